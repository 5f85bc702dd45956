package org.tumen.layout;

import java.util.List;
import org.tumen.model.ClaimStatus;
import org.tumen.model.EventTable;
import org.tumen.model.edtf.Edge;
import org.tumen.time.TimeSpan;

/// What the drawing of an event needs.
///
/// @param number its place in the file, from 0
/// @param label the words of its label
/// @param lane the number of its lane, from 0
/// @param startDay where its drawing starts, in days since 1970-01-01
/// @param endDay where its drawing ends, exclusive
/// @param lasts whether it lasted from its start to its end, rather than fell somewhere between the two
/// @param rivals other dates that somebody gives for it
record TimelineEntry(int number, String id, String label, int lane, double startDay, double endDay, boolean lasts,
        Edge startEdge, Edge endEdge, ClaimStatus status, int significance, List<RivalTime> rivals) {
    TimelineEntry {
        rivals = List.copyOf(rivals);
    }

    /// @param whole how far open ends reach
    static TimelineEntry of(EventTable events, int number, int lane, TimeSpan whole) {
        return new TimelineEntry(number, events.id(number), events.label(number), lane,
                DocumentExtent.drawnStart(events, number, whole), DocumentExtent.drawnEnd(events, number, whole),
                events.lasts(number), events.startEdge(number), events.endEdge(number), events.status(number),
                events.significance(number), RivalTime.of(events, number, whole));
    }

    /// Whether some of its drawing lies between two ends.
    boolean isWithin(TimeSpan span) {
        return startDay < span.endDay() && endDay > span.startDay();
    }

    double centerDay() {
        return startDay + (endDay - startDay) / 2;
    }
}
