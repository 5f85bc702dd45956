package org.tumen.model.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The first and the last day among all that a date with open digits may be.
///
/// @param firstDay in days since 1970-01-01
/// @param lastDay the same, inclusive
record DayHull(long firstDay, long lastDay) {
    static DayHull ofYears(YearPart year) {
        return new DayHull(LocalDate.of((int) year.first(), 1, 1).toEpochDay(),
                LocalDate.of((int) year.last(), 12, 31).toEpochDay());
    }

    static DayHull ofGroup(YearPart year, SubYear group) {
        LocalDate first = LocalDate.of((int) year.first(), group.firstMonth(), 1);
        LocalDate lastStart = LocalDate.of((int) year.last(), group.firstMonth(), 1);
        return new DayHull(first.toEpochDay(), lastStart.plusMonths(group.months()).toEpochDay() - 1);
    }

    static DayHull ofMonths(YearPart year, TwoDigits month) {
        int[] months = month.numbersTo(12);
        return new DayHull(LocalDate.of((int) year.first(), months[0], 1).toEpochDay(),
                YearMonth.of((int) year.last(), months[months.length - 1]).atEndOfMonth().toEpochDay());
    }

    /// Null where no such day exists, as with 30 February.
    static @Nullable DayHull ofDays(YearPart year, TwoDigits month, TwoDigits day) {
        int[] months = month.numbersTo(12);
        int[] days = day.numbersTo(31);
        long[] years = year.years().toArray();
        for (int i = 0; i < years.length; i++) {
            long[] first = daysIn(years[i], months, days);
            if (first.length > 0) {
                return new DayHull(first[0], lastIn(years, months, days));
            }
        }
        return null;
    }

    private static long lastIn(long[] years, int[] months, int[] days) {
        for (int i = years.length - 1; i >= 0; i--) {
            long[] last = daysIn(years[i], months, days);
            if (last.length > 0) {
                return last[last.length - 1];
            }
        }
        throw new IllegalStateException("a first day without a last");
    }

    private static long[] daysIn(long year, int[] months, int[] days) {
        LongStream.Builder found = LongStream.builder();
        for (int month : months) {
            YearMonth yearMonth = YearMonth.of((int) year, month);
            for (int day : days) {
                if (day <= yearMonth.lengthOfMonth()) {
                    found.add(yearMonth.atDay(day).toEpochDay());
                }
            }
        }
        return found.build().toArray();
    }
}
