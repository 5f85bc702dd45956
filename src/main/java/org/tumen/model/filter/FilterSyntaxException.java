package org.tumen.model.filter;

import java.io.Serial;

/// A text that is no filter. The message says where, what is wrong and how to mend it, in one line for whoever wrote it.
public final class FilterSyntaxException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int column;

    /// @param column counted in characters from 1
    FilterSyntaxException(int column, String wrong, String mend) {
        super("column " + column + ": " + wrong + "; " + mend);
        this.column = column;
    }

    /// Where in the text, counted in characters from 1.
    public int column() {
        return column;
    }
}
