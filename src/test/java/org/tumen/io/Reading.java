package org.tumen.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads texts as files. In texts that hold a mistake, `▶` marks the place that its problem should name.
final class Reading {
    static final char MARK = '▶';
    static final String FILE = "f";

    private Reading() {}

    static ReadResult read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult read(byte[] bytes) {
        return new DocumentReader().read(FILE, new ByteArrayInputStream(bytes));
    }

    /// The document of a text that holds no mistake.
    static TimelineDocument document(String json) {
        ReadResult result = read(json);
        assertThat(result.problems()).isEmpty();
        return Objects.requireNonNull(result.document());
    }

    /// The only event of a document whose event has these fields beside date and title.
    static HistoricalEvent event(String fields) {
        return document(withEvent(fields)).events().getFirst();
    }

    static String withEvent(String fields) {
        return "{\"title\": \"T\", \"events\": [{\"date\": \"1950\", \"title\": \"E\", " + fields + "}]}";
    }

    /// A document with these fields at the top and no events.
    static String withTop(String fields) {
        return "{\"title\": \"T\", \"events\": [], " + fields + "}";
    }

    static String written(TimelineDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocumentWriter().write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Problem errorAt(String marked, String pointer, String message, String mend) {
        return problemAt(Severity.ERROR, marked, pointer, message, mend);
    }

    static Problem problemAt(Severity severity, String marked, String pointer, String message, String mend) {
        Position at = placeOfMark(marked);
        return new Problem(severity, FILE, at.line(), at.column(), pointer, message, mend);
    }

    /// Reads a text with a mark; its only problem must be this one, at the mark.
    static ReadResult findsOnly(String marked, String pointer, String message, String mend) {
        ReadResult result = read(withoutMark(marked));
        assertThat(result.problems()).containsExactly(errorAt(marked, pointer, message, mend));
        return result;
    }

    /// What is left of a document in which this is the only problem.
    static TimelineDocument opensWith(String marked, String pointer, String message, String mend) {
        return Objects.requireNonNull(findsOnly(marked, pointer, message, mend).document());
    }

    /// The file is no document for this only reason.
    static void isRefused(String marked, String pointer, String message, String mend) {
        assertThat(findsOnly(marked, pointer, message, mend).document()).isNull();
    }

    static String withoutMark(String marked) {
        assertThat(marked).containsOnlyOnce(String.valueOf(MARK));
        return marked.replace(String.valueOf(MARK), "");
    }

    /// Lines end with LF, CR or CR LF; columns count UTF-16 units from 1.
    static Position placeOfMark(String marked) {
        String before = marked.substring(0, marked.indexOf(MARK));
        String[] lines = before.split("\r\n|\r|\n", -1);
        return new Position(lines.length, lines[lines.length - 1].length() + 1, "");
    }

    static List<String> messages(ReadResult result) {
        return result.problems().stream().map(Problem::message).toList();
    }
}
