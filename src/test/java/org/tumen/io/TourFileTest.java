package org.tumen.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;
import org.tumen.model.ExtraFields;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Tours in a file of their own: what is written is read again, what is wrong is told at its place, nothing is lost.
class TourFileTest {
    private static final TimelineDocument TIMELINE = Reading.document("""
            {"title": "T", "categories": [{"id": "war", "name": "War"}],
             "events": [{"id": "recognition", "date": "1948-10-12", "title": "Recognition"}],
             "tours": [{"id": "own", "title": "Its own", "stops": [{"event": "recognition"}]}]}""");

    @TempDir
    private Path folder = Path.of("");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static JsonReading<TourFile> read(String json) {
        return TourFileReader.read(Reading.FILE, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                TIMELINE);
    }

    private static String written(TourFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TourFileWriter.write(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Tour tour(String id) {
        return new Tour(id, "Title of " + id, "", List.of(TourStop.at("recognition")), ExtraFields.NONE);
    }

    private static List<String> ids(List<Tour> tours) {
        return tours.stream().map(Tour::id).toList();
    }

    @ParameterizedTest
    @CsvSource({"war.json, war.tours.json", "war.txt, war.txt.tours.json", "a/b.c.json, a/b.c.tours.json"})
    void theFileLiesBesideItsTimeline(String timeline, String file) {
        assertThat(TourFile.beside(Path.of(timeline))).isEqualTo(Path.of(file));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAgain(long seed) {
        TimelineDocument random = RandomDocuments.ofSeed(seed);
        TourFile file = new TourFile(random.tours(), List.of("gone", "Ω"), random.extra());

        JsonReading<TourFile> again = TourFileReader.read(Reading.FILE,
                new ByteArrayInputStream(written(file).getBytes(StandardCharsets.UTF_8)), random);

        assertThat(again.value()).as("seed %d", seed).isEqualTo(file);
        assertThat(again.problems().stream().filter(it -> it.severity() == Severity.ERROR)).as("seed %d", seed)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damageAnywhereEndsInAReportAndNeverInAnException(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimelineDocument document = RandomDocuments.ofSeed(seed);
        byte[] bytes = written(new TourFile(document.tours(), List.of(), document.extra()))
                .getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
        int length = random.nextInt(1, bytes.length + 1);

        JsonReading<TourFile> read = TourFileReader.read(Reading.FILE, new ByteArrayInputStream(bytes, 0, length),
                document);

        assertThat(read.value() != null || !read.problems().isEmpty()).as("seed %d", seed).isTrue();
        if (length < bytes.length - 1) {
            assertThat(read.problems()).as("seed %d, cut at %d", seed, length).isNotEmpty();
        }
    }

    @Test
    void aStopWhoseEventTheTimelineLacksIsToldAndKept() {
        String marked = """
                {"format": "tumen-tours/1", "tours": [{"id": "t", "title": "T", "stops": [
                  {"event": ▶"recognitoin", "caption": "c"}]}]}""";

        JsonReading<TourFile> read = read(Reading.withoutMark(marked));

        assertThat(read.problems()).containsExactly(Reading.errorAt(marked, "/tours/0/stops/0/event",
                "unknown event \"recognitoin\"", "did you mean \"recognition\"?"));
        assertThat(Objects.requireNonNull(read.value()).tours().getFirst().stops())
                .containsExactly(TourStop.at("recognitoin").withCaption("c"));
    }

    @Test
    void aLaneThatTheTimelineLacksIsToldAndKept() {
        String marked = """
                {"tours": [{"id": "t", "title": "T", "stops": [{"event": "recognition", "lanes": ["war", ▶"peace"]}]}]}
                """;

        JsonReading<TourFile> read = read(Reading.withoutMark(marked));

        assertThat(read.problems()).containsExactly(Reading.errorAt(marked, "/tours/0/stops/0/lanes/1",
                "unknown category \"peace\"", "write the id of one of the \"categories\", or add it to them"));
        assertThat(Objects.requireNonNull(read.value()).tours().getFirst().stops().getFirst().categoryIds())
                .containsExactly("war", "peace");
    }

    static Stream<List<String>> refusals() {
        return Stream.of(
                List.of("{\"format\": ▶\"tumen/1\", \"tours\": []}", "/format",
                        "the format \"tumen/1\" is not \"tumen-tours/1\", which this program reads as tours",
                        "give the file another name if it holds no tours"),
                List.of("{\"format\": ▶\"tumen-tours/2\", \"tours\": []}", "/format",
                        "the format \"tumen-tours/2\" is not \"tumen-tours/1\", which this program reads as tours",
                        "open it with a newer version of Tumen"),
                List.of("▶{\"format\": \"tumen-tours/1\"}", "", "the tour file has no \"tours\"",
                        "write at least {\"format\": \"tumen-tours/1\", \"tours\": []}"),
                List.of("{\"tours\": ▶{}}", "/tours", "\"tours\" must be a list in square brackets, but is an object",
                        "write a list of objects: [{…}, {…}]"),
                List.of("▶[]", "", "the file must be an object in braces, but is a list",
                        "write at least {\"format\": \"tumen-tours/1\", \"tours\": []}"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNoTourFileIsRefusedWithAMend(List<String> expected) {
        JsonReading<TourFile> read = read(Reading.withoutMark(expected.get(0)));

        assertThat(read.value()).isNull();
        assertThat(read.problems())
                .containsExactly(Reading.errorAt(expected.get(0), expected.get(1), expected.get(2), expected.get(3)));
    }

    @Test
    void opensAsNoTimelineAndTheMendSaysWhatToOpen() {
        ReadResult result = Reading.read("{\"format\": \"tumen-tours/1\", \"tours\": []}");

        assertThat(result.document()).isNull();
        assertThat(result.problems()).extracting(Problem::mend)
                .contains("open the timeline that these tours lie beside");
    }

    @Test
    void toursWithoutIdsGetSomeThatAreFree() {
        TourFile file = Objects.requireNonNull(read("""
                {"tours": [{"title": "A", "stops": []}, {"id": "tour-1", "title": "B", "stops": []}]}""").value());

        assertThat(ids(file.tours())).containsExactly("tour-1-2", "tour-1");
    }

    @Test
    void toursOfTheFileComeFirstAndTakeThePlaceOfThoseWithTheirIds() {
        TourFile file = new TourFile(List.of(tour("new"), tour("b")), List.of("c"), ExtraFields.NONE);

        List<Tour> joined = file.joinedTo(List.of(tour("a"), tour("b").withTitle("Old"), tour("c")));

        assertThat(ids(joined)).containsExactly("new", "b", "a");
        assertThat(joined.get(1)).isEqualTo(tour("b"));
    }

    @Test
    void aTimelineIsOpenedWithTheToursBesideIt() throws IOException {
        Path timeline = folder.resolve("t.json");
        new DocumentWriter().write(TIMELINE, timeline);
        TourFileWriter.save(TourFile.beside(timeline), List.of(tour("more")), Set.of());

        OpenedFile opened = TimelineWithTours.open(timeline, ReadProgress.NONE);

        assertThat(opened.result().problems()).isEmpty();
        assertThat(ids(Objects.requireNonNull(opened.result().document()).tours())).containsExactly("more", "own");
    }

    @Test
    void aDamagedTourFileIsToldAndTheTimelineOpensWithItsOwnTours() throws IOException {
        Path timeline = folder.resolve("t.json");
        new DocumentWriter().write(TIMELINE, timeline);
        Files.writeString(TourFile.beside(timeline), "{\"tours\": [");

        OpenedFile opened = TimelineWithTours.open(timeline, ReadProgress.NONE);

        assertThat(opened.result().problems()).hasSize(1);
        assertThat(opened.result().problems().getFirst().file()).isEqualTo(TourFile.beside(timeline).toString());
        assertThat(ids(Objects.requireNonNull(opened.result().document()).tours())).containsExactly("own");
    }

    @Test
    void aRemovedTourStaysAwayUntilItIsThereAgain() throws IOException {
        Path file = folder.resolve("t.tours.json");

        TourFileWriter.save(file, List.of(), Set.of("own"));
        TourFileWriter.save(file, List.of(tour("x")), Set.of());
        TourFile without = Objects.requireNonNull(TourFileReader.read(file, TIMELINE).value());
        TourFileWriter.save(file, List.of(tour("own")), Set.of());
        TourFile with = Objects.requireNonNull(TourFileReader.read(file, TIMELINE).value());

        assertThat(ids(without.joinedTo(TIMELINE.tours()))).containsExactly("x");
        assertThat(with.without()).isEmpty();
    }

    @Test
    void savingKeepsFieldsThatTheProgramDoesNotKnow() throws IOException {
        Path file = folder.resolve("t.tours.json");
        Files.writeString(file, """
                {"$schema": "s", "format": "tumen-tours/1", "school": {"name": "Lyceum"}, "tours": []}""");

        Path kept = TourFileWriter.save(file, List.of(tour("x")), Set.of());

        assertThat(kept).isNull();
        assertThat(Files.readString(file)).startsWith("{\n  \"$schema\": \"s\",\n  \"format\": \"tumen-tours/1\"")
                .contains("\"school\": {\n    \"name\": \"Lyceum\"\n  }");
    }

    @Test
    void aFileThatWasNotReadAsAWholeIsKeptBesideTheNewOne() throws IOException {
        Path file = folder.resolve("t.tours.json");
        List<@Nullable Path> kept = new ArrayList<>();
        for (String damaged : List.of("{\"tours\": [", "{\"tours\": [{\"stops\": []}]}")) {
            Files.writeString(file, damaged);
            kept.add(TourFileWriter.save(file, List.of(tour("x")), Set.of()));
        }

        assertThat(kept).containsExactly(folder.resolve("t.tours.json.old"), folder.resolve("t.tours.json.old2"));
        assertThat(folder.resolve("t.tours.json.old")).hasContent("{\"tours\": [");
        assertThat(folder.resolve("t.tours.json.old2")).hasContent("{\"tours\": [{\"stops\": []}]}");
        assertThat(ids(Objects.requireNonNull(TourFileReader.read(file, TIMELINE).value()).tours()))
                .containsExactly("x");
    }

    @Test
    void aFileWhoseStopsLackTheirEventsCountsAsWhole() throws IOException {
        Path file = folder.resolve("t.tours.json");
        TourFileWriter.save(file, List.of(tour("x").withStops(List.of(TourStop.at("gone")))), Set.of());

        assertThat(TourFileWriter.save(file, List.of(), Set.of())).isNull();
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> TourFileWriter.save(folder.resolve("no/t.tours.json"), List.of(), Set.of()))
                .isInstanceOf(IOException.class).hasMessageContaining("no such folder");
    }
}
