package org.tumen.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One tile of a lane while it is being packed.
final class TilePacking {
    private static final double LEAST_MARK_AND_LABEL_PX = 60;
    private static final int MORE_MARKS = 24;
    /// After so many events in turn found no room, the rows are taken to be full.
    private static final int PATIENCE = 40;
    /// To break a title takes longer than to look for room for it: no more are tried in two lines.
    private static final int MOST_BREAKS = 16;

    private final TilePacker packer;
    private final Metrics metrics;
    private final LaneIndex index;
    private final int rows;
    private final Tile tile;
    private final boolean overflows;
    private final double mostLeft;
    private final double mostRight;
    private final List<Row> taken;
    private final LabelRoom room;
    private int breaksLeft = MOST_BREAKS;
    private final List<PackedEntry> entries = new ArrayList<>();
    private final List<PackedEntry> unlabelled = new ArrayList<>();
    private final List<Integer> unlabelledPositions = new ArrayList<>();
    private int[] placed = new int[64];
    private int placedCount;

    /// @param overflows whether the last row is kept for what the others have no room for
    TilePacking(TilePacker packer, LaneIndex index, int rows, Tile tile, List<LaneTile> neighbours,
            boolean overflows) {
        this.packer = packer;
        this.index = index;
        this.rows = rows;
        this.tile = tile;
        this.overflows = overflows;
        metrics = packer.metrics();
        mostLeft = packer.mostLeft(tile);
        mostRight = packer.mostRight(tile);
        taken = Stream.generate(Row::new).limit(rows).toList();
        for (LaneTile neighbour : neighbours) {
            for (int row = 0; row < rows; row++) {
                taken.get(row).takeFrom(neighbour.taken().get(row), mostLeft, mostRight);
            }
        }
        takeBars();
        room = new LabelRoom(packer.scale(), metrics, taken.subList(0, freeRows()), mostLeft, mostRight,
                packer.mostLabelPx(), true);
    }

    /// Bars keep their rows everywhere, whichever tile they belong to.
    private void takeBars() {
        double fromDay = packer.scale().toDay(mostLeft);
        double untilDay = packer.scale().toDay(mostRight);
        for (int row = 0; row < TilePacker.barRows(index, rows); row++) {
            Row bars = taken.get(row);
            index.spanRows().forEachIn(row, fromDay, untilDay, position -> {
                if (packer.isBar(index, position, rows)) {
                    bars.claim(packer.scale().toX(index.startDay(position)),
                            packer.scale().toX(index.endDay(position)));
                }
            });
        }
    }

    /// As many marks as the tile's rows could hold at the very most.
    int mostMarks() {
        return MORE_MARKS + (int) (rows * (packer.right(tile) - packer.left(tile)) / LEAST_MARK_AND_LABEL_PX);
    }

    /// False if something finds no room.
    boolean packAll(int from, int until) {
        RankedPositions ranked = index.ranked(from, until);
        while (ranked.hasNext()) {
            packLabelled(ranked.next());
        }
        boolean all = packUnlabelled();
        entries.replaceAll(room::addGhosts);
        return all;
    }

    void packForemost(int from, int until) {
        RankedPositions ranked = index.ranked(from, until);
        int most = mostMarks();
        int failures = 0;
        for (int tried = 0; ranked.hasNext() && tried < most && failures < PATIENCE; tried++) {
            failures = packLabelled(ranked.next()) ? 0 : failures + 1;
        }
        packUnlabelled();
        entries.replaceAll(room::addGhosts);
    }

    private int freeRows() {
        return overflows ? rows - 1 : rows;
    }

    private boolean packLabelled(int position) {
        TimelineEntry entry = index.entry(position);
        double labelPx = metrics.labelPx(entry, packer.mostLabelPx());
        double scale = packer.scale().pxPerDay();
        boolean isBar = packer.isBar(index, position, rows);
        boolean isLong = (entry.endDay() - entry.startDay()) * scale >= metrics.leastBarWidthPx()
                && entry.endDay() - entry.startDay() > 1.01;
        if (isBar) {
            Shape shape = Shape.at(entry, labelPx, scale, metrics);
            return add(position, packBar(entry, shape, labelPx, index.spanRows().rowOf(position)));
        }
        Shape shape = isLong ? Shape.SYMBOL : Shape.at(entry, labelPx, scale, metrics);
        PackedEntry packed;
        if (!metrics.isLabelled(entry)) {
            packed = new PackedEntry(entry, -1, shape, LabelSide.NONE, labelPx);
        } else if (shape == Shape.PILL || shape == Shape.BAND) {
            int row = claim(shape.leftOfSigns(entry, packer.scale(), metrics),
                    shape.rightOfSigns(entry, packer.scale(), metrics));
            packed = new PackedEntry(entry, row, shape, LabelSide.INSIDE, labelPx);
        } else {
            packed = room.placeBeside(entry, shape, breaksLeft > 0);
            breaksLeft -= packed.row() < 0 || !packed.lines().isEmpty() ? 1 : 0;
        }
        if (packed.row() >= 0) {
            return add(position, packed);
        }
        unlabelled.add(new PackedEntry(entry, -1, isLong ? Shape.SYMBOL : shape, LabelSide.NONE, labelPx));
        unlabelledPositions.add(position);
        return false;
    }

    /// A bar's body is taken already; its label needs room inside or beside it.
    private PackedEntry packBar(TimelineEntry entry, Shape shape, double labelPx, int row) {
        if (shape == Shape.BAND || shape == Shape.PILL) {
            return new PackedEntry(entry, row, shape, LabelSide.INSIDE, labelPx);
        }
        if (!metrics.isLabelled(entry)) {
            return new PackedEntry(entry, row, shape, LabelSide.NONE, labelPx);
        }
        double left = packer.scale().toX(entry.startDay());
        double right = packer.scale().toX(entry.endDay());
        double reach = metrics.labelGapPx() + labelPx + metrics.rowGapPx() / 2;
        double labelRight = shape.rightOfSigns(entry, packer.scale(), metrics) + reach;
        double labelLeft = shape.leftOfSigns(entry, packer.scale(), metrics) - reach;
        if (labelRight <= mostRight && right >= mostLeft && taken.get(row).claim(right, labelRight)) {
            return new PackedEntry(entry, row, shape, LabelSide.RIGHT, labelPx);
        }
        if (labelLeft >= mostLeft && left <= mostRight && taken.get(row).claim(labelLeft, left)) {
            return new PackedEntry(entry, row, shape, LabelSide.LEFT, labelPx);
        }
        return new PackedEntry(entry, row, shape, LabelSide.NONE, labelPx);
    }

    private int claim(double left, double right) {
        double half = metrics.rowGapPx() / 2;
        if (left < mostLeft || right > mostRight) {
            return -1;
        }
        for (int row = 0; row < freeRows(); row++) {
            if (taken.get(row).claim(left - half, right + half)) {
                return row;
            }
        }
        return -1;
    }

    private boolean add(int position, PackedEntry packed) {
        entries.add(packed);
        if (placedCount == placed.length) {
            placed = Arrays.copyOf(placed, 2 * placedCount);
        }
        placed[placedCount++] = position;
        return packed.side() != LabelSide.NONE;
    }

    private boolean packUnlabelled() {
        boolean all = true;
        for (int i = 0; i < unlabelled.size(); i++) {
            PackedEntry waiting = unlabelled.get(i);
            double half = metrics.markGapPx() / 2;
            double left = waiting.shape().leftOfSigns(waiting.entry(), packer.scale(), metrics) - half;
            double right = waiting.shape().rightOfSigns(waiting.entry(), packer.scale(), metrics) + half;
            int row = left < mostLeft || right > mostRight ? -1 : lowestFree(left, right);
            if (row >= 0) {
                add(unlabelledPositions.get(i),
                        new PackedEntry(waiting.entry(), row, waiting.shape(), LabelSide.NONE, waiting.labelPx()));
            } else {
                all = false;
            }
        }
        return all;
    }

    private int lowestFree(double left, double right) {
        for (int row = freeRows() - 1; row >= 0; row--) {
            if (taken.get(row).claim(left, right)) {
                return row;
            }
        }
        return -1;
    }

    LaneTile tile(List<PackedCluster> clusters) {
        return new LaneTile(tile, new PackedLane(rows, entries, clusters), taken);
    }

    /// What has no mark of its own yet, counted in the last row.
    LaneTile withCounts(int from, int until) {
        int[] sorted = Arrays.copyOf(placed, placedCount);
        Arrays.sort(sorted);
        TileCounts counts = new TileCounts(packer, index, tile, rows - 1, taken.get(rows - 1));
        counts.count(from, until, sorted);
        entries.addAll(counts.singles());
        return tile(counts.clusters());
    }
}
