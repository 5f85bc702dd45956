package org.tumen.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;

import static org.assertj.core.api.Assertions.assertThat;

/// The short way of painting leaves what the long one would.
class WholePixelsTest {
    private static final int SIZE_PX = 60;
    private static final Rgba RED = Rgba.hex("#FF0000");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static BufferedImage paper() {
        BufferedImage paper = new BufferedImage(SIZE_PX, SIZE_PX, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIZE_PX, SIZE_PX);
        graphics.dispose();
        return paper;
    }

    private static Graphics2D graphics(BufferedImage picture, double scale, int shift) {
        Graphics2D graphics = picture.createGraphics();
        Java2dPainter.refine(graphics);
        graphics.translate(shift, shift);
        graphics.scale(scale, scale);
        return graphics;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, SIZE_PX, SIZE_PX, null, 0, SIZE_PX);
    }

    private static double half(RandomGenerator random, int from, int until) {
        return random.nextInt(2 * from, 2 * until) / 2.0;
    }

    /// Java2D itself, with anti-aliasing, is the measure.
    @ParameterizedTest
    @MethodSource("seeds")
    void aRectangleOnWholePixelsIsThatOfJava2d(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double scale = List.of(1.0, 1.5, 2.0).get(random.nextInt(3));
        int shift = random.nextInt(-3, 4);
        Box box = new Box(half(random, -5, 30), half(random, -5, 30), half(random, 0, 20), half(random, 0, 20));
        Rgba color = RED.withOpacity(random.nextBoolean() ? 1 : 0.5);
        BufferedImage shortWay = paper();
        Graphics2D graphics = graphics(shortWay, scale, shift);

        boolean filled = WholePixels.fill(new DrawOp.Rectangle(box, 0, Fill.of(color), null), graphics);

        boolean whole = List.of(box.x(), box.y(), box.right(), box.bottom()).stream()
                .allMatch(edge -> edge * scale == Math.rint(edge * scale));
        assertThat(filled).as("seed %d, %s at %s", seed, box, scale).isEqualTo(whole);
        BufferedImage longWay = paper();
        if (whole) {
            Graphics2D reference = graphics(longWay, scale, shift);
            reference.setPaint(Java2dPainter.color(color));
            reference.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        }
        assertThat(pixels(shortWay)).as("seed %d, %s at %s", seed, box, scale).isEqualTo(pixels(longWay));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLineOnWholePixelsIsThatOfJava2d(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        boolean upright = random.nextBoolean();
        int widthPx = random.nextInt(1, 4);
        double place = random.nextInt(0, 50) + (widthPx % 2 == 1 ? 0.5 : 0);
        double from = random.nextInt(0, 50);
        double until = from + random.nextInt(1, 30) * (random.nextBoolean() ? 1 : -1);
        DrawOp.Line line = upright
                ? new DrawOp.Line(place, from, place, until, Stroke.solid(RED, widthPx))
                : new DrawOp.Line(from, place, until, place, Stroke.solid(RED, widthPx));
        BufferedImage shortWay = paper();

        assertThat(WholePixels.fill(line, graphics(shortWay, 1, 0))).as("seed %d", seed).isTrue();

        BufferedImage longWay = paper();
        Graphics2D reference = graphics(longWay, 1, 0);
        reference.setPaint(Color.RED);
        reference.setStroke(new BasicStroke(widthPx, BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER));
        reference.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
        assertThat(pixels(shortWay)).as("seed %d, %s", seed, line).isEqualTo(pixels(longWay));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHairlineOfTheGridIsSharpAtEveryScaleOfAScreen(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double scale = List.of(1.25, 1.5, 1.75, 2.0, 2.5).get(random.nextInt(5));
        boolean upright = random.nextBoolean();
        double place = random.nextInt(0, 18) + 0.5;
        double from = random.nextInt(0, 10);
        double until = from + random.nextInt(2, 9);
        Stroke hairline = Stroke.solid(RED, 1);
        DrawOp.Line line = upright
                ? new DrawOp.Line(place, from, place, until, hairline)
                : new DrawOp.Line(from, place, until, place, hairline);
        BufferedImage picture = paper();

        assertThat(WholePixels.fill(line, graphics(picture, scale, 0))).as("seed %d", seed).isTrue();

        int across = 0;
        int along = (int) Math.round((from + until) / 2 * scale);
        int first = -1;
        for (int i = 0; i < SIZE_PX; i++) {
            int pixel = (upright ? picture.getRGB(i, along) : picture.getRGB(along, i)) & 0xFFFFFF;
            assertThat(pixel).as("seed %d: the pixel at %d at %s", seed, i, scale).isIn(0xFFFFFF, 0xFF0000);
            across += pixel == 0xFF0000 ? 1 : 0;
            first = first < 0 && pixel == 0xFF0000 ? i : first;
        }
        assertThat(across).as("seed %d at %s", seed, scale).isEqualTo(scale <= 1.5 ? 1 : 2);
        assertThat((double) first).as("seed %d at %s", seed, scale).isBetween((place - 0.5) * scale - 0.5,
                (place - 0.5) * scale + 0.5);
    }

    @Test
    void aLineThatIsNotOfTheGridStaysWhereItIs() {
        BufferedImage picture = paper();
        DrawOp.Line between = new DrawOp.Line(10.2, 3, 10.2, 20, Stroke.solid(RED, 1));
        DrawOp.Line thick = new DrawOp.Line(10.5, 3, 10.5, 20, Stroke.solid(RED, 1.4));
        DrawOp.Line slanted = new DrawOp.Line(10.5, 3, 11.5, 20, Stroke.solid(RED, 1));

        for (DrawOp.Line line : List.of(between, thick, slanted)) {
            assertThat(WholePixels.fill(line, graphics(picture, 1.25, 0))).as("%s", line).isFalse();
        }
        assertThat(pixels(picture)).isEqualTo(pixels(paper()));
    }

    @Test
    void whatNeedsSmoothEdgesIsLeftToTheLongWay() {
        BufferedImage picture = paper();
        Graphics2D graphics = graphics(picture, 1, 0);
        Box box = new Box(10, 10, 20, 20);

        assertThat(WholePixels.fill(new DrawOp.Rectangle(box, 3, Fill.of(RED), null), graphics)).isFalse();
        assertThat(WholePixels.fill(new DrawOp.Rectangle(box, 0, Fill.of(RED), Stroke.solid(RED, 1)), graphics))
                .isFalse();
        assertThat(WholePixels.fill(new DrawOp.Rectangle(box, 0, new Fill.Fade(RED, RED, 10, 30), null), graphics))
                .isFalse();
        assertThat(WholePixels.fill(new DrawOp.Rectangle(box.moveBy(0.3, 0), 0, Fill.of(RED), null), graphics))
                .isFalse();
        assertThat(WholePixels.fill(new DrawOp.Line(5, 5, 30, 20, Stroke.solid(RED, 1)), graphics)).isFalse();
        assertThat(WholePixels.fill(new DrawOp.Line(5, 5, 30, 5, Stroke.solid(RED, 1)), graphics)).isFalse();
        assertThat(WholePixels.fill(new DrawOp.Line(5, 5.5, 30, 5.5, new Stroke(RED, 1, List.of(3.0))), graphics))
                .isFalse();
        graphics.rotate(0.3);
        assertThat(WholePixels.fill(new DrawOp.Rectangle(box, 0, Fill.of(RED), null), graphics)).isFalse();
        assertThat(pixels(picture)).isEqualTo(pixels(paper()));
    }

    @Test
    void theGraphicsAreLeftAsTheyWere() {
        Graphics2D graphics = graphics(paper(), 2, 1);
        var place = graphics.getTransform();
        var hints = graphics.getRenderingHints();

        WholePixels.fill(new DrawOp.Rectangle(new Box(1, 1, 5, 5), 0, Fill.of(RED), null), graphics);

        assertThat(graphics.getTransform()).isEqualTo(place);
        assertThat(graphics.getRenderingHints()).isEqualTo(hints);
    }
}
