package org.tumen.integrity;

import java.time.LocalDate;
import java.time.YearMonth;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;

/// All days that a date can mean, an end that is open or unknown being far away.
///
/// @param first in days since 1970-01-01
/// @param last the same, inclusive
record DaySpan(long first, long last) {
    /// Dates of one moment differ by a day around the globe.
    static final int TIME_ZONES = 1;

    private static final long FAR = Long.MAX_VALUE / 4;

    static DaySpan of(Edtf date) {
        return new DaySpan(isAway(date.startEdge()) ? -FAR : date.earliestDay(),
                isAway(date.endEdge()) ? FAR : date.latestDay());
    }

    private static boolean isAway(Edge edge) {
        return edge == Edge.OPEN || edge == Edge.UNKNOWN;
    }

    static DaySpan ofYear(int year) {
        return new DaySpan(LocalDate.of(year, 1, 1).toEpochDay(), LocalDate.of(year, 12, 31).toEpochDay());
    }

    static DaySpan ofMonth(YearMonth month) {
        return new DaySpan(month.atDay(1).toEpochDay(), month.atEndOfMonth().toEpochDay());
    }

    static DaySpan ofDay(LocalDate day) {
        return new DaySpan(day.toEpochDay(), day.toEpochDay());
    }

    boolean isOneDay() {
        return first == last;
    }

    boolean contains(DaySpan other) {
        return first <= other.first && other.last <= last;
    }

    /// @param slackDays how far apart they may be and still count as overlapping
    boolean overlaps(DaySpan other, int slackDays) {
        return first - slackDays <= other.last && other.first - slackDays <= last;
    }
}
