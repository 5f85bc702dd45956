package org.tumen.paint;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.Rgba;

import static org.assertj.core.api.Assertions.assertThat;

/// Filling and copying beside what Java2D makes of the same.
class PixelTargetTest {
    private static final int WIDTH_PX = 40;
    private static final int HEIGHT_PX = 30;
    private static final int ROUNDING = 2;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Rgba color(RandomGenerator random) {
        return new Rgba(random.nextInt(256), random.nextInt(256), random.nextInt(256),
                random.nextInt(3) == 0 ? 1 : random.nextDouble());
    }

    private static BufferedImage picture(RandomGenerator random, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        for (int i = random.nextInt(5); i > 0; i--) {
            graphics.setColor(Java2dPainter.color(color(random)));
            graphics.fillRect(random.nextInt(width), random.nextInt(height), random.nextInt(width),
                    random.nextInt(height));
        }
        graphics.dispose();
        return picture;
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private static void assertAlike(int[] actual, int[] expected, long seed) {
        for (int i = 0; i < expected.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                int apart = Math.abs((actual[i] >>> shift & 255) - (expected[i] >>> shift & 255));
                assertThat(apart).as("seed %d, pixel %d, part %d", seed, i, shift / 8).isLessThanOrEqualTo(ROUNDING);
            }
        }
    }

    private static Box box(RandomGenerator random) {
        return new Box(random.nextDouble(-5, WIDTH_PX), random.nextDouble(-5, HEIGHT_PX),
                random.nextDouble(0, WIDTH_PX), random.nextDouble(0, HEIGHT_PX));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFilledAreaIsThatOfJava2d(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        BufferedImage picture = picture(random, WIDTH_PX, HEIGHT_PX);
        int[] own = pixels(picture).clone();
        Box clip = box(random);
        Rgba color = color(random);
        int left = random.nextInt(-10, WIDTH_PX);
        int top = random.nextInt(-10, HEIGHT_PX);
        int width = random.nextInt(WIDTH_PX);
        int height = random.nextInt(HEIGHT_PX);

        new PixelTarget(own, WIDTH_PX).within(clip, 1).fill(left, top, left + width, top + height, color);

        Graphics2D graphics = picture.createGraphics();
        graphics.clip(new java.awt.geom.Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height()));
        graphics.setColor(Java2dPainter.color(color));
        graphics.fillRect(left, top, width, height);
        graphics.dispose();
        assertAlike(own, pixels(picture), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCopiedSpriteIsThatOfJava2d(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        BufferedImage picture = picture(random, WIDTH_PX, HEIGHT_PX);
        BufferedImage sprite = picture(random, random.nextInt(1, 20), random.nextInt(1, 20));
        int[] own = pixels(picture).clone();
        Box clip = box(random);
        int x = random.nextInt(-15, WIDTH_PX);
        int y = random.nextInt(-15, HEIGHT_PX);

        new PixelTarget(own, WIDTH_PX).within(clip, 1).draw(new Sprites.Sprite(sprite, 2, 3), x + 2, y + 3);

        Graphics2D graphics = picture.createGraphics();
        graphics.clip(new java.awt.geom.Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height()));
        graphics.drawImage(sprite, x, y, null);
        graphics.dispose();
        assertAlike(own, pixels(picture), seed);
    }

    /// Column by column: those before the repeated one, that one again and again, and those after it.
    @ParameterizedTest
    @MethodSource("seeds")
    void aSpriteIsStretchedInItsMiddle(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int width = random.nextInt(3, 16);
        BufferedImage sprite = picture(random, width, random.nextInt(1, 20));
        int column = random.nextInt(1, width - 1);
        int more = random.nextInt(column - width + 1, 30);
        int x = random.nextInt(-15, WIDTH_PX);
        int[] own = new int[WIDTH_PX * HEIGHT_PX];

        new PixelTarget(own, WIDTH_PX).draw(new Sprites.Sprite(sprite, 0, 0), x, 4, column, more);

        int[] expected = new int[WIDTH_PX * HEIGHT_PX];
        for (int i = 0; i < width + more; i++) {
            int from = i < column ? i : Math.max(column, i - more);
            for (int row = 0; row < sprite.getHeight(); row++) {
                if (x + i >= 0 && x + i < WIDTH_PX && row + 4 < HEIGHT_PX) {
                    expected[(row + 4) * WIDTH_PX + x + i] = pixels(sprite)[row * width + from];
                }
            }
        }
        assertThat(own).as("seed %d", seed).isEqualTo(expected);
    }

    @Test
    void clipsNarrowEachOther() {
        int[] own = new int[WIDTH_PX * HEIGHT_PX];
        Rgba red = Rgba.hex("#FF0000");

        new PixelTarget(own, WIDTH_PX).within(new Box(2, 2, 10, 10), 1).within(new Box(5, 0, 20, 4), 1).fill(0, 0,
                WIDTH_PX, HEIGHT_PX, red);

        assertThat(own[3 * WIDTH_PX + 5]).isEqualTo(0xFFFF0000);
        assertThat(own[3 * WIDTH_PX + 4]).isZero();
        assertThat(own[1 * WIDTH_PX + 5]).isZero();
        assertThat(own[4 * WIDTH_PX + 5]).isZero();
        assertThat(own[3 * WIDTH_PX + 12]).isZero();
    }
}
