package org.tumen.layout;

import java.util.List;
import java.util.stream.Stream;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.time.RulerTicks;
import org.tumen.time.Tick;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

/// Draws the ruler in two tiers and the grid lines under it.
final class RulerDrawing {
    private static final double LEAST_LABEL_SPACING_PX = 72;
    private static final double LABEL_GAP_PX = 10;

    private final RulerTicks ticks;
    private final Frame frame;
    private final TimeScale scale;
    private final Theme theme;
    private final Metrics metrics;

    /// @param limits the widest view
    RulerDrawing(Viewport viewport, TimeSpan limits, Frame frame, Theme theme, Metrics metrics) {
        ticks = ticks(viewport, limits, metrics.px(LEAST_LABEL_SPACING_PX), metrics.rulerFont(), metrics);
        this.frame = frame;
        scale = viewport.scale(frame.axisLeftPx());
        this.theme = theme;
        this.metrics = metrics;
    }

    /// Ticks so far apart that years have room beside each other, long as they may be ("170,000,000 BCE"). What counts are
    /// the years of the widest view too, so that panning does not change the step.
    static RulerTicks ticks(Viewport viewport, TimeSpan limits, double leastSpacingPx, FontSpec font,
            Metrics metrics) {
        RulerTicks ticks = RulerTicks.of(viewport, leastSpacingPx);
        if (!ticks.context().isEmpty()) {
            return ticks;
        }
        RulerTicks widest = RulerTicks.of(viewport.show(limits), leastSpacingPx);
        double widestPx = Stream.concat(ticks.labelled().stream(), widest.labelled().stream())
                .mapToDouble(tick -> metrics.measurer().widthPx(tick.label(), font)).max().orElse(0);
        double neededPx = widestPx + metrics.px(LABEL_GAP_PX);
        return neededPx > leastSpacingPx ? RulerTicks.of(viewport, neededPx) : ticks;
    }

    void drawGrid(List<DrawOp> ops) {
        Stroke line = Stroke.solid(theme.grid(), 1);
        for (Tick tick : ticks.labelled()) {
            double x = Math.floor(scale.toX(tick.day())) + 0.5;
            if (isOnAxis(x)) {
                ops.add(new DrawOp.Line(x, frame.lanes().y(), x, frame.lanes().bottom(), line));
            }
        }
    }

    void draw(List<DrawOp> ops, List<Mark> marks) {
        Box ruler = frame.ruler();
        marks.add(new Mark("ruler", Mark.Kind.RULER, ruler, "Time axis"));
        if (ruler.height() == 0) {
            return;
        }
        double bottom = ruler.bottom();
        boolean twoTiers = !ticks.context().isEmpty();
        Stroke minor = Stroke.solid(theme.hairline().mix(theme.muted(), 0.25), 1);
        for (double day : ticks.minorDays()) {
            line(scale.toX(day), bottom - metrics.px(5), bottom, minor, ops);
        }
        FontSpec font = twoTiers ? metrics.contextFont() : metrics.rulerFont();
        Stroke major = Stroke.solid(theme.muted(), 1);
        double baseline = bottom - metrics.px(9);
        for (Tick tick : ticks.labelled()) {
            double x = scale.toX(tick.day());
            line(x, bottom - metrics.px(twoTiers ? 18 : 21), bottom, major, ops);
            double end = x + metrics.px(5) + metrics.measurer().widthPx(tick.label(), font);
            if (isOnAxis(x) && end <= ruler.right()) {
                ops.add(new DrawOp.TextRun(tick.label(), x + metrics.px(5), baseline, font,
                        twoTiers ? theme.muted() : theme.ink()));
            }
        }
        drawContext(ops, major);
        double edge = Math.floor(bottom) - 0.5;
        ops.add(new DrawOp.Line(0, edge, frame.widthPx(), edge, Stroke.solid(theme.hairline(), 1)));
    }

    /// The upper tier, each name kept in sight while its period is.
    private void drawContext(List<DrawOp> ops, Stroke major) {
        FontSpec font = metrics.rulerFont();
        double padding = metrics.px(5);
        for (int i = 0; i < ticks.context().size(); i++) {
            Tick tick = ticks.context().get(i);
            double start = scale.toX(tick.day());
            double end = i + 1 < ticks.context().size()
                    ? scale.toX(ticks.context().get(i + 1).day())
                    : frame.ruler().right();
            line(start, metrics.px(6), frame.ruler().bottom(), major, ops);
            double left = Math.max(start, frame.axisLeftPx()) + padding;
            double width = metrics.measurer().widthPx(tick.label(), font);
            if (left + width + padding <= Math.min(end, frame.ruler().right())) {
                ops.add(new DrawOp.TextRun(tick.label(), left, metrics.px(18), font, theme.ink()));
            }
        }
    }

    private void line(double x, double top, double bottom, Stroke stroke, List<DrawOp> ops) {
        double snapped = Math.floor(x) + 0.5;
        if (isOnAxis(snapped)) {
            ops.add(new DrawOp.Line(snapped, top, snapped, bottom, stroke));
        }
    }

    private boolean isOnAxis(double x) {
        return x >= frame.axisLeftPx() && x < frame.lanes().right();
    }
}
