package org.tumen.viewmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class EventOrderTest {
    private final OpenDocument document = Samples.open(Samples.alliance());
    private final EventOrder order = document.order();

    @Test
    void sortsByStart() {
        assertThat(ids(order.byTime())).containsExactly("founding", "war", "treaty", "rumour", "summit");
    }

    @Test
    void sortsByEndWhereStartsAreTheSameAndByTheFileWhereBothAre() {
        EventOrder same = new EventOrder(TimelineDocument.of("", List.of(Samples.event("year", "1950", ""),
                Samples.event("b", "1950-01-01", ""), Samples.event("a", "1950-01-01", ""))));

        assertThat(ids(same.byTime())).containsExactly("b", "a", "year");
    }

    @Test
    void walksThroughAllEventsInBothDirections() {
        assertThat(id(order.after(event("war")))).isEqualTo("treaty");
        assertThat(id(order.before(event("war")))).isEqualTo("founding");
        assertThat(order.before(event("founding"))).isNull();
        assertThat(order.after(event("summit"))).isNull();
    }

    @Test
    void knowsTheFirstAndTheLast() {
        assertThat(id(order.first())).isEqualTo("founding");
        assertThat(id(order.last())).isEqualTo("summit");
    }

    @Test
    void skipsEmptyLanesAndTakesTheNearestInTime() {
        assertThat(id(order.inLaneBelow(event("treaty")))).isEqualTo("war");
        assertThat(id(order.inLaneBelow(event("war")))).isEqualTo("founding");
        assertThat(id(order.inLaneAbove(event("founding")))).isEqualTo("war");
        assertThat(id(order.inLaneAbove(event("rumour")))).isEqualTo("treaty");
    }

    @Test
    void endsAtTheFirstAndTheLastLane() {
        assertThat(order.inLaneAbove(event("summit"))).isNull();
        assertThat(order.inLaneBelow(event("founding"))).isNull();
    }

    @Test
    void eventsWithoutACategoryShareTheLastLane() {
        EventOrder mixed = new EventOrder(new Mixed().document());

        assertThat(id(mixed.inLaneBelow(Samples.event("known", "1950", "diplomacy")))).isEqualTo("stray");
    }

    private record Mixed() {
        TimelineDocument document() {
            TimelineDocument plain = Samples.alliance();
            return new TimelineDocument("", "", "", "", "", null, plain.categories(), List.of(), List.of(), List.of(),
                    List.of(),
                    List.of(Samples.event("known", "1950", "diplomacy"), Samples.event("stray", "1950", "?")),
                    List.of(), Samples.NONE);
        }
    }

    @Test
    void findsTheNearestToADay() {
        assertThat(id(order.nearestTo(Samples.date("1960").axisStartDay()))).isEqualTo("treaty");
        assertThat(id(order.nearestTo(1e9))).isEqualTo("summit");
    }

    @Test
    void anEmptyDocumentHasNoEvents() {
        EventOrder none = OpenDocument.empty().order();

        assertThat(none.first()).isNull();
        assertThat(none.last()).isNull();
        assertThat(none.nearestTo(0)).isNull();
    }

    @Test
    void listsAnEventWhoseIdComesTwiceOnce() {
        EventOrder twice = new EventOrder(TimelineDocument.of("",
                List.of(Samples.event("a", "1950", ""), Samples.event("a", "1960", ""),
                        Samples.event("b", "1970", ""))));

        assertThat(ids(twice.byTime())).containsExactly("a", "b");
    }

    private HistoricalEvent event(String id) {
        return order.byTime().stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow();
    }

    private static String id(@Nullable HistoricalEvent event) {
        return event == null ? "none" : event.id();
    }

    private static List<String> ids(List<HistoricalEvent> events) {
        return events.stream().map(HistoricalEvent::id).toList();
    }
}
