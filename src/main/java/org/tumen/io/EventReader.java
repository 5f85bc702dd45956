package org.tumen.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Claim;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Media;
import org.tumen.model.Relation;
import org.tumen.model.RivalDate;
import org.tumen.model.edtf.Edtf;

/// Reads one event. One without date or title, or with a claim that cannot be read, is left out, as it would mislead;
/// whatever else is wrong costs only itself.
final class EventReader {
    static final Set<String> FIELDS = Set.of("id", "date", "title", "shortTitle", "summary", "category", "tags",
            "actors", "place", "significance", "claims", "related", "otherDates", "disclosed", "media");
    private static final String EXAMPLE = "write it as in {\"date\": \"1948-10-12\", \"title\": \"What happened\"}";

    private final JsonCursor json;
    private final References references;
    private final ClaimReader claimReader;
    private final EventPartReader parts;

    EventReader(JsonCursor json, References references) {
        this.json = json;
        this.references = references;
        claimReader = new ClaimReader(json, references);
        parts = new EventPartReader(json, references);
    }

    /// An event without an id of its own has the empty one.
    @Nullable
    HistoricalEvent read() {
        if (!json.beginObject(EXAMPLE)) {
            return null;
        }
        String id = "";
        Position idAt = Position.WHOLE_FILE;
        Edtf date = null;
        String title = "";
        String shortTitle = "";
        String summary = "";
        String categoryId = "";
        List<String> tags = List.of();
        List<String> actorIds = List.of();
        String placeId = "";
        int significance = HistoricalEvent.USUAL_SIGNIFICANCE;
        List<Claim> claims = List.of();
        List<Relation> related = List.of();
        List<RivalDate> otherDates = List.of();
        Edtf disclosed = null;
        List<Media> media = List.of();
        Extras extras = Extras.of(json, FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "id" -> {
                    idAt = json.here();
                    id = json.words();
                }
                case "date" -> date = json.date();
                case "title" -> title = json.words();
                case "shortTitle" -> shortTitle = json.text();
                case "summary" -> summary = json.text();
                case "category" -> categoryId = references.read(References.Kind.CATEGORY);
                case "tags" -> tags = json.texts();
                case "actors" -> actorIds = references.readList(References.Kind.ACTOR);
                case "place" -> placeId = references.read(References.Kind.PLACE);
                case "significance" -> significance = json.wholeNumber(HistoricalEvent.MOST_SIGNIFICANT,
                        HistoricalEvent.LEAST_SIGNIFICANT, significance);
                case "claims" -> claims = claims();
                case "related" -> related = parts.relations();
                case "otherDates" -> otherDates = parts.rivalDates();
                case "disclosed" -> disclosed = json.date();
                case "media" -> media = parts.media();
                default -> extras.keep();
            }
        }
        json.need("date", "an event", EXAMPLE);
        json.need("title", "an event", EXAMPLE);
        boolean complete = date != null && !title.isEmpty() && claims != null;
        boolean usable = references.define(References.Kind.EVENT, id, idAt, complete);
        if (!usable || date == null || claims == null) {
            return null;
        }
        return new HistoricalEvent(id, date, title, shortTitle, summary, categoryId, tags, actorIds, placeId,
                significance, claims, related, otherDates, disclosed, media, extras.fields());
    }

    /// Null if one of them cannot be read.
    private @Nullable List<Claim> claims() {
        List<Boolean> unread = new ArrayList<>();
        List<Claim> claims = json.list("write a list: [{\"text\": \"One checkable sentence.\"}]", () -> {
            Claim claim = claimReader.read();
            if (claim == null) {
                unread.add(true);
            }
            return claim;
        });
        return unread.isEmpty() ? claims : null;
    }
}
