package org.tumen.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The command line, in this process.
class ProgramTest {
    private static final String GOOD = """
            {"title": "Mine", "events": [{"date": "1950", "title": "A year"}]}
            """;
    private static final String BAD = """
            {"title": "Mine", "events": [
              {"date": "1900-02-29", "title": "No such day"},
              {"date": "1950", "title": "A year"}]}
            """;

    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<LaunchRequest> launched = new ArrayList<>();

    private int run(DisplayProbe display, String... arguments) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err));
        return new Program(console, display, launched::add, folder, "see the log").run(arguments);
    }

    private int run(String... arguments) {
        return run(withDisplay(true), arguments);
    }

    private static DisplayProbe withDisplay(boolean any) {
        return new DisplayProbe(name -> name.equals("os.name") ? "Linux" : "",
                name -> any && name.equals("DISPLAY") ? ":5" : "", _ -> true, _ -> true);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void aCleanFileIsCheckedWithoutAWord() throws IOException {
        assertThat(run("check", file("good.json", GOOD))).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void problemsComeOneALineWithFileLineColumnAndPointer() throws IOException {
        assertThat(run("check", file("bad.json", BAD))).isEqualTo(1);
        assertThat(out.toString()).contains("bad.json:2:12: /events/0/date: ").hasLineCount(1);
    }

    @Test
    void aMissingFileIsOneClearLine() {
        assertThat(run("check", folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("tumen: there is no file ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "check", "export", "export --to x.gif", "export --to x.png --size 0x9",
            "export --to x.png --size big", "export --to x.png --theme pink", "export --to x.png --from 1900-02-29",
            "export --to x.png --from 2000 --until 1990", "export --to no/such/folder/x.png",
            "export none.json --to x.png"})
    void whatCannotBeDoneIsOneClearLine(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).as(line).startsWith("tumen: ").hasLineCount(1).doesNotContain("Exception");
        assertThat(launched).isEmpty();
    }

    @Test
    void aPictureIsDrawnInTheWantedSize() throws IOException {
        Path picture = folder.resolve("x.png");

        assertThat(run("export", file("good.json", GOOD), "--to", picture.toString(), "--size", "640x360", "--theme",
                "dark", "--from", "1940", "--until", "1960")).isZero();

        BufferedImage drawn = Objects.requireNonNull(ImageIO.read(picture.toFile()));
        assertThat(drawn.getWidth()).isEqualTo(640);
        assertThat(drawn.getHeight()).isEqualTo(360);
        assertThat(drawn.getRGB(639, 359) & 0xFFFFFF).isEqualTo(0x14171C);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aTargetThatIsAFolderIsRefusedAndLeftAlone() throws IOException {
        Path target = Files.createDirectory(folder.resolve("x.png"));

        assertThat(run("export", "--to", target.toString())).isEqualTo(2);

        assertThat(target).isEmptyDirectory();
        assertThat(err.toString()).hasLineCount(1);
    }

    @Test
    void aFileOpensInTheWindow() throws IOException {
        String file = file("good.json", GOOD);

        assertThat(run(file)).isZero();

        assertThat(launched).containsExactly(new LaunchRequest(Path.of(file)));
    }

    @Test
    void withoutADisplayThePictureIsDrawnInstead() throws IOException {
        assertThat(run(withDisplay(false))).isZero();

        BufferedImage drawn = Objects.requireNonNull(ImageIO.read(folder.resolve("timeline.png").toFile()));
        assertThat(drawn.getWidth()).isEqualTo(1920);
        assertThat(drawn.getHeight()).isEqualTo(1080);
        assertThat(err.toString()).contains("there is no display", "timeline.png").doesNotContain("Exception");
        assertThat(launched).isEmpty();
    }

    @Test
    void helpAndVersionAreAnswered() {
        assertThat(run("--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("Usage: tumen", "tumen 0.1.0");
    }

    @Test
    void controlCharactersOfAFileNameDoNotReachTheTerminal() {
        assertThat(run("check", "none\u001b[31m.json")).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("\u001b");
    }
}
