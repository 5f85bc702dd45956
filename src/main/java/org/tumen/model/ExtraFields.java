package org.tumen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Fields of a file that this program does not know, kept so that writing the file again loses nothing.
///
/// @param json the raw JSON text of each value by its field's name, in file order
public record ExtraFields(Map<String, String> json) {
    public static final ExtraFields NONE = new ExtraFields(Map.of());

    public ExtraFields {
        json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }
}
