package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Category;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

/// The events of a document by time and by lane: who comes next. Events without a known category share a last lane.
public final class EventOrder {
    private final List<HistoricalEvent> byTime;
    private final Map<String, Integer> places;
    private final Map<String, Integer> laneOfCategory = new HashMap<>();
    private final TreeMap<Integer, List<HistoricalEvent>> lanes = new TreeMap<>();

    public EventOrder(TimelineDocument document) {
        Set<String> seen = new HashSet<>();
        byTime = document.events().stream().filter(event -> seen.add(event.id()))
                .sorted(Comparator.comparingDouble((HistoricalEvent event) -> event.date().axisStartDay())
                        .thenComparingDouble(event -> event.date().axisEndDay()))
                .toList();
        places = HashMap.newHashMap(byTime.size());
        List<Category> categories = document.categories();
        for (int i = 0; i < categories.size(); i++) {
            laneOfCategory.putIfAbsent(categories.get(i).id(), i);
        }
        for (int i = 0; i < byTime.size(); i++) {
            HistoricalEvent event = byTime.get(i);
            places.put(event.id(), i);
            lanes.computeIfAbsent(lane(event), _ -> new ArrayList<>()).add(event);
        }
    }

    private int lane(HistoricalEvent event) {
        return laneOfCategory.getOrDefault(event.categoryId(), Integer.MAX_VALUE);
    }

    /// All events, each once, by start, then by end, then as in the file.
    public List<HistoricalEvent> byTime() {
        return byTime;
    }

    public @Nullable HistoricalEvent first() {
        return byTime.isEmpty() ? null : byTime.getFirst();
    }

    public @Nullable HistoricalEvent last() {
        return byTime.isEmpty() ? null : byTime.getLast();
    }

    /// The event after this one in time; null after the last and for an event that is not in the document.
    public @Nullable HistoricalEvent after(HistoricalEvent event) {
        return at(event, 1);
    }

    /// The event before this one in time; null before the first and for an event that is not in the document.
    public @Nullable HistoricalEvent before(HistoricalEvent event) {
        return at(event, -1);
    }

    private @Nullable HistoricalEvent at(HistoricalEvent event, int step) {
        Integer place = places.get(event.id());
        int wanted = place == null ? -1 : place + step;
        return wanted >= 0 && wanted < byTime.size() ? byTime.get(wanted) : null;
    }

    /// The event nearest in time in the next lane below that has any; null in the last lane.
    public @Nullable HistoricalEvent inLaneBelow(HistoricalEvent event) {
        return nearest(lanes.higherEntry(lane(event)), event);
    }

    /// The event nearest in time in the next lane above that has any; null in the first lane.
    public @Nullable HistoricalEvent inLaneAbove(HistoricalEvent event) {
        return nearest(lanes.lowerEntry(lane(event)), event);
    }

    private static @Nullable HistoricalEvent nearest(Map.@Nullable Entry<Integer, List<HistoricalEvent>> lane,
            HistoricalEvent event) {
        return lane == null ? null : nearest(lane.getValue(), TimeExtent.of(event).centerDay());
    }

    /// The event whose middle is nearest to a day; null in an empty document.
    public @Nullable HistoricalEvent nearestTo(double day) {
        return nearest(byTime, day);
    }

    private static @Nullable HistoricalEvent nearest(List<HistoricalEvent> events, double day) {
        return events.stream()
                .min(Comparator.comparingDouble(event -> Math.abs(TimeExtent.of(event).centerDay() - day)))
                .orElse(null);
    }
}
