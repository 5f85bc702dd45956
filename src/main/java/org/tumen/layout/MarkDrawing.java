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

/// Draws marks and labels: status by fill and outline, open ends pointing on.
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
        drawMark(placed, lane);
        Box label = placed.label();
        if (label != null) {
            boolean tinted = placed.packed().side() == LabelSide.INSIDE;
            drawLabel(placed, label, tinted ? theme.ink() : labelColor(placed.entry()));
        }
    }

    /// The same on a ground of its own, which takes ink to read.
    void drawEmphasised(PlacedMark placed, Lane lane) {
        drawMark(placed, lane);
        Box label = placed.label();
        if (label != null) {
            drawLabel(placed, label, theme.ink());
        }
    }

    private void drawMark(PlacedMark placed, Lane lane) {
        switch (placed.packed().shape()) {
            case DOT, SYMBOL -> drawDot(placed, lane);
            case BAR -> drawBar(placed, lane);
            case BAND -> drawBand(placed, lane);
            case PILL -> drawPill(placed, lane);
        }
    }

    private Rgba labelColor(TimelineEntry entry) {
        return entry.significance() <= 2 ? theme.ink() : theme.muted();
    }

    /// Lines under each other; beside a mark at their right they end alike, else they begin alike.
    private void drawLabel(PlacedMark placed, Box label, Rgba color) {
        FontSpec font = metrics.labelFont(placed.entry());
        boolean endsAlike = label.right() <= placed.mark().x();
        double linePx = label.height() / placed.lines().size();
        double center = label.y() + linePx / 2;
        for (String line : placed.lines()) {
            double x = endsAlike ? label.right() - metrics.measurer().widthPx(line, font) : label.x();
            ops.add(new DrawOp.TextRun(line, placed.lines().size() == 1 ? label.x() : x,
                    metrics.baseline(center, font), font, color));
            center += linePx;
        }
    }

    void drawCluster(Box box, PackedCluster cluster, Lane lane) {
        new ClusterDrawing(theme, metrics, ops).draw(box, cluster, lane);
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
        new SideSigns(metrics, ops).draw(x, y, radius, entry.startEdge(), entry.endEdge(), lane.color());
        drawSymbol(x, y, radius, entry.status(), lane);
    }

    private void drawBar(PlacedMark placed, Lane lane) {
        TimelineEntry entry = placed.entry();
        Box bar = placed.mark();
        double radius = metrics.px(3);
        Rgba solid = lane.color().withOpacity(0.9);
        if (isDoubtful(entry)) {
            new BarDrawing(metrics, ops).draw(bar, entry.startEdge(), entry.endEdge(), new BarDrawing.Look(
                    entry.status(), entry.status() == ClaimStatus.DISPUTED ? lane.color() : solid, theme.paper(),
                    lane.color(), 1.2, metrics.px(14)));
        } else {
            switch (entry.status()) {
                case DOCUMENTED -> ops.add(new DrawOp.Rectangle(bar, radius, Fill.of(solid), null));
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
        }
        drawOpenEnds(bar, entry, lane.color());
    }

    private static boolean isDoubtful(TimelineEntry entry) {
        return BarDrawing.isDoubtful(entry.startEdge()) || BarDrawing.isDoubtful(entry.endEdge());
    }

    private DrawOp outline(Box bar, double radius, Rgba color, List<Double> dashes) {
        Box inner = bar.width() > 2 && bar.height() > 2 ? bar.growBy(-0.6) : bar;
        return new DrawOp.Rectangle(inner, radius, Fill.of(theme.paper()), new Stroke(color, 1.2, dashes));
    }

    private void drawBand(PlacedMark placed, Lane lane) {
        TimelineEntry entry = placed.entry();
        Box bar = placed.mark();
        Rgba tint = theme.paper().mix(lane.color(), TINT);
        if (isDoubtful(entry)) {
            new BarDrawing(metrics, ops).draw(bar, entry.startEdge(), entry.endEdge(),
                    new BarDrawing.Look(entry.status(), tint, theme.paper(), lane.color(), 1, metrics.pillPaddingPx()));
        } else {
            drawWhole(bar, entry.status(), tint, lane.color());
        }
        double edge = metrics.px(3);
        drawEdge(entry.startEdge(), Box.ofEdges(bar.x(), bar.y(), bar.x() + edge, bar.bottom()), lane.color());
        drawEdge(entry.endEdge(), Box.ofEdges(bar.right() - edge / 2, bar.y(), bar.right(), bar.bottom()),
                lane.color());
        drawOpenEnds(bar, entry, lane.color());
    }

    /// A firm edge of a tall bar, or a broken one.
    private void drawEdge(Edge edge, Box box, Rgba color) {
        if (edge == Edge.EXACT) {
            ops.add(new DrawOp.Rectangle(box, 0, Fill.of(color), null));
        } else if (edge.isUncertain()) {
            ops.add(new DrawOp.Line(box.centerX(), box.y(), box.centerX(), box.bottom(),
                    new Stroke(color, box.width(), List.of(metrics.px(3), metrics.px(2)))));
        }
    }

    private void drawWhole(Box bar, ClaimStatus status, Rgba tint, Rgba color) {
        Fill paper = Fill.of(theme.paper());
        Stroke outline = Stroke.solid(color, 1);
        switch (status) {
            case DOCUMENTED -> ops.add(new DrawOp.Rectangle(bar, 2, Fill.of(tint), null));
            case DISPUTED -> {
                Box upper = new Box(bar.x(), bar.y(), bar.width(), bar.height() / 2);
                ops.add(new DrawOp.Rectangle(bar, 2, paper, outline));
                ops.add(new DrawOp.Rectangle(upper, 2, Fill.of(tint), null));
            }
            case ALLEGED ->
                ops.add(new DrawOp.Rectangle(bar, 2, paper, new Stroke(color, 1, List.of(3.0, 2.0))));
            case ASSESSED -> ops.add(new DrawOp.Rectangle(bar, 2, paper, outline));
        }
    }

    private void drawPill(PlacedMark placed, Lane lane) {
        Box pill = placed.mark();
        TimelineEntry entry = placed.entry();
        Rgba tint = theme.paper().mix(lane.color(), TINT);
        if (isDoubtful(entry)) {
            new BarDrawing(metrics, ops).draw(pill, entry.startEdge(), entry.endEdge(),
                    new BarDrawing.Look(ClaimStatus.DOCUMENTED, tint, theme.paper(), lane.color(), 1,
                            metrics.pillPaddingPx()));
        } else {
            ops.add(new DrawOp.Rectangle(pill, pill.height() / 2, Fill.of(tint), null));
        }
        double radius = Math.min(metrics.radiusPx(entry.significance()), pill.height() / 2);
        drawSymbol(placed.symbolX(), pill.centerY(), radius, entry.status(), lane);
    }

    private void drawOpenEnds(Box bar, TimelineEntry entry, Rgba color) {
        double size = Metrics.openEndPx(bar.height());
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
}
