package org.tumen.model;

import java.io.Serial;

/// An event is still on its file only, and the file has been changed, moved or cannot be read any more. The message says
/// so in plain words, for users.
public final class UnreadableEventException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnreadableEventException(String message) {
        super(message);
    }

    public UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
