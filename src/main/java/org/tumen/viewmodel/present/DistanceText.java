package org.tumen.viewmodel.present;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.Precision;

/// How far one date is from another, in words as coarse as the coarser of the two and as the distance: "7 years later",
/// "3 weeks earlier", "the same day".
final class DistanceText {
    private static final int MONTHS_IN_WORDS = 24;
    private static final int HALF_A_MONTH = 15;
    private static final int DAYS_IN_WORDS = 60;

    private DistanceText() {}

    static String of(Edtf from, Edtf to) {
        Precision coarser = coarser(from.precision(), to.precision());
        LocalDate start = day(from);
        LocalDate end = day(to);
        String direction = end.isBefore(start) ? " earlier" : " later";
        LocalDate first = end.isBefore(start) ? end : start;
        LocalDate last = end.isBefore(start) ? start : end;
        if (coarser.compareTo(Precision.YEAR) <= 0) {
            return count(last.getYear() - first.getYear(), "year", direction);
        }
        long days = ChronoUnit.DAYS.between(first, last);
        if (coarser.compareTo(Precision.DAY) >= 0 && days < DAYS_IN_WORDS) {
            return count(days, "day", direction);
        }
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(HALF_A_MONTH));
        return months < MONTHS_IN_WORDS
                ? count(months, "month", direction)
                : count(Math.round(months / 12.0), "year", direction);
    }

    private static Precision coarser(Precision one, Precision other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static LocalDate day(Edtf date) {
        return LocalDate.ofEpochDay(date.earliestDay());
    }

    private static String count(long number, String unit, String direction) {
        if (number == 0) {
            return "the same " + unit;
        }
        return number + " " + unit + (number == 1 ? "" : "s") + direction;
    }
}
