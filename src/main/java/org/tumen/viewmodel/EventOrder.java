package org.tumen.viewmodel;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Category;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

/// The events of a document by time and by lane: who comes next. Events without a known category share a last lane.
public final class EventOrder {
    private final EventTable events;
    /// Numbers of events by start, then by end, then as in the file; each id once.
    private final int[] byTime;
    /// Where in `byTime` an event is, by its number; -1 for a later event with an id that an earlier one has.
    private final int[] places;
    private final Map<String, Integer> laneOfCategory = new HashMap<>();
    private final TreeMap<Integer, int[]> lanes = new TreeMap<>();

    public EventOrder(TimelineDocument document) {
        events = document.table();
        byTime = IntStream.range(0, events.size()).filter(number -> events.numberOf(events.id(number)) == number)
                .boxed().sorted(this::compare).mapToInt(Integer::intValue).toArray();
        places = new int[events.size()];
        Arrays.fill(places, -1);
        List<Category> categories = document.categories();
        for (int i = 0; i < categories.size(); i++) {
            laneOfCategory.putIfAbsent(categories.get(i).id(), i);
        }
        Map<Integer, IntStream.Builder> numbers = new HashMap<>();
        for (int place = 0; place < byTime.length; place++) {
            places[byTime[place]] = place;
            numbers.computeIfAbsent(lane(byTime[place]), _ -> IntStream.builder()).add(byTime[place]);
        }
        numbers.forEach((lane, members) -> lanes.put(lane, members.build().toArray()));
    }

    private int compare(int left, int right) {
        int byStart = Double.compare(events.startDay(left), events.startDay(right));
        int byEnd = byStart == 0 ? Double.compare(events.endDay(left), events.endDay(right)) : byStart;
        return byEnd == 0 ? Integer.compare(left, right) : byEnd;
    }

    private int lane(int number) {
        return laneOfCategory.getOrDefault(events.categoryId(number), Integer.MAX_VALUE);
    }

    /// All events, each once, by start, then by end, then as in the file.
    public List<HistoricalEvent> byTime() {
        return new InOrder();
    }

    /// A view, so that an event is read only when it is asked for.
    private final class InOrder extends AbstractList<HistoricalEvent> implements RandomAccess {
        @Override
        public HistoricalEvent get(int place) {
            return events.get(byTime[place]);
        }

        @Override
        public int size() {
            return byTime.length;
        }
    }

    public @Nullable HistoricalEvent first() {
        return atPlace(0);
    }

    public @Nullable HistoricalEvent last() {
        return atPlace(byTime.length - 1);
    }

    /// The event after this one in time; null after the last and for an event that is not in the document.
    public @Nullable HistoricalEvent after(HistoricalEvent event) {
        return beside(event, 1);
    }

    /// The event before this one in time; null before the first and for an event that is not in the document.
    public @Nullable HistoricalEvent before(HistoricalEvent event) {
        return beside(event, -1);
    }

    /// Where in time an event stands among all, from 1; 0 for an event that is not in the document.
    public int placeOf(HistoricalEvent event) {
        int number = events.numberOf(event.id());
        return number < 0 ? 0 : places[number] + 1;
    }

    private @Nullable HistoricalEvent beside(HistoricalEvent event, int step) {
        int place = placeOf(event);
        return place == 0 ? null : atPlace(place - 1 + step);
    }

    private @Nullable HistoricalEvent atPlace(int place) {
        return place >= 0 && place < byTime.length ? events.get(byTime[place]) : null;
    }

    /// The event nearest in time in the next lane below that has any; null in the last lane.
    public @Nullable HistoricalEvent inLaneBelow(HistoricalEvent event) {
        return nearest(lanes.higherEntry(laneOf(event)), event);
    }

    /// The event nearest in time in the next lane above that has any; null in the first lane.
    public @Nullable HistoricalEvent inLaneAbove(HistoricalEvent event) {
        return nearest(lanes.lowerEntry(laneOf(event)), event);
    }

    private int laneOf(HistoricalEvent event) {
        return laneOfCategory.getOrDefault(event.categoryId(), Integer.MAX_VALUE);
    }

    private @Nullable HistoricalEvent nearest(Map.@Nullable Entry<Integer, int[]> lane, HistoricalEvent event) {
        return lane == null ? null : nearest(lane.getValue(), TimeExtent.of(event).centerDay());
    }

    /// The event whose middle is nearest to a day; null in an empty document.
    public @Nullable HistoricalEvent nearestTo(double day) {
        return nearest(byTime, day);
    }

    private @Nullable HistoricalEvent nearest(int[] numbers, double day) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int number : numbers) {
            double middle = events.startDay(number) + (events.endDay(number) - events.startDay(number)) / 2;
            double distance = Math.abs(middle - day);
            if (distance < least) {
                least = distance;
                nearest = number;
            }
        }
        return nearest < 0 ? null : events.get(nearest);
    }
}
