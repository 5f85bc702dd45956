package org.tumen.layout;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;

/// Draws rival dates: hollow, with a thin outline, tied to the mark of their event by dots.
final class GhostDrawing {
    private static final double PALENESS = 0.25;

    private final Theme theme;
    private final Metrics metrics;
    private final List<DrawOp> ops;

    GhostDrawing(Theme theme, Metrics metrics, List<DrawOp> ops) {
        this.theme = theme;
        this.metrics = metrics;
        this.ops = ops;
    }

    void draw(PlacedGhost placed, Lane lane) {
        Rgba color = lane.color().mix(theme.paper(), PALENESS);
        Box box = placed.box();
        if (placed.tieRight() > placed.tieLeft()) {
            ops.add(new DrawOp.Line(placed.tieLeft(), box.centerY(), placed.tieRight(), box.centerY(),
                    new Stroke(color, metrics.px(1.2), List.of(metrics.px(1.2), metrics.px(2.6)))));
        }
        Fill inside = Fill.of(theme.paper());
        Stroke outline = Stroke.solid(color, metrics.px(1));
        Box inner = Box.ofEdges(box.x() + Math.min(0.5, box.width() / 2), box.y() + 0.5,
                box.right() - Math.min(0.5, box.width() / 2), Math.max(box.y() + 0.5, box.bottom() - 0.5));
        switch (placed.ghost().form()) {
            case SYMBOL -> ops.add(new DrawOp.Path(
                    SymbolPaths.path(lane.symbol(), box.centerX(), box.centerY(), inner.height() / 2), inside,
                    outline));
            case BAR -> ops.add(new DrawOp.Rectangle(inner, metrics.px(3), inside, outline));
            case BEFORE, AFTER -> ops.add(new DrawOp.Rectangle(inner, metrics.px(1), inside, outline));
        }
    }
}
