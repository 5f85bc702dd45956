package org.tumen.viewmodel.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Says in one line why a file was not written.
final class WriteFailure {
    private static final String FULL = "No space left";

    private WriteFailure() {}

    static String line(Path file, IOException failure) {
        return "Not saved: " + file.getFileName() + " – " + reason(failure);
    }

    private static String reason(IOException failure) {
        String text = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        if (text != null && text.contains(FULL)) {
            return "the disk is full. Make room or choose another one";
        }
        return switch (failure) {
            case AccessDeniedException _ -> "you may not write there. Choose another folder";
            case NoSuchFileException _ -> "its folder is not there, or takes no files. Choose another folder";
            default -> orKind(text, failure);
        };
    }

    private static String orKind(@Nullable String text, IOException failure) {
        return text == null || text.isBlank() ? failure.getClass().getSimpleName() : text;
    }
}
