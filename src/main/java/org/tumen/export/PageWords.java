package org.tumen.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tumen.model.CountText;
import org.tumen.model.edtf.YearLabel;
import org.tumen.time.TimeSpan;

/// The words that pages have in common.
final class PageWords {
    private static final double BEFORE_BORDER = 1e-6;
    private static final double LEAST_YEARS_DAYS = 3 * 365.0;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private PageWords() {}

    static String counted(long count, String singular) {
        return CountText.of(count, singular);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// From when until when, in years, or in days where it is short.
    static String span(TimeSpan span) {
        String from = words(span.startDay(), span.days());
        String until = words(span.endDay() - Math.min(span.days() / 2, BEFORE_BORDER), span.days());
        return from.equals(until) ? from : from + " – " + until;
    }

    private static String words(double day, double spanDays) {
        double least = LocalDate.MIN.toEpochDay();
        double most = LocalDate.MAX.toEpochDay();
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(Math.clamp(day, least, most)));
        String year = YearLabel.of(date.getYear());
        return spanDays >= LEAST_YEARS_DAYS
                ? year
                : date.getDayOfMonth() + " " + DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH).format(date) + " "
                        + year;
    }
}
