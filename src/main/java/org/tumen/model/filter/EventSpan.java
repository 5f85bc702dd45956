package org.tumen.model.filter;

import org.tumen.model.EventTable;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;

/// From when until when something may have been; an end that is open or unknown is endless.
///
/// @param start in days since 1970-01-01T00:00
/// @param end the same, exclusive
record EventSpan(double start, double end) {
    static EventSpan of(EventTable events, int number) {
        return of(events.startEdge(number), events.startDay(number), events.endEdge(number), events.endDay(number));
    }

    static EventSpan of(Edtf date) {
        return of(date.startEdge(), date.axisStartDay(), date.endEdge(), date.axisEndDay());
    }

    private static EventSpan of(Edge startEdge, double start, Edge endEdge, double end) {
        return new EventSpan(isAway(startEdge) ? Double.NEGATIVE_INFINITY : start,
                isAway(endEdge) ? Double.POSITIVE_INFINITY : end);
    }

    private static boolean isAway(Edge edge) {
        return edge == Edge.OPEN || edge == Edge.UNKNOWN;
    }

    boolean overlaps(EventSpan other) {
        return start < other.end && other.start < end;
    }
}
