package org.tumen.viewmodel.present;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tumen.model.Tour;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.OpenDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PresentationPathTest {
    private static List<PresentedStop.Kind> kinds(PresentationPath path) {
        return path.stops().stream().map(PresentedStop::kind).toList();
    }

    @Test
    void aTourStartsWithATitleAndEndsWithTheSourcesUsed() {
        PresentationPath path = Talks.path();

        assertThat(kinds(path)).containsExactly(PresentedStop.Kind.TITLE, PresentedStop.Kind.TOUR,
                PresentedStop.Kind.TOUR, PresentedStop.Kind.TOUR, PresentedStop.Kind.TOUR, PresentedStop.Kind.SOURCES);
        assertThat(path.title()).isEqualTo("The short way");
        assertThat(path.stop(0).caption()).isEqualTo("Allies: How it went");
        assertThat(path.stop(0).notes()).isEqualTo("A class");
        assertThat(path.stop(5).sourceIds()).containsExactly("text", "memo");
        assertThat(path.numbered()).isEqualTo(4);
    }

    @Test
    void theStopsOfATourKeepItsOwnOrder() {
        assertThat(Talks.path().stops().stream().map(PresentedStop::eventId)).containsExactly("", "treaty", "war", "",
                "summit", "");
        assertThat(Talks.path().eventIds()).containsExactly("war", "treaty", "summit");
    }

    @Test
    void aStopShowsItsOwnSpanOrElseTheWholePath() {
        PresentationPath path = Talks.path();
        TimeSpan treaty = path.span(1);

        assertThat(treaty.days()).isBetween(4 * 365.0, 5 * 365.0);
        assertThat(path.span(2)).isEqualTo(path.whole());
        path.events().forEach(event -> assertThat(path.whole().contains(event.startDay())).isTrue());
    }

    @Test
    void aStopWithAnUnknownEventKeepsItsSpanAndOneWithoutEitherIsLeftOut() {
        OpenDocument document = Talks.document(Talks.JSON.replace("{\"event\": \"treaty\", ", "{\"event\": \"lost\", ")
                .replace("{\"event\": \"summit\", ", "{\"event\": \"gone\", "));
        Tour tour = document.document().tours().getFirst();

        PresentationPath path = PresentationPath.of(tour, document);

        assertThat(path.stop(1).eventId()).isEmpty();
        assertThat(path.stop(1).spanText()).isEqualTo("1959–1962");
        assertThat(path.numbered()).isEqualTo(3);
    }

    @Test
    void aSelectionIsPresentedInOrderOfTimeAndUnknownIdsAreLeftOut() {
        PresentationPath path = PresentationPath.inOrderOfTime("Found", List.of("summit", "lost", "founding", "treaty",
                "founding"), Talks.document());

        assertThat(path.eventIds()).containsExactly("founding", "treaty", "summit");
        assertThat(path.stop(2).caption()).isEqualTo("Each helps the other.");
        assertThat(path.numbered()).isEqualTo(3);
    }

    @Test
    void ofTooManyEventsTheMostSignificantArePresented() {
        StringBuilder events = new StringBuilder();
        IntStream.range(0, 100).forEach(i -> events.append(i == 0 ? "" : ",").append(
                "{\"id\":\"e%d\",\"date\":\"%d\",\"title\":\"E\",\"significance\":%d}".formatted(i, 1900 + i,
                        i % 2 == 0 ? 1 : 4)));
        OpenDocument document = Talks.document("{\"title\":\"Many\",\"events\":[" + events + "]}");

        PresentationPath path = PresentationPath.inOrderOfTime("All",
                IntStream.range(0, 100).mapToObj(i -> "e" + i).toList(), document);

        assertThat(path.numbered()).isEqualTo(PresentationPath.MOST_EVENTS);
        assertThat(path.eventIds()).contains("e0", "e98").doesNotContain("e99");
        assertThat(PresentationPath.ofHighlights(document).numbered()).isEqualTo(24);
    }

    @Test
    void aTimelineWithoutToursIsPresentedByItsHighlights() {
        PresentationPath path = PresentationPath.ofHighlights(Talks.document());

        assertThat(path.title()).isEqualTo("Allies");
        assertThat(path.stop(0).caption()).isEqualTo("How it went");
        assertThat(path.eventIds()).containsExactly("founding", "war", "treaty", "rumour", "summit");
    }

    @Test
    void anEmptyTimelineHasATitleToShow() {
        PresentationPath path = PresentationPath.ofHighlights(OpenDocument.empty());

        assertThat(kinds(path)).containsExactly(PresentedStop.Kind.TITLE);
        assertThat(path.title()).isNotEmpty();
    }

    @Test
    void oneEventAloneIsShownWithItsSurroundings() {
        PresentationPath path = PresentationPath.inOrderOfTime("One", List.of("treaty"), Talks.document());

        assertThat(path.whole().days()).isGreaterThan(300);
    }

    @Test
    void theStopToStartAtIsThatOfTheEventOrTheNearestInTime() {
        PresentationPath path = Talks.path();

        assertThat(path.nearest("summit", 0)).isEqualTo(4);
        assertThat(path.nearest("rumour", -7000)).isEqualTo(2);
        assertThat(path.nearest("", 11_000)).isEqualTo(4);
    }

    @Test
    void manySourcesTakeSeveralStops() {
        OpenDocument builtIn = Talks.builtIn();
        for (Tour tour : builtIn.document().tours()) {
            PresentationPath path = PresentationPath.of(tour, builtIn);
            List<PresentedStop> lists = path.stops().stream()
                    .filter(stop -> stop.kind() == PresentedStop.Kind.SOURCES).toList();

            assertThat(lists).isNotEmpty();
            assertThat(lists).allSatisfy(stop -> assertThat(stop.sourceIds().size())
                    .isBetween(1, PresentationPath.SOURCES_A_STOP));
            assertThat(lists.stream().flatMap(stop -> stop.sourceIds().stream()))
                    .doesNotHaveDuplicates().hasSizeGreaterThan(20);
        }
    }

    @Test
    void aPathWithoutStopsIsRefused() {
        assertThatThrownBy(() -> new PresentationPath("", List.of(), List.of(), new TimeSpan(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
