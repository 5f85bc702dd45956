package org.tumen.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tumen.model.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/// Writes sources as CSL-JSON, which Zotero and other reference managers read. What a reader needs to judge
/// them is under `custom`, as in the document.
public final class CslJsonWriter {
    /// Writes the list and leaves the stream open.
    ///
    /// @return in sentences, what of the sources is not in it: nothing
    public List<String> write(List<Source> sources, OutputStream out) throws IOException {
        try (Utf8Writer text = new Utf8Writer(out)) {
            try (JsonGenerator generator = JsonFormat.indentedGenerator(text)) {
                JsonOutput json = new JsonOutput(generator);
                generator.writeStartArray();
                sources.forEach(source -> SourceWriter.write(json, source));
                generator.writeEndArray();
            }
            text.write("\n");
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IOException("a field that was to be kept as it was is no JSON", e);
        }
        return List.of();
    }
}
