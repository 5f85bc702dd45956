package org.tumen.display;

import java.util.List;

/// How a line is drawn; its middle runs along the shape.
///
/// @param dashPx lengths of dashes and gaps in turn; empty for a solid line
public record Stroke(Rgba color, double widthPx, List<Double> dashPx) {
    public Stroke {
        dashPx = List.copyOf(dashPx);
    }

    public static Stroke solid(Rgba color, double widthPx) {
        return new Stroke(color, widthPx, List.of());
    }
}
