package org.tumen.paint;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.apache.batik.parser.AWTPathProducer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.display.Box;
import org.tumen.display.PathStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SvgPathTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "-0.001, 0", "1, 1", "0.5, .5", "-0.25, -.25", "12.004, 12", "12.005, 12.01", "-3.1, -3.1",
            "1000000, 1000000", "0.07, .07"})
    void aNumberIsShort(double value, String text) {
        assertThat(SvgNumber.of(value)).isEqualTo(text);
    }

    @Test
    void severalBoxesAreOnePath() {
        assertThat(SvgPath.of(new Box(1, 2, 3, 4), new Box(-1.5, 0, 1, 0.5)))
                .isEqualTo("M1 2h3v4h-3zM-1.5 0h1v.5h-1z");
    }

    @Test
    void anotherReaderSeesEachPointToAHundredthHoweverLongThePath() throws Exception {
        for (int seed = 0; seed < 200; seed++) {
            List<PathStep> steps = steps(new SplittableRandom(seed));
            Path2D expected = awt(steps);

            PathIterator read = AWTPathProducer.createShape(new StringReader(SvgPath.of(steps)),
                    PathIterator.WIND_NON_ZERO).getPathIterator(null);

            PathIterator points = expected.getPathIterator(null);
            double[] wished = new double[6];
            double[] seen = new double[6];
            for (; !points.isDone(); points.next(), read.next()) {
                assertThat(read.isDone()).as("seed %d", seed).isFalse();
                int kind = points.currentSegment(wished);
                assertThat(read.currentSegment(seen)).as("seed %d", seed).isEqualTo(kind);
                int count = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_CUBICTO ? 6 : 2;
                for (int i = 0; i < count; i++) {
                    assertThat(seen[i]).as("seed %d, %s", seed, SvgPath.of(steps)).isCloseTo(wished[i], within(0.006));
                }
            }
            assertThat(read.isDone()).as("seed %d", seed).isTrue();
        }
    }

    private static List<PathStep> steps(RandomGenerator random) {
        List<PathStep> steps = new ArrayList<>();
        steps.add(new PathStep.MoveTo(place(random), place(random)));
        steps.add(new PathStep.LineTo(place(random), place(random)));
        double x = 0;
        for (int i = random.nextInt(40); i > 0; i--) {
            x = random.nextInt(3) == 0 ? x : place(random);
            steps.add(switch (random.nextInt(6)) {
                case 0 -> new PathStep.MoveTo(x, place(random));
                case 1, 2 -> new PathStep.LineTo(x, random.nextBoolean() ? 50 : place(random));
                case 3, 4 -> new PathStep.CurveTo(place(random), place(random), place(random), place(random), x,
                        place(random));
                default -> new PathStep.Close();
            });
            if (steps.getLast() instanceof PathStep.Close) {
                steps.add(new PathStep.MoveTo(x, place(random)));
            }
            if (steps.getLast() instanceof PathStep.MoveTo) {
                steps.add(new PathStep.LineTo(place(random), x)); // as Java would drop a start without a line
            }
        }
        steps.add(new PathStep.LineTo(1, 2));
        return steps;
    }

    private static double place(RandomGenerator random) {
        return random.nextDouble(-100, 100);
    }

    private static Path2D awt(List<PathStep> steps) {
        Path2D path = new Path2D.Double();
        for (PathStep step : steps) {
            switch (step) {
                case PathStep.MoveTo(double x, double y) -> path.moveTo(x, y);
                case PathStep.LineTo(double x, double y) -> path.lineTo(x, y);
                case PathStep.CurveTo c -> path.curveTo(c.c1x(), c.c1y(), c.c2x(), c.c2y(), c.x(), c.y());
                case PathStep.Close() -> path.closePath();
            }
        }
        return path;
    }
}
