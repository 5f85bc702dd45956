package org.tumen.display;

import java.text.BreakIterator;
import java.util.Locale;

/// Measures text as every painter will draw it.
public interface TextMeasurer {
    /// The sum of the advance widths in pixels; no kerning, no ligatures.
    double widthPx(String text, FontSpec font);

    /// How far capitals rise above the baseline, in pixels.
    double capHeightPx(FontSpec font);

    /// The text itself if it fits into `roomPx`; else the longest beginning with an ellipsis that does, or the empty text
    /// where not even a letter with an ellipsis has room.
    default String fit(String text, FontSpec font, double roomPx) {
        if (widthPx(text, font) <= roomPx) {
            return text;
        }
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (widthPx(shortened(text, text.offsetByCodePoints(0, middle)), font) <= roomPx) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int end = startOfLetter(text, text.offsetByCodePoints(0, low));
        return text.substring(0, end).isBlank() ? "" : shortened(text, end);
    }

    private static String shortened(String text, int end) {
        return text.substring(0, end).stripTrailing() + "…";
    }

    /// The place itself or, within a letter with its marks, where that letter starts.
    private static int startOfLetter(String text, int offset) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return letters.isBoundary(offset) ? offset : letters.preceding(offset);
    }
}
