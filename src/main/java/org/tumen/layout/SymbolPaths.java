package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.PathStep;
import org.tumen.model.Symbol;

/// The outlines of the symbols, all of about the same area.
public final class SymbolPaths {
    /// The distance of the control points of a quarter circle drawn as a cubic Bézier curve, for a radius of 1.
    private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

    private SymbolPaths() {}

    /// The closed outline of a symbol about a middle.
    public static List<PathStep> path(Symbol symbol, double x, double y, double radius) {
        return switch (symbol) {
            case CIRCLE -> circle(x, y, radius);
            case DIAMOND -> polygon(x, y, radius * 1.25, 4, -90);
            case SQUARE -> polygon(x, y, radius * 1.25, 4, -45);
            case TRIANGLE -> polygon(x, y + radius * 0.2, radius * 1.35, 3, -90);
            case TRIANGLE_DOWN -> polygon(x, y - radius * 0.2, radius * 1.35, 3, 90);
            case PENTAGON -> polygon(x, y, radius * 1.15, 5, -90);
            case HEXAGON -> polygon(x, y, radius * 1.1, 6, 0);
            case STAR -> star(x, y, radius * 1.4);
        };
    }

    private static List<PathStep> circle(double x, double y, double r) {
        double c = r * QUARTER;
        return List.of(new PathStep.MoveTo(x + r, y), new PathStep.CurveTo(x + r, y + c, x + c, y + r, x, y + r),
                new PathStep.CurveTo(x - c, y + r, x - r, y + c, x - r, y),
                new PathStep.CurveTo(x - r, y - c, x - c, y - r, x, y - r),
                new PathStep.CurveTo(x + c, y - r, x + r, y - c, x + r, y), new PathStep.Close());
    }

    private static List<PathStep> polygon(double x, double y, double radius, int corners, double firstDegrees) {
        List<PathStep> steps = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            add(steps, x, y, radius, firstDegrees + 360.0 * i / corners);
        }
        steps.add(new PathStep.Close());
        return steps;
    }

    private static List<PathStep> star(double x, double y, double radius) {
        List<PathStep> steps = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            add(steps, x, y, i % 2 == 0 ? radius : radius * 0.5, -90 + 36.0 * i);
        }
        steps.add(new PathStep.Close());
        return steps;
    }

    private static void add(List<PathStep> steps, double x, double y, double radius, double degrees) {
        double angle = Math.toRadians(degrees);
        double px = x + radius * Math.cos(angle);
        double py = y + radius * Math.sin(angle);
        steps.add(steps.isEmpty() ? new PathStep.MoveTo(px, py) : new PathStep.LineTo(px, py));
    }
}
