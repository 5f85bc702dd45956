package org.tumen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentIndexTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static HistoricalEvent event(String id, Relation... related) {
        return ModelSamples.event(id, List.of(), List.of(related));
    }

    private static DocumentIndex index(HistoricalEvent... events) {
        return new DocumentIndex(TimelineDocument.of("Title", List.of(events)));
    }

    @Test
    void findsEachKindOfThingByItsOwnIds() {
        Category category = new Category("x", "Treaties", "", Symbol.DIAMOND, ExtraFields.NONE);
        Place place = new Place("x", "Pyongyang", null, null, ExtraFields.NONE);
        Actor actor = new Actor("x", "Soviet Union", ActorKind.STATE, "", List.of(), ExtraFields.NONE);
        Source source = ModelSamples.source("x", "Treaty");
        HistoricalEvent event = event("x");
        TimelineDocument document = new TimelineDocument("Title", "", "", "", "", null, List.of(category), List.of(),
                List.of(place), List.of(actor), List.of(source), List.of(event), List.of(), ExtraFields.NONE);

        DocumentIndex index = new DocumentIndex(document);

        assertThat(index.category("x")).isSameAs(category);
        assertThat(index.place("x")).isSameAs(place);
        assertThat(index.actor("x")).isSameAs(actor);
        assertThat(index.source("x")).isSameAs(source);
        assertThat(index.event("x")).isSameAs(event);
        assertThat(index.document()).isSameAs(document);
    }

    @Test
    void findsNothingForAnIdThatNothingHas() {
        DocumentIndex index = index(event("a"));

        assertThat(index.event("b")).isNull();
        assertThat(index.event("A")).isNull();
        assertThat(index.event("")).isNull();
        assertThat(index.category("a")).isNull();
        assertThat(index.place("a")).isNull();
        assertThat(index.actor("a")).isNull();
        assertThat(index.source("a")).isNull();
        assertThat(index.relationsTo("b")).isEmpty();
    }

    @Test
    void theFirstOfSeveralThingsWithOneIdCounts() {
        HistoricalEvent first = event("a");

        assertThat(index(first, event("a", ModelSamples.relation("b", RelationKind.ENDED))).event("a")).isSameAs(first);
    }

    @Test
    void givesTheRelationsToAnEventInFileOrder() {
        Relation fromLater = ModelSamples.relation("a", RelationKind.RESPONSE_TO);
        Relation alsoFromLater = ModelSamples.relation("a", RelationKind.PART_OF);
        Relation fromLast = ModelSamples.relation("a", RelationKind.CONTRADICTS);
        HistoricalEvent later = event("b", fromLater, ModelSamples.relation("c", RelationKind.LED_TO), alsoFromLater);
        HistoricalEvent last = event("c", fromLast);

        DocumentIndex index = index(event("a"), later, last);

        assertThat(index.relationsTo("a")).containsExactly(new DocumentIndex.IncomingRelation(later, fromLater),
                new DocumentIndex.IncomingRelation(later, alsoFromLater),
                new DocumentIndex.IncomingRelation(last, fromLast));
        assertThat(index.relationsTo("c")).extracting(DocumentIndex.IncomingRelation::from).containsExactly(later);
        assertThat(index.relationsTo("b")).isEmpty();
    }

    @Test
    void keepsARelationToAnEventThatIsNotThereOrToItself() {
        HistoricalEvent event = event("a", ModelSamples.relation("gone", RelationKind.LED_TO),
                ModelSamples.relation("a", RelationKind.REPLACED));

        DocumentIndex index = index(event);

        assertThat(index.relationsTo("gone")).extracting(DocumentIndex.IncomingRelation::from).containsExactly(event);
        assertThat(index.relationsTo("a")).extracting(incoming -> incoming.relation().kind())
                .containsExactly(RelationKind.REPLACED);
    }

    @Test
    void whatItGivesCannotBeChanged() {
        DocumentIndex index = index(event("a"), event("b", ModelSamples.relation("a", RelationKind.LED_TO)));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> index.relationsTo("a").clear());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRelationIsFoundFromBothItsEnds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = random.nextInt(1, 12);
        List<HistoricalEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Relation> related = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                RelationKind kind = List.of(RelationKind.values()).get(random.nextInt(RelationKind.values().length));
                related.add(ModelSamples.relation("e" + random.nextInt(count), kind));
            }
            events.add(ModelSamples.event("e" + i, List.of(), related));
        }

        DocumentIndex index = new DocumentIndex(TimelineDocument.of("Title", events));

        int incoming = 0;
        for (HistoricalEvent event : events) {
            assertThat(index.relationsTo(event.id())).as("seed %d", seed)
                    .allMatch(tie -> tie.relation().toEventId().equals(event.id())
                            && tie.from().related().contains(tie.relation()));
            incoming += index.relationsTo(event.id()).size();
        }
        assertThat(incoming).as("seed %d", seed)
                .isEqualTo(events.stream().mapToInt(event -> event.related().size()).sum());
    }
}
