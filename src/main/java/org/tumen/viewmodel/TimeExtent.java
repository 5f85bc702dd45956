package org.tumen.viewmodel;

import org.tumen.layout.DocumentExtent;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;
import org.tumen.time.TimeSpan;

/// Where dates and documents lie on the time axis.
public final class TimeExtent {
    private TimeExtent() {}

    /// The time that a date can mean, at least a second long.
    public static TimeSpan of(Edtf date) {
        return DocumentExtent.of(date);
    }

    public static TimeSpan of(HistoricalEvent event) {
        return of(event.date());
    }

    /// From the first event to the last; where there are none, the same of eras.
    public static TimeSpan of(TimelineDocument document) {
        return DocumentExtent.of(document);
    }

    /// How far one can go in a document: a little further than its events. One alone gets its surroundings.
    public static TimeSpan limits(TimelineDocument document) {
        return DocumentExtent.limits(document);
    }

    /// An event with what is around it: three times its length, and for a day the year about it.
    public static TimeSpan surroundings(TimeSpan event) {
        return DocumentExtent.surroundings(event);
    }

    /// The span of `days` whose middle is `centerDay`.
    public static TimeSpan about(double centerDay, double days) {
        return new TimeSpan(centerDay - days / 2, centerDay + days / 2);
    }
}
