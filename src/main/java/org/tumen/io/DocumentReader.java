package org.tumen.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tumen.model.TimelineDocument;

/// Reads Tumen's JSON format in one pass, without a tree of it in memory, and reports whatever is wrong in plain words.
/// Whatever the file holds, and whatever the file system does, becomes a problem, not an exception.
public final class DocumentReader {
    private record Format(Function<JsonCursor, @Nullable TimelineDocument> reading)
            implements
                JsonReading.Format<TimelineDocument> {
        static final Format USUAL = new Format(json -> new TimelineReader(json).read());

        @Override
        public @Nullable TimelineDocument read(JsonCursor json) {
            return reading.apply(json);
        }

        @Override
        public String smallest() {
            return "write at least {\"title\": \"…\", \"events\": []}";
        }
    }

    private final ReadingPlan plan;

    public DocumentReader() {
        this(ReadingPlan.USUAL);
    }

    /// Opens files of any size as it does large ones.
    public static DocumentReader asLarge() {
        return new DocumentReader(ReadingPlan.OF_ANY_SIZE);
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
            return new OpenedFile(result(JsonReading.refused(file.toString(), FileTrouble.of(e))), null);
        }
        return new OpenedFile(result(JsonReading.of(file, progress, Format.USUAL)), null);
    }

    /// Reads a file; its problems name it as `file.toString()` does.
    public ReadResult read(Path file) {
        return result(JsonReading.of(file, ReadProgress.NONE, Format.USUAL));
    }

    /// The problems of a file that has been opened.
    ///
    /// @param ids that it is known to have
    static List<Problem> check(Path file, ReadProgress progress, DocumentIds ids) {
        return JsonReading.of(file, progress, new Format(
                json -> new TimelineReader(json, new References(json, ids), false).readIncomplete())).problems();
    }

    /// Reads a stream to its end and leaves it open.
    ///
    /// @param name what problems call the file
    public ReadResult read(String name, InputStream in) {
        return result(JsonReading.of(name, in, Format.USUAL));
    }

    private static ReadResult result(JsonReading<TimelineDocument> reading) {
        return new ReadResult(reading.value(), reading.problems());
    }
}
