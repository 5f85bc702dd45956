package org.tumen.layout;

import org.tumen.model.edtf.Edge;
import org.tumen.time.TimeScale;

/// How an event is drawn at a zoom.
enum Shape {
    /// A symbol at the middle of a date that is small here; a thin line shows what of the date is wider than the symbol.
    DOT,
    /// A symbol at the middle of a date, and nothing of how long that is: for want of room.
    SYMBOL,
    /// A thin bar from start to end, its label beside it.
    BAR,
    /// A tall, tinted bar from start to end that holds its label.
    BAND,
    /// A pale, rounded stretch somewhere in which the event fell; holds symbol and label.
    PILL;

    /// The shape at a scale, which must be a zoom bucket's for the shape to stay while panning and zooming within it.
    static Shape at(TimelineEntry entry, double labelPx, double pxPerDay, Metrics metrics) {
        double width = (entry.endDay() - entry.startDay()) * pxPerDay;
        double radius = metrics.radiusPx(entry.significance());
        double inside = (metrics.isLabelled(entry) ? labelPx : Double.POSITIVE_INFINITY) + 2 * metrics.pillPaddingPx();
        if (entry.lasts()) {
            return width >= inside ? BAND : BAR;
        }
        return width < inside + 2 * radius + metrics.labelGapPx() ? DOT : PILL;
    }

    /// The left edge of the mark itself.
    double left(TimelineEntry entry, TimeScale scale, Metrics metrics) {
        return switch (this) {
            case DOT -> Math.min(scale.toX(entry.startDay()),
                    scale.toX(entry.centerDay()) - metrics.radiusPx(entry.significance()));
            case SYMBOL -> scale.toX(entry.centerDay()) - metrics.radiusPx(entry.significance());
            case BAR -> Math.min(scale.toX(entry.startDay()),
                    scale.toX(entry.centerDay()) - metrics.leastBarWidthPx() / 2);
            case BAND, PILL -> scale.toX(entry.startDay());
        };
    }

    /// The left edge of the mark with the sign that says how its start is known.
    double leftOfSigns(TimelineEntry entry, TimeScale scale, Metrics metrics) {
        double left = left(entry, scale, metrics);
        return switch (this) {
            case DOT, SYMBOL -> Math.min(left, scale.toX(entry.centerDay()) - metrics.radiusPx(entry.significance())
                    - SideSigns.reachPx(entry.startEdge(), metrics));
            case BAR, BAND, PILL -> left - openEndPx(entry.startEdge(), metrics);
        };
    }

    /// The right edge of the mark itself.
    double right(TimelineEntry entry, TimeScale scale, Metrics metrics) {
        return switch (this) {
            case DOT -> Math.max(scale.toX(entry.endDay()),
                    scale.toX(entry.centerDay()) + metrics.radiusPx(entry.significance()));
            case SYMBOL -> scale.toX(entry.centerDay()) + metrics.radiusPx(entry.significance());
            case BAR -> Math.max(scale.toX(entry.endDay()),
                    scale.toX(entry.centerDay()) + metrics.leastBarWidthPx() / 2);
            case BAND, PILL -> scale.toX(entry.endDay());
        };
    }

    /// The right edge of the mark with the sign that says how its end is known.
    double rightOfSigns(TimelineEntry entry, TimeScale scale, Metrics metrics) {
        double right = right(entry, scale, metrics);
        return switch (this) {
            case DOT, SYMBOL -> Math.max(right, scale.toX(entry.centerDay()) + metrics.radiusPx(entry.significance())
                    + SideSigns.reachPx(entry.endEdge(), metrics));
            case BAR, BAND, PILL -> right + openEndPx(entry.endEdge(), metrics);
        };
    }

    private double openEndPx(Edge edge, Metrics metrics) {
        return edge != Edge.OPEN ? 0 : Metrics.openEndPx(this == BAR ? metrics.barHeightPx() : metrics.pillHeightPx());
    }
}
