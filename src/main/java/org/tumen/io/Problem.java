package org.tumen.io;

/// Something wrong with a file, where it is, and how to mend it.
///
/// @param file the file's name as the user gave it
/// @param line from 1; 0 where the problem has no line (a missing file)
/// @param column in UTF-16 units, from 1; 0 where the problem has no line
/// @param pointer the JSON pointer (RFC 6901) of the value; empty for the whole document
/// @param message what is wrong
/// @param mend what the author of the file can do; may be empty where the message says it
public record Problem(Severity severity, String file, int line, int column, String pointer, String message,
        String mend) {
    /// `file:line:column: pointer: message; mend` in one line; parts that do not apply are left out.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        if (!pointer.isEmpty()) {
            text.append(": ").append(pointer);
        }
        text.append(": ").append(message);
        if (!mend.isEmpty()) {
            text.append("; ").append(mend);
        }
        return Quoted.oneLine(text.toString());
    }
}
