package org.tumen.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.display.Box;
import org.tumen.display.PathStep;
import org.tumen.model.Symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The outlines of the symbols.
class SymbolPathsTest {
    private static List<double[]> corners(Symbol symbol, double x, double y, double radius) {
        return SymbolPaths.path(symbol, x, y, radius).stream().flatMap(Drawings::points).toList();
    }

    /// The area inside the outline, curves followed in small steps.
    private static double area(Symbol symbol, double radius) {
        List<double[]> outline = new ArrayList<>();
        for (PathStep step : SymbolPaths.path(symbol, 0, 0, radius)) {
            if (step instanceof PathStep.CurveTo curve) {
                double[] from = outline.getLast();
                for (double t = 0.05; t < 1.001; t += 0.05) {
                    outline.add(new double[]{bezier(t, from[0], curve.c1x(), curve.c2x(), curve.x()),
                            bezier(t, from[1], curve.c1y(), curve.c2y(), curve.y())});
                }
            } else {
                Drawings.points(step).forEach(outline::add);
            }
        }
        double doubled = 0;
        for (int i = 0; i < outline.size(); i++) {
            double[] here = outline.get(i);
            double[] next = outline.get((i + 1) % outline.size());
            doubled += here[0] * next[1] - next[0] * here[1];
        }
        return Math.abs(doubled) / 2;
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void allSymbolsLookAboutEquallyLarge(Symbol symbol) {
        assertThat(area(symbol, 5) / area(Symbol.CIRCLE, 5)).isBetween(0.7, 1.25);
    }

    @Test
    void theCircleIsRound() {
        assertThat(area(Symbol.CIRCLE, 10)).isCloseTo(Math.PI * 100, within(2.0));
    }

    @ParameterizedTest
    @CsvSource({"DIAMOND, 4", "SQUARE, 4", "TRIANGLE, 3", "TRIANGLE_DOWN, 3", "PENTAGON, 5", "HEXAGON, 6", "STAR, 10"})
    void aSymbolHasItsCorners(Symbol symbol, int corners) {
        assertThat(corners(symbol, 0, 0, 5)).hasSize(corners);
        assertThat(SymbolPaths.path(symbol, 0, 0, 5).getLast()).isEqualTo(new PathStep.Close());
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void aSymbolIsTheSameOnBothSidesOfItsMiddle(Symbol symbol) {
        Box box = Drawings.bounds(SymbolPaths.path(symbol, 30, 40, 5));

        assertThat(box.centerX()).isCloseTo(30, within(1e-9));
        assertThat(box.centerY()).isCloseTo(40, within(2.0));
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void aSymbolGrowsWithItsRadiusAndMovesWithItsMiddle(Symbol symbol) {
        List<double[]> small = corners(symbol, 0, 0, 1);
        List<double[]> large = corners(symbol, 100, -50, 7);
        for (int i = 0; i < small.size(); i++) {
            assertThat(large.get(i)[0]).isCloseTo(100 + 7 * small.get(i)[0], within(1e-9));
            assertThat(large.get(i)[1]).isCloseTo(-50 + 7 * small.get(i)[1], within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"DIAMOND, 0, -1", "TRIANGLE, 0, -1", "TRIANGLE_DOWN, 0, 1", "PENTAGON, 0, -1", "HEXAGON, 1, 0",
            "STAR, 0, -1"})
    void aSymbolPointsWhereItShould(Symbol symbol, double dx, double dy) {
        double[] first = corners(symbol, 0, 0, 5).getFirst();

        assertThat(Math.signum(Math.rint(first[0]))).isEqualTo(dx);
        assertThat(Math.signum(Math.rint(first[1]))).isEqualTo(dy);
    }

    @Test
    void theSquareStandsOnItsSide() {
        Box box = Drawings.bounds(SymbolPaths.path(Symbol.SQUARE, 0, 0, 5));

        assertThat(area(Symbol.SQUARE, 5)).isCloseTo(box.width() * box.height(), within(1e-9));
    }

    @Test
    void noTwoSymbolsAreTheSame() {
        Map<Symbol, List<PathStep>> paths = new EnumMap<>(Symbol.class);
        for (Symbol symbol : Symbol.values()) {
            paths.put(symbol, SymbolPaths.path(symbol, 0, 0, 5));
        }

        assertThat(paths.values()).doesNotHaveDuplicates();
    }
}
