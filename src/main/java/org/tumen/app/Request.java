package org.tumen.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.layout.PictureLook;

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

    /// @param file null for the built-in timeline
    record Export(@Nullable Path file, Path target, DateLimits limits, PictureSize size,
            PictureLook look) implements Request {}

    /// Prints a text of several lines.
    record Print(String text) implements Request {}
}
