package org.tumen.layout;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.model.ClaimStatus;
import org.tumen.model.edtf.Edge;

/// Draws marks and labels: status by fill and outline, uncertain ends fading, open ends pointing on.
final class MarkDrawing {
    private static final double OUTLINE_PX = 1.4;
    private static final double TINT = 0.16;

    private final Theme theme;
    private final Metrics metrics;
    private final List<DrawOp> ops;

    MarkDrawing(Theme theme, Metrics metrics, List<DrawOp> ops) {
        this.theme = theme;
        this.metrics = metrics;
        this.ops = ops;
    }

    void draw(PlacedMark placed, Lane lane) {
        switch (placed.packed().shape()) {
            case DOT, SYMBOL -> drawDot(placed, lane);
            case BAR -> drawBar(placed, lane);
            case BAND -> drawBand(placed, lane);
            case PILL -> drawPill(placed, lane);
        }
        Box label = placed.label();
        if (label != null) {
            drawLabel(placed.entry(), placed.text(), label);
        }
    }

    void drawLabel(TimelineEntry entry, String text, Box label) {
        FontSpec font = metrics.labelFont(entry);
        Rgba color = entry.significance() <= 2 ? theme.ink() : theme.muted();
        ops.add(new DrawOp.TextRun(text, label.x(), metrics.baseline(label.centerY(), font), font, color));
    }

    void drawCluster(Box box, PackedCluster cluster, Lane lane) {
        String count = Integer.toString(cluster.members().size());
        FontSpec font = metrics.countFont(count);
        ops.add(new DrawOp.Rectangle(box, box.height() / 2, Fill.of(theme.paper().mix(lane.color(), TINT)),
                Stroke.solid(lane.color(), 1)));
        if (box.height() >= metrics.lineHeightPx(font)) {
            ops.add(new DrawOp.TextRun(count, box.centerX() - metrics.measurer().widthPx(count, font) / 2,
                    metrics.baseline(box.centerY(), font), font, theme.ink()));
        }
    }

    /// A symbol of a lane's kind and colour, filled by status.
    void drawSymbol(double x, double y, double radius, ClaimStatus status, Lane lane) {
        double outlined = Math.max(radius / 2, radius - OUTLINE_PX / 2);
        Stroke outline = Stroke.solid(lane.color(), OUTLINE_PX);
        Fill paper = Fill.of(theme.paper());
        switch (status) {
            case DOCUMENTED -> ops.add(new DrawOp.Path(SymbolPaths.path(lane.symbol(), x, y, radius),
                    Fill.of(lane.color()), null));
            case ASSESSED ->
                ops.add(new DrawOp.Path(SymbolPaths.path(lane.symbol(), x, y, outlined), paper, outline));
            case ALLEGED -> ops.add(new DrawOp.Path(SymbolPaths.path(lane.symbol(), x, y, outlined), paper,
                    new Stroke(lane.color(), OUTLINE_PX, dashes(radius))));
            case DISPUTED -> {
                List<PathStep> path = SymbolPaths.path(lane.symbol(), x, y, outlined);
                ops.add(new DrawOp.Path(path, paper, null));
                Box half = Box.ofEdges(x - 2 * radius, y - 2 * radius, x, y + 2 * radius);
                ops.add(new DrawOp.Clip(half, List.of(new DrawOp.Path(path, Fill.of(lane.color()), null))));
                ops.add(new DrawOp.Path(path, null, outline));
            }
        }
    }

    private List<Double> dashes(double radius) {
        double part = 2 * Math.PI * radius / 10;
        return List.of(part * 1.1, part * 0.9);
    }

    private void drawDot(PlacedMark placed, Lane lane) {
        TimelineEntry entry = placed.entry();
        double radius = placed.mark().height() / 2;
        double x = placed.symbolX();
        double y = placed.centerY();
        if (placed.mark().width() > 2 * radius + 1) {
            Stroke range = Stroke.solid(lane.color().withOpacity(0.55), 1.5);
            ops.add(new DrawOp.Line(placed.mark().x(), y, placed.mark().right(), y, range));
        }
        if (isSoft(entry.startEdge()) || isSoft(entry.endEdge())) {
            drawHalo(x, y, radius, lane.color());
        }
        drawSymbol(x, y, radius, entry.status(), lane);
    }

    /// Wisps on either side of a symbol whose date is approximate or uncertain.
    private void drawHalo(double x, double y, double radius, Rgba color) {
        double reach = radius + metrics.px(5);
        Rgba clear = color.withOpacity(0);
        Rgba soft = color.withOpacity(0.6);
        double half = radius * 0.55;
        ops.add(new DrawOp.Rectangle(Box.ofEdges(x - reach, y - half, x, y + half), 0,
                new Fill.Fade(clear, soft, x - reach, x), null));
        ops.add(new DrawOp.Rectangle(Box.ofEdges(x, y - half, x + reach, y + half), 0,
                new Fill.Fade(soft, clear, x, x + reach), null));
    }

    private void drawBar(PlacedMark placed, Lane lane) {
        TimelineEntry entry = placed.entry();
        Box bar = placed.mark();
        boolean soft = isSoft(entry.startEdge()) || isSoft(entry.endEdge());
        double radius = metrics.px(3);
        switch (entry.status()) {
            case DOCUMENTED -> {
                if (soft) {
                    drawFading(bar, entry, lane.color());
                } else {
                    ops.add(new DrawOp.Rectangle(bar, radius, Fill.of(lane.color().withOpacity(0.9)), null));
                }
            }
            case DISPUTED -> {
                Box upper = new Box(bar.x(), bar.y(), bar.width(), bar.height() / 2);
                ops.add(new DrawOp.Rectangle(bar, radius, Fill.of(theme.paper()), null));
                ops.add(new DrawOp.Clip(upper,
                        List.of(new DrawOp.Rectangle(bar, radius, Fill.of(lane.color()), null))));
                ops.add(outline(bar, radius, lane.color(), List.of()));
            }
            case ALLEGED -> ops.add(outline(bar, radius, lane.color(), List.of(3.0, 2.0)));
            case ASSESSED -> ops.add(outline(bar, radius, lane.color(), List.of()));
        }
        drawOpenEnds(bar, entry, lane.color());
    }

    private DrawOp outline(Box bar, double radius, Rgba color, List<Double> dashes) {
        Box inner = bar.width() > 2 && bar.height() > 2 ? bar.growBy(-0.6) : bar;
        return new DrawOp.Rectangle(inner, radius, Fill.of(theme.paper()), new Stroke(color, 1.2, dashes));
    }

    private void drawFading(Box bar, TimelineEntry entry, Rgba color) {
        double fade = Math.min(bar.width() / 2, metrics.px(14));
        double left = isSoft(entry.startEdge()) ? bar.x() + fade : bar.x();
        double right = isSoft(entry.endEdge()) ? bar.right() - fade : bar.right();
        Rgba solid = color.withOpacity(0.9);
        Rgba clear = color.withOpacity(0);
        if (left > bar.x()) {
            ops.add(new DrawOp.Rectangle(Box.ofEdges(bar.x(), bar.y(), left, bar.bottom()), 0,
                    new Fill.Fade(clear, solid, bar.x(), left), null));
        }
        if (right > left) {
            ops.add(new DrawOp.Rectangle(Box.ofEdges(left, bar.y(), right, bar.bottom()), 0, Fill.of(solid), null));
        }
        if (right < bar.right()) {
            ops.add(new DrawOp.Rectangle(Box.ofEdges(right, bar.y(), bar.right(), bar.bottom()), 0,
                    new Fill.Fade(solid, clear, right, bar.right()), null));
        }
    }

    private void drawBand(PlacedMark placed, Lane lane) {
        TimelineEntry entry = placed.entry();
        Box bar = placed.mark();
        Fill tint = Fill.of(theme.paper().mix(lane.color(), TINT));
        Fill paper = Fill.of(theme.paper());
        Stroke outline = Stroke.solid(lane.color(), 1);
        switch (entry.status()) {
            case DOCUMENTED -> ops.add(new DrawOp.Rectangle(bar, 2, tint, null));
            case DISPUTED -> {
                Box upper = new Box(bar.x(), bar.y(), bar.width(), bar.height() / 2);
                ops.add(new DrawOp.Rectangle(bar, 2, paper, outline));
                ops.add(new DrawOp.Rectangle(upper, 2, tint, null));
            }
            case ALLEGED ->
                ops.add(new DrawOp.Rectangle(bar, 2, paper, new Stroke(lane.color(), 1, List.of(3.0, 2.0))));
            case ASSESSED -> ops.add(new DrawOp.Rectangle(bar, 2, paper, outline));
        }
        double edge = metrics.px(3);
        if (!isSoft(entry.startEdge()) && entry.startEdge() != Edge.OPEN) {
            ops.add(new DrawOp.Rectangle(new Box(bar.x(), bar.y(), edge, bar.height()), 0, Fill.of(lane.color()),
                    null));
        }
        if (!isSoft(entry.endEdge()) && entry.endEdge() != Edge.OPEN) {
            ops.add(new DrawOp.Rectangle(new Box(bar.right() - edge / 2, bar.y(), edge / 2, bar.height()), 0,
                    Fill.of(lane.color()), null));
        }
        drawOpenEnds(bar, entry, lane.color());
    }

    private void drawPill(PlacedMark placed, Lane lane) {
        Box pill = placed.mark();
        ops.add(new DrawOp.Rectangle(pill, pill.height() / 2, Fill.of(theme.paper().mix(lane.color(), TINT)), null));
        double radius = Math.min(metrics.radiusPx(placed.entry().significance()), pill.height() / 2);
        drawSymbol(placed.symbolX(), pill.centerY(), radius, placed.entry().status(), lane);
    }

    private void drawOpenEnds(Box bar, TimelineEntry entry, Rgba color) {
        double size = bar.height() / 2 + 1;
        if (entry.endEdge() == Edge.OPEN) {
            ops.add(arrow(bar.right(), bar.centerY(), size, color));
        }
        if (entry.startEdge() == Edge.OPEN) {
            ops.add(arrow(bar.x(), bar.centerY(), -size, color));
        }
    }

    private static DrawOp arrow(double x, double y, double size, Rgba color) {
        double height = Math.abs(size);
        return new DrawOp.Path(List.of(new PathStep.MoveTo(x, y - height), new PathStep.LineTo(x + size, y),
                new PathStep.LineTo(x, y + height), new PathStep.Close()), Fill.of(color), null);
    }

    private static boolean isSoft(Edge edge) {
        return switch (edge) {
            case APPROXIMATE, UNCERTAIN, UNCERTAIN_AND_APPROXIMATE, UNKNOWN -> true;
            case EXACT, OPEN -> false;
        };
    }
}
