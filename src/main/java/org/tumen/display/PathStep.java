package org.tumen.display;

/// One step of a path, in pixels.
public sealed interface PathStep {
    record MoveTo(double x, double y) implements PathStep {}

    record LineTo(double x, double y) implements PathStep {}

    /// A cubic Bézier curve with its two control points.
    record CurveTo(double c1x, double c1y, double c2x, double c2y, double x, double y) implements PathStep {}

    record Close() implements PathStep {}
}
