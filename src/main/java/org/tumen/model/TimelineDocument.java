package org.tumen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A whole timeline as its file has it. Texts are empty and lists are empty where the file has nothing.
///
/// @param opening the first view; null to leave it to the program
/// @param extra further fields of the document
public record TimelineDocument(String title, String subtitle, String language, String licence, String version,
        @Nullable Opening opening, List<Category> categories, List<Era> eras, List<Place> places, List<Actor> actors,
        List<Source> sources, List<HistoricalEvent> events, List<Tour> tours, ExtraFields extra) {
    public TimelineDocument {
        categories = List.copyOf(categories);
        eras = List.copyOf(eras);
        places = List.copyOf(places);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        events = EventTable.of(events);
        tours = List.copyOf(tours);
    }

    /// The events with what a picture needs of them at hand.
    public EventTable table() {
        return (EventTable) events;
    }

    public TimelineDocument withTours(List<Tour> newTours) {
        return new TimelineDocument(title, subtitle, language, licence, version, opening, categories, eras, places,
                actors, sources, events, newTours, extra);
    }

    /// A document of nothing but a title and events.
    public static TimelineDocument of(String title, List<HistoricalEvent> events) {
        return new TimelineDocument(title, "", "", "", "", null, List.of(), List.of(), List.of(), List.of(), List.of(),
                events, List.of(), ExtraFields.NONE);
    }
}
