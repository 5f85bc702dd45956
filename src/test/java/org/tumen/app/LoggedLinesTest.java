package org.tumen.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoggedLinesTest {
    private final List<String> logged = new ArrayList<>();
    private final LoggedLines lines = new LoggedLines(logged::add);

    private void write(String text) throws IOException {
        lines.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLineIsGivenOnWhenItEnds() throws IOException {
        write("WARNING: no ");
        assertThat(logged).isEmpty();
        write("accelerator\nnext");
        assertThat(logged).containsExactly("WARNING: no accelerator");
        write("\n");
        assertThat(logged).containsExactly("WARNING: no accelerator", "next");
    }

    @Test
    void lineEndsOfAllSystemsAreTakenOff() throws IOException {
        write("one\r\ntwo \t\r\nthree\n");

        assertThat(logged).containsExactly("one", "two", "three");
    }

    @Test
    void blankLinesAreLeftOutAndIndentationStays() throws IOException {
        write("\n\r\n   \nException\n\tat somewhere\n\n");

        assertThat(logged).containsExactly("Exception", "\tat somewhere");
    }

    @Test
    void anUnfinishedLineIsKeptBackThroughFlushAndClose() throws IOException {
        write("half");
        lines.flush();
        lines.close();

        assertThat(logged).isEmpty();
    }

    @Test
    void aPrintStreamAboveItLosesNothing() {
        try (PrintStream stream = new PrintStream(lines, true, StandardCharsets.UTF_8)) {
            stream.println("Пхеньян");
            stream.printf("%s %d%n", "평양", 1948);
            new IllegalStateException("inside").printStackTrace(stream);
        }

        assertThat(logged).startsWith("Пхеньян", "평양 1948", "java.lang.IllegalStateException: inside")
                .hasSizeGreaterThan(3);
    }

    @Test
    void piecesOfAnySizeMakeTheSameLines() throws IOException {
        byte[] text = "one\nПхеньян 평양 \uD83D\uDE00\n\nlast\n".getBytes(StandardCharsets.UTF_8);
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> given = new ArrayList<>();
            try (LoggedLines pieces = new LoggedLines(given::add)) {
                for (int at = 0; at < text.length;) {
                    int length = Math.min(text.length - at, random.nextInt(1, 6));
                    pieces.write(text, at, length);
                    at += length;
                }
            }
            assertThat(given).as("seed %s", seed).containsExactly("one", "Пхеньян 평양 \uD83D\uDE00", "last");
        }
    }
}
