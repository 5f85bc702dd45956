package org.tumen.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tumen.model.TimelineDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Reads Tumen's JSON format in one pass, without a tree of it in memory, and reports whatever is wrong in plain words.
/// Whatever the file holds, and whatever the file system does, becomes a problem, not an exception.
public final class DocumentReader {
    private static final int MARK_LENGTH = 4;

    /// Reads a file; its problems name it as `file.toString()` does.
    public ReadResult read(Path file) {
        if (Files.isDirectory(file)) {
            return refused(file.toString(), new FileTrouble("this is a folder, not a file", "open a file in it"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (IOException | SecurityException e) {
            return refused(file.toString(), FileTrouble.of(e));
        }
    }

    /// Reads a stream to its end and leaves it open.
    ///
    /// @param name what problems call the file
    public ReadResult read(String name, InputStream in) {
        BufferedInputStream buffered = new BufferedInputStream(in);
        try {
            buffered.mark(MARK_LENGTH);
            FileTrouble encoding = FileTrouble.ofFirstBytes(buffered.readNBytes(MARK_LENGTH));
            buffered.reset();
            return encoding == null ? readText(name, buffered) : refused(name, encoding);
        } catch (IOException e) {
            return refused(name, FileTrouble.of(e));
        }
    }

    private static ReadResult readText(String name, InputStream in) {
        ProblemCollector problems = new ProblemCollector(name);
        TimelineDocument document = null;
        try (JsonParser parser = JsonFormat.parser(new Utf8Reader(in))) {
            try {
                document = readDocument(new JsonCursor(parser, problems));
            } catch (JacksonException e) {
                SyntaxTrouble.report(e, parser, problems);
            } catch (TrailingTextException e) {
                problems.refusal(e.at, "the file goes on after the end of the document",
                        "leave out what follows the last closing brace");
            }
        }
        return new ReadResult(document, problems.problems());
    }

    private static @Nullable TimelineDocument readDocument(JsonCursor json) {
        if (!json.beginDocument()) {
            json.problems().refusal(Position.WHOLE_FILE, "the file is empty",
                    "write at least {\"title\": \"…\", \"events\": []}");
            return null;
        }
        TimelineDocument document = new TimelineReader(json).read();
        json.endDocument();
        return document;
    }

    private static ReadResult refused(String name, FileTrouble trouble) {
        ProblemCollector problems = new ProblemCollector(name);
        problems.refusal(Position.WHOLE_FILE, trouble.message(), trouble.mend());
        return new ReadResult(null, problems.problems());
    }
}
