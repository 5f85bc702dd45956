package org.tumen.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/// One line for each record, and the stack trace below it where there is one.
final class LogLineFormatter extends Formatter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSXXX",
            Locale.ROOT);

    private final ZoneId zone;

    LogLineFormatter(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String format(LogRecord record) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.print(TIME.format(record.getInstant().atZone(zone)) + " " + record.getLevel().getName() + " "
                + record.getLoggerName() + ": " + String.join(" | ", formatMessage(record).lines().toList()));
        lines.println();
        @Nullable
        Throwable thrown = record.getThrown();
        if (thrown != null) {
            thrown.printStackTrace(lines);
        }
        return text.toString();
    }
}
