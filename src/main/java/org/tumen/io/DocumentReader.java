package org.tumen.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.tumen.model.TimelineDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Reads Tumen's JSON format in one pass, without a tree of it in memory, and reports whatever is wrong in plain words.
/// Whatever the file holds, and whatever the file system does, becomes a problem, not an exception.
public final class DocumentReader {
    private static final int MARK_LENGTH = 4;

    private interface Reading {
        @Nullable
        TimelineDocument read(JsonCursor json);
    }

    private final ReadingPlan plan;

    public DocumentReader() {
        this(ReadingPlan.USUAL);
    }

    DocumentReader(ReadingPlan plan) {
        this.plan = plan;
    }

    /// Opens a file to be shown. One that takes long to be checked is shown first and its events are read from it when they
    /// are asked for; its problems are then for the remaining check to find.
    ///
    /// @throws CancellationException if `progress` calls it off
    public OpenedFile open(Path file, ReadProgress progress) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) >= plan.smallestLargeBytes()) {
                OpenedFile opened = LargeFileReader.open(file, progress, plan);
                if (opened != null) {
                    return opened;
                }
            }
        } catch (IOException | SecurityException e) {
            return new OpenedFile(refused(file.toString(), FileTrouble.of(e)), null);
        }
        return new OpenedFile(read(file, progress, DocumentReader::readDocument), null);
    }

    /// Reads a file; its problems name it as `file.toString()` does.
    public ReadResult read(Path file) {
        return read(file, ReadProgress.NONE, DocumentReader::readDocument);
    }

    /// The problems of a file that has been opened.
    ///
    /// @param ids that it is known to have
    static List<Problem> check(Path file, ReadProgress progress, DocumentIds ids) {
        return read(file, progress, json -> new TimelineReader(json, new References(json, ids), false).readIncomplete())
                .problems();
    }

    private static ReadResult read(Path file, ReadProgress progress, Reading reading) {
        if (Files.isDirectory(file)) {
            return refused(file.toString(), new FileTrouble("this is a folder, not a file", "open a file in it"));
        }
        try (InputStream in = new MeteredStream(Files.newInputStream(file),
                new ReadMeter(progress, Files.size(file)))) {
            return read(file.toString(), in, reading);
        } catch (IOException | SecurityException e) {
            return refused(file.toString(), FileTrouble.of(e));
        }
    }

    /// Reads a stream to its end and leaves it open.
    ///
    /// @param name what problems call the file
    public ReadResult read(String name, InputStream in) {
        return read(name, in, DocumentReader::readDocument);
    }

    private static ReadResult read(String name, InputStream in, Reading reading) {
        BufferedInputStream buffered = new BufferedInputStream(in);
        try {
            buffered.mark(MARK_LENGTH);
            FileTrouble encoding = FileTrouble.ofFirstBytes(buffered.readNBytes(MARK_LENGTH));
            buffered.reset();
            return encoding == null ? readText(name, buffered, reading) : refused(name, encoding);
        } catch (IOException e) {
            return refused(name, FileTrouble.of(e));
        }
    }

    private static ReadResult readText(String name, InputStream in, Reading reading) {
        ProblemCollector problems = new ProblemCollector(name);
        TimelineDocument document = null;
        try (JsonParser parser = JsonFormat.parser(new Utf8Reader(in))) {
            try {
                document = read(new JsonCursor(parser, problems), reading);
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
        return new TimelineReader(json).read();
    }

    private static @Nullable TimelineDocument read(JsonCursor json, Reading reading) {
        if (!json.beginDocument()) {
            json.problems().refusal(Position.WHOLE_FILE, "the file is empty",
                    "write at least {\"title\": \"…\", \"events\": []}");
            return null;
        }
        TimelineDocument document = reading.read(json);
        json.endDocument();
        return document;
    }

    private static ReadResult refused(String name, FileTrouble trouble) {
        ProblemCollector problems = new ProblemCollector(name);
        problems.refusal(Position.WHOLE_FILE, trouble.message(), trouble.mend());
        return new ReadResult(null, problems.problems());
    }
}
