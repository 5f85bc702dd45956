package org.tumen.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// What came of reading a file that holds one JSON object of ours. Whatever the file holds, and whatever the file system
/// does, becomes a problem, not an exception.
///
/// @param value null if the file was refused
record JsonReading<T>(@Nullable T value, List<Problem> problems) {
    private static final int MARK_LENGTH = 4;

    JsonReading {
        problems = List.copyOf(problems);
    }

    /// A kind of file.
    interface Format<T> {
        /// Reads the outermost object; null if that is none of the kind.
        @Nullable
        T read(JsonCursor json);

        /// What to write into a file that is empty.
        String smallest();
    }

    /// Reads a file; its problems name it as `file.toString()` does.
    static <T> JsonReading<T> of(Path file, ReadProgress progress, Format<T> format) {
        if (Files.isDirectory(file)) {
            return refused(file.toString(), new FileTrouble("this is a folder, not a file", "open a file in it"));
        }
        try (InputStream in = new MeteredStream(Files.newInputStream(file),
                new ReadMeter(progress, Files.size(file)))) {
            return of(file.toString(), in, format);
        } catch (IOException | SecurityException e) {
            return refused(file.toString(), FileTrouble.of(e));
        }
    }

    /// Reads a stream to its end and leaves it open.
    ///
    /// @param name what problems call the file
    static <T> JsonReading<T> of(String name, InputStream in, Format<T> format) {
        BufferedInputStream buffered = new BufferedInputStream(in);
        try {
            buffered.mark(MARK_LENGTH);
            FileTrouble encoding = FileTrouble.ofFirstBytes(buffered.readNBytes(MARK_LENGTH));
            buffered.reset();
            return encoding == null ? ofText(name, buffered, format) : refused(name, encoding);
        } catch (IOException e) {
            return refused(name, FileTrouble.of(e));
        }
    }

    private static <T> JsonReading<T> ofText(String name, InputStream in, Format<T> format) {
        ProblemCollector problems = new ProblemCollector(name);
        T value = null;
        try (JsonParser parser = JsonFormat.parser(new Utf8Reader(in))) {
            try {
                value = read(new JsonCursor(parser, problems), format);
            } catch (JacksonException e) {
                SyntaxTrouble.report(e, parser, problems);
            } catch (TrailingTextException e) {
                problems.refusal(e.at, "the file goes on after the end of the document",
                        "leave out what follows the last closing brace");
            }
        }
        return new JsonReading<>(value, problems.problems());
    }

    private static <T> @Nullable T read(JsonCursor json, Format<T> format) {
        if (!json.beginDocument()) {
            json.problems().refusal(Position.WHOLE_FILE, "the file is empty", format.smallest());
            return null;
        }
        T value = format.read(json);
        json.endDocument();
        return value;
    }

    static <T> JsonReading<T> refused(String name, FileTrouble trouble) {
        ProblemCollector problems = new ProblemCollector(name);
        problems.refusal(Position.WHOLE_FILE, trouble.message(), trouble.mend());
        return new JsonReading<>(null, problems.problems());
    }
}
