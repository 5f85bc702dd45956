package org.tumen.layout;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.tumen.display.FontSpec;
import org.tumen.display.TextMeasurer;

/// Breaks a title into two lines.
final class TwoLines {
    private TwoLines() {}

    /// Two lines as equal as words allow, the second shortened only where the title is too long for both.
    ///
    /// @param mostPx the width of a line, at most
    /// @return empty where the title has no place to break it, or its first word is wider than a line
    static List<String> of(String title, FontSpec font, TextMeasurer measurer, double mostPx) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(title);
        List<String> best = List.of();
        double least = Double.POSITIVE_INFINITY;
        String longest = "";
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            String first = title.substring(0, at).strip();
            String second = title.substring(at).strip();
            if (first.isEmpty() || second.isEmpty()) {
                continue;
            }
            double firstPx = measurer.widthPx(first, font);
            if (firstPx > mostPx) {
                break;
            }
            longest = title.substring(0, at);
            double width = Math.max(firstPx, measurer.widthPx(second, font));
            if (width < least) {
                least = width;
                best = List.of(first, second);
            }
        }
        if (least <= mostPx || longest.isEmpty()) {
            return best;
        }
        String rest = measurer.fit(title.substring(longest.length()).strip(), font, mostPx);
        return rest.isEmpty() ? List.of() : List.of(longest.strip(), rest);
    }
}
