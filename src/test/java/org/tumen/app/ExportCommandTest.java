package org.tumen.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// `tumen export FILE --to X.png`
class ExportCommandTest {
    @TempDir
    private Path folder = Path.of("");
    private ProgramFixture program = new ProgramFixture(Path.of(""));

    @BeforeEach
    void makeProgram() {
        program = new ProgramFixture(folder);
    }

    private BufferedImage picture(String name) throws IOException {
        return Objects.requireNonNull(ImageIO.read(folder.resolve(name).toFile()));
    }

    private String good() throws IOException {
        return program.file("good.json", ProgramFixture.GOOD);
    }

    private static int lastPixel(BufferedImage picture) {
        return picture.getRGB(picture.getWidth() - 1, picture.getHeight() - 1) & 0xFFFFFF;
    }

    private static int rgb(Rgba color) {
        return color.red() << 16 | color.green() << 8 | color.blue();
    }

    @Test
    void aPictureIsLightAndOfTheUsualSizeIfNothingElseIsSaid() throws IOException {
        assertThat(program.run("export", good(), "--to", program.path("x.png"))).isZero();

        assertThat(picture("x.png").getWidth()).isEqualTo(1920);
        assertThat(picture("x.png").getHeight()).isEqualTo(1080);
        assertThat(lastPixel(picture("x.png"))).isEqualTo(rgb(Theme.LIGHT.paper()));
        assertThat(program.out() + program.err()).isEmpty();
        assertThat(program.launched).isEmpty();
    }

    @Test
    void sizeThemeAndTimeAreThoseThatAreWanted() throws IOException {
        assertThat(program.run("export", good(), "--to", program.path("x.png"), "--size", "640x360", "--theme", "dark",
                "--from", "1940", "--until", "1960")).isZero();

        assertThat(picture("x.png").getWidth()).isEqualTo(640);
        assertThat(picture("x.png").getHeight()).isEqualTo(360);
        assertThat(lastPixel(picture("x.png"))).isEqualTo(rgb(Theme.DARK.paper()));
        assertThat(program.err()).isEmpty();
    }

    @Test
    void otherLimitsMakeAnotherPicture() throws IOException {
        String good = good();
        program.run("export", good, "--to", program.path("all.png"), "--size", "300x200");
        program.run("export", good, "--to", program.path("wide.png"), "--size", "300x200", "--from", "1900");
        program.run("export", good, "--to", program.path("year.png"), "--size", "300x200", "--from", "1950", "--until",
                "1950");
        program.run("export", good, "--to", program.path("same.png"), "--size", "300x200", "--from", "1950-01-01",
                "--until", "1950-12");

        byte[] year = Files.readAllBytes(folder.resolve("year.png"));
        assertThat(Files.readAllBytes(folder.resolve("same.png"))).isEqualTo(year);
        assertThat(Files.readAllBytes(folder.resolve("all.png"))).isNotEqualTo(year);
        assertThat(Files.readAllBytes(folder.resolve("wide.png"))).isNotEqualTo(year);
    }

    @Test
    void datesBeforeTheCommonEraAreNotTakenForOptions() throws IOException {
        assertThat(program.run("export", good(), "--to", program.path("x.png"), "--size", "300x200", "--from", "-0043",
                "--until", "1950")).isZero();
        assertThat(program.err()).isEmpty();
    }

    @Test
    void withoutAFileTheBuiltInTimelineIsDrawn() throws IOException {
        assertThat(program.run("export", "--to", program.path("x.png"), "--size", "300x200")).isZero();
        assertThat(program.run("export", "data/timeline.json", "--to", program.path("y.png"), "--size", "300x200"))
                .isZero();

        assertThat(Files.readAllBytes(folder.resolve("x.png"))).isEqualTo(
                Files.readAllBytes(folder.resolve("y.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.png", "X.PNG", ".png", "Пхеньян 평양.png", "a b%20.png", "--.png"})
    void aPictureMayHaveAnyNameThatEndsInPng(String name) throws IOException {
        assertThat(program.run("export", good(), "--to", program.path(name), "--size", "30x20")).isZero();

        assertThat(picture(name).getWidth()).isEqualTo(30);
        assertThat(program.files()).containsExactlyInAnyOrder("good.json", name);
    }

    @ParameterizedTest
    @CsvSource({"1x1, 1, 1", "1X900, 1, 900", "900×2, 900, 2"})
    void oddSizesAreDrawnAsWell(String size, int widthPx, int heightPx) throws IOException {
        assertThat(program.run("export", good(), "--to", program.path("x.png"), "--size", size)).isZero();

        assertThat(picture("x.png").getWidth()).isEqualTo(widthPx);
        assertThat(picture("x.png").getHeight()).isEqualTo(heightPx);
    }

    @Test
    void aPictureThatExistsIsReplaced() throws IOException {
        program.file("x.png", "an older one");

        assertThat(program.run("export", good(), "--to", program.path("x.png"), "--size", "30x20")).isZero();

        assertThat(picture("x.png").getWidth()).isEqualTo(30);
        assertThat(program.files()).containsExactly("good.json", "x.png");
    }

    @Test
    void theTimelineItselfIsNotWrittenOver() throws IOException {
        String timeline = program.file("timeline.png", ProgramFixture.GOOD);

        assertThat(program.run("export", timeline, "--to", timeline)).isEqualTo(2);

        assertThat(Files.readString(Path.of(timeline))).isEqualTo(ProgramFixture.GOOD);
        assertThat(program.err()).isEqualToNormalizingNewlines(
                "tumen: cannot write " + timeline + ": it is the timeline itself; choose another name\n");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theTimelineItselfIsKnownUnderAnyName() throws IOException {
        String timeline = program.file("timeline.png", ProgramFixture.GOOD);
        Files.createSymbolicLink(folder.resolve("link.png"), folder.resolve("timeline.png"));
        Files.createLink(folder.resolve("hard.png"), folder.resolve("timeline.png"));

        for (String name : new String[]{"link.png", "hard.png", "../" + folder.getFileName() + "/timeline.png"}) {
            assertThat(program.run("export", timeline, "--to", program.path(name))).as(name).isEqualTo(2);
        }

        assertThat(Files.readString(Path.of(timeline))).isEqualTo(ProgramFixture.GOOD);
    }

    @Test
    void whatWasLeftOutIsToldInOneLineAndTheRestIsDrawn() throws IOException {
        String bad = program.file("bad.json", ProgramFixture.BAD);

        assertThat(program.run("export", bad, "--to", program.path("x.png"), "--size", "30x20")).isZero();

        assertThat(program.err()).isEqualToNormalizingNewlines("tumen: " + bad
                + " has a problem, so something may be left out; `tumen check " + bad + "` tells what\n");
        assertThat(program.files()).contains("x.png");
    }

    @Test
    void severalProblemsAreCounted() throws IOException {
        String bad = program.file("bad.json", """
                {"title": "Mine", "events": [{"date": "soon", "title": "A"}, {"date": "late", "title": "B"}]}
                """);

        assertThat(program.run("export", bad, "--to", program.path("x.png"), "--size", "30x20")).isZero();

        assertThat(program.err()).contains("has 2 problems").hasLineCount(1);
    }

    @Test
    void aFileThatCannotBeShownIsOneLineAndNoPicture() throws IOException {
        String broken = program.file("broken.json", ProgramFixture.BROKEN);

        assertThat(program.run("export", broken, "--to", program.path("x.png"))).isEqualTo(2);

        assertThat(program.err()).startsWith("tumen: " + broken + ":").contains("nothing was drawn").hasLineCount(1);
        assertThat(program.files()).containsExactly("broken.json");
    }

    @Test
    void aMissingFileAndAFolderAreTold() {
        assertThat(program.run("export", program.path("none.json"), "--to", program.path("x.png"))).isEqualTo(2);
        assertThat(program.run("export", folder.toString(), "--to", program.path("x.png"))).isEqualTo(2);

        assertThat(program.err()).contains("there is no file", "is a folder").hasLineCount(2);
    }

    @Test
    void aTargetThatIsAFolderIsRefusedAndLeftAlone() throws IOException {
        Path target = Files.createDirectory(folder.resolve("x.png"));

        assertThat(program.run("export", "--to", target.toString())).isEqualTo(2);

        assertThat(target).isEmptyDirectory();
        assertThat(program.err()).contains("it is a folder").hasLineCount(1);
    }

    @Test
    void aTargetInAMissingFolderNamesTheFolder() throws IOException {
        String target = program.path("no/such/x.png");

        assertThat(program.run("export", good(), "--to", target)).isEqualTo(2);

        assertThat(program.err()).isEqualToNormalizingNewlines("tumen: cannot write " + target
                + ": there is no folder " + folder.resolve("no/such") + "; create it or choose another one\n");
        assertThat(program.files()).containsExactly("good.json");
    }

    @Test
    void aTargetBelowAFileHasNoFolderEither() throws IOException {
        assertThat(program.run("export", good(), "--to", program.path("good.json/x.png"))).isEqualTo(2);
        assertThat(program.err()).contains("there is no folder").hasLineCount(1);
    }

    @Test
    void aRangeThatMissesTheTimelineOnItsOpenSideIsTold() throws IOException {
        assertThat(program.run("export", good(), "--to", program.path("x.png"), "--from", "1999")).isEqualTo(2);
        assertThat(program.run("export", good(), "--to", program.path("x.png"), "--until", "1900")).isEqualTo(2);

        assertThat(program.err().lines()).containsExactly(
                "tumen: --from 1999 is after the last event; choose an earlier date",
                "tumen: --until 1900 is before the first event; choose a later date");
        assertThat(program.files()).containsExactly("good.json");
    }

    @Test
    void aTimeWithoutEventsIsTold() throws IOException {
        assertThat(program.run("export", good(), "--to", program.path("x.png"), "--from", "1800", "--until", "1810"))
                .isEqualTo(2);

        assertThat(program.err())
                .endsWith("does not match from:1800 until:1810; choose less strictly" + System.lineSeparator())
                .hasLineCount(1);
        assertThat(program.files()).containsExactly("good.json");
    }

    @Test
    void aPictureSaysWhatItShows() throws IOException {
        String good = good();

        program.run("export", good, "--to", program.path("all.svg"), "--filter", "year");
        program.run("export", good, "--to", program.path("bare.svg"), "--bare", "--no-fonts");

        assertThat(Files.readString(folder.resolve("all.svg"))).contains("made with Tumen", "only year", "@font-face");
        assertThat(Files.readString(folder.resolve("bare.svg"))).doesNotContain("made with Tumen", "@font-face");
    }

    @Test
    void anEmptyTimelineIsDrawnToo() throws IOException {
        String empty = program.file("empty.json", "{\"title\": \"Empty\", \"events\": []}");

        assertThat(program.run("export", empty, "--to", program.path("x.png"), "--size", "300x200")).isZero();
        assertThat(program.run("export", empty, "--to", program.path("y.png"), "--size", "300x200", "--from", "1900",
                "--until", "1910")).isZero();
        assertThat(program.run("export", empty, "--to", program.path("z.png"), "--from", "1900")).isEqualTo(2);

        assertThat(program.err()).contains("no events to begin or end with; give both --from and --until")
                .hasLineCount(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsCalledThat() throws IOException {
        Files.createSymbolicLink(folder.resolve("full.png"), Path.of("/dev/full"));

        assertThat(program.run("export", good(), "--to", program.path("full.png"))).isEqualTo(2);

        assertThat(program.err()).startsWith("tumen: cannot write ").contains("space").hasLineCount(1);
    }
}
