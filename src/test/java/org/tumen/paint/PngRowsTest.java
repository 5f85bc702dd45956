package org.tumen.paint;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.DisplayList;

import static org.assertj.core.api.Assertions.assertThat;

/// Compressed rows are read as the PNG specification says, and are the pixels.
class PngRowsTest {
    private static final int COLOR = 0xFFFFFF;

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    /// Pixels in which much is alike: areas, rows again, pieces of other places, and noise.
    private static int[] pixels(RandomGenerator random, int width, int height) {
        int[] pixels = new int[width * height];
        int kinds = random.nextInt(1, 5);
        int at = 0;
        while (at < pixels.length) {
            int until = Math.min(pixels.length, at + random.nextInt(1, 3 * width + 2));
            switch (random.nextInt(kinds)) {
                case 0 -> Arrays.fill(pixels, at, until, random.nextInt());
                case 1 -> copy(pixels, Math.max(0, at - width), at, until);
                case 2 -> copy(pixels, random.nextInt(at + 1), at, until);
                default -> {
                    for (int i = at; i < until; i++) {
                        pixels[i] = random.nextInt();
                    }
                }
            }
            at = until;
        }
        return pixels;
    }

    private static void copy(int[] pixels, int from, int at, int until) {
        for (int i = at; i < until; i++) {
            pixels[i] = pixels[from + i - at];
        }
    }

    /// Undoes the filters of PNG (9.2 of its specification) that are used.
    private static int[] unfiltered(byte[] bytes, int width) {
        int stride = 1 + 3 * width;
        int[] pixels = new int[bytes.length / stride * width];
        for (int y = 0; y * stride < bytes.length; y++) {
            int filter = bytes[y * stride];
            assertThat(filter).isEqualTo(y == 0 ? 0 : 2);
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    int above = filter == 0 ? 0 : pixels[(y - 1) * width + x] >> (16 - 8 * channel);
                    int value = bytes[y * stride + 1 + 3 * x + channel] + above & 0xFF;
                    pixels[y * width + x] |= value << (16 - 8 * channel);
                }
            }
        }
        return pixels;
    }

    private static void assertIsRead(int[] pixels, int width, String what) throws DataFormatException {
        int size = pixels.length / width * (1 + 3 * width);
        int[] colors = Arrays.stream(pixels).map(pixel -> pixel & COLOR).toArray();

        PngRows.Compressed compressed = PngRows.compress(pixels.clone(), width);

        byte[] bytes = DeflateBlocksTest.read(compressed.bytes(), size);
        assertThat(unfiltered(bytes, width)).as(what).isEqualTo(colors);
        Adler32 adler = new Adler32();
        adler.update(bytes);
        assertThat(compressed.adler()).as(what).isEqualTo(adler.getValue());
        assertThat(compressed.size()).as(what).isEqualTo(size);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyPixelsAreRead(long seed) throws DataFormatException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int width = random.nextInt(1, 400);

        assertIsRead(pixels(random, width, random.nextInt(1, 60)), width, "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10_922, 10_923, 30_000})
    void rowsOfAnyWidthAreRead(int width) throws DataFormatException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(width);

        assertIsRead(pixels(random, width, 16), width, "width " + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, COLOR, 0xFF0000, 0x0000FF})
    void oneColorIsRead(int color) throws DataFormatException {
        int[] pixels = new int[3840 * 273];
        Arrays.fill(pixels, color);

        assertIsRead(pixels, 3840, Integer.toHexString(color));
        assertThat(PngRows.compress(pixels, 3840).bytes().remaining()).isLessThan(8_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void drawingsTakeNoMoreThanWithTheFastestLevelOfZlib(long seed) {
        DisplayList list = RandomDrawings.of(seed);
        var picture = new PngPainter(new OpenSans()).paint(list, 3);
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        Deflater zlib = new Deflater(Deflater.BEST_SPEED, true);
        zlib.setInput(filtered(pixels, width));
        zlib.finish();
        int theirs = zlib.deflate(new byte[4 * pixels.length]);
        zlib.end();

        int ours = PngRows.compress(pixels, width).bytes().remaining();

        assertThat(ours).isLessThan(theirs + theirs / 8);
    }

    @Test
    void whatWasMetBeforeIsNotWrittenAgain() {
        int[] pixels = RandomGeneratorFactory.of("L64X128MixRandom").create(1).ints(2_000).toArray();
        int[] twice = Arrays.copyOf(pixels, 2 * pixels.length);
        System.arraycopy(pixels, 0, twice, pixels.length, pixels.length);

        assertThat(PngRows.compress(twice, twice.length).bytes().remaining())
                .isLessThan(PngRows.compress(pixels, pixels.length).bytes().remaining() + 300);
    }

    private static byte[] filtered(int[] pixels, int width) {
        int stride = 1 + 3 * width;
        byte[] bytes = new byte[pixels.length / width * stride];
        IntStream.range(0, pixels.length).forEach(i -> {
            int at = i / width * stride;
            bytes[at] = (byte) (i < width ? 0 : 2);
            for (int channel = 0; channel < 3; channel++) {
                int above = i < width ? 0 : pixels[i - width] >> (16 - 8 * channel);
                bytes[at + 1 + i % width * 3 + channel] = (byte) ((pixels[i] >> (16 - 8 * channel)) - above);
            }
        });
        return bytes;
    }
}
