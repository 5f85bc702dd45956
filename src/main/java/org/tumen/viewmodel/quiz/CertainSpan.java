package org.tumen.viewmodel.quiz;

import org.tumen.model.EventTable;
import org.tumen.model.edtf.Edge;

/// The whole days within which an event lies for certain. Near or doubtful dates are taken to be off by as much as they are
/// long; what has no known end reaches to infinity.
///
/// @param startDay in days since 1970-01-01
/// @param endDay the same, exclusive
record CertainSpan(double startDay, double endDay) {
    static CertainSpan of(EventTable events, int number) {
        double start = Math.floor(events.startDay(number));
        double end = Math.ceil(events.endDay(number));
        double days = end - start;
        return new CertainSpan(start - doubt(events.startEdge(number), days),
                end + doubt(events.endEdge(number), days));
    }

    private static double doubt(Edge edge, double days) {
        return switch (edge) {
            case EXACT -> 0;
            case APPROXIMATE, UNCERTAIN, UNCERTAIN_AND_APPROXIMATE -> days;
            case OPEN, UNKNOWN -> Double.POSITIVE_INFINITY;
        };
    }

    /// Whether it is over on a day before the other begins.
    boolean isBefore(CertainSpan other) {
        return endDay <= other.startDay;
    }

    /// Whether there is no doubt about which of the two comes first.
    boolean isApartFrom(CertainSpan other) {
        return isBefore(other) || other.isBefore(this);
    }
}
