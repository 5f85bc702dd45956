package org.tumen.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The program's log: what its own code, JavaFX and the libraries have to say goes to a file in the user's state folder
/// and never to the terminal. Where that folder cannot be written it goes nowhere, and the program works on.
final class LogFile {
    private static final int LIMIT_BYTES = 1_000_000;
    private static final int FILES = 2;
    private static final String NAME = "tumen-%g.log";

    private final @Nullable Path file;

    private LogFile(@Nullable Path file) {
        this.file = file;
    }

    /// Takes all handlers from `logger` and gives it one that writes files in `folder`, which is created if missing.
    static LogFile open(Path folder, Logger logger) {
        for (Handler handler : List.of(logger.getHandlers())) {
            logger.removeHandler(handler);
        }
        logger.setLevel(Level.INFO);
        try {
            String pattern = UserFolders.created(folder).toString().replace("%", "%%") + "/" + NAME;
            FileHandler handler = new FileHandler(pattern, LIMIT_BYTES, FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setErrorManager(new Silence());
            handler.setFormatter(new LogLineFormatter(ZoneId.systemDefault()));
            logger.addHandler(handler);
            return new LogFile(folder.resolve(NAME.replace("%g", "0")));
        } catch (IOException | SecurityException _) {
            // There is no place left to say so: the log itself is what is missing.
            return new LogFile(null);
        }
    }

    /// Where a reader of a short message finds the whole story.
    String whereToLook() {
        return file == null
                ? "there is no log, for its folder cannot be written; name another one with -D"
                        + UserFolders.HOME_PROPERTY
                        + "=FOLDER"
                : "the log says more: " + file;
    }

    /// The usual one prints to the terminal, stack trace and all, e.g. where the disk is full.
    private static final class Silence extends ErrorManager {
        @Override
        public void error(@Nullable String message, @Nullable Exception failure, int code) {
            // The log is where it would be told.
        }
    }
}
