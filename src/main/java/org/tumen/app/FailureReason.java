package org.tumen.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// Why the system would not read or write a file, in words for a user who knows which file it is.
final class FailureReason {
    private FailureReason() {}

    static String of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "it is gone, or its folder takes no files";
            case FileSystemException file -> orKind(file.getReason(), file);
            default -> orKind(failure.getMessage(), failure);
        };
    }

    private static String orKind(@Nullable String text, IOException failure) {
        return text == null || text.isBlank() ? failure.getClass().getSimpleName() : text;
    }
}
