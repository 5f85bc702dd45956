package org.tumen.model.edtf;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Several dates, of which one (`[...]`) or all (`{...}`) are meant.
///
/// @param parts one at least; ranges are intervals
record EdtfSet(String text, boolean isOneOf, List<Edtf> parts) implements Edtf {
    EdtfSet {
        parts = List.copyOf(parts);
    }

    private Edtf first() {
        return Collections.min(parts, CHRONOLOGICAL);
    }

    private Edtf last() {
        return Collections.max(parts, Comparator.<Edtf, Boolean>comparing(part -> part.endEdge() == Edge.OPEN)
                .thenComparingLong(Edtf::latestDay).thenComparingDouble(Edtf::axisEndDay));
    }

    @Override
    public boolean isAllOf() {
        return !isOneOf;
    }

    @Override
    public long earliestDay() {
        return parts.stream().mapToLong(Edtf::earliestDay).min().orElseThrow();
    }

    @Override
    public long latestDay() {
        return parts.stream().mapToLong(Edtf::latestDay).max().orElseThrow();
    }

    @Override
    public Edge startEdge() {
        return first().startEdge();
    }

    @Override
    public Edge endEdge() {
        return last().endEdge();
    }

    @Override
    public Precision precision() {
        return parts.stream().map(Edtf::precision).min(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public boolean isInterval() {
        return false;
    }

    @Override
    public boolean hasUnspecifiedDigits() {
        return parts.stream().anyMatch(Edtf::hasUnspecifiedDigits);
    }

    @Override
    public double axisStartDay() {
        return parts.stream().mapToDouble(Edtf::axisStartDay).min().orElseThrow();
    }

    @Override
    public double axisEndDay() {
        return parts.stream().mapToDouble(Edtf::axisEndDay).max().orElseThrow();
    }

    @Override
    public String toString() {
        return text;
    }
}
