package org.tumen.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.BitSet;

/// Finds texts of a column by what they say: an open-addressing hash table of their numbers. A slot holds a number plus 1
/// in its low bits and some bits of the text's hash above, so that most wrong texts are not even looked at.
final class TextIndex {
    static final int NONE = -1;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
    private static final int LEAST_SLOTS = 16;
    /// So many slots fit into a processor's cache.
    private static final int REGION_BITS = 16;

    private final TextColumn texts;
    private int[] slots = new int[0];
    /// The bits of a slot that hold a number.
    private int numberMask;

    /// @param expected how many texts it will hold
    TextIndex(TextColumn texts, int expected) {
        this.texts = texts;
        makeRoom(expected);
    }

    /// At most half of the slots are taken.
    private void makeRoom(int expected) {
        int needed = Math.max(LEAST_SLOTS, Math.multiplyExact(expected, 2));
        slots = new int[Integer.highestOneBit(needed - 1) << 1];
        numberMask = slots.length - 1;
    }

    /// The number of a text, or `NONE`.
    int find(byte[] bytes, int from, int to) {
        int slot = slot(hash(bytes, from, to), bytes, from, to);
        return slots[slot] == 0 ? NONE : (slots[slot] & numberMask) - 1;
    }

    int find(String text) {
        byte[] bytes = WideText.encode(text);
        return find(bytes, 0, bytes.length);
    }

    /// Enters a text of the column.
    ///
    /// @return the number of the same text that is in it already, or `NONE`
    int add(int number) {
        if (number + 1 >= slots.length / 2) {
            grow();
        }
        return add(number, hash(texts.bytes(), texts.start(number), texts.end(number)));
    }

    private int add(int number, int hash) {
        int slot = slot(hash, texts.bytes(), texts.start(number), texts.end(number));
        if (slots[slot] != 0) {
            return (slots[slot] & numberMask) - 1;
        }
        slots[slot] = (hash & ~numberMask) | (number + 1);
        return NONE;
    }

    /// Enters all texts of the column but the empty ones, into a table that is empty so far. Goes through the table region by
    /// region, as a processor is quickest where it has just been.
    ///
    /// @return the numbers of texts that are the same as one before
    BitSet addAll() {
        int count = texts.count();
        makeRoom(count);
        int[] hashes = new int[count];
        for (int number = 0; number < count; number++) {
            hashes[number] = hash(texts.bytes(), texts.start(number), texts.end(number));
        }
        BitSet repeated = new BitSet();
        for (int number : byRegion(hashes)) {
            if (!texts.isEmpty(number) && add(number, hashes[number]) != NONE) {
                repeated.set(number);
            }
        }
        return repeated;
    }

    /// The numbers by the region that their hash leads to, in each ascending.
    private int[] byRegion(int[] hashes) {
        int[] next = new int[(numberMask >>> REGION_BITS) + 2];
        for (int hash : hashes) {
            next[((hash & numberMask) >>> REGION_BITS) + 1]++;
        }
        for (int region = 1; region < next.length; region++) {
            next[region] += next[region - 1];
        }
        int[] numbers = new int[hashes.length];
        for (int number = 0; number < hashes.length; number++) {
            numbers[next[(hashes[number] & numberMask) >>> REGION_BITS]++] = number;
        }
        return numbers;
    }

    private void grow() {
        int[] before = slots;
        int mask = numberMask;
        makeRoom(before.length);
        for (int taken : before) {
            if (taken != 0) {
                add((taken & mask) - 1);
            }
        }
    }

    /// The slot of a text, or the free one where it would be.
    private int slot(int hash, byte[] bytes, int from, int to) {
        int slot = hash & numberMask;
        while (slots[slot] != 0) {
            boolean hashesAlike = ((slots[slot] ^ hash) & ~numberMask) == 0;
            if (hashesAlike && texts.isSame((slots[slot] & numberMask) - 1, bytes, from, to)) {
                return slot;
            }
            slot = (slot + 1) & numberMask;
        }
        return slot;
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mix(hash ^ (long) LONG.get(bytes, at));
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << 8 | (bytes[at] & 0xFF);
        }
        hash = mix(hash ^ rest);
        return (int) (hash ^ hash >>> 32);
    }

    private static long mix(long bits) {
        long product = bits * MULTIPLIER;
        return product ^ product >>> 29;
    }
}
