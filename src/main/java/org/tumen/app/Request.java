package org.tumen.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the user asked of the program on its command line.
sealed interface Request {
    /// @param file null for the built-in timeline
    record OpenWindow(@Nullable Path file) implements Request {}

    /// Checks files, one at least.
    ///
    /// @param strict whether for the integrity of their evidence, too
    record Check(List<Path> files, boolean strict) implements Request {
        public Check {
            files = List.copyOf(files);
        }
    }

    record Export(ExportRequest what) implements Request {}

    /// Prints a text of several lines.
    record Print(String text) implements Request {}
}
