package org.tumen.app;

import java.io.Serial;

/// A command that cannot be carried out. The message is one line for its user: what is wrong, and how to mend it.
final class CommandFailure extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    CommandFailure(String wrong, String mend) {
        super(wrong + "; " + mend);
    }

    CommandFailure(String wrong, String mend, Throwable cause) {
        super(wrong + "; " + mend, cause);
    }

    /// @param cause whose message says both
    CommandFailure(String wrongAndMend, Throwable cause) {
        super(wrongAndMend, cause);
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
