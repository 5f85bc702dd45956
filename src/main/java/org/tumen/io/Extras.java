package org.tumen.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tumen.model.ExtraFields;
import org.tumen.model.text.Spelling;

/// Gathers the fields of an object that the program does not know.
final class Extras {
    private final JsonCursor json;
    private final Set<String> known;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Extras(JsonCursor json, Set<String> known) {
        this.json = json;
        this.known = known;
    }

    /// For an object of our own format, where a field almost named like a known one is probably a slip.
    static Extras of(JsonCursor json, Set<String> known) {
        return new Extras(json, known);
    }

    /// For an object of a format with many more fields than we know.
    static Extras ofForeign(JsonCursor json) {
        return new Extras(json, Set.of());
    }

    /// Keeps the field that the cursor stands at.
    void keep() {
        String name = json.field();
        String meant = name.length() < 4 || known.contains(name) ? "" : json.spelling().nearest(name, known);
        if (!meant.isEmpty() && Spelling.distance(name, meant) <= 2) {
            json.problems().warning(json.here(), "unknown field " + Quoted.text(name) + " is kept, but not used",
                    "did you mean " + Quoted.text(meant) + "?");
        }
        fields.put(name, json.rawText());
    }

    ExtraFields fields() {
        return fields.isEmpty() ? ExtraFields.NONE : new ExtraFields(fields);
    }
}
