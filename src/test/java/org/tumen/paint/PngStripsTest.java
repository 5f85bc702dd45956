package org.tumen.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/// Pictures written strip by strip are the pictures painted in one piece.
class PngStripsTest {
    private static final OpenSans FONT = new OpenSans();
    /// Java2D rounds where an edge enters what is painted; of 255 levels this many cannot be seen.
    private static final int ROUNDING = 6;
    private static final int PIXELS_PER_METRE_AT_96 = 3780;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static byte[] file(DisplayList list, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngPainter(FONT).write(list, scale, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    /// The largest difference of any channel.
    private static int farthest(int[] one, int[] other) {
        int farthest = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                farthest = Math.max(farthest, Math.abs((one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF)));
            }
        }
        return farthest;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stripsAreTheWholePicture(long seed) throws IOException {
        DisplayList list = RandomDrawings.of(seed);
        double scale = List.of(1.0, 1.5, 2.0, 300 / 96.0).get((int) (seed % 4));

        BufferedImage whole = new PngPainter(FONT).paint(list, scale);
        BufferedImage strips = read(file(list, scale));

        assertThat(strips.getWidth()).isEqualTo(whole.getWidth());
        assertThat(strips.getHeight()).isEqualTo(whole.getHeight());
        assertThat(farthest(pixels(strips), pixels(whole))).as("seed %d", seed).isLessThanOrEqualTo(ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOpLeavesTracesBeyondItsReach(long seed) {
        DisplayList list = RandomDrawings.of(seed);
        for (DrawOp op : list.ops()) {
            OpReach reach = OpReach.of(op);
            DisplayList alone = new DisplayList(list.widthPx(), list.heightPx(), Rgba.hex("#ffffff"), List.of(op),
                    List.of());
            BufferedImage picture = new PngPainter(FONT).paint(alone, 1);
            for (int y = 0; y < picture.getHeight(); y++) {
                boolean touched = false;
                for (int x = 0; x < picture.getWidth(); x++) {
                    touched |= (picture.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF;
                }
                if (touched) {
                    assertThat(reach.meets(new OpReach(y, y + 1.0))).as("seed %d, row %d of %s", seed, y, op).isTrue();
                }
            }
        }
    }

    @Test
    void theFileSaysItsResolution() throws IOException {
        DisplayList list = RandomDrawings.of(1);

        assertThat(chunk(file(list, 1), "pHYs").getInt()).isEqualTo(PIXELS_PER_METRE_AT_96);
        assertThat(chunk(file(list, 300 / 96.0), "pHYs").getInt()).isEqualTo(11_811);
    }

    /// What a chunk of the file holds.
    private static ByteBuffer chunk(byte[] file, String name) {
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(name);
        return ByteBuffer.wrap(file, at + name.length(), 9);
    }

    /// Some readers do without what ends a file's rows, others do not.
    @Test
    void readersThatCheckEverythingFindNothing() throws DataFormatException, IOException {
        DisplayList list = RandomDrawings.of(1);
        ByteBuffer file = ByteBuffer.wrap(file(list, 3)).position(8);
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        while (file.hasRemaining()) {
            int length = file.getInt();
            byte[] chunk = new byte[4 + length];
            file.get(chunk);
            CRC32 crc = new CRC32();
            crc.update(chunk);
            assertThat(file.getInt()).isEqualTo((int) crc.getValue());
            if (new String(chunk, 0, 4, StandardCharsets.US_ASCII).equals("IDAT")) {
                rows.write(chunk, 4, length);
            }
        }
        int width = PngStrips.pixels(list.widthPx(), 3);
        int height = PngStrips.pixels(list.heightPx(), 3);
        Inflater inflater = new Inflater();
        inflater.setInput(rows.toByteArray());

        assertThat(inflater.inflate(new byte[height * (1 + 3 * width) + 1])).isEqualTo(height * (1 + 3 * width));
        assertThat(inflater.finished()).isTrue();
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1x1", "30000x2", "2x30000", "1000x17", "17x1000"})
    void anyShapeOfPictureIsPossible(String size) throws IOException {
        int width = Integer.parseInt(size.split("x")[0]);
        int height = Integer.parseInt(size.split("x")[1]);
        Rgba red = Rgba.hex("#ff0000");
        DisplayList list = new DisplayList(width, height, Rgba.hex("#ffffff"), List.of(
                new DrawOp.Rectangle(new Box(width - 1, height - 1, 1, 1), 0, Fill.of(red), null)), List.of());

        BufferedImage picture = read(file(list, 1));

        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(picture.getRGB(width - 1, height - 1) & 0xFFFFFF).isEqualTo(0xFF0000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void checksumsOfPiecesAddUpToThatOfTheWhole(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Adler32 whole = new Adler32();
        PngChecksum sum = new PngChecksum();
        for (int i = random.nextInt(6); i >= 0; i--) {
            byte[] piece = new byte[random.nextInt(200_000)];
            random.nextBytes(piece);
            whole.update(piece);
            Adler32 own = new Adler32();
            own.update(piece);
            sum.add(own.getValue(), piece.length);
        }

        assertThat(Integer.toUnsignedLong(sum.value())).as("seed %d", seed).isEqualTo(whole.getValue());
    }

    @Test
    void whoWaitsHearsHowFarItIs() throws IOException {
        List<Double> shares = new ArrayList<>();
        PaintProgress listening = new PaintProgress() {
            @Override
            public void reached(double share) {
                shares.add(share);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };

        new PngPainter(FONT).write(RandomDrawings.of(3), 4, listening, new ByteArrayOutputStream());

        assertThat(shares).hasSizeGreaterThan(3).isSorted().startsWith(0.0).endsWith(1.0);
    }

    @Test
    void whoCallsItOffIsHeardBetweenStrips() {
        AtomicInteger asked = new AtomicInteger();
        PaintProgress calledOff = new PaintProgress() {
            @Override
            public void reached(double share) {
                assertThat(share).isLessThan(1);
            }

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 2;
            }
        };

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> new PngPainter(FONT)
                .write(RandomDrawings.of(3), 4, calledOff, new ByteArrayOutputStream()));
    }

    @Test
    void aFullDiskIsReported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatIOException().isThrownBy(() -> new PngPainter(FONT).write(RandomDrawings.of(3), 1, full))
                .withMessage("No space left on device");
    }

    @Test
    void aFaultOfPaintingIsNotSwallowed() {
        DisplayList broken = new DisplayList(10, 10, Rgba.hex("#ffffff"),
                List.of(new DrawOp.TextRun("x", 1, 9, FontSpec.regular(Double.NaN), Rgba.hex("#000000")),
                        new DrawOp.Image(new Box(0, 0, 5, 5), 0, 0, List.of())),
                List.of());

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> new PngPainter(FONT).write(broken, 1, new ByteArrayOutputStream()));
    }

    @Test
    void aJpegIsThePictureToo() throws IOException {
        DisplayList red = new DisplayList(40, 30, Rgba.hex("#ff0000"), List.of(), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new PngPainter(FONT).writeJpeg(red, 2, out);

        BufferedImage picture = read(out.toByteArray());
        assertThat(picture.getWidth()).isEqualTo(80);
        assertThat(picture.getRGB(40, 30) >> 16 & 0xFF).isGreaterThan(245);
    }
}
