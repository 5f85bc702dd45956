package org.tumen.io;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.TimelineDocument;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;

class CorpusTest {
    /// What no pattern can tell: which days a month has, which end is later, how far years reach.
    private static final Set<String> ONLY_THE_DATE_PARSER_REFUSES = Set.of("not-a-leap-year", "thirty-first-of-june",
            "end-before-start", "year-too-far");
    /// References and duplicates, which a schema cannot follow.
    private static final Set<String> ONLY_THE_WHOLE_FILE_SHOWS = Set.of("unknown-category", "unknown-category-of-none",
            "unknown-place", "unknown-actor", "unknown-source", "unknown-event", "unknown-rival-source",
            "unknown-opening-event", "unknown-tour-event", "duplicate-event-id", "duplicate-source-id",
            "duplicate-category-id", "duplicate-tour-id");
    /// Bounds on the JSON text itself.
    private static final Set<String> ONLY_THE_TEXT_SHOWS = Set.of("too-deep");

    private static final Schema SCHEMA = Corpus.schema();

    static List<Path> good() {
        return Corpus.good();
    }

    static List<Path> bad() {
        return Corpus.bad();
    }

    @ParameterizedTest
    @MethodSource("good")
    void readerTakesGoodFilesWithoutAWord(Path file) throws IOException {
        ReadResult result = Corpus.read(file);

        assertThat(result.problems()).isEmpty();
        assertThat(result.document()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("good")
    void schemaTakesGoodFiles(Path file) throws IOException {
        assertThat(SCHEMA.validate(withoutMark(file), InputFormat.JSON)).isEmpty();
    }

    private static String withoutMark(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @ParameterizedTest
    @MethodSource("good")
    void goodFilesSurviveWritingAndReading(Path file) throws IOException {
        TimelineDocument document = Objects.requireNonNull(Corpus.read(file).document());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentWriter().write(document, out);

        ReadResult again = new DocumentReader().read("again", new ByteArrayInputStream(out.toByteArray()));

        assertThat(again.problems()).isEmpty();
        assertThat(again.document()).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void readerFindsAnErrorInBadFiles(Path file) throws IOException {
        assertThat(Corpus.read(file).problems()).anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void schemaRefusesBadFiles(Path file) {
        String name = file.getFileName().toString().replace(".json", "");
        boolean isBeyondASchema = ONLY_THE_DATE_PARSER_REFUSES.contains(name)
                || ONLY_THE_WHOLE_FILE_SHOWS.contains(name) || ONLY_THE_TEXT_SHOWS.contains(name);

        assertThat(isRefusedBySchema(file)).as(name).isEqualTo(!isBeyondASchema);
    }

    private static boolean isRefusedBySchema(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !SCHEMA.validate(text, InputFormat.JSON).isEmpty();
        } catch (IOException | JacksonException | IllegalArgumentException _) {
            return true;
        }
    }

    /// `expected.txt` lists each bad file's problems as users read them, and what is left of the file.
    @Test
    void badFilesHaveTheProblemsThatAreExpected() throws IOException {
        List<String> actual = new ArrayList<>();
        for (Path file : Corpus.bad()) {
            ReadResult result = Corpus.read(file);
            TimelineDocument document = result.document();
            actual.add("# " + (document == null ? "refused" : "opens with " + document.events().size() + " events"));
            result.problems().forEach(problem -> actual.add(problem.severity() + " " + problem));
        }
        Path recorded = Path.of("target", "problems-of-corpus.txt");
        Files.write(recorded, actual);

        assertThat(actual).as("compare with " + recorded)
                .isEqualTo(Files.readAllLines(Corpus.folder().resolve("bad/expected.txt")));
    }
}
