package org.tumen.paint;

import org.jspecify.annotations.Nullable;
import org.tumen.display.DrawOp;
import org.tumen.display.PathStep;
import org.tumen.display.Stroke;

/// How far up and down an op can leave traces, rather too far than not far enough.
record OpReach(double topPx, double bottomPx) {
    /// A mitre reaches at most so many times half of its line's width beyond the corner, and a pixel's edge may be touched.
    private static final double MITRE = 5;
    private static final double EDGE_PX = 1;
    /// In em; marks of some scripts stand far above and below their letters.
    private static final double TEXT_EM = 2;

    static OpReach of(DrawOp op) {
        return switch (op) {
            case DrawOp.Rectangle rectangle ->
                of(rectangle.box().y(), rectangle.box().bottom(), rectangle.stroke());
            case DrawOp.Line line ->
                of(Math.min(line.y1(), line.y2()), Math.max(line.y1(), line.y2()), line.stroke());
            case DrawOp.Path path -> of(path);
            case DrawOp.TextRun run -> {
                double em = TEXT_EM * run.font().sizePx();
                yield new OpReach(run.baselineY() - em, run.baselineY() + em);
            }
            case DrawOp.Image image -> of(image.box().y(), image.box().bottom(), null);
            case DrawOp.Clip clip -> of(clip.box().y(), clip.box().bottom(), null);
        };
    }

    private static OpReach of(double top, double bottom, @Nullable Stroke stroke) {
        double beyond = EDGE_PX + (stroke == null ? 0 : stroke.widthPx() * MITRE);
        return new OpReach(top - beyond, bottom + beyond);
    }

    private static OpReach of(DrawOp.Path path) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (PathStep step : path.steps()) {
            switch (step) {
                case PathStep.MoveTo(double _, double y) -> {
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
                case PathStep.LineTo(double _, double y) -> {
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
                case PathStep.CurveTo curve -> {
                    top = Math.min(top, Math.min(curve.c1y(), Math.min(curve.c2y(), curve.y())));
                    bottom = Math.max(bottom, Math.max(curve.c1y(), Math.max(curve.c2y(), curve.y())));
                }
                case PathStep.Close() -> {
                    // It leads back to where the path has been.
                }
            }
        }
        return of(top, bottom, path.stroke());
    }

    boolean meets(OpReach other) {
        return topPx < other.bottomPx && other.topPx < bottomPx;
    }
}
