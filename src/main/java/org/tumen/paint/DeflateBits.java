package org.tumen.paint;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Bits in the order of Deflate (RFC 1951, 3.1.1): the first in a byte's lowest place.
final class DeflateBits {
    private static final int ROOM = Long.BYTES;

    private byte[] bytes;
    private int length;
    /// What is not in `bytes` yet: fewer than 32 bits.
    private long pending;
    private int pendingBits;

    /// @param expectedBytes how many bytes will about be written
    DeflateBits(int expectedBytes) {
        bytes = new byte[expectedBytes + ROOM];
    }

    /// @param bits above the highest of them all are 0
    /// @param count at most 32
    void add(int bits, int count) {
        pending |= Integer.toUnsignedLong(bits) << pendingBits;
        pendingBits += count;
        if (pendingBits >= Integer.SIZE) {
            write(Integer.BYTES);
            pendingBits -= Integer.SIZE;
        }
    }

    /// Fills the last byte with zeros.
    void endByte() {
        write((pendingBits + Byte.SIZE - 1) / Byte.SIZE);
        pendingBits = 0;
    }

    private void write(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) pending;
            pending >>>= Byte.SIZE;
        }
    }

    /// All bytes that are full. Nothing is to be added afterwards.
    ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes, 0, length);
    }
}
