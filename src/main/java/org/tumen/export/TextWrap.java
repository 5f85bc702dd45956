package org.tumen.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;
import org.tumen.display.TextMeasurer;

/// Breaks text into lines where its script allows, and where nothing allows it, as in a long address, where the room ends.
final class TextWrap {
    /// Text of one look.
    ///
    /// @param address what it leads to; empty for none
    record Span(String text, FontSpec font, Rgba color, String address) {
        static Span of(String text, FontSpec font, Rgba color) {
            return new Span(text, font, color, "");
        }
    }

    /// A stretch of a line.
    ///
    /// @param x from the start of the line
    record Piece(Span span, double x, double widthPx) {}

    private final double roomPx;
    private final TextMeasurer measurer;
    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private double x;

    private TextWrap(double roomPx, TextMeasurer measurer) {
        this.roomPx = roomPx;
        this.measurer = measurer;
    }

    /// The lines of a text of one look; none for an empty one.
    static List<String> lines(String text, FontSpec font, double roomPx, TextMeasurer measurer) {
        return lines(List.of(Span.of(text, font, new Rgba(0, 0, 0, 1))), roomPx, measurer).stream()
                .map(pieces -> String.join("", pieces.stream().map(piece -> piece.span.text()).toList())).toList();
    }

    /// As many lines as `lines` makes of a text, but none of them much shorter than the others.
    static List<String> evenLines(String text, FontSpec font, double roomPx, TextMeasurer measurer) {
        List<String> best = lines(text, font, roomPx, measurer);
        double enough = roomPx;
        double tooLittle = roomPx / 2;
        while (best.size() > 1 && enough - tooLittle > font.sizePx() / 2) {
            double middle = (enough + tooLittle) / 2;
            List<String> narrower = lines(text, font, middle, measurer);
            if (narrower.size() == best.size()) {
                best = narrower;
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return best;
    }

    static List<List<Piece>> lines(List<Span> spans, double roomPx, TextMeasurer measurer) {
        TextWrap wrap = new TextWrap(roomPx, measurer);
        String whole = String.join("", spans.stream().map(Span::text).toList());
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(whole);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (isWithinAddress(whole, end) || isBehindApostrophe(whole, end)) {
                continue;
            }
            wrap.add(cut(spans, start, end));
            if (isLineEnd(whole, end) && end < whole.length()) {
                wrap.endLine();
            }
            start = end;
        }
        wrap.endLine();
        return wrap.lines;
    }

    /// Between "https:" and "//".
    private static boolean isWithinAddress(String text, int end) {
        return end < text.length() && text.charAt(end - 1) == ':' && text.charAt(end) == '/';
    }

    /// As in "Kim’s", where Java takes the apostrophe for the end of a quotation.
    private static boolean isBehindApostrophe(String text, int end) {
        return end > 1 && end < text.length() && text.charAt(end - 1) == '’' && Character.isLetter(text.charAt(end - 2))
                && Character.isLetter(text.charAt(end));
    }

    private static boolean isLineEnd(String text, int end) {
        return text.charAt(end - 1) == '\n';
    }

    /// The parts of spans between two places of the whole text.
    private static List<Span> cut(List<Span> spans, int start, int end) {
        List<Span> parts = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int from = Math.max(start, at) - at;
            int until = Math.min(end, at + span.text.length()) - at;
            if (from < until) {
                parts.add(new Span(span.text.substring(from, until), span.font, span.color, span.address));
            }
            at += span.text.length();
        }
        return parts;
    }

    /// Adds what may not be broken, unless it is longer than a line.
    private void add(List<Span> word) {
        double width = 0;
        for (int i = 0; i < word.size(); i++) {
            String text = word.get(i).text;
            width += width(i == word.size() - 1 ? text.stripTrailing() : text, word.get(i).font);
        }
        if (x + width > roomPx && x > 0) {
            endLine();
        }
        for (Span span : word) {
            if (width > roomPx) {
                addByLetters(span);
            } else {
                put(span);
            }
        }
    }

    private void addByLetters(Span span) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(span.text);
        int start = 0;
        int end = letters.next();
        for (int next = end; next != BreakIterator.DONE; next = letters.next()) {
            if (x + width(span.text.substring(start, next), span.font) > roomPx && end > start) {
                put(new Span(span.text.substring(start, end), span.font, span.color, span.address));
                endLine();
                start = end;
            }
            end = next;
        }
        put(new Span(span.text.substring(start), span.font, span.color, span.address));
    }

    private void put(Span span) {
        String text = span.text.replace("\n", "").replace("\r", "").replace('\t', ' ');
        if (text.isEmpty()) {
            return;
        }
        double width = width(text, span.font);
        if (!line.isEmpty() && isSameLook(line.getLast().span, span)) {
            Piece last = line.removeLast();
            line.add(new Piece(new Span(last.span.text + text, span.font, span.color, span.address), last.x,
                    last.widthPx + width));
        } else {
            line.add(new Piece(new Span(text, span.font, span.color, span.address), x, width));
        }
        x += width;
    }

    private static boolean isSameLook(Span one, Span other) {
        return one.font.equals(other.font) && one.color.equals(other.color) && one.address.equals(other.address);
    }

    private double width(String text, FontSpec font) {
        return measurer.widthPx(text, font);
    }

    /// A line's last space takes no room.
    private void endLine() {
        if (!line.isEmpty()) {
            Piece last = line.removeLast();
            String text = last.span.text.stripTrailing();
            if (!text.isEmpty()) {
                line.add(new Piece(new Span(text, last.span.font, last.span.color, last.span.address), last.x,
                        width(text, last.span.font)));
            }
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        line = new ArrayList<>();
        x = 0;
    }
}
