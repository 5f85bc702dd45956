package org.tumen.paint;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.DrawOp;

/// A part of a run of text that one font draws.
///
/// @param own whether the bundled font has its characters
record TextPart(String text, boolean own, double x, double widthPx) {
    /// The parts of a run, which take turns; none for an empty one.
    static List<TextPart> of(DrawOp.TextRun run, OpenSans openSans) {
        List<TextPart> parts = new ArrayList<>();
        String text = run.text();
        double x = run.x();
        int start = 0;
        while (start < text.length()) {
            boolean own = openSans.canDisplay(text.codePointAt(start), run.font());
            int end = start;
            while (end < text.length() && openSans.canDisplay(text.codePointAt(end), run.font()) == own) {
                end += Character.charCount(text.codePointAt(end));
            }
            String part = text.substring(start, end);
            double widthPx = openSans.widthPx(part, run.font());
            parts.add(new TextPart(part, own, x, widthPx));
            x += widthPx;
            start = end;
        }
        return parts;
    }
}
