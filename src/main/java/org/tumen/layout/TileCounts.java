package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;

/// The last row of a tile: what the rows above have no room for, counted in bins of equal width; alone in its bin, an
/// event has its symbol.
final class TileCounts {
    /// A bin's content: positions, and the part of the row that may hold its mark.
    private record Bin(TileCluster members, double left, double right) {}

    /// Wide enough for a counting mark with room at either side.
    private static final double BIN_PX = 64;

    private final TilePacker packer;
    private final Metrics metrics;
    private final LaneIndex index;
    private final Tile tile;
    private final int row;
    private final Row taken;
    private final double left;
    private final double right;
    private final List<SpotLabels.Spot> spots = new ArrayList<>();
    private final List<PackedCluster> clusters = new ArrayList<>();

    TileCounts(TilePacker packer, LaneIndex index, Tile tile, int row, Row taken) {
        this.packer = packer;
        this.index = index;
        this.tile = tile;
        this.row = row;
        this.taken = taken;
        metrics = packer.metrics();
        left = packer.left(tile);
        right = packer.right(tile);
    }

    List<PackedEntry> singles() {
        return new SpotLabels(metrics, left, right, packer.mostLabelPx(), row).place(spots);
    }

    List<PackedCluster> clusters() {
        return clusters;
    }

    /// @param placed positions with marks of their own, ascending
    void count(int from, int until, int[] placed) {
        int bins = (int) Math.max(1, Math.floor((right - left) / metrics.px(BIN_PX)));
        double width = (right - left) / bins;
        Bin waiting = null;
        int at = from;
        for (int bin = 0; bin < bins; bin++) {
            double binRight = left + (bin + 1) * width;
            int end = bin == bins - 1 ? until : index.firstFrom(packer.scale().toDay(binRight));
            end = Math.clamp(end, at, until);
            TileCluster members = new TileCluster(index, at, end, placed);
            at = end;
            if (members.isEmpty()) {
                continue;
            }
            Bin next = new Bin(members, left + bin * width, binRight);
            waiting = waiting == null ? next : settle(waiting, next, end);
        }
        if (waiting != null) {
            add(waiting);
        }
    }

    /// Adds the bin that waits, or joins the two where their marks would touch.
    private Bin settle(Bin waiting, Bin next, int end) {
        if (markRight(waiting) + metrics.markGapPx() > markLeft(next)) {
            return new Bin(waiting.members.until(end), waiting.left, next.right);
        }
        add(waiting);
        return next;
    }

    private double markLeft(Bin bin) {
        return bin.members.size() == 1
                ? Math.min(packer.scale().toX(bin.members.getFirst().centerDay()) - metrics.radiusPx(1),
                        Shape.SYMBOL.leftOfSigns(bin.members.getFirst(), packer.scale(), metrics))
                : bin.left + metrics.markGapPx();
    }

    private double markRight(Bin bin) {
        return bin.members.size() == 1
                ? Math.max(packer.scale().toX(bin.members.getFirst().centerDay()) + metrics.radiusPx(1),
                        Shape.SYMBOL.rightOfSigns(bin.members.getFirst(), packer.scale(), metrics))
                : bin.right - metrics.markGapPx();
    }

    private void add(Bin bin) {
        double gap = metrics.markGapPx();
        if (bin.members.size() == 1) {
            TimelineEntry single = bin.members.getFirst();
            double from = Shape.SYMBOL.leftOfSigns(single, packer.scale(), metrics);
            double until = Shape.SYMBOL.rightOfSigns(single, packer.scale(), metrics);
            boolean inside = tile.isEven() || (from - gap >= left && until + gap <= right);
            if (inside && taken.claim(from - gap / 2, until + gap / 2)) {
                spots.add(new SpotLabels.Spot(single, from, until));
                return;
            }
        }
        double edge = metrics.radiusPx(1) + SideSigns.mostReachPx(metrics) + 2 * gap;
        double from = bin.left <= left ? bin.left + edge : bin.left + gap;
        double until = bin.right >= right ? bin.right - edge : bin.right - gap;
        double startDay = packer.scale().toDay(from);
        double endDay = packer.scale().toDay(until);
        PackedCluster cluster = new PackedCluster(row, bin.members, new PackedCluster.Room(startDay, 0, endDay, 0),
                bin.members.mix(), bin.members.ends());
        clusters.add(cluster);
        double markLeft = cluster.left(packer.scale(), metrics);
        spots.add(new SpotLabels.Spot(null, markLeft, markLeft + metrics.clusterWidthPx(cluster.count())));
    }
}
