package org.tumen.io;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.Stance;

/// Reads one claim of an event. One without text, or with a status that nobody knows, cannot be shown for what it is.
final class ClaimReader {
    static final Set<String> FIELDS = Set.of("text", "status", "note", "sources");
    static final Set<String> SOURCE_FIELDS = Set.of("id", "locator", "stance", "why");
    static final String EXAMPLE = "write it as in {\"text\": \"One checkable sentence.\", \"status\": \"documented\"}";
    private static final String SOURCE_EXAMPLE = "write it as in {\"id\": \"the id of a source\"}";

    private final JsonCursor json;
    private final References references;

    ClaimReader(JsonCursor json, References references) {
        this.json = json;
        this.references = references;
    }

    @Nullable
    Claim read() {
        if (!json.beginObject(EXAMPLE)) {
            return null;
        }
        String text = "";
        ClaimStatus status = ClaimStatus.DOCUMENTED;
        String note = "";
        List<CitedSource> sources = List.of();
        Extras extras = Extras.of(json, FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "text" -> text = json.words();
                case "status" -> status = json.word(Words.STATUS);
                case "note" -> note = json.text();
                case "sources" -> sources = json.list("write a list: [{\"id\": \"the id of a source\"}]",
                        this::citedSource);
                default -> extras.keep();
            }
        }
        json.need("text", "a claim", EXAMPLE);
        return text.isEmpty() || status == null ? null : new Claim(text, status, note, sources, extras.fields());
    }

    private @Nullable CitedSource citedSource() {
        if (!json.beginObject(SOURCE_EXAMPLE)) {
            return null;
        }
        String id = "";
        String locator = "";
        Stance stance = Stance.SUPPORTS;
        String why = "";
        Extras extras = Extras.of(json, SOURCE_FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "id" -> id = references.read(References.Kind.SOURCE);
                case "locator" -> locator = json.text();
                case "stance" -> stance = json.word(Words.STANCE);
                case "why" -> why = json.text();
                default -> extras.keep();
            }
        }
        json.need("id", "a cited source", SOURCE_EXAMPLE);
        return id.isEmpty() || stance == null ? null : new CitedSource(id, locator, stance, why, extras.fields());
    }
}
