package org.tumen.layout.present;

import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Rgba;

/// What stands where a text is hidden.
final class Blank {
    private Blank() {}

    static DrawOp of(double x, double y, double width, double height, Rgba color) {
        return new DrawOp.Rectangle(new Box(x, y, width, height), height / 4, Fill.of(color), null);
    }
}
