package org.tumen.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.model.ClaimStatus;
import org.tumen.model.Symbol;
import org.tumen.model.edtf.Edge;

/// The strip at a picture's lower edge that explains its signs, each drawn as in the picture itself.
final class Legend {
    /// A legend that would take more of a picture's height is left out.
    private static final double MOST_HEIGHT_SHARE = 0.08;
    private static final double SIDE_PX = 14;
    private static final double PADDING_PX = 6;
    private static final double ROW_PX = 19;
    private static final double GAP_PX = 18;
    private static final double LEAST_GAP_PX = 11;
    private static final double ROUNDING_PX = 1e-6;
    private static final double BAR_PX = 30;

    /// A sign in its place; its box holds the sign, its words follow.
    private record Item(LegendSign sign, Box box) {}

    private final List<Item> items = new ArrayList<>();
    private final Metrics metrics;
    private final double heightPx;

    /// @param widthPx the width in which the signs wrap
    Legend(Collection<LegendSign> signs, double widthPx, Metrics metrics) {
        this.metrics = metrics;
        double row = Math.rint(metrics.px(ROW_PX));
        double x = metrics.px(SIDE_PX);
        double y = Math.rint(metrics.px(PADDING_PX));
        double gap = gapPx(signs, widthPx - 2 * x);
        for (LegendSign sign : signs) {
            double signPx = signPx(sign);
            double width = signPx + metrics.labelGapPx() + textPx(sign);
            if (x > metrics.px(SIDE_PX) && x + width > widthPx - metrics.px(SIDE_PX)) {
                x = metrics.px(SIDE_PX);
                y += row;
            }
            items.add(new Item(sign, new Box(x, y, signPx, row)));
            x += width + gap;
        }
        heightPx = items.isEmpty() ? 0 : y + row + Math.rint(metrics.px(PADDING_PX));
    }

    /// Somewhat less than usual where that keeps all signs in one row.
    private double gapPx(Collection<LegendSign> signs, double roomPx) {
        double signsPx = signs.stream().mapToDouble(sign -> signPx(sign) + metrics.labelGapPx() + textPx(sign)).sum();
        double gap = (roomPx - signsPx) / Math.max(1, signs.size() - 1) - ROUNDING_PX;
        return gap >= metrics.px(LEAST_GAP_PX) ? Math.min(gap, metrics.px(GAP_PX)) : metrics.px(GAP_PX);
    }

    /// The height that it takes at the lower edge of a picture; 0 where it would take too much or is too wide.
    double heightIn(double widthPx, double pictureHeightPx) {
        boolean fits = heightPx <= pictureHeightPx * MOST_HEIGHT_SHARE && items.stream().allMatch(item -> item.box
                .right() + metrics.labelGapPx() + textPx(item.sign) <= widthPx - metrics.px(SIDE_PX) / 2);
        return fits ? heightPx : 0;
    }

    private FontSpec font() {
        return metrics.eraFont();
    }

    private double textPx(LegendSign sign) {
        return metrics.measurer().widthPx(sign.text(), font());
    }

    private double signPx(LegendSign sign) {
        return switch (sign) {
            case DOCUMENTED, DISPUTED, ALLEGED, ASSESSED -> 2 * metrics.radiusPx(2);
            case LASTED, SOME_TIME_WITHIN, CIRCA, UNCERTAIN, UNKNOWN, GOES_ON, RIVAL -> metrics.px(BAR_PX);
            case SEVERAL -> metrics.clusterWidthPx(3);
        };
    }

    /// @param strip where it is, of the height that it wants
    void draw(Box strip, Theme theme, List<DrawOp> ops) {
        double edge = Math.floor(strip.y()) + 0.5;
        ops.add(new DrawOp.Line(strip.x(), edge, strip.right(), edge, Stroke.solid(theme.hairline(), 1)));
        MarkDrawing drawing = new MarkDrawing(theme, metrics, ops);
        Lane lane = new Lane("", "", theme.muted(), Symbol.CIRCLE);
        for (Item item : items) {
            Box box = item.box.moveBy(strip.x(), strip.y());
            draw(item.sign, box, drawing, theme, lane, ops);
            ops.add(new DrawOp.TextRun(item.sign.text(), box.right() + metrics.labelGapPx(),
                    metrics.baseline(box.centerY(), font()), font(), theme.muted()));
        }
    }

    private void draw(LegendSign sign, Box box, MarkDrawing drawing, Theme theme, Lane lane, List<DrawOp> ops) {
        switch (sign) {
            case DOCUMENTED -> dot(box, ClaimStatus.DOCUMENTED, drawing, lane);
            case DISPUTED -> dot(box, ClaimStatus.DISPUTED, drawing, lane);
            case ALLEGED -> dot(box, ClaimStatus.ALLEGED, drawing, lane);
            case ASSESSED -> dot(box, ClaimStatus.ASSESSED, drawing, lane);
            case LASTED -> drawing.draw(mark(box, Shape.BAR, metrics.barHeightPx(), Edge.EXACT, Edge.EXACT), lane);
            case SOME_TIME_WITHIN ->
                drawing.draw(mark(box, Shape.PILL, metrics.px(14), Edge.EXACT, Edge.EXACT), lane);
            case CIRCA -> drawing.draw(endingIn(Edge.APPROXIMATE, box), lane);
            case UNCERTAIN -> drawing.draw(endingIn(Edge.UNCERTAIN, box), lane);
            case UNKNOWN -> drawing.draw(endingIn(Edge.UNKNOWN, box), lane);
            case GOES_ON -> {
                Box bar = Box.ofEdges(box.x(), box.y(), box.right() - metrics.px(5), box.bottom());
                drawing.draw(endingIn(Edge.OPEN, bar), lane);
            }
            case RIVAL -> rival(box, drawing, theme, lane, ops);
            case SEVERAL -> {
                double half = metrics.clusterHeightPx() / 2;
                TimelineEntry any = entry(Edge.EXACT, Edge.EXACT);
                drawing.drawCluster(Box.ofEdges(box.x(), box.centerY() - half, box.right(), box.centerY() + half),
                        new PackedCluster(0, Collections.nCopies(3, any),
                                new PackedCluster.Room(0, 0, Double.POSITIVE_INFINITY, 0)),
                        lane);
            }
        }
    }

    private void rival(Box box, MarkDrawing drawing, Theme theme, Lane lane, List<DrawOp> ops) {
        double radius = metrics.radiusPx(2);
        Box ghost = new Box(box.right() - 2 * radius, box.centerY() - radius, 2 * radius, 2 * radius);
        RivalTime rival = new RivalTime(0, 2, 3, false);
        new GhostDrawing(theme, metrics, ops).draw(
                new PlacedGhost(new Ghost(entry(Edge.EXACT, Edge.EXACT), Shape.DOT, rival, Ghost.Form.SYMBOL), ghost,
                        box.x() + 2 * radius, ghost.x()),
                lane);
        drawing.drawSymbol(box.x() + radius, box.centerY(), radius, ClaimStatus.DOCUMENTED, lane);
    }

    private void dot(Box box, ClaimStatus status, MarkDrawing drawing, Lane lane) {
        drawing.drawSymbol(box.centerX(), box.centerY(), metrics.radiusPx(2), status, lane);
    }

    private PlacedMark endingIn(Edge end, Box box) {
        return mark(box, Shape.BAR, metrics.barHeightPx(), Edge.EXACT, end);
    }

    private static PlacedMark mark(Box box, Shape shape, double heightPx, Edge start, Edge end) {
        Box mark = Box.ofEdges(box.x(), box.centerY() - heightPx / 2, box.right(), box.centerY() + heightPx / 2);
        return new PlacedMark(new PackedEntry(entry(start, end), 0, shape, LabelSide.NONE, 0), mark, mark.centerX(),
                null, "");
    }

    private static TimelineEntry entry(Edge start, Edge end) {
        return new TimelineEntry(0, "", "", 0, 0, 1, true, start, end, ClaimStatus.DOCUMENTED, 3,
                List.of());
    }
}
