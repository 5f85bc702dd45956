package org.tumen.model.edtf;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A time of day to the second.
///
/// @param zone null where the time is local
record TimeOfDay(LocalTime time, @Nullable ZoneOffset zone) {
    private static final double SECONDS_PER_DAY = 86_400;

    double shareOfDay() {
        return time.toSecondOfDay() / SECONDS_PER_DAY;
    }

    double nextSecondShareOfDay() {
        return (time.toSecondOfDay() + 1) / SECONDS_PER_DAY;
    }
}
