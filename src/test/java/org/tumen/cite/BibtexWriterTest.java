package org.tumen.cite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;
import org.tumen.io.DocumentReader;
import org.tumen.model.Source;

import static org.assertj.core.api.Assertions.assertThat;

class BibtexWriterTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static String written(Source... sources) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BibtexWriter().write(Arrays.asList(sources), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<Key, BibTeXEntry> parsed(String text) throws Exception {
        BibTeXDatabase database = new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, org.jbibtex.BibTeXString string) {
                // No strings are defined.
            }
        }.parse(new StringReader(text));
        return database.getEntries();
    }

    private static BibTeXEntry one(String fields) throws Exception {
        return parsed(written(Sources.of(fields))).values().iterator().next();
    }

    private static String field(BibTeXEntry entry, String name) {
        Value value = entry.getField(new Key(name));
        return value == null ? "" : value.toUserString();
    }

    /// What LaTeX would print of a text in braces; the library's own reader of LaTeX knows Latin letters only.
    private static String read(String latex) {
        assertThat(latex).startsWith("{").endsWith("}");
        return latex.substring(1, latex.length() - 1).replace("\\textbraceleft{}", "{")
                .replace("\\textbraceright{}", "}").replace("\\textasciitilde{}", "~")
                .replace("\\textasciicircum{}", "^").replaceAll("\\\\([&%$#_])", "$1")
                .replace("\\textbackslash{}", "\\");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEntryIsReadBack(long seed) throws Exception {
        List<Source> sources = RandomDocuments.ofSeed(seed).sources();

        Map<Key, BibTeXEntry> entries = parsed(written(sources.toArray(Source[]::new)));

        assertThat(entries).as("seed %d", seed).hasSameSizeAs(sources);
        assertThat(entries.keySet()).extracting(Key::getValue).as("seed %d", seed)
                .allMatch(key -> key.matches("[a-z0-9-]+"));
        int i = 0;
        for (BibTeXEntry entry : entries.values()) {
            String title = new CslItem(sources.get(i++)).title();
            assertThat(letters(read(field(entry, "title")))).as("seed %d", seed).isEqualTo(letters(title));
        }
    }

    /// Spaces and control characters may come back as others.
    private static String letters(String text) {
        return text.replaceAll("[\uD800-\uDFFF?]", "").replaceAll("[\\s\\p{Cntrl}\\p{Z}]+", "");
    }

    @Test
    void everySourceOfTheBuiltInTimelineIsReadBack() throws Exception {
        List<Source> sources = Objects.requireNonNull(
                new DocumentReader().read(Path.of("data", "timeline.json")).document()).sources();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<String> losses = new BibtexWriter().write(sources, out);

        assertThat(parsed(out.toString(StandardCharsets.UTF_8))).hasSameSizeAs(sources);
        assertThat(losses).containsExactly("what speaks for and against " + sources.size() + " sources is not in it");
    }

    @Test
    void anArticleHasItsFields() throws Exception {
        BibTeXEntry entry = one("'type': 'article-journal', 'title': 'The Uneasy Brotherhood & more', 'author':"
                + " [{'family': 'Lee', 'given': 'Dongjun'}], 'container-title': 'Journal', 'volume': 12, 'issue': '3',"
                + " 'page': '45-67', 'issued': {'date-parts': [[2012, 5, 4]]}, 'DOI': '10.1000/x_y', 'ISSN': '1234-5678',"
                + " 'URL': 'https://example.org/a_b?c=50%25&d#e', 'language': 'en'");

        assertThat(entry.getType().getValue()).isEqualTo("article");
        assertThat(entry.getKey().getValue()).isEqualTo("lee2012uneasy");
        assertThat(field(entry, "author")).isEqualTo("Lee, Dongjun");
        assertThat(field(entry, "title")).isEqualTo("{The Uneasy Brotherhood \\& more}");
        assertThat(field(entry, "journal")).isEqualTo("Journal");
        assertThat(field(entry, "volume")).isEqualTo("12");
        assertThat(field(entry, "number")).isEqualTo("3");
        assertThat(field(entry, "pages")).isEqualTo("45--67");
        assertThat(field(entry, "date")).isEqualTo("2012-05-04");
        assertThat(field(entry, "year")).isEqualTo("2012");
        assertThat(field(entry, "month")).isEqualTo("5");
        assertThat(field(entry, "doi")).isEqualTo("10.1000/x\\_y");
        assertThat(field(entry, "url")).isEqualTo("https://example.org/a_b?c=50%25&d#e");
    }

    @Test
    void partsOfNamesAreWhereBibtexLooksForThem() throws Exception {
        BibTeXEntry entry = one("'type': 'book', 'title': 'X', 'author': [{'family': 'Neumann', 'given': 'John',"
                + " 'non-dropping-particle': 'von'}, {'family': 'Humboldt', 'given': 'Alexander', 'dropping-particle': 'von'},"
                + " {'family': 'King', 'given': 'Martin Luther', 'suffix': 'Jr.'}, {'literal': 'Barnes and Noble, Inc.'},"
                + " {'family': 'de la Cruz', 'given': 'Ana'}, {'family': 'Ланьков', 'given': 'Андрей'}]");

        assertThat(field(entry, "author")).isEqualTo("von Neumann, John and von Humboldt, Alexander and King, Jr.,"
                + " Martin Luther and {Barnes and Noble, Inc.} and {de la Cruz}, Ana and Ланьков, Андрей");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"50% & $5 #1 a_b,50\\% \\& \\$5 \\#1 a\\_b",
            "{x},\\textbraceleft{}x\\textbraceright{}", "a~b^c,a\\textasciitilde{}b\\textasciicircum{}c",
            "a\\b,a\\textbackslash{}b", "김일성 é,김일성 é"})
    void whatLatexWouldRunIsEscaped(String text, String escaped) {
        assertThat(LatexText.escaped(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource({"book, book", "chapter, incollection", "article-newspaper, article", "report, techreport",
            "thesis, phdthesis",
            "treaty, misc", "webpage, misc", "speech, misc"})
    void kindsHaveTheirEntries(String type, String entry) throws Exception {
        assertThat(one("'type': '" + type + "', 'title': 'X'").getType().getValue()).isEqualTo(entry);
    }

    @Test
    void keysAreToldApart() throws Exception {
        Source one = Sources.of("'type': 'book', 'title': 'Korea'");

        assertThat(parsed(written(one, one, one)).keySet()).extracting(Key::getValue).containsExactly("korea",
                "korea-2",
                "korea-3");
        assertThat(parsed(written(Sources.of("'type': 'book', 'title': '조선'"))).keySet()).extracting(Key::getValue)
                .containsExactly("source");
        assertThat(
                one("'type': 'book', 'title': 'X', 'author': [{'family': 'Müller', 'given': 'A'}]").getKey().getValue())
                .isEqualTo("muller");
    }

    @Test
    void datesKeepTheirDoubt() throws Exception {
        assertThat(
                field(one("'type': 'book', 'title': 'X', 'issued': {'date-parts': [[1950]], 'circa': true}"), "date"))
                .isEqualTo("1950~");
        assertThat(field(one("'type': 'book', 'title': 'X', 'issued': {'literal': 'spring'}"), "year"))
                .isEqualTo("spring");
        assertThat(field(one("'type': 'book', 'title': 'X', 'issued': {'date-parts': [[1948], [1953]]}"), "date"))
                .isEqualTo("1948/1953");
    }
}
