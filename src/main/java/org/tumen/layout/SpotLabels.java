package org.tumen.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Gives labels to the symbols of a row of symbols and counting marks, where there is room beside them.
final class SpotLabels {
    /// One thing in the row, before labels.
    ///
    /// @param single null for a counting mark
    record Spot(@Nullable TimelineEntry single, double left, double right) {}

    private final Metrics metrics;
    private final double leftPx;
    private final double rightPx;
    private final double mostLabelPx;
    private final int row;

    /// @param leftPx no label starts before it
    /// @param rightPx no label ends after it
    /// @param mostLabelPx labels are cut to this width
    SpotLabels(Metrics metrics, double leftPx, double rightPx, double mostLabelPx, int row) {
        this.metrics = metrics;
        this.leftPx = leftPx;
        this.rightPx = rightPx;
        this.mostLabelPx = mostLabelPx;
        this.row = row;
    }

    /// The single symbols with their labels, the most significant first.
    ///
    /// @param spots by place
    List<PackedEntry> place(List<Spot> spots) {
        double[] freeFrom = new double[spots.size()];
        double[] freeUntil = new double[spots.size()];
        for (int i = 0; i < spots.size(); i++) {
            freeFrom[i] = i == 0 ? leftPx : spots.get(i - 1).right() + metrics.rowGapPx();
            freeUntil[i] = i == spots.size() - 1 ? rightPx : spots.get(i + 1).left() - metrics.rowGapPx();
        }
        return IntStream.range(0, spots.size()).filter(i -> spots.get(i).single() != null).boxed()
                .sorted(Comparator.comparing(i -> Objects.requireNonNull(spots.get(i).single()),
                        TimelineEntries.BY_SIGNIFICANCE))
                .map(i -> place(spots, i, freeFrom, freeUntil)).toList();
    }

    private PackedEntry place(List<Spot> spots, int i, double[] freeFrom, double[] freeUntil) {
        Spot spot = spots.get(i);
        TimelineEntry entry = Objects.requireNonNull(spot.single());
        double labelPx = metrics.labelPx(entry, mostLabelPx);
        double reach = metrics.labelGapPx() + labelPx;
        LabelSide side = LabelSide.NONE;
        boolean labelled = metrics.isLabelled(entry);
        if (labelled && spot.right() + reach <= freeUntil[i]) {
            side = LabelSide.RIGHT;
            if (i + 1 < spots.size()) {
                freeFrom[i + 1] = spot.right() + reach + metrics.rowGapPx();
            }
        } else if (labelled && spot.left() - reach >= freeFrom[i]) {
            side = LabelSide.LEFT;
            if (i > 0) {
                freeUntil[i - 1] = spot.left() - reach - metrics.rowGapPx();
            }
        }
        return new PackedEntry(entry, row, Shape.SYMBOL, side, labelPx);
    }
}
