package org.tumen.layout;

import org.tumen.display.Box;

/// Where lines can end at a mark.
///
/// @param body what they end at the edge of
/// @param leftPx the place furthest left where one can end at the upper or lower edge
/// @param rightPx the one furthest right
record ArcAnchor(Box body, double leftPx, double rightPx) {
    private static final double BESIDE_END_PX = 6;

    /// The mark of an event of which lines end at the symbol or, of one that is long, wherever is nearest.
    ///
    /// @param body the mark, or a frame around it
    /// @param lanes what is seen
    static ArcAnchor of(PlacedMark placed, Box body, Box lanes) {
        boolean isSymbol = switch (placed.packed().shape()) {
            case DOT, SYMBOL, PILL -> true;
            case BAR, BAND -> false;
        };
        double left = Math.clamp(placed.mark().x(), lanes.x(), lanes.right());
        double right = Math.clamp(placed.mark().right(), lanes.x(), lanes.right());
        double beside = Math.min(BESIDE_END_PX, (right - left) / 2);
        double symbol = Math.clamp(placed.symbolX(), left, right);
        return isSymbol ? new ArcAnchor(body, symbol, symbol) : new ArcAnchor(body, left + beside, right - beside);
    }

    static ArcAnchor of(Box mark) {
        return new ArcAnchor(mark, mark.centerX(), mark.centerX());
    }

    double nearestX(double x) {
        return Math.clamp(x, leftPx, rightPx);
    }

    double centerY() {
        return body.centerY();
    }
}
