package org.tumen.io;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Era;
import org.tumen.model.edtf.Edtf;

/// Reads one era. One without name or date is left out.
final class EraReader {
    static final Set<String> FIELDS = Set.of("band", "name", "date");
    private static final String EXAMPLE = "write it as in "
            + "{\"band\": \"Moscow\", \"name\": \"Khrushchev\", \"date\": \"1953-09/1964-10\"}";

    private final JsonCursor json;

    EraReader(JsonCursor json) {
        this.json = json;
    }

    @Nullable
    Era read() {
        if (!json.beginObject(EXAMPLE)) {
            return null;
        }
        String band = "";
        String name = "";
        Edtf date = null;
        Extras extras = Extras.of(json, FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "band" -> band = json.text();
                case "name" -> name = json.words();
                case "date" -> date = json.date();
                default -> extras.keep();
            }
        }
        json.need("name", "an era", EXAMPLE);
        json.need("date", "an era", EXAMPLE);
        return name.isEmpty() || date == null ? null : new Era(band, name, date, extras.fields());
    }
}
