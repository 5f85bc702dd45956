package org.tumen.io;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Opening;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;
import org.tumen.model.edtf.Edtf;

/// Reads how a document is to be shown: its first view, and one tour. A tour without title or stops is left out, and so
/// is a stop that shows neither an event nor a span.
final class TourReader {
    static final Set<String> OPENING_FIELDS = Set.of("span", "event");
    static final Set<String> FIELDS = Set.of("id", "title", "audience", "stops");
    static final Set<String> STOP_FIELDS = Set.of("event", "span", "lanes", "caption", "notes", "question",
            "seconds");
    private static final String STOP_EXAMPLE = "{\"event\": \"the id of an event\", \"caption\": \"What to see\"}";
    private static final String EXAMPLE = "write it as in {\"title\": \"A walk\", \"stops\": [" + STOP_EXAMPLE + "]}";

    private final JsonCursor json;
    private final References references;

    TourReader(JsonCursor json, References references) {
        this.json = json;
        this.references = references;
    }

    @Nullable
    Opening opening() {
        if (!json.beginObject("write it as in {\"span\": \"1945/2026\", \"event\": \"the id of an event\"}")) {
            return null;
        }
        Edtf span = null;
        String eventId = "";
        Extras extras = Extras.of(json, OPENING_FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "span" -> span = json.date();
                case "event" -> eventId = references.read(References.Kind.EVENT);
                default -> extras.keep();
            }
        }
        return new Opening(span, eventId, extras.fields());
    }

    /// A tour without an id of its own has the empty one.
    @Nullable
    Tour tour() {
        if (!json.beginObject(EXAMPLE)) {
            return null;
        }
        String id = "";
        Position idAt = Position.WHOLE_FILE;
        String title = "";
        String audience = "";
        List<TourStop> stops = null;
        Extras extras = Extras.of(json, FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "id" -> {
                    idAt = json.here();
                    id = json.words();
                }
                case "title" -> title = json.words();
                case "audience" -> audience = json.text();
                case "stops" -> stops = json.list("write a list: [" + STOP_EXAMPLE + "]", this::stop);
                default -> extras.keep();
            }
        }
        json.need("title", "a tour", EXAMPLE);
        json.need("stops", "a tour", EXAMPLE);
        boolean usable = references.define(References.Kind.TOUR, id, idAt, !title.isEmpty() && stops != null);
        return usable && stops != null ? new Tour(id, title, audience, stops, extras.fields()) : null;
    }

    private @Nullable TourStop stop() {
        String example = "write it as in " + STOP_EXAMPLE;
        if (!json.beginObject(example)) {
            return null;
        }
        String eventId = "";
        Edtf span = null;
        List<String> categoryIds = List.of();
        String caption = "";
        String notes = "";
        String question = "";
        int seconds = 0;
        Extras extras = Extras.of(json, STOP_FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "event" -> eventId = references.read(References.Kind.EVENT);
                case "span" -> span = json.date();
                case "lanes" -> categoryIds = references.readList(References.Kind.CATEGORY);
                case "caption" -> caption = json.text();
                case "notes" -> notes = json.text();
                case "question" -> question = json.text();
                case "seconds" -> seconds = json.wholeNumber(1, TourStop.MOST_SECONDS, 0);
                default -> extras.keep();
            }
        }
        if (!json.hadField("event") && !json.hadField("span")) {
            json.problems().error(json.objectStart(), "a stop of a tour shows neither an \"event\" nor a \"span\"",
                    example);
        }
        return eventId.isEmpty() && span == null
                ? null
                : new TourStop(eventId, span, categoryIds, caption, notes, question, seconds, extras.fields());
    }
}
