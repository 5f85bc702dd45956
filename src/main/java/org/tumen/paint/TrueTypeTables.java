package org.tumen.paint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The tables of a TrueType font file, whose numbers are all big-endian (OpenType specification 1.9).
final class TrueTypeTables {
    private static final int DIRECTORY = 12;
    private static final int ENTRY_BYTES = 16;
    private static final int TAG_BYTES = 4;

    private final ByteBuffer file;
    private final Map<String, Integer> offsets = new HashMap<>();

    TrueTypeTables(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        int count = unsigned(4);
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY + ENTRY_BYTES * i;
            offsets.put(new String(bytes, entry, TAG_BYTES, StandardCharsets.US_ASCII), file.getInt(entry + 8));
        }
    }

    /// Where a table starts.
    ///
    /// @throws IllegalArgumentException if the font has no such table
    int table(String tag) {
        Integer offset = offsets.get(tag);
        if (offset == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return offset;
    }

    int octet(int offset) {
        return Byte.toUnsignedInt(file.get(offset));
    }

    int unsigned(int offset) {
        return Short.toUnsignedInt(file.getShort(offset));
    }

    int signed(int offset) {
        return file.getShort(offset);
    }

    int wide(int offset) {
        return file.getInt(offset);
    }
}
