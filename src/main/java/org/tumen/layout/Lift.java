package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;

/// Raises what is pointed at a little above the picture: a soft shadow, and a slightly larger mark.
final class Lift {
    private static final int SHADOWS = 4;
    private static final double SHADOW_OPACITY = 0.055;
    private static final double LARGER_PX = 1.5;

    private Lift() {}

    /// Lies under what is raised; a little further down, as if the light came from above.
    static List<DrawOp> shadow(Box box, double radiusPx, Theme theme, Metrics metrics) {
        Rgba color = (theme.dark() ? theme.paper().mix(new Rgba(0, 0, 0, 1), 1) : theme.ink())
                .withOpacity(theme.dark() ? 3 * SHADOW_OPACITY : SHADOW_OPACITY);
        List<DrawOp> ops = new ArrayList<>();
        for (int i = SHADOWS; i > 0; i--) {
            double reach = metrics.px(1.25 * i);
            ops.add(new DrawOp.Rectangle(box.growBy(reach).moveBy(0, metrics.px(1.5)), radiusPx + reach, Fill.of(color),
                    null));
        }
        return ops;
    }

    /// The same event with a larger mark in the same place.
    static PlacedMark lifted(PlacedMark placed, Metrics metrics) {
        Box mark = placed.mark();
        double more = metrics.px(LARGER_PX);
        return switch (placed.packed().shape()) {
            case DOT, SYMBOL, BAR -> new PlacedMark(placed.packed(),
                    new Box(mark.x() - more / 2, mark.y() - more, mark.width() + more, mark.height() + 2 * more),
                    placed.symbolX(), placed.label(), placed.lines());
            case BAND, PILL -> placed;
        };
    }
}
