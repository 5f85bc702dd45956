package org.tumen.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.PathStep;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;

/// Which ops of a drawing a part of it needs.
record OpBounds(TextMeasurer measurer) {
    private static final double MITRE = 5;

    /// The ops that leave something in a box, and perhaps some that just miss it; in clips as well.
    List<DrawOp> within(Box seen, List<DrawOp> ops) {
        List<DrawOp> result = new ArrayList<>();
        for (DrawOp op : ops) {
            if (!of(op).intersects(seen)) {
                continue;
            }
            result.add(op instanceof DrawOp.Clip(Box box, List<DrawOp> content)
                    ? new DrawOp.Clip(box, within(seen, content))
                    : op);
        }
        return result;
    }

    private Box of(DrawOp op) {
        return switch (op) {
            case DrawOp.Rectangle rectangle -> around(rectangle.box(), rectangle.stroke());
            case DrawOp.Line line -> around(
                    Box.ofEdges(Math.min(line.x1(), line.x2()), Math.min(line.y1(), line.y2()),
                            Math.max(line.x1(), line.x2()), Math.max(line.y1(), line.y2())),
                    line.stroke());
            case DrawOp.Path path -> around(of(path.steps()), path.stroke());
            case DrawOp.TextRun run -> new Box(run.x(), run.baselineY() - run.font().sizePx(),
                    measurer.widthPx(run.text(), run.font()), run.font().sizePx() * 1.35);
            case DrawOp.Image image -> image.box();
            case DrawOp.Clip clip -> clip.box();
        };
    }

    private static Box around(Box box, @Nullable Stroke stroke) {
        return box.growBy(stroke == null ? 1 : 1 + stroke.widthPx() * MITRE);
    }

    private static Box of(List<PathStep> steps) {
        double[] edges = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (PathStep step : steps) {
            switch (step) {
                case PathStep.MoveTo(double x, double y) -> reach(edges, x, y);
                case PathStep.LineTo(double x, double y) -> reach(edges, x, y);
                case PathStep.CurveTo curve -> {
                    reach(edges, curve.c1x(), curve.c1y());
                    reach(edges, curve.c2x(), curve.c2y());
                    reach(edges, curve.x(), curve.y());
                }
                case PathStep.Close() -> {
                    // It leads back to where the path has been.
                }
            }
        }
        return edges[0] > edges[2] ? new Box(0, 0, 0, 0) : Box.ofEdges(edges[0], edges[1], edges[2], edges[3]);
    }

    private static void reach(double[] edges, double x, double y) {
        edges[0] = Math.min(edges[0], x);
        edges[1] = Math.min(edges[1], y);
        edges[2] = Math.max(edges[2], x);
        edges[3] = Math.max(edges[3], y);
    }
}
