package org.tumen.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Offset;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;

import static org.assertj.core.api.Assertions.assertThat;

/// The painter of the screen's pixels beside that of files.
class PixelPainterTest {
    private static final int WIDTH_PX = 90;
    private static final int HEIGHT_PX = 50;
    private static final Rgba WHITE = Rgba.hex("#FFFFFF");
    private static final Rgba INK = Rgba.hex("#1F2530");
    private static final OpenSans FONT = new OpenSans();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static DisplayList list(Rgba background, List<DrawOp> ops) {
        return new DisplayList(WIDTH_PX, HEIGHT_PX, background, ops, List.of());
    }

    private static int[] paint(PixelPainter painter, DisplayList list, double scale) {
        int width = (int) Math.ceil(WIDTH_PX * scale);
        int[] pixels = new int[width * (int) Math.ceil(HEIGHT_PX * scale)];
        painter.paint(list, pixels, width, scale);
        return pixels;
    }

    private static Rgba color(RandomGenerator random) {
        return new Rgba(random.nextInt(256), random.nextInt(256), random.nextInt(256),
                random.nextBoolean() ? 1 : random.nextDouble());
    }

    /// At places and of sizes with and without fractions of a pixel.
    private static double place(RandomGenerator random, double from, double until) {
        double place = random.nextDouble(from, until);
        return switch (random.nextInt(3)) {
            case 0 -> Math.rint(place);
            case 1 -> Math.rint(place) + 0.5;
            default -> place;
        };
    }

    private static Box box(RandomGenerator random) {
        return new Box(place(random, -20, WIDTH_PX), place(random, -20, HEIGHT_PX), place(random, 0, 60),
                place(random, 0, 30));
    }

    private static DrawOp shape(RandomGenerator random) {
        Stroke stroke = new Stroke(color(random), random.nextInt(1, 4) / 1.0,
                random.nextInt(4) == 0 ? List.of(3.0, 2.0) : List.of());
        double x = place(random, 0, WIDTH_PX);
        double y = place(random, 0, HEIGHT_PX);
        return switch (random.nextInt(6)) {
            case 0 -> new DrawOp.Rectangle(box(random), random.nextInt(5), Fill.of(color(random)), null);
            case 1 -> new DrawOp.Rectangle(box(random), random.nextInt(5), Fill.of(color(random)), stroke);
            case 2 -> new DrawOp.Line(x, place(random, 0, HEIGHT_PX), x, place(random, 0, HEIGHT_PX), stroke);
            case 3 -> new DrawOp.Line(place(random, 0, WIDTH_PX), y, place(random, 0, WIDTH_PX), y, stroke);
            case 4 -> new DrawOp.Clip(box(random),
                    List.of(new DrawOp.Rectangle(box(random), 0, Fill.of(color(random)), null)));
            default -> new DrawOp.Path(List.of(new PathStep.MoveTo(x, y), new PathStep.LineTo(x + 9, y + 4),
                    new PathStep.LineTo(x, y + 8), new PathStep.Close()), Fill.of(color(random)), stroke);
        };
    }

    private static DrawOp text(RandomGenerator random) {
        String text = List.of("Treaty", "Договор", "x", "Peace of 1953", "").get(random.nextInt(5));
        FontSpec font = List.of(FontSpec.regular(12.5), FontSpec.semiBold(12.5), FontSpec.regular(9).inItalics())
                .get(random.nextInt(3));
        return new DrawOp.TextRun(text, random.nextDouble(-10, WIDTH_PX), random.nextDouble(0, HEIGHT_PX), font,
                random.nextBoolean() ? INK : color(random));
    }

    private static List<DrawOp> ops(RandomGenerator random, boolean withText) {
        List<DrawOp> ops = new ArrayList<>();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            ops.add(withText && random.nextBoolean() ? text(random) : shape(random));
        }
        return ops;
    }

    /// Rounding differs where one has opaque pixels and the other premultiplied ones.
    private static void assertAlike(int[] actual, int[] expected, String description) {
        for (int i = 0; i < expected.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                int apart = Math.abs((actual[i] >> shift & 255) - (expected[i] >> shift & 255));
                assertThat(apart).as("%s, pixel %d", description, i).isLessThanOrEqualTo(4);
            }
        }
    }

    /// The nearest quarter of a pixel of the picture, where shapes are painted.
    private static double quarter(double place, double scale) {
        return Math.rint(place * scale * 4) / (4 * scale);
    }

    private static Box onQuarters(Box box, double scale) {
        return new Box(quarter(box.x(), scale), quarter(box.y(), scale), quarter(box.width(), scale), box.height());
    }

    /// The op moved so that it starts at a quarter of a pixel.
    private static DrawOp onQuarters(DrawOp op, double scale) {
        return switch (op) {
            case DrawOp.Rectangle r ->
                new DrawOp.Rectangle(onQuarters(r.box(), scale), r.radiusPx(), r.fill(), r.stroke());
            case DrawOp.Path path when path.steps().getFirst() instanceof PathStep.MoveTo(double x, double y) ->
                new Offset(quarter(x, scale) - x, quarter(y, scale) - y).moved(path);
            default -> op;
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shapesAreThoseOfThePng(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double scale = List.of(1.0, 1.25, 1.5, 2.0).get(random.nextInt(4));
        DisplayList list = list(WHITE, ops(random, false).stream().map(op -> onQuarters(op, scale)).toList());
        int width = (int) Math.round(WIDTH_PX * scale);
        int height = (int) Math.round(HEIGHT_PX * scale);
        int[] pixels = new int[width * height];
        new PixelPainter(FONT).paint(list, pixels, width, scale);

        int[] png = new PngPainter(FONT).paint(list, scale).getRGB(0, 0, width, height, null, 0, width);

        assertAlike(pixels, png, "seed " + seed + " at " + scale);
    }

    /// Less than an eighth of a pixel makes no difference to a small shape, more than that does.
    @ParameterizedTest
    @MethodSource("seeds")
    void aSmallShapeIsPaintedAtTheNearestQuarterOfAPixel(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double scale = List.of(1.0, 1.25, 1.5, 2.0).get(random.nextInt(4));
        DrawOp shape = onQuarters(new DrawOp.Rectangle(new Box(10, 10, random.nextDouble(3, 30),
                random.nextDouble(3, 20)), 3, Fill.of(INK), null), scale);
        double way = random.nextDouble(-0.12, 0.12) / scale;
        DrawOp near = new Offset(way, -way).moved(shape);
        DrawOp farther = new Offset(0.2 / scale, 0).moved(shape);

        int[] exact = paint(new PixelPainter(FONT), list(WHITE, List.of(shape)), scale);

        assertThat(paint(new PixelPainter(FONT), list(WHITE, List.of(near)), scale)).as("seed %d", seed)
                .isEqualTo(exact);
        assertThat(paint(new PixelPainter(FONT), list(WHITE, List.of(farther)), scale)).as("seed %d", seed)
                .isNotEqualTo(exact);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textThatStartsOnAWholePixelIsThatOfThePng(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double scale = random.nextBoolean() ? 1 : 2;
        DrawOp.TextRun placed = (DrawOp.TextRun) text(random);
        DrawOp whole = new DrawOp.TextRun(placed.text(), Math.rint(placed.x()), Math.rint(placed.baselineY()),
                placed.font(), placed.color());
        DisplayList list = list(WHITE, List.of(whole));
        int width = (int) (WIDTH_PX * scale);

        int[] pixels = paint(new PixelPainter(FONT), list, scale);

        assertAlike(pixels, new PngPainter(FONT).paint(list, scale).getRGB(0, 0, width, (int) (HEIGHT_PX * scale),
                null, 0, width), "seed " + seed + " " + placed);
    }

    /// A painter that has painted much else paints as a new one does.
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRememberedLooksLikeWhatIsNot(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        PixelPainter remembering = new PixelPainter(FONT);
        for (int step = 0; step < 6; step++) {
            double scale = random.nextBoolean() ? 1 : 1.5;
            DisplayList list = list(random.nextBoolean() ? WHITE : color(random), ops(random, true));

            assertThat(paint(remembering, list, scale)).as("seed %d, step %d", seed, step)
                    .isEqualTo(paint(new PixelPainter(FONT), list, scale));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPreparedIsPaintedAsWhatIsNot(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double scale = random.nextBoolean() ? 1 : 1.5;
        DisplayList list = list(WHITE, ops(random, true));
        PixelPainter prepared = new PixelPainter(FONT);
        prepared.prepare(list(WHITE, ops(random, true)), scale);
        prepared.prepare(list, scale);

        assertThat(paint(prepared, list, scale)).as("seed %d", seed)
                .isEqualTo(paint(new PixelPainter(FONT), list, scale));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLineMadeReadyIsPaintedAsOneThatIsNotAndMadeOnce(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        DrawOp.TextRun run = new DrawOp.TextRun("Line " + random.nextInt(100), random.nextDouble(0, 40), 20,
                FontSpec.semiBold(random.nextDouble(8, 16)), color(random));
        DisplayList list = list(WHITE, List.of(run));
        PixelPainter prepared = new PixelPainter(FONT);

        assertThat(prepared.prepare(run, 1.5)).as("seed %d", seed).isTrue();
        assertThat(prepared.prepare(run, 1.5)).as("seed %d", seed).isFalse();
        assertThat(paint(prepared, list, 1.5)).as("seed %d", seed).isEqualTo(paint(new PixelPainter(FONT), list, 1.5));
        assertThat(prepared.prepare(run, 1)).as("seed %d, another scale", seed).isTrue();
    }

    @Test
    void textKeepsItsShapeWhereverItStands() {
        PixelPainter painter = new PixelPainter(FONT);
        int[] first = paint(painter,
                list(WHITE, List.of(new DrawOp.TextRun("Treaty", 10.2, 20.1, FontSpec.regular(12), INK))), 1);
        int[] second = paint(painter,
                list(WHITE, List.of(new DrawOp.TextRun("Treaty", 13.4, 20.3, FontSpec.regular(12), INK))), 1);

        for (int y = 0; y < HEIGHT_PX; y++) {
            for (int x = 0; x + 3 < WIDTH_PX; x++) {
                assertThat(second[y * WIDTH_PX + x + 3]).isEqualTo(first[y * WIDTH_PX + x]);
            }
        }
    }

    @Test
    void aBackgroundThatIsClearLeavesThePixelsAsTheyAre() {
        int[] pixels = new int[WIDTH_PX * HEIGHT_PX];
        Arrays.fill(pixels, 0xFF336699);

        new PixelPainter(FONT).paint(list(WHITE.withOpacity(0), List.of()), pixels, WIDTH_PX, 1);

        assertThat(pixels).containsOnly(0xFF336699);
    }

    @Test
    void moreTextThanIsRememberedIsPaintedAllTheSame() {
        PixelPainter remembering = new PixelPainter(FONT);
        DisplayList last = list(WHITE, List.of());
        for (int i = 0; i < 900; i++) {
            last = list(WHITE, List.of(new DrawOp.TextRun("A long title of event number " + i, 2, 30,
                    FontSpec.regular(14), INK)));
            paint(remembering, last, 1);
        }

        assertThat(paint(remembering, last, 1)).isEqualTo(paint(new PixelPainter(FONT), last, 1));
    }
}
