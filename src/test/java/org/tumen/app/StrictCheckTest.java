package org.tumen.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// `tumen check --strict`, in this process.
class StrictCheckTest {
    private static final String SOUND = """
            {"title": "Mine", "categories": [{"id": "c", "name": "C"}], "sources": [{"id": "s", "title": "S"}],
             "events": [{"date": "1950", "title": "A year", "summary": "S.", "category": "c",
               "claims": [{"text": "x", "sources": [{"id": "s"}]}]}]}
            """;
    private static final String POOR = """
            {"title": "Mine", "categories": [{"id": "c", "name": "C"}],
             "events": [
               {"date": "1950", "title": "A year", "summary": "S.", "category": "c",
                "claims": [{"text": "It rained."}]}],
             "sources": [
               {"id": "idle"}]}
            """;

    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        DisplayProbe display = new DisplayProbe(_ -> "", _ -> "", _ -> false, _ -> false);
        return new Program(new Console(new PrintWriter(out), new PrintWriter(err)), display, _ -> {}, folder,
                "see the log").run(arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aSoundFileIsCheckedWithoutAWord() throws IOException {
        assertThat(run("check", "--strict", file("sound.json", SOUND))).isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void findingsComeOneALineInTheOrderOfTheFile() throws IOException {
        String poor = file("poor.json", POOR);

        assertThat(run("check", "--strict", poor)).isEqualTo(1);
        assertThat(out.toString()).hasToString(
                poor + ":4:16: /events/0/claims/0: the claim \"It rained.\" cites no source; cite one under \"sources\","
                        + " or leave the claim out" + System.lineSeparator() + poor
                        + ":6:4: /sources/0: the source \"idle\" is never cited; cite it in a claim, or leave it out"
                        + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void withoutTheOptionNothingChanges() throws IOException {
        assertThat(run("check", file("poor.json", POOR))).isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void theOptionMayFollowTheFiles() throws IOException {
        assertThat(run("check", file("sound.json", SOUND), file("poor.json", POOR), "--strict")).isEqualTo(1);
        assertThat(out.toString()).hasLineCount(2);
    }

    @Test
    void aFileWithErrorsHasToWait() throws IOException {
        String bad = file("bad.json", POOR.replace("\"1950\"", "\"1950-13\""));

        assertThat(run("check", "--strict", bad)).isEqualTo(1);
        assertThat(out.toString()).contains("/events/0/date: ").doesNotContain("never cited");
        assertThat(err.toString().strip())
                .isEqualTo("tumen: " + bad + " is not checked strictly yet; mend its errors first");
    }

    @Test
    void aFileThatIsNoTimelineHasToWaitToo() throws IOException {
        assertThat(run("check", "--strict", file("text.json", "Hello"))).isEqualTo(1);
        assertThat(out.toString()).hasLineCount(1);
        assertThat(err.toString()).contains("is not checked strictly yet").hasLineCount(1);
    }

    @Test
    void warningsComeFirstAndLeaveTheFindings() throws IOException {
        String warned = file("warned.json", POOR.replace("\"summary\"", "\"summery\": 1, \"summary\""));

        assertThat(run("check", "--strict", warned)).isEqualTo(1);
        assertThat(out.toString().lines().toList()).satisfiesExactly(
                line -> assertThat(line).contains("unknown field \"summery\""),
                line -> assertThat(line).contains("cites no source"), line -> assertThat(line).contains("never cited"));
    }

    @Test
    void aMissingFileCannotBeChecked() {
        assertThat(run("check", "--strict", folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("tumen: there is no file ").hasLineCount(1);
    }

    @Test
    void oneUnreadableFileDoesNotKeepTheOthersFromBeingChecked() throws IOException {
        assertThat(run("check", "--strict", folder.resolve("none.json").toString(), file("poor.json", POOR)))
                .isEqualTo(2);
        assertThat(out.toString()).hasLineCount(2);
    }

    @Test
    void aFileThatChangesMeanwhileIsToBeCheckedAgain() throws IOException {
        Path file = Path.of(file("poor.json", POOR));
        ReadResult read = new DocumentReader().read(file);
        Files.writeString(file, "{\"events\": [");

        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> new StrictCheck(new Console(new PrintWriter(out), new PrintWriter(err)))
                        .problems(file, read))
                .withMessage(file + " could not be read a second time, to find the lines of its findings;"
                        + " check it again when nothing else writes it");
    }

    @Test
    void findingsWhoseLineIsGoneNameTheFileAlone() throws Exception {
        Path file = Path.of(file("poor.json", POOR));
        ReadResult read = new DocumentReader().read(file);
        Files.writeString(file, "{}");

        assertThat(new StrictCheck(new Console(new PrintWriter(out), new PrintWriter(err))).problems(file, read))
                .extracting(Object::toString)
                .isEqualTo(List.of(
                        file + ": /events/0/claims/0: the claim \"It rained.\" cites no source; cite one under"
                                + " \"sources\", or leave the claim out",
                        file + ": /sources/0: the source \"idle\" is never cited; cite it in a claim, or leave it out"));
    }

    @Test
    void theHelpTellsOfTheOption() {
        assertThat(run("check", "--help")).isZero();
        assertThat(out.toString()).contains("--strict", "tumen check --strict korea.json");
    }
}
