package org.tumen.layout;

import java.util.Map;
import java.util.TreeMap;

/// The stretches of one row that are taken, in pixels.
final class Row {
    private final TreeMap<Double, Double> taken = new TreeMap<>();

    boolean isFree(double left, double right) {
        Map.Entry<Double, Double> before = taken.lowerEntry(right);
        return before == null || before.getValue() <= left;
    }

    void take(double left, double right) {
        taken.put(left, right);
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }
}
