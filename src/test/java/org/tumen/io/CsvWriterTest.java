package org.tumen.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;

import static org.assertj.core.api.Assertions.assertThat;

class CsvWriterTest {
    private static final Pattern ESCAPED = Pattern.compile("'+[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static String written(TimelineDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter().write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> parsed(String text) throws IOException {
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(text.substring(1))).getRecords();
    }

    private static String unescaped(String cell) {
        return ESCAPED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTableIsReadBackAsItWas(long seed) throws Exception {
        TimelineDocument document = RandomDocuments.ofSeed(seed);

        List<CSVRecord> rows = parsed(written(document));

        assertThat(rows).as("seed %d", seed).hasSameSizeAs(document.events());
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            HistoricalEvent event = document.events().get(i);
            assertThat(row.size()).as("seed %d", seed).isEqualTo(CsvWriter.COLUMNS.size());
            // A lone surrogate is no character of UTF-8.
            assertThat(unescaped(row.get("title"))).as("seed %d", seed).isEqualTo(inUtf8(event.title()));
            assertThat(unescaped(row.get("summary"))).as("seed %d", seed).isEqualTo(inUtf8(event.summary()));
            assertThat(Edtf.parse(unescaped(row.get("date")))).as("seed %d", seed).isEqualTo(event.date());
            assertThat(row.get("significance")).isEqualTo("" + event.significance());
            assertThat(row.get("claims").isEmpty()).isEqualTo(event.claims().isEmpty());
        }
    }

    private static String inUtf8(String text) {
        return text.replaceAll("(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])", "?");
    }

    @Test
    void linesEndAsTheStandardWantsAndTheFirstNamesTheColumns() throws IOException {
        String text = written(TimelineDocument.of("T", List.of()));

        assertThat(text).isEqualTo("\uFEFF" + String.join(",", CsvWriter.COLUMNS) + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"=1+1,'=1+1", "+1,'+1", "-0043,'-0043", "@x,'@x", "＝1,'＝1", "'=x,''=x",
            "''-x,'''-x", "'Twas,'Twas", "a=b,a=b", "``,``", "`\t=x`,`'\t=x`", "1=,1=", "',' "})
    void whatASpreadsheetWouldRunIsKeptFromIt(String cell, String safe) {
        assertThat(CsvWriter.safe(cell)).isEqualTo(safe);
        assertThat(unescaped(safe)).isEqualTo(cell);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCellIsAFormula(long seed) throws IOException {
        for (CSVRecord row : parsed(written(RandomDocuments.ofSeed(seed)))) {
            assertThat(row.toList()).as("seed %d", seed).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n].*"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1950, 1950-01-01, 1950-12-31", "1950-02/1951-03, 1950-02-01, 1951-03-31",
            "1950-06-25/.., 1950-06-25, ''",
            "../1950, '', 1950-12-31", "/1950-01-01, '', 1950-01-01", "195X, 1950-01-01, 1959-12-31",
            "'[1950,1953]', 1950-01-01, 1953-12-31", "-0043-03-15, '''-0043-03-15', '''-0043-03-15'"})
    void startAndEndAreTheFirstAndLastDayThatADateCanMean(String date, String start, String end) throws IOException {
        CSVRecord row = parsed(written(Events.of(date))).getFirst();

        assertThat(unescaped(row.get("date"))).isEqualTo(date);
        assertThat(row.get("start")).isEqualTo(start);
        assertThat(row.get("end")).isEqualTo(end);
    }

    @Test
    void namesStandForIdsAndWhatIsLeftOutIsCounted() throws IOException {
        TimelineDocument document = Objects.requireNonNull(
                new DocumentReader().read(Path.of("data", "timeline.json")).document());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<String> losses = new CsvWriter().write(document, out);

        CSVRecord row = parsed(out.toString(StandardCharsets.UTF_8)).stream()
                .filter(each -> each.get("id").equals("1961-07-11-china-dprk-treaty")).findFirst().orElseThrow();
        assertThat(row.get("category")).isEqualTo("Treaties");
        assertThat(row.get("place")).isEqualTo("Beijing");
        assertThat(row.get("actors")).contains("Kim Il-sung").contains("; ");
        assertThat(row.get("date in words")).isEqualTo("11 July 1961");
        assertThat(row.get("claims").lines()).hasSize(4).allMatch(line -> line.startsWith("["));
        assertThat(losses).singleElement().asString()
                .matches("\\d+ relations, \\d+ rival dates, 14 eras and 4 tours are not in it");
    }
}
