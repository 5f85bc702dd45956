package org.tumen.layout.present;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.layout.SymbolPaths;
import org.tumen.model.Symbol;

/// The upper part of the audience's screen: date and place, title, caption and question, and the sources beside them.
final class HeadingLayout {
    private static final double LEAD = 34;
    private static final double TITLE = 62;
    private static final double LARGE_TITLE = 84;
    private static final double LEAST_TITLE = 40;
    private static final double ONE_LINE_SHARE = 0.82;
    private static final double CAPTION = 34;
    private static final double QUESTION = 30;
    private static final double SOURCE = 24;
    private static final double LEAST_ASIDE = 330;
    private static final double ASIDE_SHARE = 0.23;
    private static final double GAP = 18;
    private static final int MOST_LINES_A_SOURCE = 2;
    private static final int MOST_SOURCES = 4;
    private static final String ASK = "Ask the class";

    /// Texts of the main column, broken into lines.
    private record Column(TextLines title, TextLines caption, TextLines ask, TextLines question, TextLines sources) {
        private double heightPx(double leadPx, double gapPx) {
            double height = leadPx + title.heightPx();
            height += caption.isEmpty() ? 0 : gapPx + caption.heightPx();
            height += question.isEmpty() ? 0 : 1.6 * gapPx + ask.heightPx() + question.heightPx();
            return height + (sources.isEmpty() ? 0 : gapPx + sources.heightPx());
        }

        private int mostLines() {
            return Math.max(Math.max(title.lines().size(), caption.lines().size()),
                    Math.max(question.lines().size(), sources.lines().size()));
        }

        private Column withoutSources(TextMeasurer measurer) {
            return new Column(title, caption, ask, question, sources.atMost(0, measurer));
        }

        /// With at most so many lines in each text.
        private Column atMost(int lines, TextMeasurer measurer) {
            return new Column(title.atMost(Math.max(1, lines), measurer), caption.atMost(lines, measurer), ask,
                    question.atMost(lines, measurer), sources.atMost(Math.min(2, lines), measurer));
        }
    }

    private final AudienceRequest request;
    private final SlideSizes sizes;
    private final TextMeasurer measurer;
    private final AudienceSlide slide;
    private final Theme theme;
    private final double asidePx;
    private final double mainPx;

    HeadingLayout(AudienceRequest request, SlideSizes sizes, TextMeasurer measurer) {
        this.request = request;
        this.sizes = sizes;
        this.measurer = measurer;
        slide = request.slide();
        theme = request.theme();
        double wanted = Math.max(sizes.contentPx() * ASIDE_SHARE, sizes.px(LEAST_ASIDE) * sizes.typeFactor());
        double rest = sizes.contentPx() - wanted - sizes.px(60);
        boolean hasAside = slide.kind() == AudienceSlide.Kind.EVENT && !slide.sources().isEmpty()
                && rest >= 2.2 * wanted;
        asidePx = hasAside ? wanted : 0;
        mainPx = hasAside ? rest : sizes.contentPx();
    }

    /// Draws it.
    ///
    /// @param color of the event's category
    /// @param mostPx the height that it may take
    /// @return where it ends
    double draw(double top, double mostPx, Symbol symbol, Rgba color, List<DrawOp> ops) {
        Column column = column(mostPx);
        double x = sizes.marginPx();
        Rgba blank = theme.hairline();
        double y = drawLead(x, top, symbol, color, ops);
        y = drawText(column.title(), x, y, theme.ink(), request.concealment().titleIds().contains(slide.eventId()),
                ops);
        if (!column.caption().isEmpty()) {
            y = drawText(column.caption(), x, y + sizes.px(GAP), theme.ink(), request.concealment().caption(), ops);
        }
        if (!column.question().isEmpty()) {
            y += 1.6 * sizes.px(GAP);
            double bar = y;
            double indent = sizes.px(26);
            Rgba accent = SlideSizes.readable(theme.accent(), theme);
            y = drawText(column.ask(), x + indent, y, accent, false, ops);
            y = drawText(column.question(), x + indent, y, theme.ink(), request.concealment().caption(), ops);
            ops.add(new DrawOp.Rectangle(new Box(x, bar, sizes.px(6), y - bar), sizes.px(3), Fill.of(accent), null));
        }
        if (!column.sources().isEmpty()) {
            y = drawText(column.sources(), x, y + sizes.px(GAP), theme.muted(), request.concealment().sources(), ops);
        }
        return Math.max(y, asidePx > 0 ? drawAside(top, mostPx, blank, ops) : y);
    }

    private double drawText(TextLines text, double x, double y, Rgba color, boolean hidden, List<DrawOp> ops) {
        if (hidden) {
            text.drawBlank(x, y, theme.hairline(), measurer, ops);
        } else {
            text.draw(x, y, color, ops);
        }
        return y + text.heightPx();
    }

    private double leadPx() {
        return slide.lead().isEmpty() ? 0 : sizes.typePx(LEAD) * 1.5;
    }

    private double drawLead(double x, double y, Symbol symbol, Rgba color, List<DrawOp> ops) {
        if (slide.lead().isEmpty()) {
            return y;
        }
        FontSpec font = sizes.semiBold(LEAD);
        double baseline = y + font.sizePx();
        double textX = x;
        if (!slide.eventId().isEmpty()) {
            double radius = font.sizePx() * 0.32;
            ops.add(new DrawOp.Path(SymbolPaths.path(symbol, x + radius * 1.25,
                    baseline - measurer.capHeightPx(font) / 2, radius), Fill.of(color), null));
            textX += radius * 2.5 + font.sizePx() * 0.4;
        }
        String lead = measurer.fit(slide.lead(), font, x + mainPx - textX);
        double end = textX + measurer.widthPx(lead, font);
        if (request.concealment().date()) {
            ops.add(Blank.of(textX, y, end - textX, font.sizePx() * 1.1, theme.hairline()));
            return y + leadPx();
        }
        ops.add(new DrawOp.TextRun(lead, textX, baseline, font, SlideSizes.readable(color, theme)));
        FontSpec small = sizes.regular(LEAD * 0.85);
        String distance = slide.distance().isEmpty() ? "" : "· " + slide.distance();
        double distanceX = end + font.sizePx() * 0.35;
        if (distanceX + measurer.widthPx(distance, small) <= x + mainPx) {
            ops.add(new DrawOp.TextRun(distance, distanceX, baseline, small, theme.muted()));
        }
        return y + leadPx();
    }

    /// The largest type for which it is not too high; where even the least is, texts lose their last lines.
    private Column column(double mostPx) {
        double gap = sizes.px(GAP);
        Column column = column(1.0, 1.0);
        for (double share = 0.95; column.heightPx(leadPx(), gap) > mostPx && share > 0.4; share -= 0.05) {
            column = column(share, share);
        }
        if (column.heightPx(leadPx(), gap) > mostPx) {
            column = column.withoutSources(measurer);
        }
        int lines = column.mostLines();
        while (lines > 0 && column.heightPx(leadPx(), gap) > mostPx) {
            lines--;
            column = column.atMost(lines, measurer);
        }
        return column;
    }

    private Column column(double titleShare, double textShare) {
        boolean isTitle = slide.kind() == AudienceSlide.Kind.TITLE;
        double leastTitle = Math.max(SOURCE, LEAST_TITLE / Math.sqrt(sizes.typeFactor()));
        double title = Math.max(leastTitle, (isTitle ? LARGE_TITLE : TITLE) * titleShare);
        double indented = mainPx - sizes.px(26);
        boolean isInline = asidePx == 0 && slide.kind() == AudienceSlide.Kind.EVENT && !slide.sources().isEmpty();
        String inline = isInline ? "Sources: " + String.join("; ", slide.sources()) : "";
        return new Column(title(title, leastTitle),
                lines(slide.caption(), sizes.regular(CAPTION * textShare), mainPx),
                lines(slide.question().isEmpty() ? "" : ASK, sizes.semiBold(SOURCE), indented),
                lines(slide.question(), sizes.regular(QUESTION * textShare), indented),
                lines(inline, sizes.regular(SOURCE), mainPx).atMost(2, measurer));
    }

    /// In smaller type where it then takes one line instead of two.
    private TextLines title(double wanted, double least) {
        TextLines usual = lines(slide.title(), sizes.bold(wanted), mainPx);
        TextLines smaller = lines(slide.title(), sizes.bold(Math.max(least, wanted * ONE_LINE_SHARE)), mainPx);
        return usual.lines().size() == 2 && smaller.lines().size() == 1 ? smaller : usual;
    }

    private TextLines lines(String text, FontSpec font, double widthPx) {
        return TextLines.of(text, font, widthPx, measurer);
    }

    private double drawAside(double top, double mostPx, Rgba blank, List<DrawOp> ops) {
        double rule = sizes.widthPx() - sizes.marginPx() - asidePx;
        double x = rule + sizes.px(28);
        double width = asidePx - sizes.px(28);
        List<TextLines> texts = new ArrayList<>();
        texts.add(lines("Sources", sizes.bold(SOURCE), width));
        slide.sources().stream().limit(MOST_SOURCES).forEach(source -> texts
                .add(lines(source, sizes.regular(SOURCE), width).atMost(MOST_LINES_A_SOURCE, measurer)));
        while (texts.size() > 2 && asideHeight(texts) > mostPx - sizes.typePx(SOURCE) * 1.4) {
            texts.removeLast();
        }
        int more = slide.sources().size() - (texts.size() - 1);
        if (more > 0) {
            texts.add(lines("and " + more + " more", sizes.regular(SOURCE), width));
        }
        double y = top;
        for (int i = 0; i < texts.size(); i++) {
            TextLines text = texts.get(i);
            boolean hidden = request.concealment().sources() && i > 0;
            if (hidden) {
                text.drawBlank(x, y, blank, measurer, ops);
            } else {
                text.draw(x, y, i == 0 ? theme.ink() : theme.muted(), ops);
            }
            y += text.heightPx() + sizes.px(8);
        }
        double line = rule + sizes.px(1);
        ops.add(new DrawOp.Line(line, top, line, y, Stroke.solid(theme.hairline(), Math.max(1, sizes.px(2)))));
        return y;
    }

    private double asideHeight(List<TextLines> texts) {
        return texts.stream().mapToDouble(text -> text.heightPx() + sizes.px(8)).sum();
    }
}
