package org.tumen.io;

import java.io.Serial;

/// A file that goes on after its one JSON value.
final class TrailingTextException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    final transient Position at;

    TrailingTextException(Position at) {
        super("text after the end of the document");
        this.at = at;
    }
}
