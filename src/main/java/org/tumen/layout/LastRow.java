package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.time.TimeScale;

/// The last row of a lane that holds more than fits: symbols at the middle of their dates, and marks that count the
/// events whose symbols would touch, so that none is lost. Symbols with room beside them get labels after all.
final class LastRow {
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
        List<SpotLabels.Spot> spots = new ArrayList<>();
        int start = 0;
        while (start < byTime.size()) {
            int end = endOfGroup(byTime, start);
            List<TimelineEntry> members = byTime.subList(start, end);
            TimelineEntry first = members.getFirst();
            if (members.size() == 1) {
                double x = scale.toX(first.centerDay());
                double radius = metrics.radiusPx(first.significance());
                spots.add(new SpotLabels.Spot(first, x - radius, x + radius));
            } else {
                double next = end < byTime.size() ? byTime.get(end).centerDay() : Double.POSITIVE_INFINITY;
                double radius = metrics.radiusPx(1);
                PackedCluster cluster = new PackedCluster(row, List.copyOf(members), new PackedCluster.Room(
                        first.centerDay(), -radius, next, -radius - metrics.markGapPx()));
                double left = cluster.left(scale, metrics);
                clusters.add(cluster);
                spots.add(new SpotLabels.Spot(null, left, left + metrics.clusterWidthPx(members.size())));
            }
            start = end;
        }
        entries.addAll(new SpotLabels(metrics, leftPx, rightPx, mostLabelPx, row).place(spots));
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
}
