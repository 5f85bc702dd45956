package org.tumen.app;

import java.io.Serial;

/// The window system, or what the toolkit needs of it, refused.
final class NoWindowException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    NoWindowException(Throwable cause) {
        super(cause);
    }

    /// What the toolkit said, in its own words.
    String reason() {
        Throwable root = this;
        for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        String message = root.getMessage();
        return message == null || message.isBlank() ? root.getClass().getSimpleName() : message.strip();
    }
}
