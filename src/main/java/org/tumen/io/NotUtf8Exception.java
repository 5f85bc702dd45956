package org.tumen.io;

import java.io.IOException;
import java.io.Serial;

/// Bytes that are no UTF-8 text.
final class NotUtf8Exception extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    final int line;
    final int column;

    NotUtf8Exception(int line, int column) {
        super("not UTF-8 at line " + line + ", column " + column);
        this.line = line;
        this.column = column;
    }
}
