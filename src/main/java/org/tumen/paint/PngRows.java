package org.tumen.paint;

import java.nio.ByteBuffer;

/// Rows of pixels as a PNG file has them, compressed. Much of a timeline's picture is as the row above it and the rest comes
/// in runs, which are found here pixel by pixel in a fraction of the time that a compressor of bytes takes.
final class PngRows {
    static final int BYTES_A_PIXEL = 3;

    private static final int FILTER_NONE = 0;
    private static final int FILTER_UP = 2;
    private static final int COLOR = 0xFFFFFF;
    private static final int HIGHEST_BITS = 0x808080;
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
        left = (long) pixels.length / width * (1 + (long) BYTES_A_PIXEL * width);
        weighted = left;
        blocks = new DeflateBlocks(pixels.length / 8);
    }

    /// Compresses rows so that they can stand between others.
    ///
    /// @param pixels red, green and blue, row by row; they are lost
    /// @param width pixels in a row
    static Compressed compress(int[] pixels, int width) {
        subtractRowsAbove(pixels, width);
        return new PngRows(pixels, width).compress();
    }

    /// Makes of each pixel but those of the first row its difference from the one above, colour by colour.
    private static void subtractRowsAbove(int[] pixels, int width) {
        for (int i = pixels.length - 1; i >= width; i--) {
            int color = pixels[i];
            int above = pixels[i - width];
            pixels[i] = (((color | HIGHEST_BITS) - (above & ~HIGHEST_BITS)) ^ ((color ^ ~above) & HIGHEST_BITS))
                    & COLOR;
        }
        for (int i = 0; i < width; i++) {
            pixels[i] &= COLOR;
        }
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
        int at = start;
        while (at < end) {
            int next = pixels[at] == 0
                    ? zeros(at, end)
                    : at > start && pixels[at] == pixels[at - 1] ? run(at, end) : pattern(at, end);
            at = next;
        }
    }

    /// @return where the zeros end
    private int zeros(int from, int end) {
        int until = runEnd(from, end);
        int bytes = BYTES_A_PIXEL * (until - from);
        blocks.literal(0);
        if (bytes > BYTES_A_PIXEL) {
            blocks.repeat(bytes - 1, 1);
        } else {
            blocks.literal(0);
            blocks.literal(0);
        }
        left -= bytes;
        return until;
    }

    /// @return where the pixels end that are as the one before the first
    private int run(int from, int end) {
        int until = runEnd(from, end);
        blocks.repeat(BYTES_A_PIXEL * (until - from), BYTES_A_PIXEL);
        count(from, until);
        return until;
    }

    private int runEnd(int from, int end) {
        int color = pixels[from];
        int until = from + 1;
        while (until < end && pixels[until] == color) {
            until++;
        }
        return until;
    }

    /// @return where the pixels end that have been met before, or the first of them if they have not
    private int pattern(int from, int end) {
        int until = from + 1;
        if (until < end) {
            int slot = ((pixels[from] * SCATTER + pixels[until]) * SCATTER) >>> (Integer.SIZE - HASH_BITS);
            int before = met[slot] - 1;
            met[slot] = from + 1;
            if (before >= 0 && pixels[before] == pixels[from] && pixels[before + 1] == pixels[until]) {
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
        int color = pixels[from];
        blocks.literal(color >> 16);
        blocks.literal(color >> 8 & 0xFF);
        blocks.literal(color & 0xFF);
        count(from, until);
        return until;
    }

    private int matchEnd(int before, int from, int end) {
        int most = Math.min(end - from, width - before % width);
        int length = 2;
        while (length < most && pixels[before + length] == pixels[from + length]) {
            length++;
        }
        return from + length;
    }

    private void count(int from, int until) {
        for (int i = from; i < until; i++) {
            int color = pixels[i];
            int green = color >> 8 & 0xFF;
            int blue = color & 0xFF;
            int all = (color >> 16) + green + blue;
            sum += all;
            weighted += left * all - green - 2L * blue;
            left -= BYTES_A_PIXEL;
        }
    }
}
