package org.tumen.model.edtf;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Reads the time of day that follows a date's `T`: `23:20:30`, `23:20:30Z`, `23:20:30-04`, `23:20:30+04:30`.
final class TimeParser {
    private static final int MOST_ZONE_HOURS = 18;

    private final TextCursor cursor;

    TimeParser(TextCursor cursor) {
        this.cursor = cursor;
    }

    TimeOfDay time() throws EdtfParseException {
        int hour = number("hour", 23);
        colon();
        int minute = number("minute", 59);
        colon();
        int second = number("second", 59);
        return new TimeOfDay(LocalTime.of(hour, minute, second), zone());
    }

    private @Nullable ZoneOffset zone() throws EdtfParseException {
        if (cursor.accept('Z')) {
            return ZoneOffset.UTC;
        }
        int sign = cursor.accept('+') ? 1 : cursor.accept('-') ? -1 : 0;
        if (sign == 0) {
            return null;
        }
        int offset = cursor.offset();
        int hours = number("zone's hour", MOST_ZONE_HOURS);
        int minutes = cursor.accept(':') ? number("zone's minute", 59) : 0;
        if (hours == MOST_ZONE_HOURS && minutes > 0) {
            throw new EdtfParseException("a zone is at most 18 hours from UTC", offset);
        }
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private void colon() throws EdtfParseException {
        if (!cursor.accept(':')) {
            throw cursor.unexpected("a time of day is written like 23:20:30");
        }
    }

    private int number(String part, int most) throws EdtfParseException {
        int offset = cursor.offset();
        String digits = cursor.digits();
        if (digits.length() != 2 || Integer.parseInt(digits) > most) {
            throw new EdtfParseException(
                    digits.isEmpty() ? "the " + part + " is missing" : part + " " + TextCursor.crop(digits),
                    "write 00 to " + most, offset);
        }
        return Integer.parseInt(digits);
    }
}
