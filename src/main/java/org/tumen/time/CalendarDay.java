package org.tumen.time;

import java.time.LocalDate;
import java.time.YearMonth;

/// A day of the proleptic Gregorian calendar, in any year that a `long` can count.
///
/// @param year astronomical: 0 is 1 BCE
/// @param month 1 to 12
/// @param day 1 to 31
record CalendarDay(long year, int month, int day) {
    /// The calendar repeats after so many years and days.
    private static final int CYCLE_YEARS = 400;
    private static final int CYCLE_DAYS = 146_097;

    /// The day in which a moment lies.
    ///
    /// @param moment in days since 1970-01-01T00:00
    static CalendarDay of(double moment) {
        long epochDay = (long) Math.floor(moment);
        LocalDate inFirstCycle = LocalDate.ofEpochDay(Math.floorMod(epochDay, CYCLE_DAYS));
        return new CalendarDay(inFirstCycle.getYear() + Math.floorDiv(epochDay, CYCLE_DAYS) * CYCLE_YEARS,
                inFirstCycle.getMonthValue(), inFirstCycle.getDayOfMonth());
    }

    /// The first day of a month counted from January of year 0, which is 0.
    static CalendarDay ofMonthNumber(long monthNumber) {
        return new CalendarDay(Math.floorDiv(monthNumber, 12L), Math.floorMod(monthNumber, 12) + 1, 1);
    }

    long monthNumber() {
        return year * 12 + month - 1;
    }

    int lengthOfMonth() {
        return YearMonth.of(Math.floorMod(year, CYCLE_YEARS), month).lengthOfMonth();
    }

    /// In days since 1970-01-01.
    long epochDay() {
        LocalDate inFirstCycle = LocalDate.of(Math.floorMod(year, CYCLE_YEARS), month, day);
        return inFirstCycle.toEpochDay() + Math.floorDiv(year, (long) CYCLE_YEARS) * CYCLE_DAYS;
    }
}
