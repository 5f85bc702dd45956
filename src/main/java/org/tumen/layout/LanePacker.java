package org.tumen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.time.TimeScale;

/// Gives the events of a lane their rows and labels, the most significant first.
///
/// It works at the smallest scale of a zoom bucket. At a larger scale of the same bucket distances in time grow while
/// labels and symbols do not, so what is apart here is apart in the whole bucket.
final class LanePacker {
    private final TimeScale scale;
    private final Metrics metrics;
    private final double leftPx;
    private final double rightPx;
    private final double mostLabelPx;

    /// @param scale the bucket's smallest
    /// @param leftPx no label starts before it
    /// @param rightPx no label ends after it
    /// @param mostLabelPx lines of labels are cut to this width
    LanePacker(TimeScale scale, Metrics metrics, double leftPx, double rightPx, double mostLabelPx) {
        this.scale = scale;
        this.metrics = metrics;
        this.leftPx = leftPx;
        this.rightPx = rightPx;
        this.mostLabelPx = mostLabelPx;
    }

    /// @param entries by significance
    /// @param rows at least 1
    PackedLane pack(List<TimelineEntry> entries, int rows) {
        PackedLane packed = packInto(rows, entries, false);
        return packed == null ? Objects.requireNonNull(packInto(rows - 1, entries, true)) : packed;
    }

    /// @param rows for labels and free-standing marks
    /// @param overflow whether a further row takes what these have no room for
    /// @return null where not everything has room and there is no further row
    private @Nullable PackedLane packInto(int rows, List<TimelineEntry> entries, boolean overflow) {
        List<Row> taken = Stream.generate(Row::new).limit(rows).toList();
        LabelRoom room = new LabelRoom(scale, metrics, taken, leftPx, rightPx, mostLabelPx, false);
        List<PackedEntry> packed = new ArrayList<>();
        List<PackedEntry> unlabelled = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            PackedEntry placed = room.place(entry);
            if (placed.side() == LabelSide.NONE && entry.lasts()) {
                // A span that only a symbol stood for would say too little: it claims its room before lesser labels do.
                placed = placeMark(placed, taken);
            }
            if (placed.row() < 0) {
                unlabelled.add(placed);
            } else {
                packed.add(placed);
            }
        }
        List<TimelineEntry> left = new ArrayList<>();
        for (PackedEntry entry : unlabelled) {
            PackedEntry placed = placeMark(entry, taken);
            if (placed.row() < 0) {
                left.add(entry.entry());
            } else {
                packed.add(placed);
            }
        }
        packed.replaceAll(room::addGhosts);
        if (left.isEmpty()) {
            return new PackedLane(Math.max(1, used(taken)), packed, List.of());
        }
        if (!overflow) {
            return null;
        }
        left.sort(Comparator.comparingDouble(TimelineEntry::centerDay).thenComparingInt(TimelineEntry::number));
        return new LastRow(scale, metrics, leftPx, rightPx, mostLabelPx, rows).pack(packed, left);
    }

    /// The entry in the lowest row in use that has room for its mark, else in an empty one, else in none.
    private PackedEntry placeMark(PackedEntry entry, List<Row> taken) {
        double half = metrics.markGapPx() / 2;
        double left = entry.shape().leftOfSigns(entry.entry(), scale, metrics) - half;
        double right = entry.shape().rightOfSigns(entry.entry(), scale, metrics) + half;
        int used = used(taken);
        for (int i = 0; i < taken.size(); i++) {
            int row = i < used ? used - 1 - i : i;
            if (taken.get(row).isFree(left, right)) {
                taken.get(row).take(left, right);
                return new PackedEntry(entry.entry(), row, entry.shape(), LabelSide.NONE, entry.labelPx());
            }
        }
        return entry;
    }

    private static int used(List<Row> rows) {
        return (int) rows.stream().filter(row -> !row.isEmpty()).count();
    }
}
