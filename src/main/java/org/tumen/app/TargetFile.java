package org.tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tumen.io.SafeFile;

/// A file to be written, whole or not at all.
record TargetFile(Path target) {
    /// Refuses what cannot be a target before anything is made for it.
    ///
    /// @param source the file that the timeline came from, which is not to be written over; null for the built-in one
    void requirePossible(@Nullable Path source) throws CommandFailure {
        if (Files.isDirectory(target)) {
            throw new CommandFailure("cannot write " + target + ": it is a folder", "name a file in it");
        }
        if (source != null && isSame(source)) {
            throw new CommandFailure("cannot write " + target + ": it is the timeline itself", "choose another name");
        }
        @Nullable
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailure("cannot write " + target + ": there is no folder " + folder,
                    "create it or choose another one");
        }
    }

    private boolean isSame(Path source) {
        try {
            return Files.isSameFile(source, target);
        } catch (IOException _) {
            return false; // as one of them does not exist
        }
    }

    /// @param source as above
    void write(@Nullable Path source, SafeFile.Writing writing) throws CommandFailure {
        requirePossible(source);
        try {
            SafeFile.replace(target, writing);
        } catch (IOException e) {
            throw new CommandFailure("cannot write " + target + ": " + FailureReason.of(e), "choose another folder", e);
        }
    }
}
