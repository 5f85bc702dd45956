package org.tumen.layout;

import java.util.Arrays;

/// Sorts many numbers without an object for each.
final class DoubleOrder {
    private static final int INDEX_BITS = 26;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

    private DoubleOrder() {}

    /// The places of `keys` in ascending order of key, equal keys by place.
    ///
    /// @param keys finite, fewer than 67 million
    static int[] of(double[] keys) {
        if (keys.length > INDEX_MASK) {
            throw new IllegalArgumentException("too many to sort: " + keys.length);
        }
        long[] packed = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            packed[i] = (sortable(keys[i]) & ~INDEX_MASK) | i;
        }
        Arrays.sort(packed);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) (packed[i] & INDEX_MASK);
        }
        settle(order, keys);
        return order;
    }

    /// A long that compares as the double does, for the bits that are kept beside the index.
    private static long sortable(double key) {
        long bits = Double.doubleToLongBits(key + 0.0);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    /// Puts right the few neighbours that differ only in the bits that gave way to the index.
    private static void settle(int[] order, double[] keys) {
        for (int i = 1; i < order.length; i++) {
            int moving = order[i];
            int at = i;
            while (at > 0 && isAfter(order[at - 1], moving, keys)) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = moving;
        }
    }

    private static boolean isAfter(int left, int right, double[] keys) {
        int byKey = Double.compare(keys[left], keys[right]);
        return byKey > 0 || (byKey == 0 && left > right);
    }
}
