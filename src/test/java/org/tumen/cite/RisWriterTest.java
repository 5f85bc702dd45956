package org.tumen.cite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;
import org.tumen.io.DocumentReader;
import org.tumen.model.Source;

import static org.assertj.core.api.Assertions.assertThat;

class RisWriterTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static String written(Source... sources) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RisWriter().write(Arrays.asList(sources), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// As a reference manager reads them: a record from TY to ER, the values of each tag in their order.
    private static List<Map<String, List<String>>> parsed(String text) {
        List<Map<String, List<String>>> records = new ArrayList<>();
        for (String line : text.split("\r\n")) {
            if (line.isEmpty()) {
                continue;
            }
            assertThat(line).matches("(?s)[A-Z][A-Z0-9]  - .*").doesNotContain("\n", "\r");
            String tag = line.substring(0, 2);
            if (tag.equals("TY")) {
                records.add(new LinkedHashMap<>());
            }
            records.getLast().computeIfAbsent(tag, _ -> new ArrayList<>()).add(line.substring(6));
        }
        return records;
    }

    private static Map<String, List<String>> one(String fields) throws IOException {
        return parsed(written(Sources.of(fields))).getFirst();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRecordIsReadBack(long seed) throws IOException {
        List<Source> sources = RandomDocuments.ofSeed(seed).sources();

        List<Map<String, List<String>>> records = parsed(written(sources.toArray(Source[]::new)));

        assertThat(records).as("seed %d", seed).hasSameSizeAs(sources);
        for (int i = 0; i < records.size(); i++) {
            Map<String, List<String>> record = records.get(i);
            Source source = sources.get(i);
            assertThat(record.keySet()).as("seed %d", seed).startsWith("TY").endsWith("ER");
            assertThat(record.getOrDefault("AU", List.of())).as("seed %d", seed)
                    .hasSameSizeAs(new CslItem(source).authors());
            assertThat(record.getOrDefault("UR", List.of()).isEmpty()).as("seed %d", seed)
                    .isEqualTo(source.url().isEmpty());
            if (source.issued() != null && source.issued().date() != null) {
                assertThat(record.get("PY")).as("seed %d", seed).singleElement().asString().matches("\\d{4}");
            }
        }
    }

    @Test
    void everySourceOfTheBuiltInTimelineIsReadBack() throws IOException {
        List<Source> sources = Objects.requireNonNull(
                new DocumentReader().read(Path.of("data", "timeline.json")).document()).sources();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<String> losses = new RisWriter().write(sources, out);

        List<Map<String, List<String>>> records = parsed(out.toString(StandardCharsets.UTF_8));
        assertThat(records).extracting(record -> record.get("ID")).containsExactlyElementsOf(
                sources.stream().map(source -> List.of(source.id())).toList());
        assertThat(losses).containsExactly("what speaks for and against " + sources.size() + " sources is not in it");
    }

    @Test
    void anArticleHasItsFields() throws IOException {
        assertThat(
                one("'type': 'article-journal', 'title': 'The\\nBrotherhood', 'author': [{'family': 'Neumann', 'given':"
                        + " 'John', 'non-dropping-particle': 'von'}, {'family': 'King', 'given': 'M. L.', 'suffix': 'Jr.'},"
                        + " {'literal': 'KCNA'}], 'container-title': 'Журнал', 'volume': 12, 'issue': '3', 'page': '45-67',"
                        + " 'issued': {'date-parts': [[2012, 5, 4]]}, 'DOI': '10.1000/x', 'URL': 'https://example.org/'"))
                .isEqualTo(
                        Map.ofEntries(Map.entry("TY", List.of("JOUR")), Map.entry("ID", List.of("the-id")),
                                Map.entry("AU", List.of("von Neumann, John", "King, M. L., Jr.", "KCNA")),
                                Map.entry("TI", List.of("The Brotherhood")), Map.entry("T2", List.of("Журнал")),
                                Map.entry("VL", List.of("12")), Map.entry("IS", List.of("3")),
                                Map.entry("SP", List.of("45")), Map.entry("EP", List.of("67")),
                                Map.entry("PY", List.of("2012")), Map.entry("DA", List.of("2012/05/04/")),
                                Map.entry("DO", List.of("10.1000/x")), Map.entry("UR", List.of("https://example.org/")),
                                Map.entry("ER", List.of(""))));
    }

    @ParameterizedTest
    @CsvSource({"book, BOOK, ''", "chapter, CHAP, ''", "article-newspaper, NEWS, ''", "article-magazine, MGZN, ''",
            "webpage, ELEC, ''", "report, RPRT, ''", "thesis, THES, ''", "treaty, LEGAL, treaty",
            "legislation, STAT, legislation",
            "personal_communication, PCOMM, personal communication", "speech, GEN, speech",
            "broadcast, VIDEO, broadcast"})
    void kindsHaveTheirTypes(String type, String ris, String kind) throws IOException {
        Map<String, List<String>> record = one("'type': '" + type + "', 'title': 'X'");

        assertThat(record.get("TY")).containsExactly(ris);
        assertThat(record.getOrDefault("M3", List.of(""))).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{'date-parts': [[1950]]} | 1950///",
            "{'date-parts': [[1950, 6]]} | 1950/06//",
            "{'date-parts': [[1950]], 'circa': true} | 1950///1950~",
            "{'date-parts': [[1948], [1953]]} | 1948///1948/1953",
            "{'literal': 'spring'} | ///spring"})
    void datesKeepWhatTheyDoNotSayInNumbers(String issued, String date) throws IOException {
        assertThat(one("'type': 'book', 'title': 'X', 'issued': " + issued).get("DA")).containsExactly(date);
    }
}
