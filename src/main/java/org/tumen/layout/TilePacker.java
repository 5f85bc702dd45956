package org.tumen.layout;

import java.util.List;
import org.tumen.time.TimeScale;

/// Packs lanes of a large document tile by tile, at the smallest scale of a zoom level.
final class TilePacker {
    private final TimeScale scale;
    private final Metrics metrics;
    private final double leftPx;
    private final double rightPx;
    private final double mostLabelPx;

    /// @param scale the level's smallest
    /// @param leftPx no label starts before it
    /// @param rightPx no label ends after it
    /// @param mostLabelPx labels are cut to this width
    TilePacker(TimeScale scale, Metrics metrics, double leftPx, double rightPx, double mostLabelPx) {
        this.scale = scale;
        this.metrics = metrics;
        this.leftPx = leftPx;
        this.rightPx = rightPx;
        this.mostLabelPx = mostLabelPx;
    }

    TimeScale scale() {
        return scale;
    }

    Metrics metrics() {
        return metrics;
    }

    double mostLabelPx() {
        return mostLabelPx;
    }

    /// Where the tile's own part begins.
    double left(Tile tile) {
        return Math.max(leftPx, scale.toX(tile.fromDay()));
    }

    double right(Tile tile) {
        return Math.min(rightPx, scale.toX(tile.untilDay()));
    }

    /// How far the marks and labels of an even tile may reach into its neighbours: not so far that two could meet.
    double overhangPx(Tile tile) {
        return tile.isEven() ? Math.max(0, (right(tile) - left(tile)) / 2 - metrics.rowGapPx()) : 0;
    }

    double mostLeft(Tile tile) {
        return Math.max(leftPx, left(tile) - overhangPx(tile));
    }

    double mostRight(Tile tile) {
        return Math.min(rightPx, right(tile) + overhangPx(tile));
    }

    /// How many rows of a lane hold bars.
    static int barRows(LaneIndex index, int rows) {
        return rows < 2 ? 0 : Math.min(index.spanRows().count(), Math.max(1, (rows - 1) / 2));
    }

    /// Whether what takes longer than a day is drawn as long as it is, in the row that it has at every zoom.
    boolean isBar(LaneIndex index, int position, int rows) {
        int row = index.spanRows().rowOf(position);
        double width = (index.endDay(position) - index.startDay(position)) * scale.pxPerDay();
        return row >= 0 && row < barRows(index, rows) && width >= metrics.leastBarWidthPx();
    }

    /// A bar whose middle is elsewhere: with its label if it holds it, which then stays in sight.
    PackedEntry barFromAfar(TimelineEntry entry, int row) {
        double labelPx = metrics.labelPx(entry, mostLabelPx);
        Shape shape = Shape.at(entry, labelPx, scale.pxPerDay(), metrics);
        boolean holdsLabel = shape == Shape.BAND || shape == Shape.PILL;
        return new PackedEntry(entry, row, shape, holdsLabel ? LabelSide.INSIDE : LabelSide.NONE, labelPx);
    }

    /// @param rows at least 1
    /// @param neighbours the even tiles beside an odd one; none for an even one
    LaneTile pack(LaneIndex index, int rows, Tile tile, List<LaneTile> neighbours) {
        int from = index.firstFrom(tile.fromDay());
        int until = index.firstFrom(tile.untilDay());
        TilePacking loose = new TilePacking(this, index, rows, tile, neighbours, false);
        if (until - from <= loose.mostMarks() && loose.packAll(from, until)) {
            return loose.tile(List.of());
        }
        TilePacking tight = new TilePacking(this, index, rows, tile, neighbours, true);
        tight.packForemost(from, until);
        return tight.withCounts(from, until);
    }
}
