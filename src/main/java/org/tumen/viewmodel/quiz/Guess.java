package org.tumen.viewmodel.quiz;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tumen.time.TimeSpan;

/// Where somebody thinks that an event belongs, and how far off that is.
///
/// @param day in days since 1970-01-01
/// @param daysOff negative where the guess is too early, positive where it is too late, 0 anywhere in the event's time
public record Guess(double day, double daysOff) {
    private static final double DAYS_PER_YEAR = 365.2425;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int MOST_YEARS_WITH_MONTHS = 50;
    private static final int MOST_MONTHS_WITH_DAYS = 2;

    /// @param graceDays what is off by no more counts as right, as the mark cannot be set more finely
    static Guess of(double day, TimeSpan truth, double graceDays) {
        double off = day < truth.startDay() ? day - truth.startDay() : Math.max(0, day - truth.endDay());
        return new Guess(day, Math.abs(off) <= graceDays ? 0 : off);
    }

    public boolean isRight() {
        return daysOff == 0;
    }

    /// "Right", "4 years 2 months too early".
    public String text() {
        if (isRight()) {
            return "Right";
        }
        return length() + (daysOff < 0 ? " too early" : " too late");
    }

    /// How far off it is by the calendar: "4 years 2 months".
    public String length() {
        double first = daysOff < 0 ? day : day - daysOff;
        return between(first, first + Math.abs(daysOff));
    }

    private static String between(double firstDay, double lastDay) {
        double years = (lastDay - firstDay) / DAYS_PER_YEAR;
        if (years >= 1_000 || firstDay < LocalDate.MIN.toEpochDay() || lastDay > LocalDate.MAX.toEpochDay()) {
            return "%,d years".formatted(Math.round(years));
        }
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(firstDay));
        LocalDate last = LocalDate.ofEpochDay((long) Math.floor(lastDay));
        long months = ChronoUnit.MONTHS.between(first, last);
        List<String> parts = new ArrayList<>();
        add(parts, months / MONTHS_PER_YEAR, "year");
        if (months / MONTHS_PER_YEAR < MOST_YEARS_WITH_MONTHS) {
            add(parts, months % MONTHS_PER_YEAR, "month");
        }
        if (months < MOST_MONTHS_WITH_DAYS) {
            add(parts, ChronoUnit.DAYS.between(first.plusMonths(months), last), "day");
        }
        return parts.isEmpty() ? "less than a day" : String.join(" ", parts);
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(count(number, unit));
        }
    }

    /// "1 year", "2 years"; empty for none.
    static String count(long number, String unit) {
        return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
    }
}
