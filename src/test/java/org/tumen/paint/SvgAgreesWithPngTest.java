package org.tumen.paint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.batik.transcoder.TranscoderException;
import org.junit.jupiter.api.Test;
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
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.layout.DocumentExtent;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// An SVG file, drawn by another program with the fonts inside the file, looks like the PNG file of the same list: no cell of
/// pixels differs by more than an eighth of the full range, and all together by less than one level.
class SvgAgreesWithPngTest {
    private static final double MOST_IN_A_CELL = 32;
    private static final double MOST_ON_AVERAGE = 1;
    private static final OpenSans FONT = new OpenSans();
    private static final TimelineDocument DOCUMENT = Objects
            .requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());

    static Stream<Theme> themes() {
        return Theme.ALL.stream();
    }

    static IntStream seeds() {
        return IntStream.range(0, 24);
    }

    private static DisplayList timeline(Theme theme) {
        return new TimelineLayout(DOCUMENT, FONT).layout(PictureRequest
                .still(DocumentExtent.limits(DOCUMENT), 1000, 660, theme).withLook(PictureLook.of(theme)));
    }

    private static PictureDifference difference(DisplayList svg, DisplayList png)
            throws IOException, TranscoderException {
        return PictureDifference.between(Svg.draw(Svg.of(svg, Svg.PLAIN, true)), new PngPainter(FONT).paint(png, 1));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theTimelineIsPaintedAlike(Theme theme) throws Exception {
        DisplayList list = timeline(theme);

        PictureDifference difference = difference(list, list);

        assertThat(difference.average()).as("%s", difference).isLessThan(MOST_ON_AVERAGE);
        assertThat(difference.worstCell()).as("%s", difference).isLessThan(MOST_IN_A_CELL);
    }

    @Test
    void aMissingLabelIsNoticed() throws Exception {
        DisplayList list = timeline(Theme.LIGHT);
        List<DrawOp> ops = new ArrayList<>(list.ops());
        ops.remove(ops.stream().filter(DrawOp.TextRun.class::isInstance).findFirst().orElseThrow());

        PictureDifference difference = difference(
                new DisplayList(list.widthPx(), list.heightPx(), list.background(), ops, list.marks()), list);

        assertThat(difference.worstCell()).isGreaterThan(MOST_IN_A_CELL);
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
