package org.tumen.paint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What is written is read by zlib.
class DeflateBlocksTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /// Writes the same to blocks and, as the bytes that are meant, here.
    private static final class Meant {
        private final DeflateBlocks blocks = new DeflateBlocks(16);
        private byte[] bytes = new byte[1 << 20];
        private int length;

        void literal(int octet) {
            blocks.literal(octet);
            bytes[length++] = (byte) octet;
        }

        void repeat(int count, int distance) {
            blocks.repeat(count, distance);
            if (length + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            for (int i = 0; i < count; i++, length++) {
                bytes[length] = bytes[length - distance];
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }

    /// @param size how many bytes are expected
    static byte[] read(ByteBuffer compressed, int size) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(compressed);
        byte[] bytes = new byte[size + 1];
        int length = inflater.inflate(bytes);
        inflater.end();
        return Arrays.copyOf(bytes, length);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyBytesAndRepetitionsAreRead(long seed) throws DataFormatException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Meant meant = new Meant();
        int values = random.nextInt(1, 257);
        int steps = random.nextInt(1, 100_000);
        int longest = random.nextInt(4, 40);
        for (int i = 0; i < steps && meant.length < 500_000; i++) {
            if (meant.length == 0 || random.nextInt(3) > 0) {
                meant.literal(random.nextInt(values));
            } else {
                meant.repeat(random.nextInt(3, longest), random.nextInt(1, Math.min(meant.length, 1 << 15) + 1));
            }
        }

        assertThat(read(meant.blocks.end(), meant.length)).as("seed %d", seed).isEqualTo(meant.bytes());
    }

    @Test
    void everyLengthIsRead() throws DataFormatException {
        Meant meant = new Meant();
        for (int length = 3; length < 800; length++) {
            meant.literal(length & 0xFF);
            meant.repeat(length, 1 + length % 2 * Math.min(7, meant.length - 1));
        }

        assertThat(read(meant.blocks.end(), meant.length)).isEqualTo(meant.bytes());
    }

    @Test
    void everyDistanceIsRead() throws DataFormatException {
        Meant meant = new Meant();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int i = 0; i < 1 << 15; i++) {
            meant.literal(random.nextInt(256));
        }
        for (int distance = 1; distance <= 1 << 15; distance++) {
            meant.repeat(3, distance);
        }

        assertThat(read(meant.blocks.end(), meant.length)).isEqualTo(meant.bytes());
    }

    @Test
    void piecesAreReadOneAfterTheOther() throws DataFormatException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ByteArrayOutputStream meant = new ByteArrayOutputStream();
        for (int piece = 0; piece < 5; piece++) {
            Meant part = new Meant();
            for (int i = 0; i < 100 * piece; i++) {
                part.literal(i & 0xFF);
            }
            ByteBuffer compressed = part.blocks.end();
            byte[] bytes = new byte[compressed.remaining()];
            compressed.get(bytes);
            whole.writeBytes(bytes);
            meant.writeBytes(part.bytes());
        }

        assertThat(read(ByteBuffer.wrap(whole.toByteArray()), meant.size())).isEqualTo(meant.toByteArray());
    }

    @Test
    void zerosTakeHardlyAnything() {
        Meant meant = new Meant();
        meant.literal(0);
        meant.repeat(1_000_000, 1);

        assertThat(meant.blocks.end().remaining()).isLessThan(1_100);
    }
}
