package org.tumen.io;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Actor;
import org.tumen.model.Category;
import org.tumen.model.Era;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Opening;
import org.tumen.model.Place;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;

/// Reads the outermost object of one file. Without `events`, or of another format, it is no timeline and is refused.
final class TimelineReader {
    static final Set<String> FIELDS = Set.of("$schema", "format", "title", "subtitle", "language", "licence", "version",
            "opening", "categories", "eras", "places", "actors", "sources", "events", "tours");
    static final String FORMAT = "tumen/1";
    private static final String UNTITLED = "Untitled timeline";
    private static final String SMALLEST = "write at least {\"title\": \"…\", \"events\": []}";
    private static final String LIST_OF_OBJECTS = "write a list of objects: [{…}, {…}]";

    private final JsonCursor json;
    private final References references;
    private final boolean keepsEvents;
    private boolean isRefused;
    private int categoryCount;

    private String title = "";
    private String subtitle = "";
    private String language = "";
    private String licence = "";
    private String version = "";
    private @Nullable Opening opening;
    private List<Category> categories = List.of();
    private List<Era> eras = List.of();
    private List<Place> places = List.of();
    private List<Actor> actors = List.of();
    private List<Source> sources = List.of();
    private List<HistoricalEvent> events = List.of();
    private List<Tour> tours = List.of();

    TimelineReader(JsonCursor json) {
        this(json, new References(json), true);
    }

    /// @param keepsEvents whether the document is to have them; otherwise they are looked at only
    TimelineReader(JsonCursor json, References references, boolean keepsEvents) {
        this.json = json;
        this.references = references;
        this.keepsEvents = keepsEvents;
    }

    /// Null if the file is refused.
    @Nullable
    TimelineDocument read() {
        TimelineDocument document = readIncomplete();
        return document == null ? null : new Completion(references).complete(document, references.anyLost());
    }

    /// The same, with references that lead nowhere, and with events and tours that have no ids.
    @Nullable
    TimelineDocument readIncomplete() {
        if (!json.beginObject(SMALLEST)) {
            return null;
        }
        Extras extras = Extras.of(json, FIELDS);
        while (json.nextField()) {
            field(extras);
        }
        if (!json.hadField("events")) {
            isRefused = true;
        }
        json.need("events", "the timeline", SMALLEST);
        json.need("title", "the timeline", "write it as in \"title\": \"From allies to partners\"");
        references.settle();
        if (isRefused) {
            return null;
        }
        return new TimelineDocument(title.isEmpty() ? UNTITLED : title, subtitle, language,
                licence, version, opening, categories, eras, places, actors, sources, events, tours, extras.fields());
    }

    private void field(Extras extras) {
        switch (json.field()) {
            case "format" -> format();
            case "title" -> title = json.words();
            case "subtitle" -> subtitle = json.text();
            case "language" -> language = json.text();
            case "licence" -> licence = json.text();
            case "version" -> version = json.text();
            case "opening" -> opening = new TourReader(json, references).opening();
            case "categories" -> {
                CategoryReader reader = new CategoryReader(json, references);
                categories = json.list(LIST_OF_OBJECTS, () -> reader.read(categoryCount++));
            }
            case "eras" -> eras = json.list(LIST_OF_OBJECTS, new EraReader(json)::read);
            case "places" -> places = json.list(LIST_OF_OBJECTS, new PlaceReader(json, references)::read);
            case "actors" -> actors = json.list(LIST_OF_OBJECTS, new ActorReader(json, references)::read);
            case "sources" -> sources = json.list(LIST_OF_OBJECTS, new SourceReader(json, references)::read);
            case "events" -> {
                isRefused |= !json.isList();
                EventReader reader = new EventReader(json, references);
                events = json.list("write a list: [{\"date\": \"1948-10-12\", \"title\": \"What happened\"}]", () -> {
                    HistoricalEvent event = reader.read();
                    return keepsEvents ? event : null;
                });
            }
            case "tours" -> tours = json.list(LIST_OF_OBJECTS, new TourReader(json, references)::tour);
            default -> extras.keep();
        }
    }

    private void format() {
        Position at = json.here();
        boolean isText = json.isText();
        String format = json.text();
        isRefused |= !format.equals(FORMAT);
        if (isText && !format.equals(FORMAT)) {
            boolean isNewer = format.startsWith("tumen/");
            json.problems().refusal(at, "the format " + Quoted.text(format) + " is not " + Quoted.text(FORMAT)
                    + ", which this program reads",
                    format.equals(TourFile.FORMAT)
                            ? "open the timeline that these tours lie beside"
                            : isNewer ? "open it with a newer version of Tumen" : "open a Tumen timeline");
        }
    }
}
