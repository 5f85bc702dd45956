package org.tumen.paint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.batik.transcoder.TranscoderException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;

import static org.assertj.core.api.Assertions.assertThat;

/// An SVG file is drawn by Batik with the fonts inside the file.
class SvgAgreesWithPngTest extends AgreesWithPng {
    static IntStream seeds() {
        return IntStream.range(0, 24);
    }

    @Override
    PictureDifference difference(DisplayList svg, DisplayList png)
            throws IOException, TranscoderException {
        return PictureDifference.between(Svg.draw(Svg.of(svg, Svg.PLAIN, true)), new PngPainter(FONT).paint(png, 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOpsArePaintedAlike(int seed) throws Exception {
        RandomGenerator random = new SplittableRandom(seed);
        List<DrawOp> ops = ops(random, 12, 2);
        DisplayList list = new DisplayList(240, 180, color(random).withOpacity(1), ops, List.of());

        PictureDifference difference = difference(list, list);

        assertThat(difference.average()).as("seed %d: %s, %s", seed, difference, ops).isLessThan(MOST_ON_AVERAGE);
        assertThat(difference.worstCell()).as("seed %d: %s, %s", seed, difference, ops).isLessThan(MOST_IN_A_CELL);
    }

    private static List<DrawOp> ops(RandomGenerator random, int count, int depth) {
        List<DrawOp> ops = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ops.add(op(random, depth));
        }
        return ops;
    }

    private static DrawOp op(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 4)) {
            case 0 -> new DrawOp.Rectangle(box(random), random.nextInt(3) * 4, fill(random),
                    random.nextBoolean() ? stroke(random) : null);
            case 1 -> new DrawOp.Line(place(random, 240), place(random, 180), place(random, 240), place(random, 180),
                    stroke(random));
            case 2 -> path(random);
            case 3 -> new DrawOp.TextRun(random.nextBoolean() ? "Treaty of 1961, office" : "Договор, Ünïon",
                    place(random, 120), Math.rint(place(random, 180)), font(random), color(random));
            default -> new DrawOp.Clip(wholePixels(box(random)), ops(random, 4, depth - 1));
        };
    }

    private static DrawOp path(RandomGenerator random) {
        List<PathStep> steps = new ArrayList<>();
        steps.add(new PathStep.MoveTo(place(random, 240), place(random, 180)));
        for (int i = random.nextInt(2, 5); i > 0; i--) {
            steps.add(random.nextBoolean()
                    ? new PathStep.LineTo(place(random, 240), place(random, 180))
                    : new PathStep.CurveTo(place(random, 240), place(random, 180), place(random, 240),
                            place(random, 180), place(random, 240), place(random, 180)));
        }
        steps.add(new PathStep.Close());
        return new DrawOp.Path(steps, fill(random), null);
    }

    private static FontSpec font(RandomGenerator random) {
        FontSpec.Weight[] weights = FontSpec.Weight.values();
        return new FontSpec(random.nextDouble(9, 20), weights[random.nextInt(weights.length)], random.nextBoolean());
    }

    private static Fill fill(RandomGenerator random) {
        if (random.nextBoolean()) {
            return Fill.of(color(random));
        }
        double left = place(random, 200);
        return new Fill.Fade(color(random), color(random), left, left + random.nextDouble(5, 60));
    }

    private static Stroke stroke(RandomGenerator random) {
        return new Stroke(color(random), random.nextDouble(0.8, 4),
                random.nextBoolean() ? List.of() : List.of(4.0, 2.5));
    }

    private static Rgba color(RandomGenerator random) {
        return new Rgba(random.nextInt(256), random.nextInt(256), random.nextInt(256),
                random.nextBoolean() ? 1 : random.nextInt(101) / 100.0);
    }

    private static Box box(RandomGenerator random) {
        return new Box(place(random, 200), place(random, 150), random.nextDouble(1, 80), random.nextDouble(1, 60));
    }

    /// Painters disagree on whether the edge of a clip is smoothed.
    private static Box wholePixels(Box box) {
        return new Box(Math.rint(box.x()), Math.rint(box.y()), Math.ceil(box.width()), Math.ceil(box.height()));
    }

    private static double place(RandomGenerator random, double end) {
        return random.nextDouble(end);
    }
}
