package org.tumen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tumen.model.Category;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

/// The events of a document sorted into its lanes, worked out once for a document.
final class TimelineEntries {
    /// Most significant first, then what lasted, then by time, then as in the file: the order in which events claim room.
    static final Comparator<TimelineEntry> BY_SIGNIFICANCE = Comparator.comparingInt(TimelineEntry::significance)
            .thenComparing(TimelineEntry::lasts, Comparator.reverseOrder()).thenComparingDouble(TimelineEntry::startDay)
            .thenComparingInt(TimelineEntry::number);

    private static final String WITHOUT_CATEGORY = "Other";
    private static final String ONLY_LANE = "Events";

    private final List<String> laneNames = new ArrayList<>();
    private final List<List<TimelineEntry>> lanes = new ArrayList<>();
    private final Map<String, TimelineEntry> byId = new HashMap<>();

    TimelineEntries(TimelineDocument document) {
        TimeSpan extent = DocumentExtent.of(document);
        Map<String, Integer> laneOf = new HashMap<>();
        for (Category category : document.categories()) {
            if (laneOf.putIfAbsent(category.id(), lanes.size()) == null) {
                addLane(category.name());
            }
        }
        int withoutCategory = lanes.size();
        int number = 0;
        for (HistoricalEvent event : document.events()) {
            int lane = laneOf.getOrDefault(event.categoryId(), withoutCategory);
            if (lane == lanes.size()) {
                addLane(document.categories().isEmpty() ? ONLY_LANE : WITHOUT_CATEGORY);
            }
            TimeSpan drawn = DocumentExtent.drawn(event.date(), extent);
            TimelineEntry entry = new TimelineEntry(number++, event, lane, drawn.startDay(), drawn.endDay());
            lanes.get(lane).add(entry);
            byId.putIfAbsent(event.id(), entry);
        }
        if (lanes.isEmpty()) {
            addLane(ONLY_LANE);
        }
        lanes.forEach(entries -> entries.sort(BY_SIGNIFICANCE));
    }

    private void addLane(String name) {
        laneNames.add(name);
        lanes.add(new ArrayList<>());
    }

    int laneCount() {
        return lanes.size();
    }

    String laneName(int lane) {
        return laneNames.get(lane);
    }

    /// In the order of `BY_SIGNIFICANCE`.
    List<TimelineEntry> lane(int lane) {
        return lanes.get(lane);
    }

    Map<String, TimelineEntry> byId() {
        return byId;
    }

    int count() {
        return lanes.stream().mapToInt(List::size).sum();
    }
}
