package org.tumen.paint;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Bytes, and repetitions of bytes before them, as blocks of Deflate with codes of their own (RFC 1951, 3.2.7).
final class DeflateBlocks {
    /// How far back a repeated byte may be.
    static final int FARTHEST = 1 << 15;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int TOKENS_A_BLOCK = 1 << 15;
    private static final int DISTANCE_BITS = 16;
    private static final int DYNAMIC = 2;
    private static final int LONGEST_CODE = 15;
    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int LONGEST_LENGTH = 285;
    private static final int LITERALS_AND_LENGTHS = 286;
    private static final int DISTANCES = 30;
    private static final int LENGTH_CODES = 19;
    private static final int LONGEST_LENGTH_CODE = 7;
    private static final int AGAIN = 16;
    private static final int FEW_ZEROS = 17;
    private static final int MANY_ZEROS = 18;
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final DeflateBits bits;
    /// A byte, or a repetition's length above its distance.
    private final int[] tokens = new int[TOKENS_A_BLOCK];
    private int count;
    private final int[] literalFrequency = new int[LITERALS_AND_LENGTHS];
    private final int[] distanceFrequency = new int[DISTANCES];

    /// @param expectedBytes how many bytes will about be written
    DeflateBlocks(int expectedBytes) {
        bits = new DeflateBits(expectedBytes);
    }

    void literal(int octet) {
        literalFrequency[octet]++;
        add(octet);
    }

    /// The same bytes as some before.
    ///
    /// @param length how many
    /// @param distance how many bytes before, at most `FARTHEST`; may be less than `length`
    void repeat(int length, int distance) {
        int left = length;
        while (left > 0) {
            int part = Math.min(left, LONGEST);
            if (left > part && left - part < SHORTEST) {
                part = left - SHORTEST;
            }
            literalFrequency[lengthSymbol(part)]++;
            distanceFrequency[distanceSymbol(distance)]++;
            add(part << DISTANCE_BITS | distance);
            left -= part;
        }
    }

    private void add(int token) {
        tokens[count++] = token;
        if (count == TOKENS_A_BLOCK) {
            write();
        }
    }

    /// All that was added, to the end of a byte. What follows may refer to it, and can be compressed on its own.
    ByteBuffer end() {
        write();
        bits.add(0, 3);
        bits.endByte();
        bits.add(0xFFFF0000, Integer.SIZE);
        return bits.bytes();
    }

    private void write() {
        if (count == 0) {
            return;
        }
        literalFrequency[END]++;
        HuffmanCode literals = HuffmanCode.of(literalFrequency, LONGEST_CODE);
        HuffmanCode distances = HuffmanCode.of(distanceFrequency, LONGEST_CODE);
        bits.add(DYNAMIC << 1, 3);
        codes(literals, distances);
        for (int i = 0; i < count; i++) {
            int token = tokens[i];
            if (token < END) {
                bits.add(literals.code(token), literals.length(token));
            } else {
                length(token >>> DISTANCE_BITS, literals);
                distance(token & (1 << DISTANCE_BITS) - 1, distances);
            }
        }
        bits.add(literals.code(END), literals.length(END));
        Arrays.fill(literalFrequency, 0);
        Arrays.fill(distanceFrequency, 0);
        count = 0;
    }

    private void length(int length, HuffmanCode literals) {
        int symbol = lengthSymbol(length);
        int codeLength = literals.length(symbol);
        int extra = length == LONGEST ? 0 : extraLengthBits(length - SHORTEST);
        int low = length - SHORTEST & (1 << extra) - 1;
        bits.add(literals.code(symbol) | low << codeLength, codeLength + extra);
    }

    private void distance(int distance, HuffmanCode distances) {
        int symbol = distanceSymbol(distance);
        int codeLength = distances.length(symbol);
        int extra = Math.max(0, symbol / 2 - 1);
        int low = distance - 1 & (1 << extra) - 1;
        bits.add(distances.code(symbol) | low << codeLength, codeLength + extra);
    }

    private static int lengthSymbol(int length) {
        int extra = extraLengthBits(length - SHORTEST);
        return length == LONGEST ? LONGEST_LENGTH : FIRST_LENGTH + 4 * extra + ((length - SHORTEST) >> extra);
    }

    /// Four symbols each share a number of extra bits, but eight have none.
    private static int extraLengthBits(int beyondShortest) {
        return Math.max(0, 29 - Integer.numberOfLeadingZeros(beyondShortest | 1));
    }

    /// Two symbols each share a number of extra bits, but four have none.
    private static int distanceSymbol(int distance) {
        int before = distance - 1;
        if (before < 2) {
            return before;
        }
        int highest = 31 - Integer.numberOfLeadingZeros(before);
        return 2 * highest + ((before >> (highest - 1)) & 1);
    }

    /// How long the codes of all symbols are, in a code of its own.
    private void codes(HuffmanCode literals, HuffmanCode distances) {
        int[] lengths = new int[LITERALS_AND_LENGTHS + DISTANCES];
        for (int i = 0; i < LITERALS_AND_LENGTHS; i++) {
            lengths[i] = literals.length(i);
        }
        for (int i = 0; i < DISTANCES; i++) {
            lengths[LITERALS_AND_LENGTHS + i] = distances.length(i);
        }
        int[] symbols = new int[lengths.length];
        int used = 0;
        int[] frequency = new int[LENGTH_CODES];
        for (int at = 0; at < lengths.length;) {
            int same = same(lengths, at);
            int symbol;
            int times;
            if (lengths[at] == 0 && same >= 3) {
                times = Math.min(same, 138);
                symbol = times > 10 ? MANY_ZEROS | (times - 11) << 5 : FEW_ZEROS | (times - 3) << 5;
            } else if (at > 0 && lengths[at] == lengths[at - 1] && same >= 3) {
                times = Math.min(same, 6);
                symbol = AGAIN | (times - 3) << 5;
            } else {
                times = 1;
                symbol = lengths[at];
            }
            symbols[used++] = symbol;
            frequency[symbol & 31]++;
            at += times;
        }
        HuffmanCode code = HuffmanCode.of(frequency, LONGEST_LENGTH_CODE);
        bits.add(LITERALS_AND_LENGTHS - FIRST_LENGTH | (DISTANCES - 1) << 5 | (LENGTH_CODES - 4) << 10, 14);
        for (int symbol : ORDER) {
            bits.add(code.length(symbol), 3);
        }
        for (int i = 0; i < used; i++) {
            int symbol = symbols[i] & 31;
            bits.add(code.code(symbol), code.length(symbol));
            bits.add(symbols[i] >> 5, symbol == AGAIN ? 2 : symbol == FEW_ZEROS ? 3 : symbol == MANY_ZEROS ? 7 : 0);
        }
    }

    private static int same(int[] lengths, int from) {
        int until = from + 1;
        while (until < lengths.length && lengths[until] == lengths[from]) {
            until++;
        }
        return until - from;
    }
}
