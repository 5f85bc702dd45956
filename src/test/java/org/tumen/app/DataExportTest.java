package org.tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadResult;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;

import static org.assertj.core.api.Assertions.assertThat;

/// `tumen export` of a part of a timeline, and of several timelines.
class DataExportTest {
    private static final String BUILT_IN = "data/timeline.json";

    @TempDir
    private Path folder = Path.of("");
    private ProgramFixture program = new ProgramFixture(Path.of(""));

    @BeforeEach
    void makeProgram() {
        program = new ProgramFixture(folder);
    }

    private TimelineDocument exported(String name) {
        ReadResult result = new DocumentReader().read(folder.resolve(name));
        assertThat(result.problems()).isEmpty();
        return Objects.requireNonNull(result.document());
    }

    private int export(String target, String... options) {
        return program.export(BUILT_IN, target, options);
    }

    @Test
    void aPartOfATimelineIsATimeline() {
        assertThat(export("part.json", "--filter", "category:nuclear status:disputed,alleged", "--from", "1990",
                "--until", "2005")).isZero();

        assertThat(exported("part.json").events()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.categoryId()).isEqualTo("nuclear");
            assertThat(event.date().latestDay()).isGreaterThanOrEqualTo(7305);
            assertThat(event.date().earliestDay()).isLessThan(13149);
        });
        assertThat(program.run("check", "--strict", program.path("part.json"))).isZero();
        assertThat(program.out()).isEmpty();
    }

    @Test
    void whatTheOthersTookWithThemIsTold() {
        assertThat(export("part.json", "--lanes", "Nuclear & missiles, treaties")).isZero();

        assertThat(program.err().lines()).hasSize(2).allMatch(line -> line.startsWith("tumen: part.json: "))
                .anyMatch(line -> line.endsWith("relations to events that are left out are not in it"))
                .anyMatch(line -> line.endsWith("stops of tours at events that are left out are not in it"));
        assertThat(exported("part.json").categories()).hasSize(2);
    }

    @Test
    void theWholeIsWrittenWithoutAWord() throws IOException {
        assertThat(export("whole.json")).isZero();

        assertThat(program.err() + program.out()).isEmpty();
        assertThat(exported("whole.json")).isEqualTo(new DocumentReader().read(Path.of(BUILT_IN)).document());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "csv | \uFEFFid,date,start,end | 1 relation, 1 rival date, 2 eras and 1 tour are not in it",
            "ics | BEGIN:VCALENDAR | 1 of 2 events has no exact day and is not in it; 1 claim is not in it, nor the sources of claims; 1 relation, 1 rival date, 2 eras and 1 tour are not in it",
            "timelinejs.json | { | 1 era without an end is not in it; 1 date says what TimelineJS cannot reckon with, and is told in words; 1 relation, 1 rival date and 1 tour are not in it",
            "csl.json | [ | ''", "bib | @book{lee2012korea, | what speaks for and against a source is not in it",
            "ris | TY  - BOOK | what speaks for and against a source is not in it",
            "txt | Mine | 1 relation and 1 tour are not in it", "json | { | ''", "svg | <?xml | ''"})
    void everyFormatIsWrittenAndSaysWhatItLacks(String ending, String start, String losses) throws IOException {
        String file = program.file("mine.json", """
                {"title": "Mine", "eras": [{"name": "E", "date": "1948/1953"}, {"name": "F", "date": "1953/.."}],
                 "sources": [{"id": "s", "type": "book", "title": "Korea", "author": [{"family": "Lee", "given": "D."}],
                   "issued": {"date-parts": [[2012]]}, "custom": {"whyTrust": "Seen"}}],
                 "events": [{"id": "a", "date": "1950-06-25", "title": "War",
                   "claims": [{"text": "It began", "sources": [{"id": "s", "locator": "p. 3"}]}],
                   "related": [{"to": "b", "kind": "led-to"}], "otherDates": [{"date": "1950-06-24"}]},
                  {"id": "b", "date": "1953~", "title": "Truce"}],
                 "tours": [{"id": "t", "title": "T", "stops": [{"event": "a"}]}]}
                """);
        boolean loses = !losses.isEmpty();
        String name = "x." + ending;

        assertThat(program.run("export", file, "--to", program.path(name))).isZero();

        assertThat(Files.readString(folder.resolve(name))).startsWith(start);
        assertThat(program.err().lines().toList()).isEqualTo(loses
                ? Stream.of(losses.split("; ")).map(loss -> "tumen: " + name + ": " + loss).toList()
                : List.of());
        assertThat(program.files()).containsExactlyInAnyOrder("mine.json", name);
    }

    @Test
    void aCalendarWithoutAnEventIsNotWritten() throws IOException {
        String file = program.file("mine.json", ProgramFixture.GOOD);

        assertThat(program.run("export", file, "--to", program.path("x.ics"))).isEqualTo(2);

        assertThat(program.err()).isEqualToNormalizingNewlines(
                "tumen: a calendar holds exact days, but no event has one; choose another format, such as .csv\n");
        assertThat(program.files()).containsExactly("mine.json");
    }

    @Test
    void aPartHasTheSourcesThatItCitesOnly() throws IOException {
        assertThat(export("all.bib")).isZero();
        assertThat(export("part.bib", "--select", "1961-07-11-china-dprk-treaty")).isZero();

        assertThat(Files.readString(folder.resolve("part.bib")).split("(?m)^@")).hasSize(4);
        assertThat(Files.size(folder.resolve("all.bib"))).isGreaterThan(100_000);
    }

    @ParameterizedTest
    @CsvSource({"chicago, '[1] Lee, D. Korea. 2012.'", "apa, '[1] Lee, D. (2012). Korea.'",
            "mla, '[1] Lee, D. Korea. 2012.'"})
    void aStyleIsThatOfTheBibliography(String style, String line) throws IOException {
        String file = program.file("mine.json", """
                {"title": "Mine", "sources": [{"id": "s", "type": "book", "title": "Korea",
                   "author": [{"family": "Lee", "given": "D."}], "issued": {"date-parts": [[2012]]}}],
                 "events": [{"date": "1950", "title": "War", "claims": [{"text": "x", "sources": [{"id": "s"}]}]}]}
                """);

        assertThat(program.run("export", file, "--to", program.path("x.txt"), "--style", style)).isZero();

        assertThat(Files.readString(folder.resolve("x.txt"))).endsWith("Sources\n" + line + "\n");
    }

    @Test
    void aSelectionIsNamedByIds() {
        assertThat(export("two.json", "--select",
                "1961-07-11-china-dprk-treaty,1961-07-06-soviet-dprk-alliance-treaty")).isZero();

        assertThat(exported("two.json").events()).extracting(HistoricalEvent::id).containsExactly(
                "1961-07-06-soviet-dprk-alliance-treaty", "1961-07-11-china-dprk-treaty");
        assertThat(exported("two.json").events().getLast().related()).hasSize(1);
    }

    @Test
    void aTourIsWhatItsStopsShow() {
        assertThat(export("tour.json", "--tour", "one-treaty-three-times")).isZero();

        TimelineDocument tour = exported("tour.json");
        TimelineDocument whole = Objects.requireNonNull(new DocumentReader().read(Path.of(BUILT_IN)).document());
        assertThat(tour.tours()).extracting(Tour::id).containsExactly("one-treaty-three-times");
        assertThat(tour.tours().getFirst().stops()).hasSameSizeAs(whole.tours().stream()
                .filter(each -> each.id().equals("one-treaty-three-times")).findFirst().orElseThrow().stops());
        assertThat(tour.events().size()).isBetween(3, whole.events().size() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "--filter | category:nuclaer | --filter, column 10: there is no category nuclaer; did you mean nuclear?",
            "--select | 1961-07-11-china-dprk-treat | --select, column 1: there is no event 1961-07-11-china-dprk-treat; did you mean 1961-07-11-china-dprk-treaty?",
            "--lanes | trees | --lanes, column 1: there is no category trees; they are diplomacy, treaties, military, nuclear, sanctions, economy, society",
            "--tour | none | there is no tour none; choose from-allies-to-partners, tests-and-votes, reading-the-evidence, one-treaty-three-times",
            "--filter | from:3000 | none of the 221 events matches from:3000; choose less strictly"})
    void whatTheTimelineHasNotIsRefusedAndNothingIsWritten(String option, String value, String message)
            throws IOException {
        assertThat(export("x.json", option, value)).isEqualTo(2);

        assertThat(program.err()).isEqualToNormalizingNewlines("tumen: " + message + "\n");
        assertThat(program.files()).isEmpty();
    }

    @Test
    void aPictureOfAPartHasItsLanesOnly() throws IOException {
        assertThat(export("all.png", "--size", "600x400")).isZero();
        assertThat(export("part.png", "--size", "600x400", "--filter", "category:nuclear")).isZero();
        assertThat(export("lane.png", "--size", "600x400", "--lanes", "nuclear")).isZero();

        assertThat(Files.mismatch(folder.resolve("lane.png"), folder.resolve("part.png"))).isEqualTo(-1);
        assertThat(Files.mismatch(folder.resolve("all.png"), folder.resolve("part.png"))).isNotEqualTo(-1);
    }

    @Test
    void severalTimelinesAreABatch() throws IOException {
        String one = program.file("one.json", ProgramFixture.GOOD);
        String two = program.file("two", ProgramFixture.GOOD);
        String target = Files.createDirectory(folder.resolve("out")).toString();

        assertThat(program.run("export", one, two, "--to", target, "--size", "60x40")).isZero();

        assertThat(new ProgramFixture(folder.resolve("out")).files()).containsExactly("one.png", "two.png");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void oneThatFailsIsToldAndTheOthersAreWritten() throws IOException {
        String good = program.file("good.json", ProgramFixture.GOOD);
        String broken = program.file("broken.json", ProgramFixture.BROKEN);
        String missing = program.path("missing.json");
        String target = Files.createDirectory(folder.resolve("out")).toString();

        assertThat(program.run("export", broken, missing, good, "--to", target, "--format", "json")).isEqualTo(2);

        assertThat(new ProgramFixture(folder.resolve("out")).files()).containsExactly("good.json");
        assertThat(program.err()).startsWith("tumen: " + broken + ":3:1: ")
                .contains("tumen: " + missing + ": there is no")
                .hasLineCount(2).containsOnlyOnce(broken);
    }

    @Test
    void oneTimelineGivenTwiceIsRefused() throws IOException {
        String one = program.file("one.json", ProgramFixture.GOOD);

        assertThat(program.run("export", one, one, "--to", folder.toString())).isEqualTo(2);

        assertThat(program.err()).isEqualToNormalizingNewlines("tumen: " + one
                + " is named twice; leave one out\n");
        assertThat(program.files()).containsExactly("one.json");
    }

    @Test
    void twoTimelinesOfOneNameAreRefusedBeforeAnythingIsWritten() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Files.createDirectory(folder.resolve("out"));
        String one = program.file("x.json", ProgramFixture.GOOD);
        String two = program.file("a/x.json", ProgramFixture.GOOD);

        assertThat(program.run("export", one, two, "--to", program.path("out"))).isEqualTo(2);

        assertThat(program.err()).isEqualToNormalizingNewlines("tumen: " + one + " and " + two + " would both be "
                + folder.resolve("out/x.png") + "; export them into different folders\n");
        assertThat(new ProgramFixture(folder.resolve("out")).files()).isEmpty();
    }

    @Test
    void aBatchNeedsItsFolder() throws IOException {
        String one = program.file("one.json", ProgramFixture.GOOD);

        assertThat(program.run("export", one, "--to", program.path("no") + "/")).isEqualTo(2);

        assertThat(program.err()).isEqualToNormalizingNewlines(
                "tumen: there is no folder " + folder.resolve("no") + "; create it or choose another one\n");
    }

    @Test
    void aTimelineIsNotReplacedByItsOwnPart() throws IOException {
        String one = program.file("one.json", ProgramFixture.GOOD);

        assertThat(program.run("export", one, "--to", folder.toString(), "--format", "json")).isEqualTo(2);

        assertThat(program.err()).contains("it is the timeline itself");
        assertThat(Files.readString(Path.of(one))).isEqualTo(ProgramFixture.GOOD);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesNothingBehind() throws IOException {
        Files.createSymbolicLink(folder.resolve("full.json"), Path.of("/dev/full"));

        assertThat(export("full.json")).isEqualTo(2);

        assertThat(program.err()).startsWith("tumen: cannot write ").contains("space").hasLineCount(1);
        assertThat(program.files()).containsExactly("full.json");
    }
}
