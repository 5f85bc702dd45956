package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.model.EventTable;
import org.tumen.model.RivalDate;
import org.tumen.time.TimeSpan;

/// Another date that somebody gives for an event, on the time axis.
///
/// @param number its place among the rival dates of its event, from 0
/// @param startDay where it starts, in days since 1970-01-01
/// @param endDay where it ends, exclusive
/// @param lasts whether it says that the event lasted from its start to its end
record RivalTime(int number, double startDay, double endDay, boolean lasts) {
    /// @param whole how far open ends reach
    static List<RivalTime> of(EventTable events, int number, TimeSpan whole) {
        List<RivalDate> dates = events.rivalDates(number);
        if (dates.isEmpty()) {
            return List.of();
        }
        List<RivalTime> times = new ArrayList<>();
        for (RivalDate rival : dates) {
            TimeSpan drawn = DocumentExtent.drawn(rival.date(), whole);
            times.add(new RivalTime(times.size(), drawn.startDay(), drawn.endDay(), rival.date().isInterval()));
        }
        return List.copyOf(times);
    }

    double centerDay() {
        return startDay + (endDay - startDay) / 2;
    }
}
