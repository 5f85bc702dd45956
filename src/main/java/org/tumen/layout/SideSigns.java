package org.tumen.layout;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.model.edtf.Edge;

/// Small signs at either side of a symbol that say how well the ends of its date are known: the same as at the ends of a
/// bar, where there is no room for a bar.
final class SideSigns {
    /// How far a sign reaches from its symbol: not as far as a label.
    private static final double REACH_PX = 5;
    private static final double FRAGMENTS_REACH_PX = 3.8;
    private static final double TORN_REACH_PX = 4.5;
    private static final double TORN_LINE_PX = 1.2;
    private static final double SOFT_OPACITY = 0.6;

    private final Metrics metrics;
    private final List<DrawOp> ops;

    SideSigns(Metrics metrics, List<DrawOp> ops) {
        this.metrics = metrics;
        this.ops = ops;
    }

    /// How far any sign reaches from its symbol, at most.
    static double mostReachPx(Metrics metrics) {
        return metrics.px(REACH_PX);
    }

    /// How far the sign of an end reaches from its symbol; 0 where the end has none.
    static double reachPx(Edge edge, Metrics metrics) {
        return switch (edge) {
            case APPROXIMATE, OPEN -> metrics.px(REACH_PX);
            case UNCERTAIN, UNCERTAIN_AND_APPROXIMATE -> metrics.px(FRAGMENTS_REACH_PX);
            case UNKNOWN -> metrics.px(TORN_REACH_PX) + TORN_LINE_PX / 2;
            case EXACT -> 0;
        };
    }

    void draw(double x, double y, double radius, Edge start, Edge end, Rgba color) {
        draw(x, y, radius, start, -1, color);
        draw(x, y, radius, end, 1, color);
    }

    /// @param way -1 for the left side, 1 for the right
    private void draw(double x, double y, double radius, Edge edge, int way, Rgba color) {
        double half = radius * 0.55;
        double far = x + way * (radius + metrics.px(REACH_PX));
        switch (edge) {
            case APPROXIMATE -> {
                Rgba clear = color.withOpacity(0);
                Rgba soft = color.withOpacity(SOFT_OPACITY);
                Fill fade = way < 0 ? new Fill.Fade(clear, soft, far, x) : new Fill.Fade(soft, clear, x, far);
                ops.add(new DrawOp.Rectangle(between(x, far, y, half), 0, fade, null));
            }
            case UNCERTAIN -> fragments(x, way, y, radius, color, color);
            case UNCERTAIN_AND_APPROXIMATE ->
                fragments(x, way, y, radius, color.withOpacity(0.7), color.withOpacity(0.35));
            case UNKNOWN -> {
                double near = x + way * (radius + metrics.px(1.5));
                double tip = x + way * (radius + metrics.px(TORN_REACH_PX));
                ops.add(new DrawOp.Path(
                        List.of(new PathStep.MoveTo(near, y - radius), new PathStep.LineTo(tip, y - half),
                                new PathStep.LineTo(near, y), new PathStep.LineTo(tip, y + half),
                                new PathStep.LineTo(near, y + radius)),
                        null, Stroke.solid(color, TORN_LINE_PX)));
            }
            case OPEN -> {
                double near = x + way * (radius + metrics.px(1.5));
                ops.add(new DrawOp.Path(List.of(new PathStep.MoveTo(near, y - half), new PathStep.LineTo(far, y),
                        new PathStep.LineTo(near, y + half), new PathStep.Close()), Fill.of(color), null));
            }
            case EXACT -> {
                // An end that is known needs no sign.
            }
        }
    }

    private void fragments(double x, int way, double y, double radius, Rgba near, Rgba far) {
        double from = x + way * radius;
        double reach = way * metrics.px(FRAGMENTS_REACH_PX);
        double half = radius * 0.55;
        ops.add(new DrawOp.Rectangle(between(from + reach * 0.2, from + reach * 0.5, y, half), 0, Fill.of(near), null));
        ops.add(new DrawOp.Rectangle(between(from + reach * 0.7, from + reach, y, half), 0, Fill.of(far), null));
    }

    private static Box between(double one, double other, double y, double half) {
        return Box.ofEdges(Math.min(one, other), y - half, Math.max(one, other), y + half);
    }
}
