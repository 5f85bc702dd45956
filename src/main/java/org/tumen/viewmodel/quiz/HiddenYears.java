package org.tumen.viewmodel.quiz;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.tumen.time.TimeSpan;

/// Takes out of a title what would give its date away.
final class HiddenYears {
    static final String GAP = "____";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,-])\\d{3,4}(?=s?\\b)(?![.,]\\d)");

    private HiddenYears() {}

    /// The title with a gap for each number that can be a year of the timeline.
    static String hide(String title, TimeSpan timeline) {
        int first = year(timeline.startDay());
        int last = year(timeline.endDay());
        return NUMBER.matcher(title).replaceAll(match -> {
            int number = Integer.parseInt(match.group());
            return number >= first && number <= last ? GAP : match.group();
        });
    }

    private static int year(double day) {
        return LocalDate.ofEpochDay(
                (long) Math.clamp(day, (double) LocalDate.MIN.toEpochDay(), (double) LocalDate.MAX.toEpochDay()))
                .getYear();
    }
}
