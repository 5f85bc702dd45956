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

/// The upper part of the audience's screen: date and place, title, caption and question, and the sources beside them. What
/// is to be read is never cut short as long as it has room in the least type that is readable. Sources that have no room
/// are counted; the end of a presentation names them all.
final class HeadingLayout {
    private static final double SOURCE = 24;
    private static final double LEAST_SHARE = 0.4;
    private static final double STEP = 0.05;
    private static final int MOST_SOURCES = 4;
    private static final int LINES_OF_SOURCES = 10;

    private final AudienceRequest request;
    private final SlideSizes asked;
    private final TextMeasurer measurer;
    private final AudienceSlide slide;
    private final Theme theme;

    HeadingLayout(AudienceRequest request, SlideSizes sizes, TextMeasurer measurer) {
        this.request = request;
        asked = sizes;
        this.measurer = measurer;
        slide = request.slide();
        theme = request.theme();
    }

    /// Draws it.
    ///
    /// @param texts as they have room, see `fitting`
    /// @param color of the event's category
    /// @return where it ends
    double draw(HeadingTexts texts, double top, Symbol symbol, Rgba color, List<DrawOp> ops) {
        double x = asked.marginPx();
        double y = drawLead(texts, x, top, symbol, color, ops);
        y = drawText(texts.title(), x, y, theme.ink(), request.concealment().titleIds().contains(slide.eventId()),
                ops);
        if (!texts.caption().isEmpty()) {
            y = drawText(texts.caption(), x, y + texts.gapPx(), theme.ink(), request.concealment().caption(), ops);
        }
        if (!texts.question().isEmpty()) {
            y += texts.questionGapPx();
            double bar = y;
            double indent = texts.questionIndentPx();
            Rgba accent = SlideSizes.readable(theme.accent(), theme);
            y = drawText(texts.ask(), x + indent, y, accent, false, ops);
            y = drawText(texts.question(), x + indent, y, theme.ink(), request.concealment().caption(), ops);
            ops.add(new DrawOp.Rectangle(new Box(x, bar, asked.px(6), y - bar), asked.px(3), Fill.of(accent), null));
        }
        if (!texts.sources().isEmpty()) {
            y = drawText(texts.sources(), x, y + texts.gapPx(), theme.muted(), request.concealment().sources(), ops);
        }
        return texts.asidePx() > 0
                ? Math.max(y, drawAside(texts, top, y - top, ops))
                : y;
    }

    /// In the largest type that has room: first smaller texts and titles, then more height, then type that is smaller than
    /// asked for. Where even the least type has no room, texts lose their last lines.
    ///
    /// @param usualPx the height that it may take
    /// @param mostPx the height that it may take where its texts would otherwise have to be in smaller type than asked for
    HeadingTexts fitting(double usualPx, double mostPx) {
        HeadingTexts.Writer writer = new HeadingTexts.Writer(slide, measurer);
        HeadingTexts texts = writer.write(asked, 1, true);
        for (double share = 1 - STEP; isTooHigh(texts, usualPx) && share > LEAST_SHARE; share -= STEP) {
            texts = writer.write(asked, share, true);
        }
        double factor = asked.typeFactor();
        while (isTooHigh(texts, mostPx) && factor > 1) {
            factor = Math.max(1, factor - STEP);
            texts = writer.write(asked.withTypeFactor(factor), LEAST_SHARE, true);
        }
        if (isTooHigh(texts, mostPx)) {
            texts = writer.write(asked.withTypeFactor(1), LEAST_SHARE, false);
        }
        for (int lines = texts.mostLines() - 1; lines >= 0 && isTooHigh(texts, mostPx); lines--) {
            texts = texts.atMost(lines, measurer);
        }
        return texts;
    }

    private boolean isTooHigh(HeadingTexts texts, double mostPx) {
        return texts.heightPx(measurer) > mostPx;
    }

    private double drawText(TextLines text, double x, double y, Rgba color, boolean hidden, List<DrawOp> ops) {
        if (hidden) {
            text.drawBlank(x, y, theme.hairline(), measurer, ops);
        } else {
            text.draw(x, y, color, ops);
        }
        return y + text.heightPx();
    }

    private double drawLead(HeadingTexts texts, double x, double y, Symbol symbol, Rgba color, List<DrawOp> ops) {
        TextLines lead = texts.lead();
        if (lead.isEmpty()) {
            return y;
        }
        FontSpec font = lead.font();
        double textX = x;
        if (!slide.eventId().isEmpty()) {
            double radius = font.sizePx() * 0.32;
            ops.add(new DrawOp.Path(SymbolPaths.path(symbol, x + radius * 1.25,
                    y + font.sizePx() - measurer.capHeightPx(font) / 2, radius), Fill.of(color), null));
            textX += HeadingTexts.symbolPx(font);
        }
        boolean hidden = request.concealment().date();
        double end = drawText(lead, textX, y, SlideSizes.readable(color, theme), hidden, ops);
        if (!texts.distance().isEmpty() && !hidden) {
            drawDistance(texts, textX, end, ops);
        }
        return y + texts.leadHeightPx(measurer);
    }

    /// Behind the last line of the lead where it has room there, else below it.
    private void drawDistance(HeadingTexts texts, double textX, double leadEnd, List<DrawOp> ops) {
        TextLines distance = texts.distance();
        if (!texts.isDistanceBeside(measurer)) {
            distance.draw(textX, leadEnd, theme.muted(), ops);
            return;
        }
        TextLines lead = texts.lead();
        double baseline = leadEnd - lead.lineHeightPx() + lead.font().sizePx();
        double behind = textX + measurer.widthPx(lead.lines().getLast(), lead.font()) + texts.distanceGapPx();
        ops.add(new DrawOp.TextRun("· " + String.join(" ", distance.lines()), behind, baseline, distance.font(),
                theme.muted()));
    }

    /// @param besidePx the height of what it is beside
    private double drawAside(HeadingTexts texts, double top, double besidePx, List<DrawOp> ops) {
        double gap = asked.px(8);
        double rule = asked.widthPx() - asked.marginPx() - texts.asidePx();
        double x = rule + asked.px(28);
        double width = texts.asidePx() - asked.px(28);
        FontSpec font = texts.sizes().regular(SOURCE);
        double line = TextLines.of("0", font, width, measurer).heightPx();
        List<TextLines> lines = sources(texts, width, Math.max(besidePx, LINES_OF_SOURCES * line),
                gap);
        double y = top;
        for (int i = 0; i < lines.size(); i++) {
            y = drawText(lines.get(i), x, y, i == 0 ? theme.ink() : theme.muted(),
                    request.concealment().sources() && i > 0, ops) + gap;
        }
        double ruleX = rule + asked.px(1);
        ops.add(new DrawOp.Line(ruleX, top, ruleX, y, Stroke.solid(theme.hairline(), Math.max(1, asked.px(2)))));
        return y;
    }

    /// A heading, as many sources as can be named in whole, and how many more there are.
    private List<TextLines> sources(HeadingTexts texts, double widthPx, double mostPx, double gapPx) {
        FontSpec font = texts.sizes().regular(SOURCE);
        List<String> all = slide.sources();
        List<TextLines> lines = new ArrayList<>();
        for (int named = Math.min(MOST_SOURCES, all.size()); named >= 0; named--) {
            lines.clear();
            lines.add(TextLines.of("Sources", texts.sizes().bold(SOURCE), widthPx, measurer));
            all.subList(0, named).forEach(source -> lines.add(TextLines.of(source, font, widthPx, measurer)));
            int more = all.size() - named;
            if (more > 0) {
                lines.add(TextLines.of(named == 0 ? HeadingTexts.count(more) : "and " + more + " more", font, widthPx,
                        measurer));
            }
            if (lines.stream().mapToDouble(text -> text.heightPx() + gapPx).sum() <= mostPx) {
                break;
            }
        }
        return lines;
    }
}
