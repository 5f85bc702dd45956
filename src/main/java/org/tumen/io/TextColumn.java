package org.tumen.io;

import java.util.Arrays;

/// Many short texts, by number, in one array of `WideText` bytes. Grows at its end only.
final class TextColumn {
    private static final int MOST_BYTES = 1 << 30;

    private byte[] bytes;
    /// Where each text ends; the next one starts there.
    private int[] ends;
    private int count;

    /// @param expectedCount of texts
    /// @param expectedBytes of all of them
    TextColumn(int expectedCount, int expectedBytes) {
        ends = new int[expectedCount];
        bytes = new byte[expectedBytes];
    }

    int count() {
        return count;
    }

    int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    int end(int number) {
        return ends[number];
    }

    int byteCount() {
        return count == 0 ? 0 : ends[count - 1];
    }

    /// To be read only.
    byte[] bytes() {
        return bytes;
    }

    boolean isEmpty(int number) {
        return start(number) == end(number);
    }

    String text(int number) {
        return WideText.decode(bytes, start(number), end(number));
    }

    boolean isSame(int number, byte[] other, int from, int to) {
        return Arrays.equals(bytes, start(number), end(number), other, from, to);
    }

    void add(byte[] source, int from, int to) {
        int start = byteCount();
        int length = to - from;
        int end = sum(start, length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, end));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, grown(count, count + 1));
        }
        System.arraycopy(source, from, bytes, start, length);
        ends[count++] = end;
    }

    void add(String text) {
        byte[] added = WideText.encode(text);
        add(added, 0, added.length);
    }

    void addAll(TextColumn other) {
        int start = byteCount();
        int added = other.byteCount();
        if (sum(start, added) > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, start + added));
        }
        if (count + other.count > ends.length) {
            ends = Arrays.copyOf(ends, grown(ends.length, count + other.count));
        }
        System.arraycopy(other.bytes, 0, bytes, start, added);
        for (int i = 0; i < other.count; i++) {
            ends[count + i] = start + other.ends[i];
        }
        count += other.count;
    }

    void clear() {
        bytes = new byte[0];
        ends = new int[0];
        count = 0;
    }

    /// Gives back what is not used.
    void trim() {
        if (bytes.length > byteCount()) {
            bytes = Arrays.copyOf(bytes, byteCount());
        }
        if (ends.length > count) {
            ends = Arrays.copyOf(ends, count);
        }
    }

    /// The length of two together.
    static int sum(int one, int other) {
        long sum = (long) one + other;
        if (sum > MOST_BYTES) {
            throw new JsonScanner.Unexpected();
        }
        return (int) sum;
    }

    /// A larger length for an array that has to hold more.
    static int grown(int length, int needed) {
        return Math.max(sum(needed, 0), Math.min(MOST_BYTES, length + (length >> 1) + 16));
    }
}
