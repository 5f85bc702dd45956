package org.tumen.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;
import org.tumen.model.TimelineDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineJsWriterTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static JsonNode written(TimelineDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TimelineJsWriter(source -> "cites " + source.title()).write(document, out);
        return MAPPER.readTree(out.toByteArray());
    }

    private static List<String> losses(TimelineDocument document) throws IOException {
        return new TimelineJsWriter(source -> "").write(document, new ByteArrayOutputStream());
    }

    /// Each object has the fields that the viewer needs, and no text is markup of the document's.
    @ParameterizedTest
    @MethodSource("seeds")
    void everyFileIsOneThatTheViewerTakes(long seed) throws IOException {
        TimelineDocument document = RandomDocuments.ofSeed(seed);

        JsonNode root = written(document);

        assertThat(root.path("events").size()).as("seed %d", seed).isEqualTo(document.events().size());
        for (JsonNode event : root.path("events")) {
            assertThat(event.path("start_date").path("year").isInt()).as("seed %d", seed).isTrue();
            assertThat(event.path("text").path("headline").asString()).as("seed %d", seed).isNotBlank()
                    .doesNotContain("<");
            assertThat(event.path("text").path("text").asString("")
                    .replaceAll("</?(p|ul|ol|li)>", "")).as("seed %d", seed).doesNotContain("<", ">");
        }
        for (JsonNode era : root.path("eras")) {
            assertThat(era.has("start_date") && era.has("end_date") && era.has("text")).as("seed %d", seed).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"1950, 1950, -, ''", "1950-06, 1950-6, -, ''", "1950-06-25, 1950-6-25, -, ''",
            "1950/1953-07, 1950, 1953-7, ''", "1950-06-25/.., 1950-6-25, -, since 25 June 1950",
            "1976~, 1976, -, c. 1976",
            "../1985, 1985, 1985, until 1985", "195X, 1950, 1959, 1950s", "-0043, -43, -, ''",
            "'[1956-02..1956-03]', 1956-2, 1956-3, between February and March 1956"})
    void datesHaveTheirPrecisionAndTheirDoubtIsInWords(String date, String start, String end, String words)
            throws IOException {
        JsonNode event = written(Events.of(date)).path("events").path(0);

        assertThat(text(event.path("start_date"))).isEqualTo(start);
        assertThat(event.has("end_date") ? text(event.path("end_date")) : null).isEqualTo(end);
        assertThat(event.path("display_date").asString("")).isEqualTo(words);
    }

    private static String text(JsonNode date) {
        String month = date.has("month") ? "-" + date.path("month").asInt() : "";
        return date.path("year").asInt() + month + (date.has("day") ? "-" + date.path("day").asInt() : "");
    }

    @Test
    void anEventCarriesItsEvidence() throws IOException {
        TimelineDocument document = Events
                .read("""
                        {'title': 'T & t', 'subtitle': 'S', 'categories': [{'id': 'c', 'name': 'Cat'}],
                         'sources': [{'id': 's', 'type': 'book', 'title': '<b>Book</b>'}],
                         'eras': [{'name': 'E', 'date': '1948/1953'}, {'name': 'F', 'date': '1953/..'}],
                         'events': [{'id': 'x', 'date': '1950', 'title': 'A <i>', 'summary': 'Sum', 'category': 'c', 'tags': ['t'],
                           'claims': [{'text': 'It was', 'status': 'disputed', 'note': 'N', 'sources': [{'id': 's'}]}],
                           'media': [{'url': 'https://example.org/a.jpg', 'caption': 'C', 'credit': 'D', 'licence': 'CC', 'alt': 'Alt'},
                                     {'url': 'https://example.org/b.jpg'}],
                           'related': [{'to': 'x', 'kind': 'led-to'}]}]}""");

        JsonNode root = written(document);
        JsonNode event = root.path("events").path(0);

        assertThat(root.path("title").path("text").path("headline").asString()).isEqualTo("T &amp; t");
        assertThat(event.path("unique_id").asString()).isEqualTo("x");
        assertThat(event.path("group").asString()).isEqualTo("Cat");
        assertThat(event.path("text").path("headline").asString()).isEqualTo("A &lt;i&gt;");
        assertThat(event.path("text").path("text").asString())
                .isEqualTo("<p>Sum</p><ul><li>It was [disputed] (N)</li></ul>"
                        + "<p>Sources:</p><ol><li>cites &lt;b&gt;Book&lt;/b&gt;</li></ol>");
        assertThat(event.path("media").toString()).isEqualTo("{\"url\":\"https://example.org/a.jpg\",\"caption\":\"C\","
                + "\"credit\":\"D, CC\",\"alt\":\"Alt\"}");
        assertThat(root.path("eras").size()).isEqualTo(1);
        assertThat(losses(document)).containsExactly("1 era without an end is not in it",
                "1 tag is not in it, as an event has one group there, its category",
                "1 relation and 1 picture or recording are not in it");
    }

    @Test
    void sourcesAreWrittenAsCslItems() throws IOException {
        TimelineDocument document = Events.read("""
                {'title': 'T', 'events': [], 'sources': [{'id': 's', 'type': 'book', 'title': 'Ключ', 'volume': 3,
                  'author': [{'family': 'A', 'given': 'B', 'suffix': 'Jr.'}], 'issued': {'date-parts': [[1950, 6]]},
                  'custom': {'nature': 'primary', 'whyTrust': 'W'}}, {'id': 't'}]}""");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(new CslJsonWriter().write(document.sources(), out)).isEmpty();

        JsonNode items = MAPPER.readTree(out.toByteArray());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Ключ").endsWith("]\n");
        assertThat(items.size()).isEqualTo(2);
        assertThat(items.path(0)).isEqualTo(MAPPER.readTree(
                """
                        {"id": "s", "type": "book", "title": "Ключ", "author": [{"family": "A", "given": "B", "suffix": "Jr."}],
                         "issued": {"date-parts": [[1950, 6]]}, "custom": {"nature": "primary", "whyTrust": "W"}, "volume": 3}"""));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sourcesAreReadBackAsTheyWere(long seed) throws IOException {
        TimelineDocument document = RandomDocuments.ofSeed(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CslJsonWriter().write(document.sources(), out);
        String whole = "{\"title\": \"T\", \"events\": [], \"sources\": " + out.toString(StandardCharsets.UTF_8) + "}";

        assertThat(Events.readAsIs(whole).sources()).as("seed %d", seed).isEqualTo(document.sources());
    }
}
