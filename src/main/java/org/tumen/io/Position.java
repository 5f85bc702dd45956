package org.tumen.io;

/// Where in a file a value stands.
///
/// @param line from 1; 0 for the file as a whole
/// @param pointer JSON pointer; empty for the whole document
record Position(int line, int column, String pointer) {
    static final Position WHOLE_FILE = new Position(0, 0, "");
}
