package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.time.TimeScale;

/// The last row of a lane that holds more than fits: symbols at the middle of their dates, and marks that count the
/// events whose symbols would touch, so that none is lost. Symbols with room beside them get labels after all.
final class LastRow {
    private static final double ROUNDING_PX = 1e-6;

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
        List<Integer> starts = starts(byTime);
        for (int group = 0; group < starts.size(); group++) {
            boolean isLast = group == starts.size() - 1;
            List<TimelineEntry> members = byTime.subList(starts.get(group),
                    isLast ? byTime.size() : starts.get(group + 1));
            TimelineEntry first = members.getFirst();
            if (members.size() == 1) {
                spots.add(new SpotLabels.Spot(first, Shape.SYMBOL.leftOfSigns(first, scale, metrics),
                        Shape.SYMBOL.rightOfSigns(first, scale, metrics)));
            } else {
                double fromPx = leftOf(members, isLast);
                double untilPx = isLast ? rightPx : leftOfNext(byTime, starts, group) - metrics.markGapPx();
                PackedCluster cluster = new PackedCluster(row, List.copyOf(members), room(fromPx, untilPx));
                double left = cluster.left(scale, metrics);
                clusters.add(cluster);
                spots.add(new SpotLabels.Spot(null, left, left + metrics.clusterWidthPx(members.size())));
            }
        }
        entries.addAll(new SpotLabels(metrics, leftPx, rightPx, mostLabelPx, row).place(spots));
        return new PackedLane(row + 1, entries, clusters);
    }

    private double leftOfNext(List<TimelineEntry> byTime, List<Integer> starts, int group) {
        boolean isLast = group + 2 == starts.size();
        return leftOf(byTime.subList(starts.get(group + 1), isLast ? byTime.size() : starts.get(group + 2)), isLast);
    }

    /// Places that move apart as the scale grows, so that the mark has its room at every scale of the bucket.
    private PackedCluster.Room room(double fromPx, double untilPx) {
        return new PackedCluster.Room(scale.toDay(fromPx), 0, scale.toDay(untilPx), 0);
    }

    /// Where a group's mark may begin: with its first symbol, or before it where the last counting mark would otherwise
    /// leave the picture.
    private double leftOf(List<TimelineEntry> members, boolean isLast) {
        double left = leftOf(members.getFirst());
        return isLast && members.size() > 1
                ? Math.min(left, rightPx - metrics.clusterWidthPx(members.size()))
                : left;
    }

    private double leftOf(TimelineEntry first) {
        return Math.max(leftPx, symbolLeft(first));
    }

    /// With room for its signs, and for the largest symbol.
    private double symbolLeft(TimelineEntry entry) {
        return Math.min(scale.toX(entry.centerDay()) - metrics.radiusPx(1),
                Shape.SYMBOL.leftOfSigns(entry, scale, metrics));
    }

    private double symbolRight(TimelineEntry entry) {
        return Math.max(scale.toX(entry.centerDay()) + metrics.radiusPx(1),
                Shape.SYMBOL.rightOfSigns(entry, scale, metrics));
    }

    /// Where the groups begin. The last takes in those before it that are in the way of its counting mark.
    private List<Integer> starts(List<TimelineEntry> byTime) {
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; start < byTime.size(); start = endOfGroup(byTime, start)) {
            starts.add(start);
        }
        while (starts.size() > 1 && touch(byTime, starts)) {
            starts.removeLast();
        }
        return starts;
    }

    /// Whether the last two groups' marks have no room beside each other.
    private boolean touch(List<TimelineEntry> byTime, List<Integer> starts) {
        int from = starts.get(starts.size() - 2);
        int until = starts.getLast();
        List<TimelineEntry> before = byTime.subList(from, until);
        double left = leftOf(before, false);
        double right = before.size() == 1
                ? Math.max(left + 2 * metrics.radiusPx(1), symbolRight(before.getFirst()))
                : left + metrics.clusterWidthPx(before.size());
        return right + metrics.markGapPx() > leftOf(byTime.subList(until, byTime.size()), true) + ROUNDING_PX;
    }

    /// Where the group that begins at `start` ends: at the first symbol that stands clear of it, or, where symbols are
    /// dense, at the width that a counting mark needs.
    private int endOfGroup(List<TimelineEntry> byTime, int start) {
        double left = leftOf(byTime.get(start));
        double right = Math.max(left + 2 * metrics.radiusPx(1), symbolRight(byTime.get(start)));
        int end = start + 1;
        while (end < byTime.size()) {
            TimelineEntry next = byTime.get(end);
            double nextLeft = symbolLeft(next);
            if (nextLeft >= right + metrics.markGapPx() || nextLeft >= left + metrics.clusterBinPx()) {
                break;
            }
            end++;
            right = Math.max(symbolRight(next), left + metrics.clusterWidthPx(end - start));
        }
        return end;
    }
}
