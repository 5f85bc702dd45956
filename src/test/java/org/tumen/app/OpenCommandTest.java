package org.tumen.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// `tumen [FILE]`: the window, or a picture where there can be none.
class OpenCommandTest {
    private static final DisplayProbe NO_DISPLAY = ProgramFixture.withDisplay(false);

    @TempDir
    private Path folder = Path.of("");
    private ProgramFixture program = new ProgramFixture(Path.of(""));

    @BeforeEach
    void makeProgram() {
        program = new ProgramFixture(folder);
    }

    private BufferedImage drawn() throws IOException {
        return Objects.requireNonNull(ImageIO.read(folder.resolve("timeline.png").toFile()));
    }

    @Test
    void aCleanStartAndACleanExitPrintNothing() throws IOException {
        assertThat(program.run()).isZero();

        assertThat(program.out() + program.err()).isEmpty();
        assertThat(program.launched).containsExactly(new LaunchRequest(null));
        assertThat(program.files()).isEmpty();
    }

    @Test
    void aFileOpensInTheWindow() throws IOException {
        String file = program.file("good.json", ProgramFixture.GOOD);

        assertThat(program.run(file)).isZero();

        assertThat(program.launched).containsExactly(new LaunchRequest(Path.of(file)));
        assertThat(program.err()).isEmpty();
    }

    @Test
    void aFileWithProblemsOpensTooForTheWindowTellsThem() throws IOException {
        assertThat(program.run(program.file("broken.json", ProgramFixture.BROKEN))).isZero();
        assertThat(program.launched).hasSize(1);
        assertThat(program.err()).isEmpty();
    }

    @Test
    void aFileNamedAsACommandOpensByItsPath() throws IOException {
        program.file("check", ProgramFixture.GOOD);

        assertThat(program.run(program.path("check"))).isZero();
        assertThat(program.launched).containsExactly(new LaunchRequest(folder.resolve("check")));
    }

    @Test
    void aFileNamedAsAnOptionOpensAfterTwoDashes() {
        assertThat(program.run("--", "--help")).isEqualTo(2);
        assertThat(program.err()).contains("there is no file --help").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMissingFileIsToldBeforeAnyWindow(boolean display) throws IOException {
        assertThat(program.run(ProgramFixture.withDisplay(display), program.path("none.json"))).isEqualTo(2);

        assertThat(program.err()).startsWith("tumen: there is no file ").hasLineCount(1);
        assertThat(program.launched).isEmpty();
        assertThat(program.files()).isEmpty();
    }

    @Test
    void withoutADisplayThePictureIsDrawnInsteadAndItsPlaceTold() throws IOException {
        assertThat(program.run(NO_DISPLAY)).isZero();

        assertThat(drawn().getWidth()).isEqualTo(1920);
        assertThat(drawn().getHeight()).isEqualTo(1080);
        assertThat(program.err().lines()).containsExactly(
                "tumen: no window can be opened: there is no display; start it in a desktop session, or set DISPLAY",
                "tumen: the timeline is drawn instead, in "
                        + folder.resolve("timeline.png").toAbsolutePath().normalize());
        assertThat(program.out()).isEmpty();
        assertThat(program.launched).isEmpty();
    }

    @Test
    void withoutGtkTheLineNamesItAndHowToGetIt() throws IOException {
        DisplayProbe withoutGtk = new DisplayProbe(name -> name.equals("os.name") ? "Linux" : "",
                name -> name.equals("DISPLAY") ? ":5" : "", _ -> true, library -> !library.contains("gtk"));

        assertThat(program.run(withoutGtk)).isZero();

        assertThat(program.err().lines().toList().getFirst()).isEqualTo("tumen: no window can be opened: "
                + "GTK 3 is missing; install it, e.g. `sudo apt install libgtk-3-0`");
        assertThat(program.files()).containsExactly("timeline.png");
    }

    @Test
    void theUsersOwnFileIsDrawnWithoutADisplay() throws IOException {
        program.run(NO_DISPLAY);
        byte[] builtIn = Files.readAllBytes(folder.resolve("timeline.png"));

        assertThat(program.run(NO_DISPLAY, program.file("good.json", ProgramFixture.GOOD))).isZero();

        assertThat(Files.readAllBytes(folder.resolve("timeline.png"))).isNotEqualTo(builtIn);
    }

    @Test
    void aFileThatCannotBeShownIsNotDrawnEither() throws IOException {
        assertThat(program.run(NO_DISPLAY, program.file("broken.json", ProgramFixture.BROKEN))).isEqualTo(2);

        assertThat(program.err().lines().toList().getLast()).contains("broken.json:").endsWith("nothing was drawn");
        assertThat(program.files()).containsExactly("broken.json");
    }

    @Test
    void whereTheFolderTakesNoPictureATemporaryOneDoes() throws IOException {
        ProgramFixture elsewhere = new ProgramFixture(folder.resolve("missing"));

        assertThat(elsewhere.run(NO_DISPLAY)).isZero();

        Path picture = Path.of(elsewhere.err().lines().toList().getLast()
                .replace("tumen: the timeline is drawn instead, in ", ""));
        assertThat(picture).isAbsolute().hasFileName("timeline.png").isNotEmptyFile();
        Files.delete(picture);
        Files.delete(picture.getParent());
    }

    @Test
    void aTimelineThatIsCalledAsThePictureIsNotWrittenOver() throws IOException {
        String timeline = program.file("timeline.png", ProgramFixture.GOOD);

        assertThat(program.run(NO_DISPLAY, timeline)).isZero();

        assertThat(Files.readString(Path.of(timeline))).isEqualTo(ProgramFixture.GOOD);
        Path picture = Path.of(program.err().lines().toList().getLast()
                .replace("tumen: the timeline is drawn instead, in ", ""));
        assertThat(picture).isNotEmptyFile();
        Files.delete(picture);
        Files.delete(picture.getParent());
    }

    @Test
    void aRefusalOfTheWindowSystemIsALineAndThenThePicture() throws IOException {
        program.launchedBy(_ -> {
            throw new NoWindowException(new RuntimeException("wrapped",
                    new UnsupportedOperationException("Unable to open DISPLAY")));
        });

        assertThat(program.run()).isZero();

        List<String> lines = program.err().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).isEqualTo("tumen: no window can be opened: the window system refused "
                + "(Unable to open DISPLAY); see the log");
        assertThat(drawn().getWidth()).isEqualTo(1920);
    }

    static Stream<Throwable> faults() {
        return Stream.of(new IllegalStateException("deep inside"), new StackOverflowError(),
                new NoClassDefFoundError("some/Part"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsOneLineForTheUserAndAStackTraceForTheLog(Throwable fault) throws IOException {
        program.launchedBy(_ -> {
            switch (fault) {
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                default -> throw new AssertionError(fault);
            }
        });

        try (RecordedLog log = new RecordedLog(Program.class)) {
            assertThat(program.run()).isEqualTo(2);
            assertThat(log.records()).singleElement().extracting(LogRecord::getThrown).isSameAs(fault);
        }

        assertThat(program.err())
                .isEqualToNormalizingNewlines("tumen: the program has a fault and ends; see the log\n");
        assertThat(program.files()).isEmpty();
    }
}
