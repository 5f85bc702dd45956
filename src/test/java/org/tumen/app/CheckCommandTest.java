package org.tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// `tumen check FILE...`
class CheckCommandTest {
    @TempDir
    private Path folder = Path.of("");
    private ProgramFixture program = new ProgramFixture(Path.of(""));

    @BeforeEach
    void makeProgram() {
        program = new ProgramFixture(folder);
    }

    @Test
    void aCleanFileIsCheckedWithoutAWord() throws IOException {
        assertThat(program.run("check", program.file("good.json", ProgramFixture.GOOD))).isZero();
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).isEmpty();
    }

    @Test
    void theBuiltInTimelineIsClean() {
        assertThat(program.run("check", "data/timeline.json")).isZero();
        assertThat(program.out() + program.err()).isEmpty();
    }

    @Test
    void aProblemIsALineWithFileLineColumnAndPointer() throws IOException {
        String file = program.file("bad.json", ProgramFixture.BAD);

        assertThat(program.run("check", file)).isEqualTo(1);

        assertThat(program.out()).startsWith(file + ":2:12: /events/0/date: ").hasLineCount(1);
        assertThat(program.err()).isEmpty();
    }

    private static final String BAD_TOURS = """
            {"format": "tumen-tours/1", "tours": [{"title": "T", "stops": [
              {"event": "nowhere"}]}]}
            """;

    @Test
    void theToursBesideATimelineAreCheckedWithIt() throws IOException {
        String file = program.file("good.json", ProgramFixture.GOOD);
        String tours = program.file("good.tours.json", BAD_TOURS);

        assertThat(program.run("check", file)).isEqualTo(1);
        assertThat(program.out()).startsWith(tours + ":2:13: /tours/0/stops/0/event: ").hasLineCount(1);
    }

    @Test
    void toursAreCheckedByTheirOwnNameWithTheirTimelineOrWithout() throws IOException {
        String tours = program.file("good.tours.json", BAD_TOURS);
        assertThat(program.run("check", tours)).as("nothing to be compared with").isZero();

        program.file("good.json", ProgramFixture.GOOD);
        assertThat(program.run("check", tours)).isEqualTo(1);
        assertThat(program.out()).startsWith(tours + ":2:13: ").contains("; ").hasLineCount(1);
    }

    @Test
    void allProblemsAreToldInTheOrderOfTheFile() throws IOException {
        String file = program.file("bad.json", """
                {"title": "Mine", "events": [
                  {"date": "soon", "title": "A"},
                  {"title": "B"},
                  {"date": "1950", "title": "C", "significance": 9}]}
                """);

        assertThat(program.run("check", file)).isEqualTo(1);

        List<String> lines = program.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains(":2:", "/events/0/date: ");
        assertThat(lines.get(1)).contains(":3:", "/events/1");
        assertThat(lines.get(2)).contains(":4:", "/events/2/significance: ");
    }

    @Test
    void aFileThatIsNoTimelineIsAProblemNotAFailure() throws IOException {
        String file = program.file("broken.json", ProgramFixture.BROKEN);

        assertThat(program.run("check", file)).isEqualTo(1);
        assertThat(program.out()).startsWith(file + ":").hasLineCount(1).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "\uFEFF", "{", "{}", "\u0000\u0000", "{\"title\": 1}", "no JSON"})
    void whateverAFileHoldsGetsALineOfItsOwn(String text) throws IOException {
        assertThat(program.run("check", program.file("odd.json", text))).isEqualTo(1);
        assertThat(program.out()).startsWith(program.path("odd.json") + ":").doesNotContain("Exception");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void aMissingFileIsOneClearLine() {
        assertThat(program.run("check", program.path("none.json"))).isEqualTo(2);
        assertThat(program.err()).isEqualToNormalizingNewlines(
                "tumen: there is no file " + program.path("none.json") + "; check the name\n");
        assertThat(program.out()).isEmpty();
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(program.run("check", folder.toString())).isEqualTo(2);
        assertThat(program.err()).isEqualToNormalizingNewlines(
                "tumen: " + folder + " is a folder; name a timeline file in it\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatTheSystemDoesNotReadIsUnreadableNotWrong() {
        // A file that exists, is regular, grants permission and fails at the first byte, for any user.
        assertThat(program.run("check", "/proc/self/mem")).isEqualTo(2);
        assertThat(program.err()).startsWith("tumen: /proc/self/mem cannot be read: ").hasLineCount(1);
        assertThat(program.out()).isEmpty();
    }

    @Test
    void everyFileIsCheckedAndTheWorstDecides() throws IOException {
        String good = program.file("good.json", ProgramFixture.GOOD);
        String bad = program.file("bad.json", ProgramFixture.BAD);
        String broken = program.file("broken.json", ProgramFixture.BROKEN);

        assertThat(program.run("check", good, good)).isZero();
        assertThat(program.run("check", good, bad)).isEqualTo(1);
        assertThat(program.run("check", program.path("none.json"), bad, good, broken)).isEqualTo(2);

        assertThat(program.out().lines()).hasSize(3).last().asString().startsWith(broken);
        assertThat(program.err()).hasLineCount(1);
    }

    @Test
    void aProblemStaysOneLineWhateverTheFileAndItsNameHold() throws IOException {
        String file = program.file("пхеньян 평양.json", """
                {"title": "Mine", "events": [{"date": "19\\n50\\u001b[31m\\u009b\\u2028", "title": "A"}]}
                """);

        assertThat(program.run("check", file)).isEqualTo(1);

        assertThat(program.out()).startsWith(file + ":1:").hasLineCount(1).doesNotContain("\u001b", "\u009b",
                "\u2028");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none\u001b[31m.json", "none\u009b31m.json", "none\u202Enosj.json", "a\nb", "a\u2029b",
            "a\u2067b"})
    void aFileNameCannotCommandTheTerminal(String name) {
        assertThat(program.run("check", name)).isEqualTo(2);
        assertThat(program.err()).contains("\uFFFD").hasLineCount(1).doesNotContainPattern(
                "[\u001b\u009b\u202E\u2029\u2067]");
    }

    @Test
    void nothingIsWrittenAnywhere() throws IOException {
        program.run("check", program.file("good.json", ProgramFixture.GOOD),
                program.file("bad.json", ProgramFixture.BAD));

        assertThat(program.files()).containsExactly("bad.json", "good.json");
        assertThat(Files.readString(folder.resolve("bad.json"))).isEqualTo(ProgramFixture.BAD);
        assertThat(program.launched).isEmpty();
    }
}
