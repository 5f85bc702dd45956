package org.tumen.io;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// Why a file cannot be read at all, in plain words.
record FileTrouble(String message, String mend) {
    private static final String SAVE_AS_UTF8 = "save it as UTF-8 in a text editor";

    static FileTrouble of(Exception e) {
        return switch (e) {
            case NoSuchFileException _ -> new FileTrouble("there is no such file", "check its name and folder");
            case AccessDeniedException _ -> forbidden();
            case SecurityException _ -> forbidden();
            case FileSystemLoopException _ ->
                new FileTrouble("its symbolic links lead round in a circle", "open the file itself");
            case FileSystemException f when f.getReason() != null && f.getReason().contains("symbolic links") ->
                new FileTrouble("its symbolic links lead round in a circle", "open the file itself");
            case FileSystemException f -> new FileTrouble("the file cannot be read: " + reason(f.getReason(), f),
                    "check the drive that it is on, and try again");
            default -> new FileTrouble("the file cannot be read: " + reason(e.getMessage(), e),
                    "check the drive that it is on, and try again");
        };
    }

    private static FileTrouble forbidden() {
        return new FileTrouble("you have no permission to read this file",
                "change its permissions, or copy it to a folder of your own");
    }

    private static String reason(@Nullable String reason, Exception e) {
        return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
    }

    /// Whether a file starts as text in another encoding, or no text at all, does.
    ///
    /// @param start its first four bytes, or fewer if it has no more
    static @Nullable FileTrouble ofFirstBytes(byte[] start) {
        int first = start.length > 0 ? start[0] & 0xFF : -1;
        int second = start.length > 1 ? start[1] & 0xFF : -1;
        boolean hasMark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        boolean isWide = (first == 0 && second > 0) || (first > 0 && second == 0);
        if (hasMark || isWide || isBigEndianUtf32(start)) {
            return new FileTrouble("the file is UTF-16 or UTF-32 text, not UTF-8", SAVE_AS_UTF8);
        }
        if (first == 0) {
            return new FileTrouble("the file is no text", "open a Tumen timeline in JSON");
        }
        return null;
    }

    private static boolean isBigEndianUtf32(byte[] start) {
        boolean isWide = start.length == 4 && start[0] == 0 && start[1] == 0;
        boolean isMark = isWide && start[2] == (byte) 0xFE && start[3] == (byte) 0xFF;
        return isMark || (isWide && start[2] == 0 && start[3] != 0);
    }

    static FileTrouble notUtf8() {
        return new FileTrouble("the file is not UTF-8 from here on", SAVE_AS_UTF8);
    }
}
