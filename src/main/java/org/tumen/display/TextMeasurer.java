package org.tumen.display;

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
        int[] boundaries = text.codePoints().toArray();
        int low = 0;
        int high = boundaries.length;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (widthPx(shortened(boundaries, middle), font) <= roomPx) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : shortened(boundaries, low);
    }

    private static String shortened(int[] codePoints, int count) {
        return new String(codePoints, 0, count).stripTrailing() + "…";
    }
}
