package org.tumen.layout;

import org.tumen.model.ClaimStatus;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.edtf.Edge;
import org.tumen.time.TimeSpan;

/// An event with what its drawing needs.
///
/// @param number its place in the file, from 0
/// @param lane the number of its lane, from 0
/// @param startDay where its drawing starts, in days since 1970-01-01
/// @param endDay where its drawing ends, exclusive
record TimelineEntry(int number, HistoricalEvent event, int lane, double startDay, double endDay) {
    double centerDay() {
        return startDay + (endDay - startDay) / 2;
    }

    /// Whether it lasted from its start to its end, rather than fell somewhere between the two.
    boolean lasts() {
        return event.date().isInterval();
    }

    /// Whether some of its drawing lies between two ends.
    boolean isWithin(TimeSpan span) {
        return startDay < span.endDay() && endDay > span.startDay();
    }

    Edge startEdge() {
        return event.date().startEdge();
    }

    Edge endEdge() {
        return event.date().endEdge();
    }

    ClaimStatus status() {
        return event.status();
    }

    int significance() {
        return event.significance();
    }
}
