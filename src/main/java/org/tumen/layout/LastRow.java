package org.tumen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tumen.time.TimeScale;

/// The last row of a lane that holds more than fits: symbols at the middle of their dates, and marks that count the
/// events whose symbols would touch, so that none is lost. Symbols with room beside them get labels after all.
final class LastRow {
    /// One thing in the row, before labels.
    private record Spot(List<TimelineEntry> members, double left, double right) {
        private boolean isSingle() {
            return members.size() == 1;
        }
    }

    private final TimeScale scale;
    private final Metrics metrics;
    private final double leftPx;
    private final double rightPx;
    private final double mostLabelPx;
    private final int row;

    LastRow(TimeScale scale, Metrics metrics, double leftPx, double rightPx, double mostLabelPx, int row) {
        this.scale = scale;
        this.metrics = metrics;
        this.leftPx = leftPx;
        this.rightPx = rightPx;
        this.mostLabelPx = mostLabelPx;
        this.row = row;
    }

    /// @param packed what the rows above hold
    /// @param byTime what is left, by the middle of its date
    PackedLane pack(List<PackedEntry> packed, List<TimelineEntry> byTime) {
        List<PackedEntry> entries = new ArrayList<>(packed);
        List<PackedCluster> clusters = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        int start = 0;
        while (start < byTime.size()) {
            int end = endOfGroup(byTime, start);
            List<TimelineEntry> members = byTime.subList(start, end);
            TimelineEntry first = members.getFirst();
            if (members.size() == 1) {
                double x = scale.toX(first.centerDay());
                double radius = metrics.radiusPx(first.significance());
                spots.add(new Spot(members, x - radius, x + radius));
            } else {
                double next = end < byTime.size() ? byTime.get(end).centerDay() : Double.POSITIVE_INFINITY;
                PackedCluster cluster = new PackedCluster(row, members, next);
                double left = cluster.left(scale, metrics);
                clusters.add(cluster);
                spots.add(new Spot(members, left, left + metrics.clusterWidthPx(members.size())));
            }
            start = end;
        }
        addSymbols(spots, entries);
        return new PackedLane(row + 1, entries, clusters);
    }

    /// Where the group that begins at `start` ends: at the first symbol that stands clear of it, or, where symbols are
    /// dense, at the width that a counting mark needs.
    private int endOfGroup(List<TimelineEntry> byTime, int start) {
        double radius = metrics.radiusPx(1);
        double left = scale.toX(byTime.get(start).centerDay()) - radius;
        double right = left + 2 * radius;
        int end = start + 1;
        while (end < byTime.size()) {
            double x = scale.toX(byTime.get(end).centerDay());
            if (x - radius >= right + metrics.markGapPx() || x - radius >= left + metrics.clusterBinPx()) {
                break;
            }
            end++;
            right = Math.max(x + radius, left + metrics.clusterWidthPx(end - start));
        }
        return end;
    }

    private void addSymbols(List<Spot> spots, List<PackedEntry> entries) {
        double[] freeUntil = new double[spots.size()];
        double[] freeFrom = new double[spots.size()];
        for (int i = 0; i < spots.size(); i++) {
            freeFrom[i] = i == 0 ? leftPx : spots.get(i - 1).right() + metrics.rowGapPx();
            freeUntil[i] = i == spots.size() - 1 ? rightPx : spots.get(i + 1).left() - metrics.rowGapPx();
        }
        List<Integer> singles = IntStream.range(0, spots.size()).filter(i -> spots.get(i).isSingle()).boxed()
                .sorted(Comparator.comparing(i -> spots.get(i).members().getFirst(), TimelineEntries.BY_SIGNIFICANCE))
                .toList();
        for (int i : singles) {
            Spot spot = spots.get(i);
            TimelineEntry entry = spot.members().getFirst();
            double labelPx = Math.min(mostLabelPx,
                    metrics.measurer().widthPx(entry.label(), metrics.labelFont(entry)));
            double reach = metrics.labelGapPx() + labelPx;
            LabelSide side = LabelSide.NONE;
            if (spot.right() + reach <= freeUntil[i]) {
                side = LabelSide.RIGHT;
                if (i + 1 < spots.size()) {
                    freeFrom[i + 1] = spot.right() + reach + metrics.rowGapPx();
                }
            } else if (spot.left() - reach >= freeFrom[i]) {
                side = LabelSide.LEFT;
                if (i > 0) {
                    freeUntil[i - 1] = spot.left() - reach - metrics.rowGapPx();
                }
            }
            entries.add(new PackedEntry(entry, row, Shape.SYMBOL, side, labelPx));
        }
    }
}
