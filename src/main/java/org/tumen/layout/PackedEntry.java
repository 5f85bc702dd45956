package org.tumen.layout;

import java.util.List;
import org.tumen.time.TimeScale;

/// An event's place in its lane at one zoom bucket.
///
/// @param row from 0 at the lane's top
/// @param labelPx the width that its label takes
/// @param lines the lines of a label of two, which takes the next row too; empty for one of a single line
/// @param ghosts rival dates in its row
record PackedEntry(TimelineEntry entry, int row, Shape shape, LabelSide side, double labelPx, List<String> lines,
        List<Ghost> ghosts) {
    PackedEntry {
        lines = List.copyOf(lines);
        ghosts = List.copyOf(ghosts);
    }

    PackedEntry(TimelineEntry entry, int row, Shape shape, LabelSide side, double labelPx) {
        this(entry, row, shape, side, labelPx, List.of(), List.of());
    }

    PackedEntry withGhosts(List<Ghost> others) {
        return new PackedEntry(entry, row, shape, side, labelPx, lines, others);
    }

    /// The left edge of its mark with its signs and of the ghosts before it.
    double left(TimeScale scale, Metrics metrics) {
        double left = shape.leftOfSigns(entry, scale, metrics);
        for (Ghost ghost : ghosts) {
            left = Math.min(left, ghost.left(scale, metrics));
        }
        return left;
    }

    /// The right edge of its mark with its signs and of the ghosts after it.
    double right(TimeScale scale, Metrics metrics) {
        double right = shape.rightOfSigns(entry, scale, metrics);
        for (Ghost ghost : ghosts) {
            right = Math.max(right, ghost.right(scale, metrics));
        }
        return right;
    }
}
