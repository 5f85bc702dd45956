package org.tumen.display;

import java.util.List;

/// A way to go: the same drawing elsewhere.
///
/// @param dxPx to the right
/// @param dyPx downwards
public record Offset(double dxPx, double dyPx) {
    public List<DrawOp> moved(List<DrawOp> ops) {
        return ops.stream().map(this::moved).toList();
    }

    public DrawOp moved(DrawOp op) {
        return switch (op) {
            case DrawOp.Rectangle r -> new DrawOp.Rectangle(moved(r.box()), r.radiusPx(),
                    r.fill() == null ? null : moved(r.fill()), r.stroke());
            case DrawOp.Line l ->
                new DrawOp.Line(l.x1() + dxPx, l.y1() + dyPx, l.x2() + dxPx, l.y2() + dyPx, l.stroke());
            case DrawOp.Path p -> new DrawOp.Path(p.steps().stream().map(this::moved).toList(),
                    p.fill() == null ? null : moved(p.fill()), p.stroke());
            case DrawOp.TextRun t ->
                new DrawOp.TextRun(t.text(), t.x() + dxPx, t.baselineY() + dyPx, t.font(), t.color());
            case DrawOp.Image i -> new DrawOp.Image(moved(i.box()), i.widthPx(), i.heightPx(), i.argb());
            case DrawOp.Clip c -> new DrawOp.Clip(moved(c.box()), moved(c.content()));
        };
    }

    public Mark moved(Mark mark) {
        return new Mark(mark.id(), mark.kind(), moved(mark.bounds()), mark.words());
    }

    public Box moved(Box box) {
        return box.moveBy(dxPx, dyPx);
    }

    private PathStep moved(PathStep step) {
        return switch (step) {
            case PathStep.MoveTo(double x, double y) -> new PathStep.MoveTo(x + dxPx, y + dyPx);
            case PathStep.LineTo(double x, double y) -> new PathStep.LineTo(x + dxPx, y + dyPx);
            case PathStep.CurveTo c -> new PathStep.CurveTo(c.c1x() + dxPx, c.c1y() + dyPx, c.c2x() + dxPx,
                    c.c2y() + dyPx, c.x() + dxPx, c.y() + dyPx);
            case PathStep.Close close -> close;
        };
    }

    private Fill moved(Fill fill) {
        return switch (fill) {
            case Fill.Solid solid -> solid;
            case Fill.Fade(Rgba left, Rgba right, double leftPx, double rightPx) ->
                new Fill.Fade(left, right, leftPx + dxPx, rightPx + dxPx);
        };
    }
}
