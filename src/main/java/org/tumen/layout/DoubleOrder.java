package org.tumen.layout;

/// Sorts many numbers without an object for each: by their bits, from the lowest that differ, a few bits a pass. Days differ
/// in few bits, so that few passes do; and so little code is quickly compiled where it has not run before.
final class DoubleOrder {
    private static final int BITS = 11;
    private static final int MASK = (1 << BITS) - 1;

    private DoubleOrder() {}

    /// The places of `keys` in ascending order of key, equal keys by place.
    ///
    /// @param keys finite
    static int[] of(double[] keys) {
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        long[] bits = bits(keys);
        long differing = differing(bits);
        long[] spareBits = new long[bits.length];
        int[] spareOrder = new int[bits.length];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            if ((differing >>> shift & MASK) != 0) {
                int[] places = places(bits, shift);
                move(bits, order, shift, places, spareBits, spareOrder);
                long[] sortedBits = spareBits;
                int[] sortedOrder = spareOrder;
                spareBits = bits;
                spareOrder = order;
                bits = sortedBits;
                order = sortedOrder;
            }
        }
        return order;
    }

    /// The same numbers in ascending order.
    ///
    /// @param values finite
    static double[] sorted(double[] values) {
        int[] order = of(values);
        double[] sorted = new double[values.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = values[order[i]];
        }
        return sorted;
    }

    private static long[] bits(double[] keys) {
        long[] bits = new long[keys.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = sortable(keys[i]);
        }
        return bits;
    }

    /// Bits that compare, without a sign, as the double does. Both zeros are the same.
    private static long sortable(double key) {
        long bits = Double.doubleToLongBits(key + 0.0);
        return bits < 0 ? ~bits : bits | Long.MIN_VALUE;
    }

    private static long differing(long[] bits) {
        long differing = 0;
        for (long one : bits) {
            differing |= one ^ bits[0];
        }
        return differing;
    }

    /// Where the keys with each value of some of their bits begin.
    private static int[] places(long[] bits, int shift) {
        int[] places = new int[MASK + 2];
        for (long one : bits) {
            places[(int) (one >>> shift & MASK) + 1]++;
        }
        for (int value = 1; value < places.length; value++) {
            places[value] += places[value - 1];
        }
        return places;
    }

    private static void move(long[] bits, int[] order, int shift, int[] places, long[] toBits, int[] toOrder) {
        for (int i = 0; i < bits.length; i++) {
            int place = places[(int) (bits[i] >>> shift & MASK)]++;
            toBits[place] = bits[i];
            toOrder[place] = order[i];
        }
    }
}
