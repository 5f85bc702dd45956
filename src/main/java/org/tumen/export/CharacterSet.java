package org.tumen.export;

import java.io.Writer;
import java.util.BitSet;

/// Takes what is written and keeps which characters it is made of.
final class CharacterSet extends Writer {
    private final BitSet units = new BitSet();

    @Override
    public void write(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            units.set(buffer[i]);
        }
    }

    @Override
    public void flush() {
        // keeps nothing back
    }

    @Override
    public void close() {
        // holds nothing open
    }

    /// Each character of the Basic Multilingual Plane once; the bundled font has no others.
    String text() {
        StringBuilder text = new StringBuilder();
        units.stream().filter(unit -> !Character.isSurrogate((char) unit)).forEach(unit -> text.append((char) unit));
        return text.toString();
    }
}
