package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.model.ClaimStatus;
import org.tumen.model.edtf.Edge;

/// Draws a bar with an end that is not known exactly: it fades where the end is approximate, breaks up where it is
/// uncertain, does both where it is both, and is torn off where nobody knows the end. The inside says the status.
final class BarDrawing {
    private static final double MOST_TOOTH_PX = 3.5;
    /// A broken end: what is left of it, in shares of its length from the whole part outwards.
    private static final double[][] FRAGMENTS = {{0, 0.2}, {0.36, 0.58}, {0.78, 0.94}};
    private static final double[] FADING_FRAGMENTS = {0.8, 0.5, 0.25};

    /// How a bar is drawn.
    ///
    /// @param fill of what is filled
    /// @param ground inside of what is hollow
    /// @param line of outlines
    /// @param tailPx the length of a doubtful end, at most
    record Look(ClaimStatus status, Rgba fill, Rgba ground, Rgba line, double linePx, double tailPx) {}

    /// A part of a bar between two places, and how opaque it is there.
    private record Part(double left, double right, double leftOpacity, double rightOpacity) {}

    private final Metrics metrics;
    private final List<DrawOp> ops;

    BarDrawing(Metrics metrics, List<DrawOp> ops) {
        this.metrics = metrics;
        this.ops = ops;
    }

    /// Whether an end is not known exactly.
    static boolean isDoubtful(Edge edge) {
        return switch (edge) {
            case APPROXIMATE, UNCERTAIN, UNCERTAIN_AND_APPROXIMATE, UNKNOWN -> true;
            case EXACT, OPEN -> false;
        };
    }

    private static boolean hasTail(Edge edge) {
        return isDoubtful(edge) && edge != Edge.UNKNOWN;
    }

    void draw(Box bar, Edge start, Edge end, Look look) {
        double tail = Math.min(bar.width() / 2, look.tailPx());
        double left = hasTail(start) ? bar.x() + tail : bar.x();
        double right = hasTail(end) ? bar.right() - tail : bar.right();
        List<Part> tails = new ArrayList<>();
        addTail(start, left, bar.x(), tails);
        addTail(end, right, bar.right(), tails);
        Box core = Box.ofEdges(left, bar.y(), Math.max(left, right), bar.bottom());
        Box upper = new Box(bar.x(), bar.y(), bar.width(), bar.height() / 2);
        switch (look.status()) {
            case DOCUMENTED -> {
                ops.add(whole(core, start, end, look.fill()));
                tails.forEach(part -> fill(part, bar.y(), bar.bottom(), look.fill()));
            }
            case DISPUTED -> {
                ops.add(whole(core, start, end, look.ground()));
                ops.add(new DrawOp.Clip(upper, List.of(whole(core, start, end, look.fill()))));
                tails.forEach(part -> fill(part, upper.y(), upper.bottom(), look.fill()));
                tails.forEach(part -> rails(part, bar, look));
                sides(core, start, end, look);
            }
            case ALLEGED, ASSESSED -> {
                ops.add(whole(core, start, end, look.ground()));
                tails.forEach(part -> rails(part, bar, look));
                sides(core, start, end, look);
            }
        }
    }

    /// What is left of a doubtful end.
    ///
    /// @param from where the whole part of the bar ends
    private static void addTail(Edge edge, double from, double until, List<Part> parts) {
        double way = until - from;
        switch (edge) {
            case APPROXIMATE -> parts.add(way > 0 ? new Part(from, until, 1, 0) : new Part(until, from, 0, 1));
            case UNCERTAIN, UNCERTAIN_AND_APPROXIMATE -> {
                for (int i = 0; i < FRAGMENTS.length; i++) {
                    double near = from + way * FRAGMENTS[i][0];
                    double far = from + way * FRAGMENTS[i][1];
                    double opacity = edge == Edge.UNCERTAIN ? 1 : FADING_FRAGMENTS[i];
                    parts.add(new Part(Math.min(near, far), Math.max(near, far), opacity, opacity));
                }
            }
            case UNKNOWN, EXACT, OPEN -> {
                // These have no tail.
            }
        }
    }

    private void fill(Part part, double top, double bottom, Rgba color) {
        Rgba left = color.withOpacity(color.opacity() * part.leftOpacity());
        Rgba right = color.withOpacity(color.opacity() * part.rightOpacity());
        Fill fill = left.equals(right) ? Fill.of(left) : new Fill.Fade(left, right, part.left(), part.right());
        ops.add(new DrawOp.Rectangle(Box.ofEdges(part.left(), top, part.right(), bottom), 0, fill, null));
    }

    /// The upper and the lower edge of a hollow part.
    private void rails(Part part, Box bar, Look look) {
        fill(part, bar.y(), bar.y() + look.linePx(), look.line());
        fill(part, bar.bottom() - look.linePx(), bar.bottom(), look.line());
    }

    /// The outline of the whole part of a hollow bar, without its ends where it goes on into a tail.
    private void sides(Box core, Edge start, Edge end, Look look) {
        List<Double> dashes = look.status() == ClaimStatus.ALLEGED ? List.of(3.0, 2.0) : List.of();
        Stroke stroke = new Stroke(look.line(), look.linePx(), dashes);
        double half = Math.min(look.linePx() / 2, core.height() / 2);
        double left = core.x() + tooth(core, start == Edge.UNKNOWN);
        double right = core.right() - tooth(core, end == Edge.UNKNOWN);
        ops.add(new DrawOp.Line(left, core.y() + half, right, core.y() + half, stroke));
        ops.add(new DrawOp.Line(left, core.bottom() - half, right, core.bottom() - half, stroke));
        side(core, start, true, stroke);
        side(core, end, false, stroke);
    }

    private void side(Box core, Edge edge, boolean atStart, Stroke stroke) {
        double x = atStart ? core.x() : core.right();
        if (edge == Edge.UNKNOWN) {
            List<PathStep> torn = new ArrayList<>();
            double inner = atStart ? x + tooth(core, true) : x - tooth(core, true);
            torn.add(new PathStep.MoveTo(inner, core.y()));
            tear(torn, inner, x, core.y(), core.bottom());
            ops.add(new DrawOp.Path(torn, null, stroke));
        } else if (!hasTail(edge)) {
            double half = Math.min(stroke.widthPx() / 2, core.width() / 2);
            double inside = atStart ? x + half : x - half;
            ops.add(new DrawOp.Line(inside, core.y(), inside, core.bottom(), stroke));
        }
    }

    private double tooth(Box core, boolean torn) {
        return torn ? Math.min(core.width() / 4, metrics.px(MOST_TOOTH_PX)) : 0;
    }

    private DrawOp whole(Box core, Edge start, Edge end, Rgba color) {
        return start == Edge.UNKNOWN || end == Edge.UNKNOWN
                ? new DrawOp.Path(torn(core, start == Edge.UNKNOWN, end == Edge.UNKNOWN), Fill.of(color), null)
                : new DrawOp.Rectangle(core, 0, Fill.of(color), null);
    }

    private List<PathStep> torn(Box core, boolean tornStart, boolean tornEnd) {
        double left = core.x() + tooth(core, tornStart);
        double right = core.right() - tooth(core, tornEnd);
        List<PathStep> steps = new ArrayList<>();
        steps.add(new PathStep.MoveTo(left, core.y()));
        steps.add(new PathStep.LineTo(right, core.y()));
        tear(steps, right, core.right(), core.y(), core.bottom());
        steps.add(new PathStep.LineTo(left, core.bottom()));
        tear(steps, left, core.x(), core.bottom(), core.y());
        steps.add(new PathStep.Close());
        return steps;
    }

    /// Teeth between two heights; a straight line where they have no length.
    private void tear(List<PathStep> steps, double inner, double outer, double from, double until) {
        int teeth = inner == outer ? 0 : Math.max(2, (int) Math.round(Math.abs(until - from) / metrics.px(6)));
        for (int i = 0; i < teeth; i++) {
            double step = (until - from) / teeth;
            steps.add(new PathStep.LineTo(outer, from + (i + 0.5) * step));
            steps.add(new PathStep.LineTo(inner, from + (i + 1) * step));
        }
        if (teeth == 0) {
            steps.add(new PathStep.LineTo(inner, until));
        }
    }
}
