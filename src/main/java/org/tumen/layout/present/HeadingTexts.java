package org.tumen.layout.present;

import java.util.List;
import org.tumen.display.FontSpec;
import org.tumen.display.TextMeasurer;

/// The texts of a heading, broken into lines; those that there are not are empty.
///
/// @param sizes by which their type is as large as it is
/// @param asidePx the width that the sources take beside them; 0 where they are below them or there are none
/// @param lead beside the event's symbol, where there is one
/// @param sources of the main column
record HeadingTexts(SlideSizes sizes, double asidePx, TextLines lead, TextLines distance, TextLines title,
        TextLines caption, TextLines ask, TextLines question, TextLines sources) {
    private static final double LEAD = 34;
    private static final double DISTANCE = 29;
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
    private static final double QUESTION_INDENT = 26;
    private static final int MOST_LINES_OF_SOURCES = 2;
    private static final String ASK = "Ask the class";

    /// Makes the texts of one slide in type of different sizes.
    record Writer(AudienceSlide slide, TextMeasurer measurer) {
        /// @param share of the usual size of type, for what need not be as large as it is
        /// @param listsSources whether sources below the text are named, as far as they have room, or only counted
        HeadingTexts write(SlideSizes sizes, double share, boolean listsSources) {
            boolean hasSources = slide.kind() == AudienceSlide.Kind.EVENT && !slide.sources().isEmpty();
            double wanted = Math.max(sizes.contentPx() * ASIDE_SHARE, sizes.px(LEAST_ASIDE) * sizes.typeFactor());
            double rest = sizes.contentPx() - wanted - sizes.px(60);
            boolean hasAside = hasSources && rest >= 2.2 * wanted;
            double main = hasAside ? rest : sizes.contentPx();
            double indented = main - sizes.px(QUESTION_INDENT);
            FontSpec leadFont = sizes.semiBold(LEAD * share);
            TextLines sources = hasSources && !hasAside
                    ? sources(sizes.regular(SOURCE), main, listsSources)
                    : lines("", sizes.regular(SOURCE), main);
            return new HeadingTexts(sizes, hasAside ? wanted : 0,
                    lines(slide.lead(), leadFont, main - symbolPx(leadFont)),
                    lines(slide.distance(), sizes.regular(DISTANCE * share), main - symbolPx(leadFont)),
                    title(sizes, share, main), lines(slide.caption(), sizes.regular(CAPTION * share), main),
                    lines(slide.question().isEmpty() ? "" : ASK, sizes.semiBold(SOURCE), indented),
                    lines(slide.question(), sizes.regular(QUESTION * share), indented), sources);
        }

        private double symbolPx(FontSpec font) {
            return slide.eventId().isEmpty() ? 0 : HeadingTexts.symbolPx(font);
        }

        /// In smaller type where it then takes one line instead of two.
        private TextLines title(SlideSizes sizes, double share, double widthPx) {
            double least = Math.max(SOURCE, LEAST_TITLE / Math.sqrt(sizes.typeFactor()));
            double usual = slide.kind() == AudienceSlide.Kind.TITLE ? LARGE_TITLE : TITLE;
            double wanted = Math.max(least, usual * share);
            TextLines large = lines(slide.title(), sizes.bold(wanted), widthPx);
            TextLines smaller = lines(slide.title(), sizes.bold(Math.max(least, wanted * ONE_LINE_SHARE)), widthPx);
            return large.lines().size() == 2 && smaller.lines().size() == 1 ? smaller : large;
        }

        /// As many sources as can be named in whole, and how many more there are.
        private TextLines sources(FontSpec font, double widthPx, boolean listed) {
            List<String> all = slide.sources();
            for (int named = listed ? all.size() : 0; named > 0; named--) {
                int more = all.size() - named;
                TextLines text = lines("Sources: " + String.join("; ", all.subList(0, named))
                        + (more == 0 ? "" : "; and " + more + " more"), font, widthPx);
                if (text.lines().size() <= MOST_LINES_OF_SOURCES) {
                    return text;
                }
            }
            return lines(count(all.size()), font, widthPx);
        }

        private TextLines lines(String text, FontSpec font, double widthPx) {
            return TextLines.of(text, font, widthPx, measurer);
        }
    }

    /// "7 sources"
    static String count(int sources) {
        return sources == 1 ? "One source" : sources + " sources";
    }

    /// What the symbol before the lead takes, with the gap behind it.
    static double symbolPx(FontSpec font) {
        return font.sizePx() * 1.2;
    }

    /// Whether the distance has room behind the last line of the lead.
    boolean isDistanceBeside(TextMeasurer measurer) {
        return !lead.isEmpty() && measurer.widthPx(lead.lines().getLast(), lead.font()) + distanceGapPx()
                + measurer.widthPx("· " + String.join(" ", distance.lines()), distance.font()) <= lead.widthPx();
    }

    double distanceGapPx() {
        return lead.font().sizePx() * 0.35;
    }

    double leadHeightPx(TextMeasurer measurer) {
        if (lead.isEmpty()) {
            return 0;
        }
        double below = distance.isEmpty() || isDistanceBeside(measurer) ? 0 : distance.heightPx();
        return lead.heightPx() + below + lead.font().sizePx() * 0.18;
    }

    double gapPx() {
        return sizes.px(GAP);
    }

    double questionGapPx() {
        return 1.6 * gapPx();
    }

    double questionIndentPx() {
        return sizes.px(QUESTION_INDENT);
    }

    double heightPx(TextMeasurer measurer) {
        double height = leadHeightPx(measurer) + title.heightPx();
        height += caption.isEmpty() ? 0 : gapPx() + caption.heightPx();
        height += question.isEmpty() ? 0 : questionGapPx() + ask.heightPx() + question.heightPx();
        return height + (sources.isEmpty() ? 0 : gapPx() + sources.heightPx());
    }

    int mostLines() {
        return Math.max(Math.max(title.lines().size(), caption.lines().size()),
                Math.max(question.lines().size(), lead.lines().size()));
    }

    /// With at most so many lines in each text, and no sources.
    HeadingTexts atMost(int lines, TextMeasurer measurer) {
        return new HeadingTexts(sizes, asidePx, lead.atMost(Math.max(1, lines), measurer),
                distance.atMost(lines, measurer), title.atMost(Math.max(1, lines), measurer),
                caption.atMost(lines, measurer), ask, question.atMost(lines, measurer), sources.atMost(0, measurer));
    }
}
