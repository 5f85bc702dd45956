package org.tumen.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the window is to open first. It travels to the application as its raw parameters, of which there is one, the
/// file, or none.
///
/// @param file null for the built-in timeline, or what the user had open last
public record LaunchRequest(@Nullable Path file) {
    /// @param raw what `Application.getParameters().getRaw()` gives
    public static LaunchRequest of(List<String> raw) {
        return new LaunchRequest(raw.isEmpty() ? null : Path.of(raw.getFirst()));
    }

    /// The inverse of `of`. The path is absolute, so that no file can be taken for an option.
    String[] arguments() {
        return file == null ? new String[0] : new String[]{file.toAbsolutePath().toString()};
    }
}
