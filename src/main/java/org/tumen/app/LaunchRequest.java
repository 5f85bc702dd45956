package org.tumen.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the window is to open first. It travels to the application as its raw parameters, of which there is one, the
/// file, or none.
///
/// @param file null if the user named none
public record LaunchRequest(@Nullable Path file) {
    /// @param raw what `Application.getParameters().getRaw()` gives
    public static LaunchRequest of(List<String> raw) {
        return new LaunchRequest(raw.isEmpty() ? null : Path.of(raw.getFirst()));
    }

    /// The inverse of `of`. The path is absolute, so that no file can be taken for an option.
    String[] arguments() {
        return file == null ? new String[0] : new String[]{file.toAbsolutePath().toString()};
    }

    /// The file to open: the one that was asked for, or else the one that was open last, unless it is gone.
    ///
    /// @param lastFile an absolute path, or an empty text for the built-in timeline
    /// @return null for the built-in timeline
    @Nullable
    Path fileOr(String lastFile) {
        if (file != null || lastFile.isEmpty()) {
            return file;
        }
        Path last = Path.of(lastFile);
        return Files.isRegularFile(last) ? last : null;
    }
}
