package org.tumen.layout;

import org.tumen.display.Box;

/// Where lines can end at a mark.
///
/// @param body what they end at the edge of
/// @param leftPx the place furthest left where one can end at the upper or lower edge
/// @param rightPx the one furthest right
record ArcAnchor(Box body, double leftPx, double rightPx) {
    private static final double BESIDE_END_PX = 6;
    /// So far beside its middle a line can end at a symbol: then it runs straight rather than with a small step.
    private static final double SYMBOL_SLACK_PX = 2.5;

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
        double slack = Math.clamp(placed.mark().height() / 2 - 1, 0, SYMBOL_SLACK_PX);
        return isSymbol
                ? new ArcAnchor(body, symbol - slack, symbol + slack)
                : new ArcAnchor(body, left + beside, right - beside);
    }

    static ArcAnchor of(Box mark) {
        double slack = Math.clamp(mark.width() / 2 - 1, 0, SYMBOL_SLACK_PX);
        return new ArcAnchor(mark, mark.centerX() - slack, mark.centerX() + slack);
    }

    /// The same where lines that come from here all begin at one place, wherever they lead to.
    ArcAnchor atMiddle() {
        double middle = (leftPx + rightPx) / 2;
        return rightPx - leftPx <= 2 * SYMBOL_SLACK_PX ? new ArcAnchor(body, middle, middle) : this;
    }

    /// The same where lines begin anywhere along the body.
    ArcAnchor alongBody() {
        double beside = Math.min(BESIDE_END_PX, body.width() / 2);
        return new ArcAnchor(body, body.x() + beside, body.right() - beside);
    }

    double nearestX(double x) {
        boolean isSymbol = rightPx - leftPx <= 2 * SYMBOL_SLACK_PX;
        return isSymbol && (x < leftPx || x > rightPx) ? (leftPx + rightPx) / 2 : Math.clamp(x, leftPx, rightPx);
    }

    double centerY() {
        return body.centerY();
    }
}
