package org.tumen.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A few ASCII words that bytes are looked up among, each by its place in the list. Words are compared eight bytes at a
/// time.
final class NameTable {
    static final int UNKNOWN = -1;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
    private static final int SLOT_BITS = 6;
    private static final int LONGEST = 2 * Long.BYTES;

    private final long[] heads;
    private final long[] tails;
    private final int[] lengths;
    private final byte[] slots = new byte[1 << SLOT_BITS];

    /// At most 32 words of at most 16 letters.
    NameTable(String... words) {
        heads = new long[words.length];
        tails = new long[words.length];
        lengths = new int[words.length];
        Arrays.fill(slots, (byte) UNKNOWN);
        for (int i = 0; i < words.length; i++) {
            byte[] word = Arrays.copyOf(words[i].getBytes(StandardCharsets.US_ASCII), LONGEST);
            lengths[i] = words[i].length();
            heads[i] = (long) LONG.get(word, 0);
            tails[i] = (long) LONG.get(word, Long.BYTES);
            int slot = slot(heads[i]);
            while (slots[slot] != UNKNOWN) {
                slot = next(slot);
            }
            slots[slot] = (byte) i;
        }
    }

    private static int slot(long head) {
        return (int) ((head * MULTIPLIER) >>> (Long.SIZE - SLOT_BITS));
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /// The place of a word, or `UNKNOWN`.
    ///
    /// @param bytes that go on for 16 after the word's beginning
    int find(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return UNKNOWN;
        }
        long head = first((long) LONG.get(bytes, from), length);
        long tail = length <= Long.BYTES ? 0 : first((long) LONG.get(bytes, from + Long.BYTES), length - Long.BYTES);
        int slot = slot(head);
        while (slots[slot] != UNKNOWN) {
            int place = slots[slot];
            if (heads[place] == head && tails[place] == tail && lengths[place] == length) {
                return place;
            }
            slot = next(slot);
        }
        return UNKNOWN;
    }

    private static long first(long bytes, int count) {
        return count >= Long.BYTES ? bytes : bytes & ((1L << (count * Byte.SIZE)) - 1);
    }
}
