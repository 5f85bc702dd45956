package org.tumen.model.edtf;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A stretch of time: two dates, or one date and an end that is open or unknown.
///
/// @param start null where `startEdge` is `OPEN` or `UNKNOWN`
/// @param end null where `endEdge` is `OPEN` or `UNKNOWN`
record EdtfInterval(String text, @Nullable EdtfDate start, @Nullable EdtfDate end, Edge startEdge, Edge endEdge)
        implements
            Edtf {
    private EdtfDate first() {
        return anyOf(start, end);
    }

    private EdtfDate last() {
        return anyOf(end, start);
    }

    private static EdtfDate anyOf(@Nullable EdtfDate preferred, @Nullable EdtfDate other) {
        if (preferred != null) {
            return preferred;
        }
        if (other != null) {
            return other;
        }
        throw new IllegalStateException("an interval without a date");
    }

    @Override
    public long earliestDay() {
        return first().earliestDay();
    }

    @Override
    public long latestDay() {
        return last().latestDay();
    }

    @Override
    public Precision precision() {
        Precision atStart = first().precision();
        Precision atEnd = last().precision();
        return atStart.compareTo(atEnd) <= 0 ? atStart : atEnd;
    }

    @Override
    public boolean isInterval() {
        return true;
    }

    @Override
    public boolean hasUnspecifiedDigits() {
        return Stream.of(first(), last()).anyMatch(EdtfDate::hasUnspecifiedDigits);
    }

    @Override
    public double axisStartDay() {
        return first().axisStartDay();
    }

    @Override
    public double axisEndDay() {
        return last().axisEndDay();
    }

    @Override
    public String toString() {
        return text;
    }
}
