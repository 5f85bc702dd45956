package org.tumen.model.edtf;

import java.io.Serial;

/// A text that is no EDTF date. The message says what is wrong and how to mend it, in words for the author of a file.
public final class EdtfParseException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String mend;
    private final int offset;

    public EdtfParseException(String message, int offset) {
        this(message, "", offset);
    }

    /// @param mend what to write instead, empty where the problem says it all
    EdtfParseException(String problem, String mend, int offset) {
        super(mend.isEmpty() ? problem : problem + "; " + mend);
        this.problem = problem;
        this.mend = mend;
        this.offset = offset;
    }

    /// Where in the text, counted in characters from 0.
    public int offset() {
        return offset;
    }

    /// The same problem with better advice.
    EdtfParseException withMend(String newMend) {
        return new EdtfParseException(problem, newMend, offset);
    }

    /// The same problem elsewhere.
    EdtfParseException at(int newOffset) {
        return new EdtfParseException(problem, mend, newOffset);
    }
}
