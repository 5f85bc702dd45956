package org.tumen.viewmodel;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Category;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

/// The events of a document by time and by lane: who comes next. Events without a known category share a last lane. Puts
/// them in order when that is asked for first.
public final class EventOrder {
    private static final class Sorted {
        /// Numbers of events by start, then by end, then as in the file; each id once.
        private final int[] byTime;
        /// Where in `byTime` an event is, by its number; -1 for a later event with an id that an earlier one has.
        private final int[] places;
        private final NavigableMap<Integer, int[]> lanes;

        Sorted(int[] byTime, int[] places, NavigableMap<Integer, int[]> lanes) {
            this.byTime = byTime;
            this.places = places;
            this.lanes = lanes;
        }
    }

    private final EventTable events;
    private final Map<String, Integer> laneOfCategory = new HashMap<>();
    private @Nullable Sorted sorted;

    public EventOrder(TimelineDocument document) {
        events = document.table();
        List<Category> categories = document.categories();
        for (int i = 0; i < categories.size(); i++) {
            laneOfCategory.putIfAbsent(categories.get(i).id(), i);
        }
    }

    /// Puts the events in order now, so that nobody has to wait for it later. May be called from any thread.
    public void prepare() {
        sorted();
    }

    private synchronized Sorted sorted() {
        Sorted known = sorted;
        if (known == null) {
            int[] byTime = ChronologicalSort.numbers(events);
            int[] places = new int[events.size()];
            Arrays.fill(places, -1);
            for (int place = 0; place < byTime.length; place++) {
                places[byTime[place]] = place;
            }
            known = new Sorted(byTime, places, lanes(byTime));
            sorted = known;
        }
        return known;
    }

    private NavigableMap<Integer, int[]> lanes(int[] byTime) {
        Map<Integer, IntStream.Builder> numbers = new HashMap<>();
        for (int number : byTime) {
            numbers.computeIfAbsent(lane(events.categoryId(number)), _ -> IntStream.builder()).add(number);
        }
        NavigableMap<Integer, int[]> lanes = new TreeMap<>();
        numbers.forEach((lane, members) -> lanes.put(lane, members.build().toArray()));
        return lanes;
    }

    private int lane(String categoryId) {
        return laneOfCategory.getOrDefault(categoryId, Integer.MAX_VALUE);
    }

    /// All events, each once, by start, then by end, then as in the file.
    public List<HistoricalEvent> byTime() {
        return new InOrder(sorted().byTime);
    }

    /// The numbers of the same events in the document's table.
    IntStream numbersByTime() {
        return Arrays.stream(sorted().byTime);
    }

    /// A view, so that an event is read only when it is asked for.
    private final class InOrder extends AbstractList<HistoricalEvent> implements RandomAccess {
        private final int[] numbers;

        InOrder(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public HistoricalEvent get(int place) {
            return events.get(numbers[place]);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }

    /// How many events there are, each id once.
    public int count() {
        return sorted().byTime.length;
    }

    public @Nullable HistoricalEvent first() {
        return atPlace(1);
    }

    public @Nullable HistoricalEvent last() {
        return atPlace(sorted().byTime.length);
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
        return placeOf(event.id());
    }

    /// The same by its id.
    int placeOf(String id) {
        int number = events.numberOf(id);
        return number < 0 ? 0 : sorted().places[number] + 1;
    }

    private @Nullable HistoricalEvent beside(HistoricalEvent event, int step) {
        int place = placeOf(event);
        return place == 0 ? null : atPlace(place + step);
    }

    /// The event at a place in time, from 1; null where there is none.
    @Nullable
    HistoricalEvent atPlace(int place) {
        int[] byTime = sorted().byTime;
        return place >= 1 && place <= byTime.length ? events.get(byTime[place - 1]) : null;
    }

    /// The event nearest in time in the next lane below that has any; null in the last lane.
    public @Nullable HistoricalEvent inLaneBelow(HistoricalEvent event) {
        return nearest(sorted().lanes.higherEntry(lane(event.categoryId())), event);
    }

    /// The event nearest in time in the next lane above that has any; null in the first lane.
    public @Nullable HistoricalEvent inLaneAbove(HistoricalEvent event) {
        return nearest(sorted().lanes.lowerEntry(lane(event.categoryId())), event);
    }

    private @Nullable HistoricalEvent nearest(Map.@Nullable Entry<Integer, int[]> lane, HistoricalEvent event) {
        return lane == null ? null : nearest(lane.getValue(), TimeExtent.of(event).centerDay());
    }

    /// The event whose middle is nearest to a day; null in an empty document.
    public @Nullable HistoricalEvent nearestTo(double day) {
        return nearest(sorted().byTime, day);
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
