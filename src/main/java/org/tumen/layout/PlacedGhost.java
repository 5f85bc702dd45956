package org.tumen.layout;

import org.tumen.display.Box;

/// A rival date's ghost in one picture.
///
/// @param box the symbol or bar
/// @param tieLeft where the line begins that ties it to the mark of its event
/// @param tieRight where that line ends; where it begins if the two meet
record PlacedGhost(Ghost ghost, Box box, double tieLeft, double tieRight) {
    TimelineEntry entry() {
        return ghost.entry();
    }

    /// The whole stretch from ghost to mark.
    Box stretch() {
        return Box.ofEdges(Math.min(box.x(), tieLeft), box.y(), Math.max(box.right(), tieRight), box.bottom());
    }

    PlacedGhost moveBy(double dy) {
        return dy == 0 ? this : new PlacedGhost(ghost, box.moveBy(0, dy), tieLeft, tieRight);
    }

    /// The same with nothing of it beyond two edges.
    PlacedGhost within(double leftPx, double rightPx) {
        Box cut = Box.ofEdges(Math.clamp(box.x(), leftPx, rightPx), box.y(),
                Math.clamp(box.right(), leftPx, rightPx), box.bottom());
        return new PlacedGhost(ghost, cut, Math.clamp(tieLeft, leftPx, rightPx),
                Math.clamp(tieRight, leftPx, rightPx));
    }
}
