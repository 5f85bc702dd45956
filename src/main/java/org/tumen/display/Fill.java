package org.tumen.display;

/// How a surface is filled.
public sealed interface Fill {
    record Solid(Rgba color) implements Fill {}

    /// A straight change of colour from left to right between two positions, constant beyond them.
    record Fade(Rgba left, Rgba right, double leftPx, double rightPx) implements Fill {}

    static Fill of(Rgba color) {
        return new Solid(color);
    }
}
