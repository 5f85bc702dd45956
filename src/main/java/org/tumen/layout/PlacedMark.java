package org.tumen.layout;

import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;

/// An event's mark in one picture.
///
/// @param mark the symbol, bar or pill
/// @param symbolX the middle of the symbol where the mark has one
/// @param label the room of its label; null if it has none here
/// @param text the label as it is drawn, shortened if need be
record PlacedMark(PackedEntry packed, Box mark, double symbolX, @Nullable Box label, String text) {
    TimelineEntry entry() {
        return packed.entry();
    }

    /// The same with nothing of its mark beyond two edges: painters that calculate with floats lose the end of
    /// a bar that began thousands of windows earlier.
    PlacedMark within(double leftPx, double rightPx) {
        Box cut = Box.ofEdges(Math.clamp(mark.x(), leftPx, rightPx), mark.y(),
                Math.clamp(mark.right(), leftPx, rightPx), mark.bottom());
        return new PlacedMark(packed, cut, Math.clamp(symbolX, leftPx, rightPx), label, text);
    }

    double centerY() {
        return mark.centerY();
    }

    PlacedMark moveBy(double dy) {
        return dy == 0
                ? this
                : new PlacedMark(packed, mark.moveBy(0, dy), symbolX, label == null ? null : label.moveBy(0, dy), text);
    }
}
