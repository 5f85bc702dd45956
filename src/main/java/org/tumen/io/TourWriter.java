package org.tumen.io;

import org.tumen.model.Tour;
import org.tumen.model.TourStop;

/// Writes one tour.
final class TourWriter {
    private TourWriter() {}

    static void write(JsonOutput json, Tour tour) {
        json.beginObject();
        json.text("id", tour.id());
        json.text("title", tour.title());
        json.text("audience", tour.audience());
        json.alwaysList("stops", tour.stops(), TourWriter::stop);
        json.extra(tour.extra());
        json.endObject();
    }

    private static void stop(JsonOutput json, TourStop stop) {
        json.beginObject();
        json.text("event", stop.eventId());
        json.date("span", stop.span());
        json.texts("lanes", stop.categoryIds());
        json.text("caption", stop.caption());
        json.text("notes", stop.notes());
        json.text("question", stop.question());
        json.wholeNumber("seconds", stop.plannedSeconds(), 0);
        json.extra(stop.extra());
        json.endObject();
    }
}
