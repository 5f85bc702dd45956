package org.tumen.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// Opening a file as a large one: when it is done, how it is followed and called off, and the layouts of files that are
/// hard to divide.
class LargeFileOpeningTest {
    private static final ReadingPlan IN_ONE = new ReadingPlan(0, 1, 1, 1 << 12);
    private static final ReadingPlan IN_FOUR = new ReadingPlan(0, 1, 4, 1 << 12);

    @TempDir
    private Path folder = Path.of("");

    /// Remembers what it is told.
    private static final class Recorded implements ReadProgress {
        private final List<Double> shares = Collections.synchronizedList(new ArrayList<>());
        private final double cancelledFrom;

        /// @param cancelledFrom the share from which on it calls the reading off
        Recorded(double cancelledFrom) {
            this.cancelledFrom = cancelledFrom;
        }

        @Override
        public void reached(double share) {
            shares.add(share);
        }

        @Override
        public boolean isCancelled() {
            return !shares.isEmpty() && shares.getLast() >= cancelledFrom;
        }
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("f.json"), json);
    }

    private static OpenedFile open(Path file, ReadingPlan plan) {
        return new DocumentReader(plan).open(file, ReadProgress.NONE);
    }

    private static TimelineDocument document(OpenedFile opened) {
        return Objects.requireNonNull(opened.result().document());
    }

    private static String event(int number) {
        return "{\"id\": \"e" + number + "\", \"date\": \"" + (1000 + number) + "\", \"title\": \"Event " + number
                + "\", \"summary\": \"" + "words ".repeat(20) + "\"}";
    }

    private static String events(int count) {
        return IntStream.range(0, count).mapToObj(LargeFileOpeningTest::event).collect(Collectors.joining(",\n"));
    }

    private static String timeline(int count) {
        return "{\"title\": \"T\", \"events\": [" + events(count) + "]}";
    }

    @Test
    void onlyLargeFilesAreShownBeforeTheyAreChecked() throws IOException {
        Path file = file(timeline(10));
        long size = Files.size(file);

        assertThat(open(file, new ReadingPlan(size, 1, 1, 1 << 12)).remaining()).isNotNull();
        assertThat(open(file, new ReadingPlan(size + 1, 1, 1, 1 << 12)).remaining()).isNull();
        assertThat(new DocumentReader().open(file, ReadProgress.NONE).remaining()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void aFileIsDividedWhateverTheNumberOfParts(int parts) throws IOException {
        Path file = file(timeline(900));

        OpenedFile opened = open(file, new ReadingPlan(0, 1, parts, 1 << 12));

        assertThat(document(opened).events())
                .isEqualTo(Objects.requireNonNull(new DocumentReader().read(file).document()).events());
    }

    /// Where a part could begin there are only objects that look like events and are none of the list.
    @Test
    void whatOnlyLooksLikeAnEventIsNone() throws IOException {
        Path file = file("{\"title\": \"T\", \"events\": [" + event(1) + ", {\"id\": \"x\", \"date\": \"1950\", "
                + "\"title\": \"Has others in it\", \"inside\": [" + events(400) + "]}, " + event(2)
                + "], \"after\": [" + events(900) + "]}");

        OpenedFile opened = open(file, IN_FOUR);

        assertThat(opened.remaining()).isNotNull();
        assertThat(document(opened).events()).extracting(HistoricalEvent::id).containsExactly("e1", "x", "e2");
        assertThat(document(opened)).isEqualTo(new DocumentReader().read(file).document());
    }

    /// A part that begins within the last event, and a comma where the list should end.
    @Test
    void aCommaBeforeTheEndIsFoundWhereverPartsBegin() throws IOException {
        Path file = file("{\"title\": \"T\", \"events\": [{\"date\": \"1950\", \"title\": \"Has others in it\", "
                + "\"inside\": [" + events(400) + "]},]}");

        OpenedFile opened = open(file, IN_FOUR);

        assertThat(opened).isEqualTo(new OpenedFile(new DocumentReader().read(file), null));
        assertThat(opened.result().document()).isNull();
    }

    @Test
    void ofEventsWithOneIdTheFirstStaysWhicheverPartItIsIn() throws IOException {
        Path file = file(
                "{\"title\": \"T\", \"events\": [" + events(300) + "," + events(300) + "," + event(300) + "]}");

        OpenedFile opened = open(file, IN_FOUR);

        assertThat(document(opened).events()).hasSize(301);
        assertThat(document(opened).table().numberOf("e300")).isEqualTo(300);
        assertThat(Objects.requireNonNull(opened.remaining()).run(ReadProgress.NONE)).hasSize(300)
                .isEqualTo(new DocumentReader().read(file).problems());
    }

    /// An event whose own text is wrong keeps others from having its id, and is left out itself.
    @Test
    void anEventLeftOutStillTakesItsId() throws IOException {
        Path file = file("{\"title\": \"T\", \"events\": [{\"id\": \"a\", \"title\": \"No date\"}, {\"id\": \"a\", "
                + "\"date\": \"1950\", \"title\": \"Second\"}, {\"date\": \"1951\", \"title\": \"Third\", "
                + "\"related\": [{\"to\": \"a\", \"kind\": \"led-to\"}]}]}");

        assertThat(document(open(file, IN_ONE))).isEqualTo(new DocumentReader().read(file).document());
        assertThat(document(open(file, IN_ONE)).events()).extracting(HistoricalEvent::id).containsExactly("event-1");
    }

    @Test
    void anEventMayGetTheIdOfOneThatIsLeftOut() throws IOException {
        Path file = file("{\"title\": \"T\", \"events\": [{\"date\": \"1950\", \"title\": \"No id\"}, "
                + "{\"id\": \"event-1\", \"title\": \"No date\"}, {\"id\": \"event-2\", \"date\": \"1950\", "
                + "\"title\": \"Has it\"}, {\"date\": \"1950\", \"title\": \"No id\"}, "
                + "{\"date\": \"1950\", \"title\": \"No id\"}]}");

        assertThat(document(open(file, IN_ONE)).events()).extracting(HistoricalEvent::id).containsExactly("event-1",
                "event-2", "event-3", "event-4");
        assertThat(document(open(file, IN_ONE))).isEqualTo(new DocumentReader().read(file).document());
    }

    @Test
    void anEventThatRelatesTwiceIsNamedOnce() throws IOException {
        Path file = file("{\"title\": \"T\", \"events\": [{\"id\": \"a\", \"date\": \"1950\", \"title\": \"A\"}, "
                + "{\"id\": \"b\", \"date\": \"1951\", \"title\": \"B\", \"related\": ["
                + "{\"to\": \"a\", \"kind\": \"led-to\"}, {\"to\": \"a\", \"kind\": \"ended\"}]}, "
                + "{\"id\": \"c\", \"date\": \"1951\", \"title\": \"C\", \"related\": ["
                + "{\"to\": \"\\u0061\", \"kind\": \"part-of\"}, {\"to\": \"b\", \"kind\": \"ended\"}]}]}");
        TimelineDocument document = document(open(file, IN_FOUR));

        assertThat(document.table().relatingTo("a")).containsExactly(1, 2);
        assertThat(document.table().relatingTo("b")).containsExactly(2);
        assertThat(document.table().relatingTo("c")).isEmpty();
        assertThat(document.table().relatingTo("none")).isEmpty();
    }

    /// Texts of nothing but what cannot be seen are none, and many texts begin with the same bytes.
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u1680", "\u2003 ", "\u3000", "\uFEFF", "\\u0020", "\\t\u2003", "©",
            "ა",
            "→", "ア", "ｱ", "\\u00e9", "\u00a0x", "\u2003\\u0078"})
    void textsThatCannotBeSeenAreNone(String text) throws IOException {
        Path file = file("{\"title\": \"T\", \"events\": [{\"date\": \"1950\", \"title\": \"" + text + "\"}, "
                + "{\"date\": \"1950\", \"title\": \"E\", \"id\": \"" + text + "\"}, "
                + "{\"date\": \"1950\", \"title\": \"F\", \"shortTitle\": \"" + text + "\"}, "
                + "{\"date\": \"1950\", \"title\": \"G\", \"claims\": [{\"text\": \"" + text + "\"}]}]}");

        assertThat(document(open(file, IN_ONE))).isEqualTo(new DocumentReader().read(file).document());
    }

    @Test
    void anEventMayBeLongerThanTheWindow() throws IOException {
        String long1 = "{\"date\": \"1950\", \"title\": \"Long\", \"summary\": \"" + "é".repeat(300_000) + "\"}";
        Path file = file("{\"title\": \"T\", \"events\": [" + event(1) + "," + long1 + "," + event(2) + "]}");

        assertThat(document(open(file, IN_ONE))).isEqualTo(new DocumentReader().read(file).document());
    }

    @Test
    void noValueOfTheDocumentIsTornWhereAWindowEnds() throws IOException {
        Path file = file("{\"title\": \"T\", \"number\": 12345678901234567890, \"list\": [-1.25e-10, true, {\"é\": "
                + "\"\\u0041\\n\"}],\n \"events\": [{\"date\": \"1950\", \"title\": \"E\", \"number\": 1234567890}]}");
        ReadResult whole = new DocumentReader().read(file);

        for (int windowBytes = 4; windowBytes < 200; windowBytes++) {
            OpenedFile opened = open(file, new ReadingPlan(0, 1, 1, windowBytes));

            assertThat(opened.remaining()).as("window of %d", windowBytes).isNotNull();
            assertThat(document(opened)).isEqualTo(whole.document());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"events\": [], \"title\": \"T\"}", "{\"title\": \"T\", \"events\": [ ] }\n",
            "{\"title\": \"T\", \"events\": [], \"events\": [{\"date\": \"1950\", \"title\": \"Second list\"}]}",
            "{\"title\": \"T\", \"\\u0065vents\": [{\"date\": \"1950\", \"title\": \"E\"}]}",
            "{\"title\": \"T\", \"eventS\": [], \"events\": [1, \"x\", {}, null, {\"date\": \"1950\", \"title\": \"E\"}]}",
            "{\"tours\": [{\"title\": \"W\", \"stops\": [{\"event\": \"e\"}, {\"event\": \"none\"}]}], \"events\": "
                    + "[{\"id\": \"e\", \"date\": \"1950\", \"title\": \"E\"}], \"opening\": {\"event\": \"none\"}}"})
    void unusualFilesAreReadAsTheyAre(String json) throws IOException {
        Path file = file(json);

        OpenedFile opened = open(file, IN_FOUR);

        assertThat(opened.result().document()).isEqualTo(new DocumentReader().read(file).document());
        assertThat(Objects.requireNonNull(opened.remaining()).run(ReadProgress.NONE))
                .isEqualTo(new DocumentReader().read(file).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "[]", "7", "{\"title\": \"T\"}", "{\"title\": \"T\", \"events\": {}}",
            "{\"title\": \"T\", \"events\": [],}", "{\"title\": \"T\", \"events\": [{},]}", "{\"events\": []} 1",
            "{\"events\": [}", "{\"events\": [{\"date\": \"1950\", \"title\": \"E\"}", "{\"events\": []",
            "{\"format\": \"tumen/2\", \"events\": []}", "{\"events\": [{\"a\": tru}]}", "{\"events\": [] \"a\": 1}",
            "{\"events\": [{\"a\": 1} {\"b\": 2}]}"})
    void whatIsNoTimelineIsRefusedForTheOrdinaryReasons(String json) throws IOException {
        Path file = file(json);

        OpenedFile opened = open(file, IN_FOUR);

        assertThat(opened).isEqualTo(new OpenedFile(new DocumentReader().read(file), null));
        assertThat(opened.result().document()).isNull();
    }

    @Test
    void filesThatCannotBeReadHaveTheirReasons() throws IOException {
        assertThat(open(folder, IN_ONE).result()).isEqualTo(new DocumentReader().read(folder));
        Path missing = folder.resolve("missing.json");
        assertThat(open(missing, IN_ONE).result()).isEqualTo(new DocumentReader().read(missing));
        Path wide = Files.write(folder.resolve("wide.json"), timeline(3).getBytes(StandardCharsets.UTF_16));
        assertThat(open(wide, IN_ONE).result()).isEqualTo(new DocumentReader().read(wide));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void progressRisesToTheEnd(int parts) throws IOException {
        Path file = file(timeline(2_000));
        Recorded opening = new Recorded(2);
        Recorded checking = new Recorded(2);
        OpenedFile opened = new DocumentReader(new ReadingPlan(0, 1, parts, 1 << 12)).open(file, opening);
        Objects.requireNonNull(opened.remaining()).run(checking);
        Recorded ordinary = new Recorded(2);
        new DocumentReader().open(file, ordinary);

        for (Recorded recorded : List.of(opening, checking, ordinary)) {
            assertThat(recorded.shares).hasSizeGreaterThan(10).isSorted().allMatch(share -> share > 0 && share <= 1)
                    .last().isEqualTo(1.0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void openingEndsWhenItIsCalledOff(int parts) throws IOException {
        Path file = file(timeline(2_000));
        Recorded progress = new Recorded(0.3);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(
                () -> new DocumentReader(new ReadingPlan(0, 1, parts, 1 << 12)).open(file, progress));
        assertThat(progress.shares.getLast()).isLessThan(0.5);
    }

    @Test
    void readingASmallFileEndsWhenItIsCalledOff() throws IOException {
        Path file = file(timeline(2_000));
        Recorded progress = new Recorded(0.3);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new DocumentReader().open(file, progress));
        assertThat(progress.shares.getLast()).isLessThan(0.5);
    }

    @Test
    void theCheckEndsWhenItIsCalledOff() throws IOException {
        Recorded progress = new Recorded(0.3);
        RemainingCheck remaining = check(file(timeline(2_000)));

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> remaining.run(progress));
        assertThat(progress.shares.getLast()).isLessThan(0.5);
    }

    @Test
    void theCheckSaysThatTheFileChanged() throws IOException {
        Path file = file(timeline(5));
        RemainingCheck remaining = check(file);
        Files.writeString(file, timeline(6));

        assertThat(remaining.run(ReadProgress.NONE))
                .containsExactly(new Problem(Severity.WARNING, file.toString(), 0, 0,
                        "", "the file was changed while it was being checked for problems", "open it again"));
        Files.delete(file);
        assertThat(remaining.run(ReadProgress.NONE)).hasSize(1);
    }

    private static RemainingCheck check(Path file) {
        return Objects.requireNonNull(open(file, IN_ONE).remaining());
    }

    /// A file that grows while it is read is read as a whole, so that nothing has to be read from it later.
    @Test
    void aFileThatChangesWhileItIsOpenedIsKeptInMemory() throws IOException {
        Path file = file(timeline(2_000));
        boolean[] isChanged = new boolean[1];
        OpenedFile opened = new DocumentReader(IN_ONE).open(file, new ReadProgress() {
            @Override
            public void reached(double share) {
                if (share > 0.5 && !isChanged[0]) {
                    isChanged[0] = true;
                    append(file);
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });

        assertThat(opened.remaining()).isNull();
        assertThat(document(opened).table().readsOnDemand()).isFalse();
        assertThat(document(opened).events()).hasSize(2_000);
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, Files.readString(file) + "\n\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
