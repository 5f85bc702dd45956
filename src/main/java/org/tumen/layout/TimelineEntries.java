package org.tumen.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Category;
import org.tumen.model.ClaimStatus;
import org.tumen.model.EventTable;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

/// The events of a document sorted into its lanes, worked out once for a document: as entries where they are few, as an
/// index that makes entries on demand where they are many. Immutable: several layouts can share them.
public final class TimelineEntries {
    /// Most significant first, then what lasted, then by time, then as in the file: the order in which events claim room.
    static final Comparator<TimelineEntry> BY_SIGNIFICANCE = Comparator.comparingInt(TimelineEntry::significance)
            .thenComparing(TimelineEntry::lasts, Comparator.reverseOrder()).thenComparingDouble(TimelineEntry::startDay)
            .thenComparingInt(TimelineEntry::number);

    /// A document of so many events is packed as a whole at each zoom level, a larger one tile by tile.
    static final int MOST_PACKED_WHOLE = 1_000;

    private static final String WITHOUT_CATEGORY = "Other";
    private static final String ONLY_LANE = "Events";

    private final EventTable events;
    private final TimeSpan extent;
    private final boolean isLarge;
    private final Map<String, Integer> laneOf = new HashMap<>();
    private final List<String> laneNames = new ArrayList<>();
    private final int[] counts;
    private final List<List<TimelineEntry>> lanes;
    private final List<LaneIndex> indexes;
    private final Set<LegendSign> signs;

    public TimelineEntries(TimelineDocument document) {
        this(document, MOST_PACKED_WHOLE);
    }

    /// @param mostPackedWhole a document of more events is large
    TimelineEntries(TimelineDocument document, int mostPackedWhole) {
        isLarge = document.events().size() > mostPackedWhole;
        events = document.table();
        extent = DocumentExtent.of(document);
        for (Category category : document.categories()) {
            if (laneOf.putIfAbsent(category.id(), laneNames.size()) == null) {
                laneNames.add(category.name());
            }
        }
        int[] laneOfEvent = new int[events.size()];
        int[] filled = new int[laneOf.size() + 1];
        for (int number = 0; number < laneOfEvent.length; number++) {
            int lane = laneOf.getOrDefault(events.categoryId(number), laneOf.size());
            laneOfEvent[number] = lane;
            filled[lane]++;
        }
        if (laneNames.isEmpty() || filled[laneOf.size()] > 0) {
            laneNames.add(document.categories().isEmpty() ? ONLY_LANE : WITHOUT_CATEGORY);
        }
        counts = Arrays.copyOf(filled, laneNames.size());
        lanes = isLarge ? List.of() : sortedEntries(laneOfEvent);
        indexes = isLarge ? indexes(laneOfEvent) : List.of();
        signs = isLarge ? signsOfLanes() : LegendSign.of(events);
    }

    private Set<LegendSign> signsOfLanes() {
        Set<LegendSign> found = EnumSet.noneOf(LegendSign.class);
        indexes.forEach(index -> found.addAll(index.signs()));
        if (events.size() > 1) {
            found.add(LegendSign.SEVERAL);
        }
        return found;
    }

    private List<List<TimelineEntry>> sortedEntries(int[] laneOfEvent) {
        List<List<TimelineEntry>> sorted = new ArrayList<>();
        laneNames.forEach(_ -> sorted.add(new ArrayList<>()));
        for (int number = 0; number < laneOfEvent.length; number++) {
            sorted.get(laneOfEvent[number]).add(TimelineEntry.of(events, number, laneOfEvent[number], extent));
        }
        sorted.forEach(entries -> entries.sort(BY_SIGNIFICANCE));
        return sorted;
    }

    private List<LaneIndex> indexes(int[] laneOfEvent) {
        int[][] numbers = new int[counts.length][];
        int[] filled = new int[counts.length];
        for (int lane = 0; lane < numbers.length; lane++) {
            numbers[lane] = new int[counts[lane]];
        }
        for (int number = 0; number < laneOfEvent.length; number++) {
            int lane = laneOfEvent[number];
            numbers[lane][filled[lane]++] = number;
        }
        return IntStream.range(0, counts.length).parallel()
                .mapToObj(lane -> new LaneIndex(events, numbers[lane], lane, extent)).toList();
    }

    /// The time that the document covers, as `DocumentExtent.of` has it.
    public TimeSpan extent() {
        return extent;
    }

    int laneCount() {
        return laneNames.size();
    }

    String laneName(int lane) {
        return laneNames.get(lane);
    }

    /// Whether entries are made on demand: then there are indexes, else lists.
    boolean isLarge() {
        return isLarge;
    }

    /// In the order of `BY_SIGNIFICANCE`; of a document that is not large.
    List<TimelineEntry> lane(int lane) {
        return lanes.get(lane);
    }

    /// Of a large document.
    LaneIndex index(int lane) {
        return indexes.get(lane);
    }

    /// The event of a lane whose middle is the last before a day.
    @Nullable
    TimelineEntry lastBefore(int lane, double day) {
        if (isLarge) {
            int position = indexes.get(lane).firstFrom(day) - 1;
            return position < 0 ? null : indexes.get(lane).entry(position);
        }
        return lanes.get(lane).stream().filter(entry -> entry.centerDay() < day)
                .max(Comparator.comparingDouble(TimelineEntry::centerDay)).orElse(null);
    }

    /// The event of a lane whose middle is the first after a day.
    @Nullable
    TimelineEntry firstAfter(int lane, double day) {
        if (isLarge) {
            int position = indexes.get(lane).firstFrom(Math.nextUp(day));
            return position >= countOf(lane) ? null : indexes.get(lane).entry(position);
        }
        return lanes.get(lane).stream().filter(entry -> entry.centerDay() > day)
                .min(Comparator.comparingDouble(TimelineEntry::centerDay)).orElse(null);
    }

    int countOf(int lane) {
        return counts[lane];
    }

    /// How many events are of a category of the document.
    public int countOf(String categoryId) {
        Integer lane = laneOf.get(categoryId);
        return lane == null ? 0 : counts[lane];
    }

    /// How many events are documented, disputed and so on.
    public int countOf(ClaimStatus status) {
        return isLarge
                ? indexes.stream().mapToInt(index -> index.statuses(0, index.count()).of(status)).sum()
                : (int) lanes.stream().flatMap(List::stream).filter(entry -> entry.status() == status).count();
    }

    /// How far one can go in the document, as `DocumentExtent.limits` has it.
    public TimeSpan limits() {
        return DocumentExtent.limits(events, extent);
    }

    /// What a legend has to explain, whatever part of the document is shown.
    Set<LegendSign> signs() {
        return signs;
    }

    @Nullable
    TimelineEntry entry(String id) {
        int number = events.numberOf(id);
        return number < 0
                ? null
                : TimelineEntry.of(events, number, laneOf.getOrDefault(events.categoryId(number), laneOf.size()),
                        extent);
    }
}
