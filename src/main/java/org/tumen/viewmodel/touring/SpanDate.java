package org.tumen.viewmodel.touring;

import java.time.LocalDate;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;
import org.tumen.time.TimeSpan;

/// A stretch of the time axis as a date, as fine as its length needs.
public final class SpanDate {
    private static final double LEAST_YEARS_DAYS = 8 * 365.25;
    private static final double LEAST_MONTHS_DAYS = 120;
    private static final int FOUR_DIGITS = 9_999;

    private SpanDate() {}

    /// The whole years, months or days nearest to the span, one at least.
    public static Edtf of(TimeSpan span) {
        LocalDate start = nearest(span.startDay(), span.days());
        LocalDate next = nearest(span.endDay(), span.days());
        LocalDate end = next.isAfter(start) ? next.minusDays(1) : start;
        String from = text(start, span.days());
        String until = text(end, span.days());
        try {
            return Edtf.parse(from.equals(until) ? from : from + "/" + until);
        } catch (EdtfParseException e) {
            throw new IllegalStateException("no date for " + span, e);
        }
    }

    /// The start of the year, month or day that is nearest to a place on the axis.
    private static LocalDate nearest(double day, double spanDays) {
        double within = Math.clamp(day, LocalDate.MIN.toEpochDay() + 366.0, LocalDate.MAX.toEpochDay() - 366.0);
        if (spanDays >= LEAST_YEARS_DAYS) {
            LocalDate date = LocalDate.ofEpochDay(Math.round(within));
            return date.getDayOfYear() > 183 ? date.withDayOfYear(1).plusYears(1) : date.withDayOfYear(1);
        }
        LocalDate date = LocalDate.ofEpochDay(Math.round(within));
        if (spanDays >= LEAST_MONTHS_DAYS) {
            return date.getDayOfMonth() > 15 ? date.withDayOfMonth(1).plusMonths(1) : date.withDayOfMonth(1);
        }
        return date;
    }

    private static String text(LocalDate date, double spanDays) {
        int year = date.getYear();
        if (Math.abs(year) > FOUR_DIGITS) {
            return "Y" + year;
        }
        String years = (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
        if (spanDays >= LEAST_YEARS_DAYS) {
            return years;
        }
        String months = years + "-%02d".formatted(date.getMonthValue());
        return spanDays >= LEAST_MONTHS_DAYS ? months : months + "-%02d".formatted(date.getDayOfMonth());
    }
}
