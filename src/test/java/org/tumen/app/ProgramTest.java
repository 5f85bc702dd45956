package org.tumen.app;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The command line as a whole.
class ProgramTest {
    @TempDir
    private Path folder = Path.of("");
    private ProgramFixture program = new ProgramFixture(Path.of(""));

    @BeforeEach
    void makeProgram() {
        program = new ProgramFixture(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "-x", "--theme dark", "check", "check --to x.png", "export",
            "export --to", "export --to x.gif", "export --to x", "export --to x.png --size 0x9",
            "export --to x.png --size big", "export --to x.png --size 100000x100000", "export --to x.png --theme pink",
            "export --to x.png --theme LIGHT", "export --to x.png --from 1900-02-29", "export --to x.png --from soon",
            "export --to x.png --from 2000 --until 1990", "export --to no/such/folder/x.png",
            "export none.json --to x.png", "export a.json b.json --to x.png", "export --to x.png --to y.png",
            "export --to x.png --size 1x1 --size 2x2", "a.json b.json", "a.json check", "a.json --nonsense", "-",
            "check -", "check --version", "export --from 1950"})
    void whatCannotBeDoneIsOneClearLineAndNothingElse(String line) throws IOException {
        assertThat(program.run(line.split(" "))).isEqualTo(2);

        assertThat(program.err()).as(line).startsWith("tumen: ").contains("; ").hasLineCount(1)
                .doesNotContain("Exception");
        assertThat(program.out()).isEmpty();
        assertThat(program.launched).isEmpty();
        assertThat(program.files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--help --version", "--help export", "--help check", "-h a.json",
            "check --help", "check -h none.json", "export --help", "export --to x.gif --help"})
    void helpIsAResultNotAComplaint(String line) {
        assertThat(program.run(line.split(" "))).isZero();

        assertThat(program.out()).startsWith("Usage: tumen");
        assertThat(program.err()).isEmpty();
        assertThat(program.launched).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "--version none.json"})
    void theVersionIsOneLine(String line) {
        assertThat(program.run(line.split(" "))).isZero();

        assertThat(program.out()).matches("tumen \\d+\\.\\d+\\.\\d+\\R");
        assertThat(program.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "export"})
    void helpAskedBeforeACommandIsThatCommands(String command) {
        program.run("--help", command);

        assertThat(program.out()).startsWith("Usage: tumen " + command);
    }

    @Test
    void anEmptyFileNameIsTold() {
        assertThat(program.run("")).isEqualTo(2);
        assertThat(program.run("check", "")).isEqualTo(2);
        assertThat(program.run("export", "", "--to", "x.png")).isEqualTo(2);

        assertThat(program.err().lines()).hasSize(3)
                .containsOnly("tumen: a file's name is empty; leave it out or name a file");
    }

    @Test
    void aNameThatNoSystemCanHaveIsTold() {
        assertThat(program.run("a\0b.json")).isEqualTo(2);
        assertThat(program.err()).startsWith("tumen: this system cannot have a file called a\uFFFDb.json; ")
                .hasLineCount(1);
    }
}
