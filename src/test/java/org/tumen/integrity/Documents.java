package org.tumen.integrity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadResult;
import org.tumen.model.DocumentIndex;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

import static org.assertj.core.api.Assertions.assertThat;

/// Documents for tests, written as files are, with single quotes for double ones; and what a rule finds in them.
final class Documents {
    private Documents() {}

    static TimelineDocument read(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        ReadResult result = new DocumentReader().read("test", new ByteArrayInputStream(bytes));
        assertThat(result.problems()).isEmpty();
        return Objects.requireNonNull(result.document());
    }

    /// @param fields further fields of the document, as `'sources': [...]`; may be empty
    static TimelineDocument of(String fields, String... events) {
        return read("{'title': 'T', " + (fields.isEmpty() ? "" : fields + ", ") + "'events': ["
                + String.join(", ", events) + "]}");
    }

    static List<Finding> findings(IntegrityRule rule, TimelineDocument document) {
        List<Finding> findings = new ArrayList<>();
        rule.check(new DocumentIndex(document), findings::add);
        return findings;
    }

    static List<String> pointers(IntegrityRule rule, TimelineDocument document) {
        return findings(rule, document).stream().map(Finding::pointer).toList();
    }

    static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
