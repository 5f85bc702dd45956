package org.tumen.layout;

import java.time.LocalDate;
import org.tumen.model.Era;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;
import org.tumen.time.TimeSpan;

/// The time that a document covers.
public final class DocumentExtent {
    private static final double MARGIN_SHARE = 0.03;
    private static final double LEAST_DAYS = 1;

    private DocumentExtent() {}

    /// From the first day of the earliest event to the last of the latest. A document without events: this century.
    public static TimeSpan of(TimelineDocument document) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (HistoricalEvent event : document.events()) {
            first = Math.min(first, event.date().earliestDay());
            last = Math.max(last, event.date().latestDay());
        }
        if (first > last) {
            for (Era era : document.eras()) {
                first = Math.min(first, era.date().earliestDay());
                last = Math.max(last, era.date().latestDay());
            }
        }
        return first > last
                ? new TimeSpan(LocalDate.of(2001, 1, 1).toEpochDay(), LocalDate.of(2101, 1, 1).toEpochDay())
                : new TimeSpan(first, Math.max(last + 1.0, first + LEAST_DAYS));
    }

    /// The extent with some room at either end: how far a reader can look.
    public static TimeSpan limits(TimelineDocument document) {
        return of(document).padBy(MARGIN_SHARE);
    }

    /// Where a date is drawn: open ends reach as far as `whole`.
    static TimeSpan drawn(Edtf date, TimeSpan whole) {
        double start = date.earliestDay();
        double end = date.latestDay() + 1.0;
        return new TimeSpan(date.startEdge() == Edge.OPEN ? Math.min(start, whole.startDay()) : start,
                date.endEdge() == Edge.OPEN ? Math.max(end, whole.endDay()) : end);
    }
}
