package org.tumen.io;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Place;

/// Reads one place. One without id or name is left out; half a pair of coordinates is.
final class PlaceReader {
    static final Set<String> FIELDS = Set.of("id", "name", "lat", "lon");
    private static final String EXAMPLE = "write it as in "
            + "{\"id\": \"moscow\", \"name\": \"Moscow\", \"lat\": 55.7558, \"lon\": 37.6173}";

    private final JsonCursor json;
    private final References references;

    PlaceReader(JsonCursor json, References references) {
        this.json = json;
        this.references = references;
    }

    @Nullable
    Place read() {
        if (!json.beginObject(EXAMPLE)) {
            return null;
        }
        String id = "";
        Position idAt = Position.WHOLE_FILE;
        String name = "";
        Double latitude = null;
        Double longitude = null;
        Extras extras = Extras.of(json, FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "id" -> {
                    idAt = json.here();
                    id = json.words();
                }
                case "name" -> name = json.words();
                case "lat" -> latitude = json.number(-90, 90);
                case "lon" -> longitude = json.number(-180, 180);
                default -> extras.keep();
            }
        }
        json.need("id", "a place", EXAMPLE);
        json.need("name", "a place", EXAMPLE);
        if (json.hadField("lat") != json.hadField("lon")) {
            String lacking = json.hadField("lat") ? "lon" : "lat";
            json.problems().error(json.objectStart(), "a place has half a pair of coordinates: no "
                    + Quoted.text(lacking), "write both \"lat\" and \"lon\", or neither");
        }
        boolean usable = references.define(References.Kind.PLACE, id, idAt, !id.isEmpty() && !name.isEmpty());
        boolean located = latitude != null && longitude != null;
        return usable
                ? new Place(id, name, located ? latitude : null, located ? longitude : null, extras.fields())
                : null;
    }
}
