package org.tumen.model.edtf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One date: a year, or a part of one down to a second.
///
/// @param subYear a season or another group of months; then there is no month
/// @param day only with a month
/// @param time only with a day
/// @param partEdges the doubt about the year, the month or group of months, and the day: as many as are stated
/// @param earliestDay the first day of the hull of all that it may be
/// @param latestDay the last day of that hull, inclusive
record EdtfDate(String text, YearPart year, @Nullable SubYear subYear, @Nullable TwoDigits month,
        @Nullable TwoDigits day, @Nullable TimeOfDay time, List<Edge> partEdges, long earliestDay, long latestDay)
        implements
            Edtf {
    EdtfDate {
        partEdges = List.copyOf(partEdges);
    }

    /// The doubt about its coarsest doubtful part.
    private Edge edge() {
        return partEdges.stream().filter(edge -> edge != Edge.EXACT).findFirst().orElse(Edge.EXACT);
    }

    @Override
    public Edge startEdge() {
        return edge();
    }

    @Override
    public Edge endEdge() {
        return edge();
    }

    @Override
    public Precision precision() {
        Precision ofYear = year.precision();
        if (ofYear != Precision.YEAR) {
            return ofYear;
        }
        if (subYear != null) {
            return Precision.SEASON;
        }
        if (month == null || month.isUnspecified()) {
            return Precision.YEAR;
        }
        if (day == null || day.isUnspecified()) {
            return Precision.MONTH;
        }
        return time == null ? Precision.DAY : Precision.TIME;
    }

    @Override
    public boolean isInterval() {
        return false;
    }

    @Override
    public boolean hasUnspecifiedDigits() {
        return year.isUnspecified() || (month != null && month.isUnspecified()) || (day != null && day.isUnspecified());
    }

    @Override
    public double axisStartDay() {
        return time == null ? earliestDay : earliestDay + time.shareOfDay();
    }

    @Override
    public double axisEndDay() {
        return time == null ? latestDay + 1.0 : earliestDay + time.nextSecondShareOfDay();
    }

    @Override
    public String toString() {
        return text;
    }
}
