package org.tumen.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;
import org.tumen.model.EventTable;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever a file holds, opening it as a large one comes to the same as reading it whole.
class LargeFileReaderTest {
    @TempDir
    private Path folder = Path.of("");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    static Stream<Path> corpus() {
        return Stream.concat(Corpus.good().stream(), Corpus.bad().stream());
    }

    private static String json(TimelineDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentWriter().write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "timeline", ".json"), bytes);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goodDocumentsAreTheSameHoweverTheyAreWritten(long seed) throws IOException {
        String json = json(RandomDocuments.ofSeed(seed));
        Path file = file(JsonVariants.of(json, seed, false).getBytes(StandardCharsets.UTF_8));

        for (int stretches = 1; stretches <= 4; stretches++) {
            OpenedFile opened = open(file, stretches);

            assertThat(opened.remaining()).as("seed %d", seed).isNotNull();
            assertSame(opened, new DocumentReader().read(file), "seed " + seed + ", stretches " + stretches);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itDoesNotMatterWhereAWindowEnds(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String json = JsonVariants.of(json(RandomDocuments.ofSeed(seed)), seed, random.nextBoolean());
        Path file = file(json.getBytes(StandardCharsets.UTF_8));
        ReadResult whole = new DocumentReader().read(file);

        for (int round = 0; round < 5; round++) {
            int windowBytes = random.nextInt(16, 2_000);
            OpenedFile opened = open(file, random.nextInt(1, 5), windowBytes);

            assertThat(opened.remaining()).as("seed %d, window %d", seed, windowBytes).isNotNull();
            assertSame(opened, whole, "seed " + seed + ", window " + windowBytes);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eventsWithMistakesAreTheSame(long seed) throws IOException {
        String json = json(RandomDocuments.ofSeed(seed));
        Path file = file(JsonVariants.of(json, seed, true).getBytes(StandardCharsets.UTF_8));

        OpenedFile opened = open(file, 1 + (int) (seed % 3));

        assertThat(opened.remaining()).as("seed %d", seed).isNotNull();
        assertSame(opened, new DocumentReader().read(file), "seed " + seed);
    }

    /// Bytes changed, put in or taken out.
    @ParameterizedTest
    @MethodSource("seeds")
    void damagedFilesAreTheSameOrRefusedForTheSameReasons(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = json(RandomDocuments.ofSeed(seed)).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 6; round++) {
            byte[] damaged = DamagedFiles.damage(bytes, random);
            Path file = file(damaged);

            assertSame(open(file, 1 + round % 3), new DocumentReader().read(file), "seed " + seed + ", round " + round);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void filesOfTheCorpusAreTheSame(Path file) {
        for (int stretches = 1; stretches <= 3; stretches++) {
            assertSame(open(file, stretches), new DocumentReader().read(file), file.toString());
        }
    }

    private static OpenedFile open(Path file, int stretches) {
        return open(file, stretches, ReadingPlan.USUAL.windowBytes());
    }

    private static OpenedFile open(Path file, int stretches, int windowBytes) {
        return new DocumentReader(new ReadingPlan(0, 1, stretches, windowBytes)).open(file, ReadProgress.NONE);
    }

    private static void assertSame(OpenedFile opened, ReadResult whole, String which) {
        RemainingCheck remaining = opened.remaining();
        List<Problem> problems = remaining == null ? opened.result().problems() : remaining.run(ReadProgress.NONE);
        assertThat(problems).as(which).isEqualTo(whole.problems());
        @Nullable
        TimelineDocument expected = whole.document();
        @Nullable
        TimelineDocument actual = opened.result().document();
        assertThat(actual).as(which).isEqualTo(expected);
        if (expected != null) {
            assertSame(Objects.requireNonNull(actual).table(), expected.table(), which);
        }
    }

    private static void assertSame(EventTable actual, EventTable expected, String which) {
        assertThat(actual).as(which).hasSameSizeAs(expected);
        for (int number = 0; number < expected.size(); number++) {
            assertThat(actual.id(number)).as(which).isEqualTo(expected.id(number));
            assertThat(actual.label(number)).as(which).isEqualTo(expected.label(number));
            assertThat(actual.title(number)).as(which).isEqualTo(expected.title(number));
            assertThat(actual.dateText(number)).as(which).isEqualTo(expected.dateText(number));
            assertThat(actual.categoryId(number)).as(which).isEqualTo(expected.categoryId(number));
            assertThat(actual.significance(number)).as(which).isEqualTo(expected.significance(number));
            assertThat(actual.status(number)).as(which).isEqualTo(expected.status(number));
            assertThat(actual.startDay(number)).as(which).isEqualTo(expected.startDay(number));
            assertThat(actual.endDay(number)).as(which).isEqualTo(expected.endDay(number));
            assertThat(actual.startEdge(number)).as(which).isEqualTo(expected.startEdge(number));
            assertThat(actual.endEdge(number)).as(which).isEqualTo(expected.endEdge(number));
            assertThat(actual.lasts(number)).as(which).isEqualTo(expected.lasts(number));
            String id = expected.id(number);
            assertThat(actual.numberOf(id)).as(which).isEqualTo(expected.numberOf(id)).isEqualTo(number);
            assertThat(actual.relatingTo(id)).as(which).isEqualTo(expected.relatingTo(id));
        }
    }
}
