package org.tumen.paint;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Rows of pixels as a PNG file has them, compressed. Much of a timeline's picture is as the row above it and the rest comes
/// in runs, which are found here pixel by pixel in a fraction of the time that a compressor of bytes takes.
final class PngRows {
    static final int BYTES_A_PIXEL = 3;

    private static final int FILTER_NONE = 0;
    private static final int FILTER_UP = 2;
    private static final int COLOR = 0xFFFFFF;
    private static final int HIGHEST_BITS = 0x808080;
    /// Of pixels without a difference, which the letters of a word have between them.
    private static final int FEW = 16;
    private static final int HASH_BITS = 13;
    /// Knuth's multiplier, 2^32 divided by the golden ratio.
    private static final int SCATTER = 0x9E3779B1;

    /// Some rows, compressed.
    ///
    /// @param adler the checksum of what was compressed
    /// @param size how many bytes that was
    record Compressed(ByteBuffer bytes, long adler, long size) {}

    private final int[] pixels;
    private final int width;
    /// Each pixel's from the one above it.
    private final int[] differences;
    private final DeflateBlocks blocks;
    /// Where two pixels like these were met last, counted from 1.
    private final int[] met = new int[1 << HASH_BITS];
    /// Adler-32's two sums without its remainders, which a strip is too small to need.
    private long sum = 1;
    private long weighted;
    private long left;

    private PngRows(int[] pixels, int width) {
        this.pixels = pixels;
        this.width = width;
        differences = new int[pixels.length];
        left = (long) pixels.length / width * (1 + (long) BYTES_A_PIXEL * width);
        weighted = left;
        blocks = new DeflateBlocks(pixels.length / 8);
    }

    /// Compresses rows so that they can stand between others.
    ///
    /// @param pixels red, green and blue, row by row
    /// @param width pixels in a row
    static Compressed compress(int[] pixels, int width) {
        return new PngRows(pixels, width).compress();
    }

    private Compressed compress() {
        long size = left;
        for (int start = 0; start < pixels.length; start += width) {
            int filter = start == 0 ? FILTER_NONE : FILTER_UP;
            blocks.literal(filter);
            sum += filter;
            weighted += filter * left--;
            row(start, start + width);
        }
        return new Compressed(blocks.end(), weighted % PngChecksum.BASE << 16 | sum % PngChecksum.BASE, size);
    }

    private void row(int start, int end) {
        boolean isFirst = start == 0;
        int[] above = isFirst ? new int[width] : pixels;
        int up = isFirst ? 0 : width;
        int at = start;
        while (at < end) {
            int change = Arrays.mismatch(pixels, at, end, above, at - up, end - up);
            int from = change < 0 ? end : at + change;
            if (from > at) {
                zeros(from - at);
            }
            at = from < end ? differences(from, end, above, up) : end;
            changes(from, at);
        }
    }

    /// Notes differences from the row above, colour by colour, up to where there are none for a while.
    ///
    /// @param up from a pixel back to the one above it
    /// @return behind the last difference; behind what was looked at if there is none, as where only opacities differ
    private int differences(int from, int end, int[] above, int up) {
        int until = from;
        int i = from;
        for (; i < end && i - until < FEW; i++) {
            int color = pixels[i];
            int ground = above[i - up];
            int difference = (((color | HIGHEST_BITS) - (ground & ~HIGHEST_BITS)) ^ ((color ^ ~ground) & HIGHEST_BITS))
                    & COLOR;
            if (difference != 0) {
                differences[i] = difference;
                until = i + 1;
            }
        }
        return until > from ? until : i;
    }

    private void changes(int from, int end) {
        int at = from;
        while (at < end) {
            if (differences[at] == 0) {
                int until = runEnd(at, end);
                zeros(until - at);
                at = until;
            } else {
                at = at > from && differences[at] == differences[at - 1] ? run(at, end) : pattern(at, end);
            }
        }
    }

    private void zeros(int count) {
        int bytes = BYTES_A_PIXEL * count;
        blocks.literal(0);
        if (count > 1) {
            blocks.repeat(bytes - 1, 1);
        } else {
            blocks.literal(0);
            blocks.literal(0);
        }
        left -= bytes;
    }

    /// @return where the pixels end that are as the one before the first
    private int run(int from, int end) {
        int until = runEnd(from, end);
        blocks.repeat(BYTES_A_PIXEL * (until - from), BYTES_A_PIXEL);
        count(from, until);
        return until;
    }

    private int runEnd(int from, int end) {
        int color = differences[from];
        int until = from + 1;
        while (until < end && differences[until] == color) {
            until++;
        }
        return until;
    }

    /// @return where the pixels end that have been met before, or the first of them if they have not
    private int pattern(int from, int end) {
        int until = from + 1;
        if (until < end) {
            int slot = ((differences[from] * SCATTER + differences[until]) * SCATTER) >>> (Integer.SIZE - HASH_BITS);
            int before = met[slot] - 1;
            met[slot] = from + 1;
            if (before >= 0 && differences[before] == differences[from]
                    && differences[before + 1] == differences[until]) {
                int rows = from / width - before / width;
                int distance = BYTES_A_PIXEL * (from - before) + rows;
                if (distance <= DeflateBlocks.FARTHEST) {
                    until = matchEnd(before, from, end);
                    blocks.repeat(BYTES_A_PIXEL * (until - from), distance);
                    count(from, until);
                    return until;
                }
            }
        }
        int color = differences[from];
        blocks.literal(color >> 16);
        blocks.literal(color >> 8 & 0xFF);
        blocks.literal(color & 0xFF);
        count(from, until);
        return until;
    }

    private int matchEnd(int before, int from, int end) {
        int most = Math.min(end - from, width - before % width);
        int length = 2;
        while (length < most && differences[before + length] == differences[from + length]) {
            length++;
        }
        return from + length;
    }

    private void count(int from, int until) {
        for (int i = from; i < until; i++) {
            int color = differences[i];
            int green = color >> 8 & 0xFF;
            int blue = color & 0xFF;
            int all = (color >> 16) + green + blue;
            sum += all;
            weighted += left * all - green - 2L * blue;
            left -= BYTES_A_PIXEL;
        }
    }
}
