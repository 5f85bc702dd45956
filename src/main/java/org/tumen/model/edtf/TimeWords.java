package org.tumen.model.edtf;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The words for a time of day: "23:20", "09:05:30 UTC−4".
final class TimeWords {
    private TimeWords() {}

    static String of(TimeOfDay time) {
        return clock(time.time()) + zone(time.zone());
    }

    /// "10:00–12:00 UTC", for times of one day in one zone.
    static String between(TimeOfDay start, TimeOfDay end) {
        return clock(start.time()) + "–" + of(end);
    }

    private static String clock(LocalTime time) {
        return time.getSecond() == 0
                ? "%02d:%02d".formatted(time.getHour(), time.getMinute())
                : "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
    }

    private static String zone(@Nullable ZoneOffset zone) {
        if (zone == null) {
            return "";
        }
        int minutes = zone.getTotalSeconds() / 60;
        String hours = minutes == 0 ? "" : (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60;
        return " UTC" + hours + (minutes % 60 == 0 ? "" : ":%02d".formatted(Math.abs(minutes) % 60));
    }
}
