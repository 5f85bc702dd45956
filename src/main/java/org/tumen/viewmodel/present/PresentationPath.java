package org.tumen.viewmodel.present;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edtf;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.TimeExtent;

/// The way of a presentation through a timeline: a title stop, the stops of the way, and stops that list the sources used.
///
/// @param title of the tour, or of what stands in for one
/// @param events the events at which it stops, each once, in order of time
/// @param whole the time in which those events lie, and a little more
public record PresentationPath(String title, List<PresentedStop> stops, List<PathEvent> events, TimeSpan whole) {
    /// So many sources have room on one screen.
    public static final int SOURCES_A_STOP = 12;
    /// A path through more events would be no presentation.
    public static final int MOST_EVENTS = 60;

    private static final int FEWEST_HIGHLIGHTS = 12;
    private static final int MOST_HIGHLIGHTS = 24;
    private static final double MARGIN_SHARE = 0.04;

    public PresentationPath {
        stops = List.copyOf(stops);
        events = List.copyOf(events);
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("a presentation has stops");
        }
    }

    /// A tour of the document. A stop whose event is not in the document keeps its span; one without either is left out.
    public static PresentationPath of(Tour tour, OpenDocument document) {
        List<PresentedStop> stops = new ArrayList<>();
        for (TourStop stop : tour.stops()) {
            boolean known = document.index().event(stop.eventId()) != null;
            Edtf span = stop.span();
            if (known || span != null) {
                stops.add(new PresentedStop(PresentedStop.Kind.TOUR, known ? stop.eventId() : "",
                        span == null ? null : TimeExtent.of(span).padBy(MARGIN_SHARE),
                        span == null ? "" : DateText.describe(span), stop.categoryIds(), stop.caption(), stop.notes(),
                        stop.question(), List.of()));
            }
        }
        return through(tour.title(), tour.audience(), stops, document);
    }

    /// The events with these ids in order of time, each told by its summary; ids that the document does not have are left
    /// out, and of more than `MOST_EVENTS` the most significant are kept.
    public static PresentationPath inOrderOfTime(String title, Collection<String> eventIds, OpenDocument document) {
        List<HistoricalEvent> found = new LinkedHashSet<>(eventIds).stream()
                .flatMap(id -> Optional.ofNullable(document.index().event(id)).stream())
                .sorted(Comparator.comparingInt(HistoricalEvent::significance)).limit(MOST_EVENTS)
                .sorted(Comparator.comparing(HistoricalEvent::date, Edtf.CHRONOLOGICAL)).toList();
        return through(title, "",
                found.stream().map(event -> PresentedStop.event(event.id(), event.summary())).toList(), document);
    }

    /// The most significant events of a document, as many as one can follow.
    public static PresentationPath ofHighlights(OpenDocument document) {
        EventTable table = document.document().table();
        List<Integer> numbers = IntStream.range(0, table.size()).boxed()
                .sorted(Comparator.comparingInt(table::significance)).toList();
        long outstanding = numbers.stream()
                .filter(number -> table.significance(number) == HistoricalEvent.MOST_SIGNIFICANT).count();
        List<String> ids = numbers.stream().limit(Math.clamp(outstanding, FEWEST_HIGHLIGHTS, MOST_HIGHLIGHTS))
                .map(table::id).toList();
        String title = document.document().title();
        return inOrderOfTime(title.isEmpty() ? "Timeline" : title, ids, document);
    }

    private static PresentationPath through(String title, String audience, List<PresentedStop> ofTour,
            OpenDocument document) {
        List<PathEvent> events = events(ofTour, document);
        List<PresentedStop> stops = new ArrayList<>();
        stops.add(PresentedStop.title(subject(title, document), audience));
        stops.addAll(ofTour);
        List<String> sources = sources(events, document);
        for (int from = 0; from < sources.size(); from += SOURCES_A_STOP) {
            stops.add(PresentedStop.sources(sources.subList(from, Math.min(from + SOURCES_A_STOP, sources.size()))));
        }
        return new PresentationPath(title, stops, events, whole(events, ofTour, document));
    }

    private static String subject(String title, OpenDocument document) {
        String name = document.document().title();
        String subtitle = document.document().subtitle();
        if (title.equals(name) || name.isEmpty()) {
            return subtitle;
        }
        return subtitle.isEmpty() ? name : name + ": " + subtitle;
    }

    private static List<PathEvent> events(List<PresentedStop> stops, OpenDocument document) {
        List<PathEvent> events = new ArrayList<>();
        for (String id : stops.stream().map(PresentedStop::eventId).distinct().toList()) {
            HistoricalEvent event = document.index().event(id);
            if (event != null) {
                TimeSpan extent = TimeExtent.of(event);
                events.add(new PathEvent(id, extent.startDay(), extent.endDay()));
            }
        }
        events.sort(Comparator.comparingDouble(PathEvent::startDay).thenComparingDouble(PathEvent::endDay));
        return events;
    }

    private static List<String> sources(List<PathEvent> events, OpenDocument document) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        for (PathEvent each : events) {
            HistoricalEvent event = document.index().event(each.id());
            if (event != null) {
                ids.addAll(event.citedSourceIds());
            }
        }
        return ids.stream().filter(id -> document.index().source(id) != null).toList();
    }

    private static TimeSpan whole(List<PathEvent> events, List<PresentedStop> stops, OpenDocument document) {
        TimeSpan whole = null;
        for (PathEvent event : events) {
            whole = union(whole, new TimeSpan(event.startDay(), event.endDay()));
        }
        for (PresentedStop stop : stops) {
            whole = stop.eventId().isEmpty() && stop.span() != null ? union(whole, stop.span()) : whole;
        }
        if (whole == null) {
            return TimeExtent.limits(document.document());
        }
        return events.size() > 1 || stops.size() > 1
                ? whole.padBy(MARGIN_SHARE)
                : TimeExtent.surroundings(whole);
    }

    private static TimeSpan union(@Nullable TimeSpan one, TimeSpan other) {
        return one == null ? other : one.union(other);
    }

    public PresentedStop stop(int place) {
        return stops.get(place);
    }

    public int last() {
        return stops.size() - 1;
    }

    /// How many stops have a number: all but title and sources.
    public int numbered() {
        return (int) stops.stream().filter(stop -> stop.kind() == PresentedStop.Kind.TOUR).count();
    }

    /// The time that a stop shows.
    public TimeSpan span(int place) {
        TimeSpan own = stops.get(place).span();
        return own == null ? whole : own;
    }

    /// The ids of its events in order of time.
    public List<String> eventIds() {
        return events.stream().map(PathEvent::id).toList();
    }

    /// The event of a stop; null where it has none.
    public @Nullable PathEvent eventAt(int place) {
        String id = stops.get(place).eventId();
        return events.stream().filter(event -> event.id().equals(id)).findFirst().orElse(null);
    }

    /// The stop to start at for somebody who looks at an event, or else at a moment: the stop of that event, or else the
    /// one whose event is nearest in time.
    public int nearest(String eventId, double day) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int place = 0; place < stops.size(); place++) {
            PathEvent event = eventAt(place);
            if (event != null && event.id().equals(eventId)) {
                return place;
            }
            double distance = event == null
                    ? Double.POSITIVE_INFINITY
                    : Math.abs((event.startDay() + event.endDay()) / 2 - day);
            if (distance < least) {
                least = distance;
                nearest = place;
            }
        }
        return nearest;
    }
}
