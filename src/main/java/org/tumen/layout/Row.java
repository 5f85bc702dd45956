package org.tumen.layout;

import java.util.Arrays;

/// The stretches of one row that are taken, in pixels. Stretches may touch but do not overlap.
final class Row {
    private double[] lefts = new double[8];
    private double[] rights = new double[8];
    private int count;

    boolean isFree(double left, double right) {
        int before = before(right) - 1;
        return before < 0 || rights[before] <= left;
    }

    void take(double left, double right) {
        if (count == lefts.length) {
            lefts = Arrays.copyOf(lefts, 2 * count);
            rights = Arrays.copyOf(rights, 2 * count);
        }
        int at = before(left);
        System.arraycopy(lefts, at, lefts, at + 1, count - at);
        System.arraycopy(rights, at, rights, at + 1, count - at);
        lefts[at] = left;
        rights[at] = right;
        count++;
    }

    /// Takes it if nobody has.
    boolean claim(double left, double right) {
        boolean free = isFree(left, right);
        if (free) {
            take(left, right);
        }
        return free;
    }

    /// Takes here what another row has taken between two places.
    void takeFrom(Row other, double from, double until) {
        for (int i = 0; i < other.count; i++) {
            if (other.rights[i] > from && other.lefts[i] < until) {
                claim(other.lefts[i], other.rights[i]);
            }
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /// How many stretches start before a place.
    private int before(double x) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lefts[middle] < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
