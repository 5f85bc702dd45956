package org.tumen.model.filter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tumen.model.EventTable;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

/// The events that a tour is about: those that its stops name, and what happened in the spans of stops that name none.
public final class TourEvents {
    private TourEvents() {}

    /// @return a filter that chooses them; of a tour that shows nothing, one that chooses nothing
    public static EventFilter of(Tour tour, TimelineDocument document) {
        EventTable events = document.table();
        Set<String> ids = new LinkedHashSet<>();
        for (TourStop stop : tour.stops()) {
            if (events.numberOf(stop.eventId()) >= 0) {
                ids.add(stop.eventId());
            } else if (stop.eventId().isEmpty()) {
                IntStream.range(0, events.size()).filter(number -> isShown(stop, events, number))
                        .mapToObj(events::id).forEach(ids::add);
            }
        }
        return EventFilter.of(new FilterTerm.AnyOf(FilterField.ID, ids.isEmpty() ? List.of("") : List.copyOf(ids)));
    }

    /// A document without its other tours.
    public static TimelineDocument withTour(Tour tour, TimelineDocument whole) {
        return new TimelineDocument(whole.title(), whole.subtitle(), whole.language(), whole.licence(),
                whole.version(), whole.opening(), whole.categories(), whole.eras(), whole.places(), whole.actors(),
                whole.sources(), whole.events(), List.of(tour), whole.extra());
    }

    private static boolean isShown(TourStop stop, EventTable events, int number) {
        return (stop.span() == null || EventSpan.of(stop.span()).overlaps(EventSpan.of(events, number)))
                && (stop.categoryIds().isEmpty() || stop.categoryIds().contains(events.categoryId(number)));
    }
}
