package org.tumen.layout.present;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;

/// The lower edge: what the presentation is called, how far it is, and which stop this is.
final class FooterLayout {
    private static final double TYPE = 24;
    private static final double DOT = 12;
    private static final double DOT_STEP = 24;
    private static final double LONG_DOT = 34;
    private static final double MOST_SHARE = 0.34;
    private static final double LEAST_SHARE = 0.24;
    private static final double GAP = 30;
    private static final double ROUNDING = 0.01;

    private FooterLayout() {}

    static double heightPx(SlideSizes sizes) {
        return sizes.typePx(TYPE) + sizes.px(56);
    }

    static void draw(AudienceRequest request, SlideSizes sizes, Rgba color, TextMeasurer measurer, List<DrawOp> ops) {
        Theme theme = request.theme();
        AudienceSlide slide = request.slide();
        FontSpec font = font(slide, sizes, measurer);
        double baseline = sizes.heightPx() - sizes.px(36);
        double middle = baseline - measurer.capHeightPx(font) / 2;
        double dots = Math.clamp(sizes.contentPx() - 2 * widestPx(slide, font, measurer) - 2 * sizes.px(GAP),
                sizes.contentPx() * LEAST_SHARE, sizes.contentPx() * MOST_SHARE);
        double side = (sizes.contentPx() - dots) / 2 - sizes.px(GAP) + ROUNDING;
        double right = sizes.widthPx() - sizes.marginPx();
        ops.add(new DrawOp.TextRun(measurer.fit(slide.footer(), font, side), sizes.marginPx(), baseline, font,
                theme.muted()));
        String counter = measurer.fit(slide.counter(), font, side);
        ops.add(new DrawOp.TextRun(counter, right - measurer.widthPx(counter, font), baseline, font, theme.muted()));
        dots(slide.progress(), sizes, dots, middle, color, theme, ops);
    }

    /// As large as asked for, or as has room on both sides of the dots.
    private static FontSpec font(AudienceSlide slide, SlideSizes sizes, TextMeasurer measurer) {
        double room = sizes.contentPx() * (1 - LEAST_SHARE) / 2 - sizes.px(GAP);
        FontSpec asked = sizes.regular(TYPE);
        FontSpec least = sizes.withTypeFactor(1).regular(TYPE);
        double fitting = asked.sizePx() * room / Math.max(1, widestPx(slide, asked, measurer)) * 0.999;
        return FontSpec.regular(Math.clamp(fitting, least.sizePx(), asked.sizePx()));
    }

    private static double widestPx(AudienceSlide slide, FontSpec font, TextMeasurer measurer) {
        return Math.max(measurer.widthPx(slide.footer(), font), measurer.widthPx(slide.counter(), font));
    }

    private static void dots(AudienceSlide.Progress progress, SlideSizes sizes, double room, double middle,
            Rgba color, Theme theme, List<DrawOp> ops) {
        Rgba gone = theme.hairline().mix(theme.muted(), 0.55);
        Rgba coming = theme.hairline();
        double width = (progress.count() - 1) * sizes.px(DOT_STEP) + sizes.px(LONG_DOT);
        double scale = Math.min(1, room / width);
        double x = (sizes.widthPx() - width * scale) / 2;
        double height = sizes.px(DOT) * scale;
        for (int place = 0; place < progress.count(); place++) {
            boolean here = place == progress.place();
            double dot = here ? sizes.px(LONG_DOT) * scale : height;
            Rgba shade = place < progress.place() ? gone : coming;
            ops.add(new DrawOp.Rectangle(new Box(x, middle - height / 2, dot, height), height / 2,
                    Fill.of(here ? color : shade), null));
            x += dot + (sizes.px(DOT_STEP) - sizes.px(DOT)) * scale;
        }
    }
}
