package org.tumen.io;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Media;
import org.tumen.model.Relation;
import org.tumen.model.RelationKind;
import org.tumen.model.RivalDate;
import org.tumen.model.edtf.Edtf;

/// Reads what hangs on an event beside its claims: relations, rival dates, media. What cannot be read is left out.
final class EventPartReader {
    static final Set<String> RELATION_FIELDS = Set.of("to", "kind", "note");
    static final Set<String> RIVAL_DATE_FIELDS = Set.of("date", "note", "sources");
    static final Set<String> MEDIA_FIELDS = Set.of("url", "caption", "credit", "licence", "alt");
    private static final String RELATION_EXAMPLE = "{\"to\": \"the id of an event\", \"kind\": \"led-to\"}";
    private static final String RIVAL_DATE_EXAMPLE = "{\"date\": \"1961-07-07\", \"note\": \"whose date it is\"}";
    private static final String MEDIA_EXAMPLE = "{\"url\": \"pictures/signing.jpg\", \"alt\": \"what it shows\"}";

    private final JsonCursor json;
    private final References references;

    EventPartReader(JsonCursor json, References references) {
        this.json = json;
        this.references = references;
    }

    List<Relation> relations() {
        return json.list("write a list: [" + RELATION_EXAMPLE + "]", this::relation);
    }

    private @Nullable Relation relation() {
        String example = "write it as in " + RELATION_EXAMPLE;
        if (!json.beginObject(example)) {
            return null;
        }
        String toEventId = "";
        RelationKind kind = null;
        String note = "";
        Extras extras = Extras.of(json, RELATION_FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "to" -> toEventId = references.read(References.Kind.EVENT);
                case "kind" -> kind = json.word(Words.RELATION);
                case "note" -> note = json.text();
                default -> extras.keep();
            }
        }
        json.need("to", "a relation", example);
        json.need("kind", "a relation", example);
        return toEventId.isEmpty() || kind == null ? null : new Relation(toEventId, kind, note, extras.fields());
    }

    List<RivalDate> rivalDates() {
        return json.list("write a list: [" + RIVAL_DATE_EXAMPLE + "]", this::rivalDate);
    }

    private @Nullable RivalDate rivalDate() {
        String example = "write it as in " + RIVAL_DATE_EXAMPLE;
        if (!json.beginObject(example)) {
            return null;
        }
        Edtf date = null;
        String note = "";
        List<String> sourceIds = List.of();
        Extras extras = Extras.of(json, RIVAL_DATE_FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "date" -> date = json.date();
                case "note" -> note = json.text();
                case "sources" -> sourceIds = references.readList(References.Kind.SOURCE);
                default -> extras.keep();
            }
        }
        json.need("date", "another date", example);
        return date == null ? null : new RivalDate(date, note, sourceIds, extras.fields());
    }

    List<Media> media() {
        return json.list("write a list: [" + MEDIA_EXAMPLE + "]", this::medium);
    }

    private @Nullable Media medium() {
        String example = "write it as in " + MEDIA_EXAMPLE;
        if (!json.beginObject(example)) {
            return null;
        }
        String url = "";
        String caption = "";
        String credit = "";
        String licence = "";
        String alternativeText = "";
        Extras extras = Extras.of(json, MEDIA_FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "url" -> url = json.webOrRelativeLink();
                case "caption" -> caption = json.text();
                case "credit" -> credit = json.text();
                case "licence" -> licence = json.text();
                case "alt" -> alternativeText = json.text();
                default -> extras.keep();
            }
        }
        json.need("url", "a picture or recording", example);
        return url.isEmpty() ? null : new Media(url, caption, credit, licence, alternativeText, extras.fields());
    }
}
