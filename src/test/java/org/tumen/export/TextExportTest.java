package org.tumen.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tumen.RandomDocuments;
import org.tumen.cite.CitationStyle;
import org.tumen.io.DocumentReader;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class TextExportTest {
    private static String written(TimelineDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextExport(CitationStyle.CHICAGO).write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static TimelineDocument read(String json) {
        return Objects.requireNonNull(new DocumentReader().read("f",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))).document());
    }

    @Test
    void eventsAreToldByDateWithTheNumbersOfTheirSources() throws IOException {
        String text = written(
                read("""
                        {"title": "Mine", "subtitle": "Sub", "licence": "CC BY 4.0", "categories": [{"id": "c", "name": "War"}],
                         "places": [{"id": "p", "name": "Seoul"}],
                         "sources": [{"id": "s", "type": "book", "title": "Korea"}, {"id": "t", "type": "book", "title": "Truce"}],
                         "events": [
                          {"id": "b", "date": "1953~", "title": "Truce", "claims": [{"text": "They\\nsigned", "status": "disputed",
                            "note": "denied", "sources": [{"id": "t", "stance": "contradicts"}, {"id": "s", "locator": "p. 3"}]}]},
                          {"id": "a", "date": "1950-06-25", "title": "War", "summary": "It began.", "category": "c", "place": "p",
                            "claims": [{"text": "Tanks came", "sources": [{"id": "s"}]}, {"text": "Nobody knew"}],
                            "otherDates": [{"date": "1950-06-24", "note": "US time", "sources": ["t"]}]}]}"""));

        assertThat(text).isEqualTo("""
                Mine
                Sub
                Licence: CC BY 4.0

                25 June 1950: War
                War, Seoul
                It began.
                - Documented: Tanks came [1]
                - Documented: Nobody knew
                - Another date: 24 June 1950 (US time) [2]

                C. 1953: Truce
                - Disputed: They signed (denied) [against: 2] [1, p. 3]

                Sources
                [1] Korea. n.d.
                [2] Truce. n.d.
                """);
    }

    @Test
    void whatIsLeftOutIsCounted() throws IOException {
        TimelineDocument document = read(
                """
                        {"title": "T", "events": [{"id": "a", "date": "1950", "title": "A", "related": [{"to": "a", "kind": "led-to"}]}]}
                        """);

        assertThat(new TextExport(CitationStyle.APA).write(document, new ByteArrayOutputStream())).containsExactly(
                "1 relation is not in it");
        assertThat(new TextExport(CitationStyle.APA).write(TimelineDocument.of("T", List.of()),
                new ByteArrayOutputStream())).isEmpty();
    }

    @Test
    void everyEventAndSourceOfAnyDocumentIsInIt() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            TimelineDocument document = RandomDocuments.ofSeed(seed);
            String text = written(document);

            long events = text.lines().filter(line -> line.matches("[^-].*: T.*")).count();
            assertThat(events).as("seed %d", seed).isGreaterThanOrEqualTo(document.events().size());
        }
    }
}
