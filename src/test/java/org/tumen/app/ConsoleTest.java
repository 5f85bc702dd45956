package org.tumen.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ConsoleTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out), new PrintWriter(err));

    @Test
    void resultsAndComplaintsGoTheirOwnWays() {
        console.line("a result");
        console.complain("something is wrong");
        console.text("two\nlines\n");
        console.flush();

        assertThat(out.toString()).isEqualToNormalizingNewlines("a result\ntwo\nlines\n");
        assertThat(err.toString()).isEqualToNormalizingNewlines("tumen: something is wrong\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\b", "\t", "\n", "\r", "\u001b", "\u007f", "\u0085", "\u009b",
            "\u009d",
            "\u2028", "\u2029", "\u202A", "\u202E", "\u2066", "\u2069"})
    void whatATerminalWouldObeyIsShownAsAReplacement(String character) {
        console.line("a" + character + "b");
        console.complain(character);
        console.flush();

        assertThat(out.toString()).isEqualToNormalizingNewlines("a\uFFFDb\n");
        assertThat(err.toString()).isEqualToNormalizingNewlines("tumen: \uFFFD\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Пхеньян 평양 平壤", "\uD83D\uDE00", "é e\u0301", "שלום", "\u00A0", "\u00AD", "\u200D",
            "\uFEFF", "<&>", "C:\\a"})
    void allElseIsShownAsItIs(String text) {
        console.line(text);
        console.flush();

        assertThat(out.toString()).isEqualToNormalizingNewlines(text + "\n");
    }

    @Test
    void aReaderThatHasGoneAwayIsNoError() {
        Console broken = new Console(new PrintWriter(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        }, false, StandardCharsets.UTF_8), new PrintWriter(err));

        assertThatNoException().isThrownBy(() -> {
            for (int i = 0; i < 10_000; i++) {
                broken.line("a problem");
            }
            broken.flush();
        });
        assertThat(err.toString()).isEmpty();
    }
}
