package org.tumen.paint;

import java.util.Arrays;

/// The shortest code of bits for symbols of known frequency in which no code begins another, as Deflate writes it (RFC 1951,
/// 3.2.2).
final class HuffmanCode {
    private static final int SYMBOL_BITS = 9;
    private static final int SYMBOL = (1 << SYMBOL_BITS) - 1;

    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths, int longest) {
        this.lengths = lengths;
        codes = codes(lengths, longest);
    }

    /// @param frequencies how often each symbol is met; the symbols are the places in here, at most 512
    /// @param longest how many bits a code may have
    static HuffmanCode of(int[] frequencies, int longest) {
        long[] used = used(frequencies);
        int[] counts = new int[Math.max(longest, used.length) + 1];
        for (int depth : depths(used)) {
            counts[depth]++;
        }
        limit(counts, longest);
        int[] lengths = new int[frequencies.length];
        int rarest = 0;
        for (int length = longest; length > 0; length--) {
            for (int i = 0; i < counts[length]; i++) {
                lengths[(int) used[rarest++] & SYMBOL] = length;
            }
        }
        return new HuffmanCode(lengths, longest);
    }

    /// How long a symbol's code is; 0 if it has none.
    int length(int symbol) {
        return lengths[symbol];
    }

    /// A symbol's code, its first bit in the lowest place.
    int code(int symbol) {
        return codes[symbol];
    }

    /// The symbols that are met, the rarest first, each below its frequency; at least two, for readers refuse a code that
    /// leaves possible bits without a meaning.
    private static long[] used(int[] frequencies) {
        long[] used = new long[frequencies.length];
        int count = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                used[count++] = (long) frequencies[symbol] << SYMBOL_BITS | symbol;
            }
        }
        for (int symbol = 0; count < 2; symbol++) {
            if (frequencies[symbol] == 0) {
                used[count++] = 1L << SYMBOL_BITS | symbol;
            }
        }
        Arrays.sort(used, 0, count);
        return Arrays.copyOf(used, count);
    }

    /// How deep each symbol is in Huffman's tree. What is joined next is the rarer of the first symbol and the first join
    /// that are left, for joins come about in the order of their frequency.
    private static int[] depths(long[] used) {
        int symbols = used.length;
        int root = 2 * symbols - 2;
        long[] weight = new long[root + 1];
        int[] parent = new int[root + 1];
        for (int i = 0; i < symbols; i++) {
            weight[i] = used[i] >> SYMBOL_BITS;
        }
        int symbol = 0;
        int join = symbols;
        for (int next = symbols; next <= root; next++) {
            for (int half = 0; half < 2; half++) {
                boolean takesSymbol = symbol < symbols && (join == next || weight[symbol] <= weight[join]);
                int taken = takesSymbol ? symbol++ : join++;
                weight[next] += weight[taken];
                parent[taken] = next;
            }
        }
        int[] depth = new int[root + 1];
        for (int i = root - 1; i >= 0; i--) {
            depth[i] = depth[parent[i]] + 1;
        }
        return Arrays.copyOf(depth, symbols);
    }

    /// Shortens codes that are too long. As that takes more of the possible bits than there are, shorter codes are made a
    /// bit longer until all fit.
    ///
    /// @param counts how many codes there are of each length
    private static void limit(int[] counts, int longest) {
        for (int length = longest + 1; length < counts.length; length++) {
            counts[longest] += counts[length];
        }
        long taken = 0;
        for (int length = 1; length <= longest; length++) {
            taken += (long) counts[length] << (longest - length);
        }
        for (; taken > 1L << longest; taken--) {
            int shorter = longest - 1;
            while (counts[shorter] == 0) {
                shorter--;
            }
            counts[longest]--;
            counts[shorter]--;
            counts[shorter + 1] += 2;
        }
    }

    private static int[] codes(int[] lengths, int longest) {
        int[] next = new int[longest + 2];
        for (int length : lengths) {
            if (length > 0) {
                next[length + 1]++;
            }
        }
        for (int length = 2; length <= longest; length++) {
            next[length] = (next[length] + next[length - 1]) << 1;
        }
        int[] codes = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            codes[symbol] = length == 0 ? 0 : Integer.reverse(next[length]++) >>> (Integer.SIZE - length);
        }
        return codes;
    }
}
