package org.tumen.layout.present;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;
import org.tumen.display.TextMeasurer;

/// A text broken into lines of a width.
///
/// @param lines none for an empty text
record TextLines(List<String> lines, FontSpec font, double widthPx) {
    private static final double LINE_HEIGHT = 1.32;
    /// From the top of a line to its baseline.
    private static final double ASCENT = 1.0;

    TextLines {
        lines = List.copyOf(lines);
    }

    static TextLines of(String text, FontSpec font, double widthPx, TextMeasurer measurer) {
        String plain = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(plain);
        String line = "";
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = plain.substring(start, end);
            if (!line.isEmpty() && measurer.widthPx((line + piece).stripTrailing(), font) > widthPx) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
            while (measurer.widthPx(line.stripTrailing(), font) > widthPx) {
                String head = longestHead(line, font, widthPx, measurer);
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
        return new TextLines(lines, font, widthPx);
    }

    /// The part of a word that has no room as a whole; one letter at least.
    private static String longestHead(String word, FontSpec font, double widthPx, TextMeasurer measurer) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int end = letters.next();
        for (int next = letters.next(); next != BreakIterator.DONE
                && measurer.widthPx(word.substring(0, next), font) <= widthPx; next = letters.next()) {
            end = next;
        }
        return word.substring(0, end);
    }

    /// The first lines, the last of them ending in an ellipsis where something is left out.
    TextLines atMost(int count, TextMeasurer measurer) {
        if (lines.size() <= count) {
            return this;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, count));
        if (count > 0) {
            String last = kept.removeLast().replaceAll("[\\s,;:.–-]+$", "");
            kept.add(measurer.fit(last + "…", font, widthPx));
        }
        return new TextLines(kept, font, widthPx);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    double lineHeightPx() {
        return font.sizePx() * LINE_HEIGHT;
    }

    double heightPx() {
        return lines.size() * lineHeightPx();
    }

    /// Draws it with its upper left corner at a place.
    void draw(double x, double top, Rgba color, List<DrawOp> ops) {
        for (int i = 0; i < lines.size(); i++) {
            ops.add(new DrawOp.TextRun(lines.get(i), x, top + i * lineHeightPx() + ASCENT * font.sizePx(), font,
                    color));
        }
    }

    /// Draws blanks where its lines are.
    void drawBlank(double x, double top, Rgba color, TextMeasurer measurer, List<DrawOp> ops) {
        for (int i = 0; i < lines.size(); i++) {
            double height = font.sizePx();
            ops.add(Blank.of(x, top + i * lineHeightPx() + (lineHeightPx() - height) / 2,
                    measurer.widthPx(lines.get(i), font), height, color));
        }
    }
}
