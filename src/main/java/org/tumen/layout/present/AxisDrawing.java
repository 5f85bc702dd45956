package org.tumen.layout.present;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.time.RulerTicks;
import org.tumen.time.Tick;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

/// The axis below the labels, its years under it; months or days have their years in a second line.
final class AxisDrawing {
    private static final double TYPE = 28;
    private static final double CONTEXT_TYPE = 24;

    private final SlideSizes sizes;
    private final Theme theme;
    private final TextMeasurer measurer;
    private final FontSpec font;
    private final FontSpec contextFont;

    AxisDrawing(SlideSizes sizes, Theme theme, TextMeasurer measurer) {
        this.sizes = sizes;
        this.theme = theme;
        this.measurer = measurer;
        font = sizes.semiBold(TYPE);
        contextFont = sizes.regular(CONTEXT_TYPE);
    }

    /// The height that years and what lies under them take below the axis.
    double heightPx() {
        return sizes.px(18) + font.sizePx() * 1.25 + contextFont.sizePx() * 1.3;
    }

    /// @param axis from its left end to its right end; its lower edge is where years are drawn from
    void draw(Box axis, TimeSpan span, boolean hidden, List<DrawOp> ops) {
        double y = axis.y();
        ops.add(new DrawOp.Line(axis.x(), y, axis.right(), y, Stroke.solid(theme.ink(), Math.max(1, sizes.px(3)))));
        RulerTicks ticks = ticks(span, axis.width());
        TimeScale scale = new Viewport(span, axis.width()).scale(axis.x());
        Stroke minor = Stroke.solid(theme.muted(), Math.max(1, sizes.px(1.5)));
        for (double day : ticks.minorDays()) {
            ops.add(new DrawOp.Line(scale.toX(day), y, scale.toX(day), y + sizes.px(8), minor));
        }
        Stroke major = Stroke.solid(theme.ink(), Math.max(1, sizes.px(2)));
        double baseline = y + sizes.px(18) + font.sizePx();
        double free = axis.x();
        for (Tick tick : ticks.labelled()) {
            double x = scale.toX(tick.day());
            double width = measurer.widthPx(tick.label(), font);
            double left = x - width / 2;
            ops.add(new DrawOp.Line(x, y, x, y + sizes.px(14), major));
            if (left >= free && left + width <= axis.right()) {
                label(tick.label(), left, baseline, font, hidden, ops);
                free = left + width + font.sizePx() * 0.4;
            }
        }
        context(ticks.context(), scale, axis, baseline + contextFont.sizePx() * 1.3, hidden, ops);
    }

    private RulerTicks ticks(TimeSpan span, double widthPx) {
        Viewport viewport = new Viewport(span, widthPx);
        double spacing = measurer.widthPx("0000", font) * 1.8;
        RulerTicks ticks = RulerTicks.of(viewport, spacing);
        double widest = ticks.labelled().stream().mapToDouble(tick -> measurer.widthPx(tick.label(), font)).max()
                .orElse(0) * 1.3;
        return widest > spacing ? RulerTicks.of(viewport, widest) : ticks;
    }

    private void context(List<Tick> periods, TimeScale scale, Box axis, double baseline, boolean hidden,
            List<DrawOp> ops) {
        for (int i = 0; i < periods.size(); i++) {
            String label = periods.get(i).label();
            double left = Math.max(axis.x(), scale.toX(periods.get(i).day()));
            double end = i + 1 < periods.size() ? scale.toX(periods.get(i + 1).day()) : axis.right();
            if (left + measurer.widthPx(label, contextFont) + contextFont.sizePx() * 0.5 <= Math.min(end,
                    axis.right())) {
                label(label, left, baseline, contextFont, hidden, ops);
            }
        }
    }

    private void label(String text, double x, double baseline, FontSpec textFont, boolean hidden, List<DrawOp> ops) {
        if (hidden) {
            double height = measurer.capHeightPx(textFont);
            ops.add(Blank.of(x, baseline - height, measurer.widthPx(text, textFont), height, theme.hairline()));
        } else {
            ops.add(new DrawOp.TextRun(text, x, baseline, textFont,
                    textFont.equals(font) ? theme.ink() : theme.muted()));
        }
    }
}
