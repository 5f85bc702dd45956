package org.tumen.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LogLineFormatterTest {
    private static LogRecord record(Level level, String message) {
        LogRecord record = new LogRecord(level, message);
        record.setLoggerName("org.tumen.app.Program");
        record.setInstant(Instant.parse("2024-06-19T08:07:06.005Z"));
        return record;
    }

    @Test
    void aRecordIsOneLineWithTimeLevelAndSource() {
        assertThat(new LogLineFormatter(ZoneOffset.UTC).format(record(Level.WARNING, "no preferences")))
                .isEqualToNormalizingNewlines(
                        "2024-06-19 08:07:06.005Z WARNING org.tumen.app.Program: no preferences\n");
    }

    @Test
    void timeIsTheZonesOwnAndSaysSo() {
        assertThat(new LogLineFormatter(ZoneId.of("Asia/Pyongyang")).format(record(Level.INFO, "x"))).startsWith(
                "2024-06-19 17:07:06.005+09:00 INFO ");
    }

    @Test
    void parametersAreFilledIn() {
        LogRecord record = record(Level.INFO, "read {0} in {1}");
        record.setParameters(new Object[]{"a.json", "5 ms"});

        assertThat(new LogLineFormatter(ZoneOffset.UTC).format(record)).contains(": read a.json in 5 ms");
    }

    @Test
    void aStackTraceStandsBelow() {
        LogRecord record = record(Level.SEVERE, "a fault");
        record.setThrown(new IllegalStateException("outside", new RuntimeException("inside")));

        String text = new LogLineFormatter(ZoneOffset.UTC).format(record);

        assertThat(text.lines().toList()).startsWith("2024-06-19 08:07:06.005Z SEVERE org.tumen.app.Program: a fault",
                "java.lang.IllegalStateException: outside").anyMatch(line -> line.startsWith("\tat "))
                .contains("Caused by: java.lang.RuntimeException: inside");
        assertThat(text).endsWith(System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb"})
    void aMessageCannotLookLikeTwoRecords(String message) {
        assertThat(new LogLineFormatter(ZoneOffset.UTC).format(record(Level.INFO, message))).hasLineCount(1)
                .contains(": a | b");
    }
}
