package org.tumen.cite;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadResult;
import org.tumen.model.Source;

import static org.assertj.core.api.Assertions.assertThat;

/// Sources for tests, written as files have them, with single quotes for double ones.
final class Sources {
    private Sources() {}

    /// @param fields all but the id, as `'type': 'book', 'title': 'T'`
    static Source of(String fields) {
        String json = "{'title': 'T', 'events': [], 'sources': [{'id': 'the-id', " + fields + "}]}";
        ReadResult result = new DocumentReader().read("test",
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        assertThat(result.problems()).isEmpty();
        return Objects.requireNonNull(result.document()).sources().getFirst();
    }

    /// With asterisks around what is in italics and angle brackets around what opens.
    static String marked(CitationText text) {
        return text.runs().stream().map(run -> run.isItalic()
                ? "*" + run.text() + "*"
                : run.link().isEmpty() ? run.text() : "<" + run.text() + ">").collect(Collectors.joining());
    }
}
