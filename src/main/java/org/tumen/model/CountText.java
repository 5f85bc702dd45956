package org.tumen.model;

import java.util.Locale;

/// Counts as English writes them.
public final class CountText {
    private CountText() {}

    /// With commas between thousands: "1,000,000".
    public static String grouped(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /// "1 event", "10,000 events".
    ///
    /// @param singular a word whose plural ends in s
    public static String of(long count, String singular) {
        return count == 1 ? "1 " + singular : grouped(count) + " " + singular + "s";
    }
}
