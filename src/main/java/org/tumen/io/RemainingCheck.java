package org.tumen.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The check of a large file that is open already: finds every problem that reading it as a whole would have found, and
/// keeps none of its events.
public final class RemainingCheck {
    private final Path file;
    private final FileStamp stamp;
    private final DocumentIds ids;

    RemainingCheck(Path file, FileStamp stamp, DocumentIds ids) {
        this.file = file;
        this.stamp = stamp;
        this.ids = ids;
    }

    /// The problems in the order of the file, as `ReadResult` has them.
    ///
    /// @throws java.util.concurrent.CancellationException if `progress` calls it off
    public List<Problem> run(ReadProgress progress) {
        List<Problem> problems = DocumentReader.check(file, progress, ids);
        return hasChanged() ? List.of(changed()) : problems;
    }

    private boolean hasChanged() {
        try {
            return !stamp.equals(FileStamp.of(file));
        } catch (IOException | SecurityException _) {
            return true;
        }
    }

    private Problem changed() {
        return new Problem(Severity.WARNING, file.toString(), 0, 0, "",
                "the file was changed while it was being checked for problems", "open it again");
    }
}
