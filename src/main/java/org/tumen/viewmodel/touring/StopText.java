package org.tumen.viewmodel.touring;

import org.jspecify.annotations.Nullable;
import org.tumen.model.EventTable;
import org.tumen.model.TourStop;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edtf;
import org.tumen.viewmodel.OpenDocument;

/// A stop in words.
///
/// @param title of the event, or the time shown
/// @param date of the event; empty for a stop without one
/// @param trouble what is wrong with it; empty if nothing is
public record StopText(String title, String date, String trouble) {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3_600;

    public static StopText of(TourStop stop, OpenDocument open) {
        Edtf span = stop.span();
        if (stop.eventId().isEmpty()) {
            return new StopText(span == null ? "Nothing shown yet" : DateText.describe(span), "", "");
        }
        EventTable events = open.document().table();
        int number = events.numberOf(stop.eventId());
        if (number < 0) {
            return new StopText(span == null ? stop.eventId() : DateText.describe(span), "",
                    "The event “" + stop.eventId() + "” is not in this timeline");
        }
        return new StopText(events.label(number), events.dateText(number), "");
    }

    /// Minutes and seconds, with hours where there are any: "0:50", "12:05", "1:02:00".
    public static String clock(long seconds) {
        long hours = seconds / SECONDS_PER_HOUR;
        long minutes = seconds % SECONDS_PER_HOUR / SECONDS_PER_MINUTE;
        long rest = seconds % SECONDS_PER_MINUTE;
        return hours > 0 ? "%d:%02d:%02d".formatted(hours, minutes, rest) : "%d:%02d".formatted(minutes, rest);
    }

    /// Seconds of a time as people type it: "50", "1:30", "1:02:00".
    ///
    /// @return 0 for an empty text; null for what is no time, or more than a day
    public static @Nullable Integer seconds(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("\\d{1,5}(:[0-5]?\\d){0,2}")) {
            return null;
        }
        long seconds = 0;
        for (String part : typed.split(":", -1)) {
            seconds = seconds * SECONDS_PER_MINUTE + Integer.parseInt(part);
        }
        return seconds > TourStop.MOST_SECONDS ? null : (int) seconds;
    }
}
