package org.tumen.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class Utf8ReaderTest {
    private static final int BUFFER = 1 << 14;
    private static final String[] PIECES = {"a", "é", "한", "\uD83D\uDE00", "\n", "\r\n", "\r", "\u0000", "\uFEFF",
            "\u2028"};

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static String readAll(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[700];
        Utf8Reader reader = new Utf8Reader(in);
        for (int count = reader.read(buffer, 0, 700); count >= 0; count = reader.read(buffer, 0, 700)) {
            assertThat(count).isPositive();
            text.append(buffer, 0, count);
        }
        assertThat(reader.read(buffer, 0, 700)).isEqualTo(-1);
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A stream that gives as few bytes as it likes, as those of networks and archives do.
    private static InputStream inPieces(byte[] bytes, SplittableRandom random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, random.nextInt(1, 5)));
            }
        };
    }

    private static String randomText(SplittableRandom random, int pieces) {
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textComesOutWhateverPiecesTheBytesComeIn(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String text = randomText(random, random.nextInt(2_000));

        assertThat(readAll(new ByteArrayInputStream(utf8(text)))).as("seed %d", seed).isEqualTo(text);
        assertThat(readAll(inPieces(utf8(text), random))).as("seed %d", seed).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {BUFFER - 4, BUFFER - 3, BUFFER - 2, BUFFER - 1, BUFFER, BUFFER + 1, 2 * BUFFER - 2})
    void characterAcrossTheEndOfABufferStaysWhole(int length) throws IOException {
        for (String character : PIECES) {
            String text = "x".repeat(length) + character + character + "y".repeat(length);
            assertThat(readAll(new ByteArrayInputStream(utf8(text)))).isEqualTo(text);
        }
    }

    @Test
    void markAtTheStartIsNoText() throws IOException {
        assertThat(readAll(new ByteArrayInputStream(utf8("\uFEFFabc")))).isEqualTo("abc");
        assertThat(readAll(new ByteArrayInputStream(utf8("\uFEFF")))).isEmpty();
        assertThat(readAll(inPieces(utf8("\uFEFFabc"), new SplittableRandom(1)))).isEqualTo("abc");
    }

    @Test
    void onlyOneMarkAtTheStartIsPassedOver() throws IOException {
        assertThat(readAll(new ByteArrayInputStream(utf8("\uFEFF\uFEFFa\uFEFF")))).isEqualTo("\uFEFFa\uFEFF");
    }

    @Test
    void emptyStreamHasNoText() throws IOException {
        assertThat(readAll(InputStream.nullInputStream())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80, lone continuation", "C3, cut off after one byte", "E4BD, cut off after two bytes",
            "F09F98, cut off after three bytes", "C3C3A9, start in a start", "C080, zero in two bytes",
            "E08080, zero in three bytes", "EDA080, half of a pair", "EDA0BDEDB880, pair of halves",
            "F4908080, beyond Unicode", "F5808080, never a start", "FE, never a byte", "FF, never a byte",
            "E9, Latin 1"})
    void bytesThatAreNoUtf8EndTheTextWhereTheyStand(String hex, String why) {
        byte[] bad = HexFormat.of().parseHex(hex);
        String[] before = {"", "abc", "한\n", "a\r\n\uD83D\uDE00é", "\r\n\r\r\n\n ", "\uFEFF", "\uFEFFx\ny",
                "x".repeat(BUFFER),
                "\n".repeat(BUFFER - 1), "a\r" + "\n".repeat(BUFFER) + "é"};
        for (String text : before) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(utf8(text));
            bytes.writeBytes(bad);
            bytes.writeBytes(utf8("z".repeat(5)));
            Position at = JsonLocator.positionOf(text, text.length());
            StringBuilder handedOut = new StringBuilder();
            Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes.toByteArray()));

            assertThatThrownBy(() -> {
                for (int c = reader.read(); c >= 0; c = reader.read()) {
                    handedOut.append((char) c);
                }
            }).as(why).isInstanceOfSatisfying(NotUtf8Exception.class, e -> {
                assertThat(e.line).isEqualTo(at.line());
                assertThat(e.column).isEqualTo(at.column());
            });
            assertThat(handedOut).hasToString(text.startsWith("\uFEFF") ? text.substring(1) : text);
            assertThatThrownBy(reader::read).isInstanceOf(NotUtf8Exception.class);
        }
    }

    @Test
    void textMayNotEndWithinACharacter() {
        assertThatThrownBy(() -> readAll(new ByteArrayInputStream(new byte[]{'a', (byte) 0xF0, (byte) 0x9F})))
                .isInstanceOf(NotUtf8Exception.class).hasMessage("not UTF-8 at line 1, column 2");
    }

    @Test
    void readingNothingReadsNothing() throws IOException {
        InputStream unreadable = new BreakingStream(new byte[0], new IOException("asked for a byte"));

        assertThat(new Utf8Reader(unreadable).read(new char[3], 1, 0)).isZero();
    }

    @Test
    void failureOfTheStreamIsPassedOn() {
        InputStream broken = new BreakingStream(new byte[0], new IOException("the disk is gone"));

        assertThatThrownBy(() -> new Utf8Reader(broken).read()).isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void closingLeavesTheStreamToItsOwner() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(utf8("abc")) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (Utf8Reader reader = new Utf8Reader(in)) {
            assertThat(reader.read()).isEqualTo('a');
        }

        assertThat(closed).isFalse();
    }

    @Test
    void badBytesInATimelineAreReportedWithTheirPlace() {
        byte[] bytes = "{\"title\": \"한글\",\r\n \"subtitle\": \"caf\u00E9\"}".getBytes(StandardCharsets.UTF_8);
        int accent = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00C3\u00A9");
        bytes[accent + 1] = '"';

        ReadResult result = Reading.read(bytes);

        assertThat(result.document()).isNull();
        assertThat(result.problems()).extracting(Problem::toString).containsExactly(
                "f:2:18: /subtitle: the file is not UTF-8 from here on; save it as UTF-8 in a text editor");
    }

    @Test
    void mistakesBeforeBadBytesAreReportedToo() {
        ReadResult result = Reading.read("{\"title\": 5,\n\"events\": [], \"x\": \"caf\u00E9\"}"
                .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Reading.messages(result)).containsExactly(
                "\"title\" must be a text in double quotes, but is a number", "the file is not UTF-8 from here on");
    }
}
