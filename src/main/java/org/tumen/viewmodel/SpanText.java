package org.tumen.viewmodel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.tumen.model.edtf.YearLabel;
import org.tumen.time.TimeSpan;

/// A span of time in the words of the status bar, as fine as its length needs: "1947 – 2026", "Mar 1950 – Jun 1951",
/// "3 Jun 1950 – 19 Jun 1950", "3 Jun 1950 06:00 – 18:30".
public final class SpanText {
    private static final double LEAST_YEARS_DAYS = 3 * 365.0;
    private static final double LEAST_MONTHS_DAYS = 100;
    private static final double LEAST_DAYS = 3;
    /// A view that ends on a border shows nothing of what comes after.
    private static final double BEFORE_BORDER = 1e-6;

    private SpanText() {}

    public static String describe(TimeSpan span) {
        double last = span.endDay() - Math.min(span.days() / 2, BEFORE_BORDER);
        if (span.days() >= LEAST_DAYS) {
            String from = words(day(span.startDay()), span.days());
            String until = words(day(last), span.days());
            return from.equals(until) ? from : from + " – " + until;
        }
        LocalDateTime from = time(span.startDay());
        LocalDateTime until = time(span.endDay());
        String start = dayWords(from.toLocalDate()) + " " + clock(from);
        return from.toLocalDate().equals(until.toLocalDate())
                ? start + " – " + clock(until)
                : start + " – " + dayWords(until.toLocalDate()) + " " + clock(until);
    }

    private static String words(LocalDate day, double spanDays) {
        if (spanDays >= LEAST_YEARS_DAYS) {
            return YearLabel.of(day.getYear());
        }
        return spanDays >= LEAST_MONTHS_DAYS ? month(day) + " " + YearLabel.of(day.getYear()) : dayWords(day);
    }

    private static String dayWords(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + YearLabel.of(day.getYear());
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String clock(LocalDateTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    private static LocalDate day(double day) {
        double least = LocalDate.MIN.toEpochDay();
        double most = LocalDate.MAX.toEpochDay();
        return LocalDate.ofEpochDay((long) Math.floor(Math.clamp(day, least, most)));
    }

    private static LocalDateTime time(double day) {
        double whole = Math.floor(day);
        return day(whole).atStartOfDay().plus(Duration.ofMinutes(Math.round((day - whole) * 1_440)));
    }
}
