package org.tumen.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// Documents for tests of what is written in other formats.
final class Events {
    private Events() {}

    /// An event "E" for each date, with the ids e0, e1 and so on.
    static TimelineDocument of(String... dates) {
        int[] number = {0};
        return read("{'title': 'T', 'events': [" + Stream.of(dates)
                .map(date -> "{'id': 'e" + number[0]++ + "', 'date': '" + date + "', 'title': 'E'}")
                .collect(Collectors.joining(", ")) + "]}");
    }

    /// @param json with single quotes for double ones
    static TimelineDocument read(String json) {
        return readAsIs(json.replace('\'', '"'));
    }

    static TimelineDocument readAsIs(String json) {
        ReadResult result = new DocumentReader().read("test",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(result.problems()).isEmpty();
        return Objects.requireNonNull(result.document());
    }
}
