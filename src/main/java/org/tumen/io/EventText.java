package org.tumen.io;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tumen.model.HistoricalEvent;
import tools.jackson.core.JsonParser;

/// One event of a file, read on its own by the ordinary reader, whose problems are told elsewhere.
///
/// @param event null if it is left out
/// @param id that it defines; empty if it has none
record EventText(@Nullable HistoricalEvent event, String id) {
    /// @param bytes well-formed JSON in UTF-8
    static EventText read(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        try (JsonParser parser = JsonFormat.parser(text)) {
            JsonCursor json = new JsonCursor(parser, new ProblemCollector(""));
            json.beginDocument();
            References references = new References(json, (_, _) -> true);
            HistoricalEvent event = new EventReader(json, references).read();
            return new EventText(event, references.firstId(References.Kind.EVENT));
        }
    }
}
