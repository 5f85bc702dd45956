package org.tumen.layout;

import org.tumen.model.EventTable;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;
import org.tumen.time.TimeSpan;

/// The time that a document covers.
public final class DocumentExtent {
    private static final double MARGIN_SHARE = 0.03;
    private static final double DAYS_PER_YEAR = 365.2425;
    /// Longer than a day, a date is something that lasted.
    private static final double LONGEST_POINT_DAYS = 1.01;
    /// What a document without a date shows: 1900 to 1999.
    private static final TimeSpan NOTHING_DATED = new TimeSpan(-25567, 10957);
    private static final double LEAST_DAYS = 1.0 / 86_400;

    private DocumentExtent() {}

    /// From the start of the earliest event to the end of the latest; where there are none, the same of eras.
    public static TimeSpan of(TimelineDocument document) {
        EventTable events = document.table();
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (int number = 0; number < events.size(); number++) {
            first = Math.min(first, events.startDay(number));
            last = Math.max(last, events.endDay(number));
        }
        if (first < last) {
            return new TimeSpan(first, last);
        }
        return document.eras().stream().map(era -> of(era.date())).reduce(TimeSpan::union).orElse(NOTHING_DATED);
    }

    /// The time that a date can mean, at least a second long.
    public static TimeSpan of(Edtf date) {
        double start = date.axisStartDay();
        return new TimeSpan(start, Math.max(date.axisEndDay(), start + LEAST_DAYS));
    }

    /// How far one can go in a document: a little further than its events. One alone gets its surroundings.
    public static TimeSpan limits(TimelineDocument document) {
        return limits(document.table(), of(document));
    }

    /// The same where the extent is known.
    static TimeSpan limits(EventTable events, TimeSpan extent) {
        return isAtOneTime(events) ? surroundings(extent) : extent.padBy(MARGIN_SHARE);
    }

    private static boolean isAtOneTime(EventTable events) {
        for (int number = 1; number < events.size(); number++) {
            if (events.startDay(number) != events.startDay(0) || events.endDay(number) != events.endDay(0)) {
                return false;
            }
        }
        return !events.isEmpty();
    }

    /// A span with what is around it: three times its length, and for a day the year about it.
    public static TimeSpan surroundings(TimeSpan event) {
        double days = event.days() <= LONGEST_POINT_DAYS ? DAYS_PER_YEAR : event.days() * 3;
        return new TimeSpan(event.centerDay() - days / 2, event.centerDay() + days / 2);
    }

    /// Where a date is drawn: open ends reach as far as `whole`.
    static TimeSpan drawn(Edtf date, TimeSpan whole) {
        TimeSpan stated = of(date);
        return new TimeSpan(start(stated.startDay(), date.startEdge(), whole),
                end(stated.endDay(), date.endEdge(), whole));
    }

    /// Where the drawing of an event starts.
    static double drawnStart(EventTable events, int number, TimeSpan whole) {
        return start(events.startDay(number), events.startEdge(number), whole);
    }

    /// Where the drawing of an event ends.
    static double drawnEnd(EventTable events, int number, TimeSpan whole) {
        return end(events.endDay(number), events.endEdge(number), whole);
    }

    private static double start(double statedDay, Edge edge, TimeSpan whole) {
        return edge == Edge.OPEN ? Math.min(statedDay, whole.startDay()) : statedDay;
    }

    private static double end(double statedDay, Edge edge, TimeSpan whole) {
        return edge == Edge.OPEN ? Math.max(statedDay, whole.endDay()) : statedDay;
    }
}
