package org.tumen.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

class Utf8WriterTest {
    private static final int BUFFER = 1 << 14;
    private static final String[] PIECES = {"a", "é", "한", "\uD83D\uDE00", "\uD83D", "\uDE00", "\n", "\u0000",
            "\uFEFF"};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /// What must come out: halves of pairs as JSON escapes, all else as it is.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                escaped.append(String.format("\\u%04x", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textComesOutWhateverPiecesItIsWrittenIn(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(random.nextInt(10) == 0 ? 40_000 : 300);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        try (Utf8Writer writer = new Utf8Writer(out)) {
            for (int at = 0; at < text.length();) {
                int count = Math.min(text.length() - at, random.nextInt(1, random.nextInt(2, 900)));
                writer.write(text.toString(), at, count);
                at += count;
                if (random.nextInt(20) == 0) {
                    writer.flush();
                }
            }
        }

        assertThat(written()).as("seed %d", seed).isEqualTo(escaped(text.toString()));
    }

    @ParameterizedTest
    @CsvSource({"'\uD83D', '\\ud83d'", "'\uDE00', '\\ude00'", "'\uDE00\uD83D', '\\ude00\\ud83d'",
            "'\uD83D\uD83D\uDE00', '\\ud83d\uD83D\uDE00'", "'\uD83Dx', '\\ud83dx'",
            "'\uD83D\uDE00\uDE00', '\uD83D\uDE00\\ude00'"})
    void halfAPairBecomesItsEscape(String text, String expected) throws IOException {
        try (Utf8Writer writer = new Utf8Writer(out)) {
            writer.write(text);
        }

        assertThat(written()).isEqualTo(expected);
    }

    @Test
    void pairStaysWholeAcrossAFlush() throws IOException {
        try (Utf8Writer writer = new Utf8Writer(out)) {
            writer.write("a\uD83D");
            writer.flush();
            assertThat(written()).isEqualTo("a");
            writer.write("\uDE00b");
        }

        assertThat(written()).isEqualTo("a\uD83D\uDE00b");
    }

    @ParameterizedTest
    @ValueSource(ints = {BUFFER - 2, BUFFER - 1, BUFFER, BUFFER + 1, 2 * BUFFER - 1, 3 * BUFFER})
    void textMayBeLongerThanABuffer(int length) throws IOException {
        for (String piece : PIECES) {
            out.reset();
            String text = "한".repeat(length) + piece + piece + "y".repeat(length);
            try (Utf8Writer writer = new Utf8Writer(out)) {
                writer.write(text);
            }
            assertThat(written()).isEqualTo(escaped(text));
        }
    }

    @Test
    void closingWritesTheRestAndLeavesTheStreamToItsOwner() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        OutputStream target = new OutputStream() {
            @Override
            public void write(int b) {
                out.write(b);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        Utf8Writer writer = new Utf8Writer(target);
        writer.write("abc");
        assertThat(written()).isEmpty();
        writer.close();

        assertThat(written()).isEqualTo("abc");
        assertThat(closed).isFalse();
    }

    /// As the JSON library closes it and the line end of the file's last line comes after that.
    @Test
    void moreMayBeWrittenAfterClosing() throws IOException {
        Utf8Writer writer = new Utf8Writer(out);
        writer.write("{}\uD83D");
        writer.close();
        writer.write("\uDE00\n");
        writer.close();

        assertThat(written()).isEqualTo("{}\\ud83d\\ude00\n");
    }

    @Test
    void failureOfTheStreamIsPassedOn() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> {
            try (Utf8Writer writer = new Utf8Writer(full)) {
                writer.write("abc");
            }
        }).isInstanceOf(IOException.class).hasMessage("no space left");
    }
}
