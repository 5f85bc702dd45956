package org.tumen.io;

/// Where in a file a value stands.
///
/// @param line from 1; 0 for the file as a whole
/// @param column in UTF-16 units, from 1; 0 for the file as a whole
/// @param pointer the JSON pointer (RFC 6901) of the value; empty for the whole document
public record Position(int line, int column, String pointer) {
    static final Position WHOLE_FILE = new Position(0, 0, "");
}
