package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.RelationKind;
import org.tumen.model.RivalDate;
import org.tumen.model.Stance;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class EventDescriberTest {
    @Test
    void numbersSourcesInTheOrderOfTheirFirstUse() {
        EventDetails treaty = describe(Samples.alliance(), "treaty");

        assertThat(treaty.sources()).extracting(EventDetails.SourceLine::number, EventDetails.SourceLine::title)
                .containsExactly(tuple(1, "Treaty text"),
                        tuple(2, "Press report"),
                        tuple(3, "From Stalin to Kim"));
        assertThat(treaty.claims().get(0).references()).extracting(EventDetails.Reference::number)
                .containsExactly(1, 2);
        assertThat(treaty.claims().get(1).references()).extracting(EventDetails.Reference::number).containsExactly(3);
    }

    @Test
    void namesTheStatusOfClaimsThatAreNotDocumented() {
        EventDetails treaty = describe(Samples.alliance(), "treaty");

        assertThat(treaty.claims()).extracting(EventDetails.ClaimLine::statusWord).containsExactly("", "assessed");
        assertThat(treaty.statusWord()).isEqualTo("documented");
        assertThat(describe(Samples.alliance(), "rumour").statusWord()).isEqualTo("alleged");
    }

    @Test
    void tellsNatureDateAndPublisherOfASource() {
        assertThat(describe(Samples.alliance(), "treaty").sources()).extracting(EventDetails.SourceLine::kind)
                .containsExactly("primary · 1961 · The Press", "news · 20 June 2024 · The Press",
                        "scholarly · The Press");
    }

    @Test
    void tellsDatePlaceCategoryAndPeople() {
        EventDetails summit = describe(Samples.alliance(), "summit");

        assertThat(summit.date()).isEqualTo("19 June 2024");
        assertThat(summit.place()).isEqualTo("Pyongyang");
        assertThat(summit.category()).isEqualTo(Samples.category("diplomacy"));
        assertThat(summit.actors()).containsExactly(
                new EventDetails.ActorLine("Kim Jong-un", "leader since 2011", "김정은 · Ким Чен Ын"));
    }

    @Test
    void keepsThePrecisionOfTheDate() {
        assertThat(describe(Samples.alliance(), "rumour").date()).isEqualTo("c. 1976");
    }

    @Test
    void leavesOutWhatTheDocumentDoesNotKnow() {
        EventDetails bare = describe(TimelineDocument.of("", List.of(new Samples.Draft("a", "1950").place("nowhere")
                .category("none").actors("nobody").claims(Samples.claim("So.", ClaimStatus.DOCUMENTED, "lost"))
                .related(Samples.relation("gone", RelationKind.LED_TO)).build())), "a");

        assertThat(bare.place()).isEmpty();
        assertThat(bare.category()).isNull();
        assertThat(bare.actors()).isEmpty();
        assertThat(bare.sources()).isEmpty();
        assertThat(bare.claims().getFirst().references()).isEmpty();
        assertThat(bare.relations()).isEmpty();
        assertThat(bare.disclosed()).isEmpty();
    }

    @Test
    void tellsSinceWhenItIsKnown() {
        EventDetails secret = describe(TimelineDocument.of("",
                List.of(new Samples.Draft("a", "1950").disclosed("1991-12").build())), "a");

        assertThat(secret.disclosed()).isEqualTo("known since December 1991");
    }

    @Test
    void tellsWhereInTheSourceThatItContradictsAndWhyItIsCited() {
        TimelineDocument plain = Samples.alliance();
        Claim claim = new Claim("Six flew.", ClaimStatus.DISPUTED, "Moscow denies it.",
                List.of(new CitedSource("book", "p. 12", Stance.SUPPORTS, Samples.NONE),
                        new CitedSource("kcna", "", Stance.CONTRADICTS, "the plan of the flight", Samples.NONE)),
                Samples.NONE);
        EventDetails details = describe(with(plain, new Samples.Draft("a", "1950").claims(claim).build()), "a");

        assertThat(details.claims()).containsExactly(new EventDetails.ClaimLine("Six flew.", ClaimStatus.DISPUTED,
                "disputed", "Moscow denies it.",
                List.of(new EventDetails.Reference(1, "p. 12"),
                        new EventDetails.Reference(2, "contradicts, the plan of the flight"))));
    }

    @Test
    void rivalDatesBringTheirSourcesAfterThoseOfTheClaims() {
        RivalDate rival = new RivalDate(Samples.date("1949-10"), "by Soviet count", List.of("book"), Samples.NONE);
        HistoricalEvent event = new Samples.Draft("a", "1950").rivals(rival)
                .claims(Samples.claim("So.", ClaimStatus.DOCUMENTED, "kcna")).build();
        EventDetails details = describe(with(Samples.alliance(), event), "a");

        assertThat(details.rivalDates()).containsExactly(new EventDetails.RivalLine("October 1949", "by Soviet count",
                List.of(new EventDetails.Reference(2, ""))));
        assertThat(details.sources()).extracting(EventDetails.SourceLine::title).containsExactly("Press report",
                "From Stalin to Kim");
    }

    @ParameterizedTest
    @EnumSource
    void wordsEachKindOfRelationFromBothEnds(RelationKind kind) {
        TimelineDocument document = TimelineDocument.of("", List.of(
                new Samples.Draft("a", "1950").related(Samples.relation("b", kind)).build(),
                new Samples.Draft("b", "1960").build()));

        EventDetails.RelationLine there = describe(document, "a").relations().getFirst();
        EventDetails.RelationLine back = describe(document, "b").relations().getFirst();

        assertThat(there.eventId()).isEqualTo("b");
        assertThat(there.label()).isEqualTo("Event b · 1960");
        assertThat(back.eventId()).isEqualTo("a");
        assertThat(there.word()).isNotEmpty().isNotEqualTo(back.word());
    }

    @Test
    void relationsAreInTheOrderOfTimeAndOneLineAnEvent() {
        TimelineDocument document = TimelineDocument.of("", List.of(
                new Samples.Draft("late", "1970").related(Samples.relation("a", RelationKind.RESPONSE_TO)).build(),
                new Samples.Draft("a", "1960").related(Samples.relation("late", RelationKind.LED_TO),
                        Samples.relation("early", RelationKind.PART_OF)).build(),
                new Samples.Draft("early", "1950").build()));

        assertThat(describe(document, "a").relations()).extracting(EventDetails.RelationLine::word,
                EventDetails.RelationLine::eventId).containsExactly(
                        tuple("part of", "early"),
                        tuple("led to, answered by", "late"));
    }

    @Test
    void citesAllItsSourcesOneALine() {
        assertThat(describe(Samples.alliance(), "treaty").citations().lines())
                .hasSize(3).first().isEqualTo(
                        "Andrei Lankov, “Treaty text”, The Press, 1961, https://example.org/text");
    }

    private static TimelineDocument with(TimelineDocument plain, HistoricalEvent event) {
        List<HistoricalEvent> events = new ArrayList<>(plain.events());
        events.add(event);
        return new TimelineDocument("", "", "", "", "", null, plain.categories(), List.of(), plain.places(),
                plain.actors(), plain.sources(), events, List.of(), Samples.NONE);
    }

    private static EventDetails describe(TimelineDocument document, String id) {
        OpenDocument open = Samples.open(document);
        HistoricalEvent event = open.index().event(id);
        if (event == null) {
            throw new IllegalArgumentException(id);
        }
        return EventDescriber.describe(event, open);
    }
}
