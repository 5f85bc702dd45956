package org.tumen.viewmodel;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Relation;
import org.tumen.model.UnreadableEventException;
import org.tumen.time.TimeSpan;

/// Goes from event to event: in time, from lane to lane, along relations.
public final class Explorer {
    /// So much of the view's width counts as its edge, where an event is hard to see.
    private static final double EDGE_SHARE = 0.06;
    /// An event found is shown within so much of the document at most.
    private static final double CLOSE_UP_SHARE = 1.0 / 8;
    private static final double SMALL_PAN_SCREENS = 0.1;

    private final TimelineViewModel timeline;

    public Explorer(TimelineViewModel timeline) {
        this.timeline = timeline;
    }

    /// Selects an event and flies to where its surroundings can be made out.
    public void show(HistoricalEvent event) {
        TimeSpan extent = TimeExtent.of(event);
        double most = Math.max(timeline.limits().days() * CLOSE_UP_SHARE, extent.days() * 3);
        double least = extent.days() * 1.5;
        double days = Math.clamp(timeline.destination().days(), least, Math.max(least, most));
        timeline.selectAndFly(event, TimeExtent.about(extent.centerDay(), days));
    }

    /// The same for an id; one that the document does not have does nothing.
    public void show(String eventId) {
        HistoricalEvent event = read(() -> timeline.document().index().event(eventId));
        if (event != null) {
            show(event);
        }
    }

    /// Null where there is no such event, or where it cannot be read any more, of which a notice tells.
    private @Nullable HistoricalEvent read(Supplier<@Nullable HistoricalEvent> wanted) {
        try {
            return wanted.get();
        } catch (UnreadableEventException e) {
            timeline.notice(String.valueOf(e.getMessage()));
            return null;
        }
    }

    /// To the next event in time; with nothing selected, a little later.
    public void stepLater() {
        step(order()::after, "This is the last event", SMALL_PAN_SCREENS);
    }

    /// To the event before in time; with nothing selected, a little earlier.
    public void stepEarlier() {
        step(order()::before, "This is the first event", -SMALL_PAN_SCREENS);
    }

    private void step(Function<HistoricalEvent, @Nullable HistoricalEvent> neighbour, String atTheEnd,
            double screens) {
        HistoricalEvent from = timeline.selected();
        if (from == null) {
            timeline.panScreens(screens);
        } else {
            goTo(() -> neighbour.apply(from), atTheEnd);
        }
    }

    public void selectNext() {
        fromSelected(order()::after, "This is the last event");
    }

    public void selectPrevious() {
        fromSelected(order()::before, "This is the first event");
    }

    public void selectInLaneBelow() {
        fromSelected(order()::inLaneBelow, "This is the last lane");
    }

    public void selectInLaneAbove() {
        fromSelected(order()::inLaneAbove, "This is the first lane");
    }

    public void selectFirst() {
        goTo(order()::first, "This timeline has no events");
    }

    public void selectLast() {
        goTo(order()::last, "This timeline has no events");
    }

    /// To the nearest later event that is related to the selected one, whichever of the two says so.
    public void followLater() {
        follow(Comparator.naturalOrder(), "No later event is related to this one");
    }

    /// To the nearest earlier event that is related to the selected one.
    public void followEarlier() {
        follow(Comparator.reverseOrder(), "No earlier event is related to this one");
    }

    private void follow(Comparator<Integer> direction, String none) {
        EventOrder order = order();
        fromSelected(from -> {
            int here = order.placeOf(from);
            return relatedIds(from).map(order::placeOf).filter(place -> place > 0 && direction.compare(place, here) > 0)
                    .min(direction).map(order::atPlace).orElse(null);
        }, none);
    }

    private Stream<String> relatedIds(HistoricalEvent event) {
        EventTable table = timeline.document().document().table();
        return Stream.concat(event.related().stream().map(Relation::toEventId),
                table.relatingTo(event.id()).stream().map(table::id));
    }

    /// With nothing selected, the event nearest to the middle of the view is first.
    private void fromSelected(Function<HistoricalEvent, @Nullable HistoricalEvent> neighbour, String none) {
        HistoricalEvent from = timeline.selected();
        goTo(() -> from == null ? order().nearestTo(timeline.destination().centerDay()) : neighbour.apply(from), none);
    }

    private void goTo(Supplier<@Nullable HistoricalEvent> wanted, String none) {
        timeline.notice(none);
        HistoricalEvent event = read(wanted);
        if (event != null) {
            timeline.selectAndFly(event, inSight(TimeExtent.of(event)));
        }
    }

    /// The view as it is going to be if the event is well within it, else one of the same length about the event.
    private TimeSpan inSight(TimeSpan event) {
        TimeSpan view = timeline.destination();
        boolean atStart = view.startDay() <= timeline.limits().startDay();
        boolean atEnd = view.endDay() >= timeline.limits().endDay();
        double edge = view.days() * EDGE_SHARE;
        double left = atStart ? view.startDay() : view.startDay() + edge;
        double right = atEnd ? view.endDay() : view.endDay() - edge;
        boolean seen = event.startDay() >= left && event.endDay() <= right;
        return seen ? view : TimeExtent.about(event.centerDay(), Math.max(view.days(), event.days() * 1.5));
    }

    private EventOrder order() {
        return timeline.document().order();
    }
}
