package org.tumen.paint;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.tumen.display.DrawOp;

/// A part of a run of text that one font draws in one direction.
///
/// @param text its characters as they stand from left to right, where the bundled font draws them; else as they are read,
///            since the system's fonts bring an order and shapes of their own
/// @param read its characters as they are read
/// @param own whether the bundled font has its characters
record TextPart(String text, String read, boolean own, double x, double widthPx) {
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    /// The parts of a run from left to right; none for an empty one. Text that is written from right to left stands so, in
    /// a line that as a whole goes from left to right, as lines in SVG do.
    static List<TextPart> of(DrawOp.TextRun run, OpenSans openSans) {
        List<TextPart> parts = new ArrayList<>();
        char[] letters = run.text().toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            add(run.text(), false, run, openSans, run.x(), parts);
            return parts;
        }
        Bidi bidi = new Bidi(run.text(), Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        double x = run.x();
        for (int i : order) {
            x = add(run.text().substring(bidi.getRunStart(i), bidi.getRunLimit(i)), bidi.getRunLevel(i) % 2 == 1, run,
                    openSans, x, parts);
        }
        return parts;
    }

    /// Adds what has one direction.
    ///
    /// @return where it ends
    private static double add(String text, boolean leftwards, DrawOp.TextRun run, OpenSans openSans, double left,
            List<TextPart> parts) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean own = openSans.canDisplay(text.codePointAt(start), run.font());
            int end = start;
            while (end < text.length() && openSans.canDisplay(text.codePointAt(end), run.font()) == own) {
                end += Character.charCount(text.codePointAt(end));
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        double x = left;
        for (String piece : leftwards ? pieces.reversed() : pieces) {
            boolean own = openSans.canDisplay(piece.codePointAt(0), run.font());
            double widthPx = openSans.widthPx(piece, run.font());
            parts.add(new TextPart(own && leftwards ? turned(piece) : piece, piece, own, x, widthPx));
            x += widthPx;
        }
        return x;
    }

    /// From left to right what is read from right to left: brackets change places, and marks stay behind their letters.
    private static String turned(String text) {
        StringBuilder turned = new StringBuilder();
        int end = text.length();
        while (end > 0) {
            int start = end;
            int codePoint;
            do {
                codePoint = text.codePointBefore(start);
                start -= Character.charCount(codePoint);
            } while (start > 0 && Character.getType(codePoint) == Character.NON_SPACING_MARK);
            turned.append(mirrored(text.charAt(start))).append(text, start + 1, end);
            end = start;
        }
        return turned.toString();
    }

    private static char mirrored(char letter) {
        int opening = OPENING.indexOf(letter);
        int closing = CLOSING.indexOf(letter);
        return opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : letter;
    }
}
