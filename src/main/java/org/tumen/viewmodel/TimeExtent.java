package org.tumen.viewmodel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tumen.model.Era;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;
import org.tumen.time.TimeSpan;

/// Where dates and documents lie on the time axis.
public final class TimeExtent {
    private static final double PADDING = 0.03;
    private static final double DAYS_PER_YEAR = 365.2425;
    /// What a document without a date shows: the twentieth century.
    private static final TimeSpan NOTHING_DATED = new TimeSpan(-25567, 10958);
    /// Longer than a day, a date is something that lasted.
    private static final double LONGEST_POINT_DAYS = 1.01;

    private TimeExtent() {}

    /// The time that a date can mean, at least a second long.
    public static TimeSpan of(Edtf date) {
        double start = date.axisStartDay();
        return new TimeSpan(start, Math.max(date.axisEndDay(), start + 1.0 / 86_400));
    }

    public static TimeSpan of(HistoricalEvent event) {
        return of(event.date());
    }

    /// From the first event to the last; where there are none, the same of eras.
    public static TimeSpan of(TimelineDocument document) {
        return union(document.events().stream().map(HistoricalEvent::date))
                .or(() -> union(document.eras().stream().map(Era::date))).orElse(NOTHING_DATED);
    }

    private static Optional<TimeSpan> union(Stream<Edtf> dates) {
        return dates.map(TimeExtent::of).reduce(TimeSpan::union);
    }

    /// How far one can go in a document: a little further than its events. One alone gets its surroundings.
    public static TimeSpan limits(TimelineDocument document) {
        TimeSpan extent = of(document);
        List<HistoricalEvent> events = document.events();
        boolean single = !events.isEmpty()
                && events.stream().allMatch(event -> of(event).equals(of(events.getFirst())));
        return single ? surroundings(extent) : extent.padBy(PADDING);
    }

    /// An event with what is around it: three times its length, and for a day the year about it.
    public static TimeSpan surroundings(TimeSpan event) {
        double days = event.days() <= LONGEST_POINT_DAYS ? DAYS_PER_YEAR : event.days() * 3;
        return about(event.centerDay(), days);
    }

    /// The span of `days` whose middle is `centerDay`.
    public static TimeSpan about(double centerDay, double days) {
        return new TimeSpan(centerDay - days / 2, centerDay + days / 2);
    }
}
