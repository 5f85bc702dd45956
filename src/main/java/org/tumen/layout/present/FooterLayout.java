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

    private FooterLayout() {}

    static double heightPx(SlideSizes sizes) {
        return sizes.typePx(TYPE) + sizes.px(56);
    }

    static void draw(AudienceRequest request, SlideSizes sizes, Rgba color, TextMeasurer measurer, List<DrawOp> ops) {
        Theme theme = request.theme();
        AudienceSlide slide = request.slide();
        FontSpec font = sizes.regular(TYPE);
        double baseline = sizes.heightPx() - sizes.px(36);
        double middle = baseline - measurer.capHeightPx(font) / 2;
        double side = sizes.contentPx() * (1 - MOST_SHARE) / 2 - sizes.px(30);
        double right = sizes.widthPx() - sizes.marginPx();
        ops.add(new DrawOp.TextRun(measurer.fit(slide.footer(), font, side), sizes.marginPx(), baseline, font,
                theme.muted()));
        String counter = measurer.fit(slide.counter(), font, side);
        ops.add(new DrawOp.TextRun(counter, right - measurer.widthPx(counter, font), baseline, font, theme.muted()));
        dots(slide.progress(), sizes, middle, color, theme, ops);
    }

    private static void dots(AudienceSlide.Progress progress, SlideSizes sizes, double middle, Rgba color,
            Theme theme, List<DrawOp> ops) {
        Rgba gone = theme.hairline().mix(theme.muted(), 0.55);
        Rgba coming = theme.hairline();
        double width = (progress.count() - 1) * sizes.px(DOT_STEP) + sizes.px(LONG_DOT);
        double room = sizes.contentPx() * MOST_SHARE;
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
