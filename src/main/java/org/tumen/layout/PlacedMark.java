package org.tumen.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;

/// An event's mark in one picture.
///
/// @param mark the symbol, bar or pill
/// @param symbolX the middle of the symbol where the mark has one
/// @param label the room of its label; null if it has none here
/// @param lines the label as it is drawn, shortened if need be, one or two lines; empty if it has none here
record PlacedMark(PackedEntry packed, Box mark, double symbolX, @Nullable Box label, List<String> lines) {
    PlacedMark {
        lines = List.copyOf(lines);
    }

    /// @param text a label of one line; empty for none
    PlacedMark(PackedEntry packed, Box mark, double symbolX, @Nullable Box label, String text) {
        this(packed, mark, symbolX, label, text.isEmpty() ? List.of() : List.of(text));
    }

    TimelineEntry entry() {
        return packed.entry();
    }

    /// The same with nothing of its mark beyond two edges: painters that calculate with floats lose the end of
    /// a bar that began thousands of windows earlier.
    PlacedMark within(double leftPx, double rightPx) {
        Box cut = Box.ofEdges(Math.clamp(mark.x(), leftPx, rightPx), mark.y(),
                Math.clamp(mark.right(), leftPx, rightPx), mark.bottom());
        return new PlacedMark(packed, cut, Math.clamp(symbolX, leftPx, rightPx), label, lines);
    }

    double centerY() {
        return mark.centerY();
    }

    PlacedMark moveBy(double dy) {
        return dy == 0
                ? this
                : new PlacedMark(packed, mark.moveBy(0, dy), symbolX, label == null ? null : label.moveBy(0, dy),
                        lines);
    }
}
