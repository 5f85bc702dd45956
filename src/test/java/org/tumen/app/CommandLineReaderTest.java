package org.tumen.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDates;
import org.tumen.display.Theme;
import org.tumen.layout.Density;
import org.tumen.layout.PictureLook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CommandLineReaderTest {
    private static Request read(String line) throws CommandFailure {
        return CommandLineReader.read(line.isEmpty() ? new String[0] : line.split(" "));
    }

    private static void assertRefused(String line, String message) {
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> read(line)).extracting(CommandFailure::line)
                .isEqualTo(message);
    }

    private static Request.Export export(String line) throws CommandFailure {
        return (Request.Export) read("export " + line);
    }

    @Test
    void noArgumentsOpenAWindowWithoutAFile() throws CommandFailure {
        assertThat(read("")).isEqualTo(new Request.OpenWindow(null));
        assertThat(read("--")).isEqualTo(new Request.OpenWindow(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "@a.json", "CHECK", "exports", "help", "ключ.json", "'a'", "%TEMP%", "~", "=",
            "a=b", "/"})
    void oneArgumentIsAFileAndNothingIsReadIntoItsName(String name) throws CommandFailure {
        assertThat(read(name)).isEqualTo(new Request.OpenWindow(Path.of(name)));
        assertThat(CommandLineReader.read("--", name)).isEqualTo(new Request.OpenWindow(Path.of(name)));
    }

    @Test
    void whatFollowsTwoDashesIsAFileWhateverItLooksLike() throws CommandFailure {
        assertThat(CommandLineReader.read("--", "--version")).isEqualTo(
                new Request.OpenWindow(Path.of("--version")));
        assertThat(CommandLineReader.read("check", "--", "-a.json", "--help")).isEqualTo(
                new Request.Check(List.of(Path.of("-a.json"), Path.of("--help")), false));
    }

    @Test
    void checkTakesAnyNumberOfFilesInTheirOrder() throws CommandFailure {
        assertThat(read("check b.json a.json b.json")).isEqualTo(
                new Request.Check(List.of(Path.of("b.json"), Path.of("a.json"), Path.of("b.json")), false));
        assertThat(read("check check")).isEqualTo(new Request.Check(List.of(Path.of("check")), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --strict a.json b.json", "check a.json --strict b.json",
            "check a.json b.json --strict"})
    void strictnessMayStandAnywhereAfterTheCommand(String line) throws CommandFailure {
        assertThat(read(line)).isEqualTo(new Request.Check(List.of(Path.of("a.json"), Path.of("b.json")), true));
    }

    @Test
    void everyThemeCanBeNamed() throws CommandFailure {
        for (Theme theme : Theme.ALL) {
            assertThat(export("--to x.png --theme " + theme.id()).look().theme()).isEqualTo(theme);
        }
    }

    @Test
    void noFileIsReadForMoreArguments(@TempDir Path folder) throws Exception {
        Path more = Files.writeString(folder.resolve("more"), "--help");

        assertThat(CommandLineReader.read("check", "@" + more)).isEqualTo(
                new Request.Check(List.of(Path.of("@" + more)), false));
    }

    @Test
    void exportHasDefaultsForAllButTheTarget() throws CommandFailure {
        assertThat(read("export --to x.png")).isEqualTo(
                new Request.Export(null, Path.of("x.png"), DateLimits.NONE, PictureSize.USUAL,
                        PictureLook.of(Theme.LIGHT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json --to x.png --from 1950 --until 1953-07 --size 640x360 --theme dark",
            "--theme dark --size 640x360 --until 1953-07 --from 1950 --to x.png a.json",
            "--to=x.png --from=1950 a.json --until=1953-07 --size=640x360 --theme=dark"})
    void exportTakesItsOptionsInAnyOrderAndBothForms(String line) throws CommandFailure {
        assertThat(export(line)).isEqualTo(new Request.Export(Path.of("a.json"), Path.of("x.png"),
                new DateLimits(RandomDates.parsed("1950"), RandomDates.parsed("1953-07")), new PictureSize(640, 360),
                PictureLook.of(Theme.DARK)));
    }

    @ParameterizedTest
    @CsvSource({"'', BALANCED, true", "--density few, FEW, true", "--density balanced, BALANCED, true",
            "--density all --no-legend, ALL, false", "--legend, BALANCED, true"})
    void exportTakesDensityAndLegend(String options, Density density, boolean legend) throws CommandFailure {
        assertThat(export("--to x.png " + options).look()).isEqualTo(new PictureLook(Theme.LIGHT, density, legend));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "projector", "print"})
    void exportKnowsEveryTheme(String name) throws CommandFailure {
        assertThat(export("--to x.png --theme " + name).look().theme().id()).isEqualTo(name);
    }

    @Test
    void anEmptyLimitOrSizeIsAsGoodAsNone() throws CommandFailure {
        assertThat(CommandLineReader.read("export", "--to", "x.png", "--from", "", "--until=", "--size", ""))
                .isEqualTo(read("export --to x.png"));
    }

    @Test
    void aValueMayLookLikeAnOption() throws CommandFailure {
        assertThat(export("--to -x.png").target()).isEqualTo(Path.of("-x.png"));
        assertThat(export("--to x.png --from -0043").limits().from()).isEqualTo(RandomDates.parsed("-0043"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--versoin | unknown option --versoin; did you mean --version? Otherwise see `tumen --help`",
            "-x | unknown option -x; see `tumen --help`",
            "a.json -x -y | unknown option -x -y; see `tumen --help`",
            "check a.json --to x | unknown option --to; see `tumen check --help`",
            "export --too x.png | unknown option --too; did you mean --to? Otherwise see `tumen export --help`",
            "check | check needs a file; see `tumen check --help`",
            "check --strict | check needs a file; see `tumen check --help`",
            "--strict a.json | unknown option --strict; see `tumen --help`",
            "export | export needs --to X.png; see `tumen export --help`",
            "export a b --to x.png | one file at a time, not a and b; the commands are check and export, see `tumen export --help`",
            "a b c | one file at a time, not a and b and c; the commands are check and export, see `tumen --help`",
            "a.json check b.json | a command comes first, but a.json stands before check; see `tumen check --help`",
            "export --to x.png --density FEW | --density FEW is unknown; choose few, balanced or all",
            "export --to x.png --legend --no-legend | --legend and --no-legend contradict each other; leave one out",
            "export --to x.gif | --to x.gif does not end in .png; only PNG pictures can be written, e.g. --to timeline.png",
            "export --to png | --to png does not end in .png; only PNG pictures can be written, e.g. --to timeline.png",
            "export --to x.png --theme sepia | --theme sepia is unknown; choose light, dark, projector or print",
            "export --to x.png --theme Dark | --theme Dark is unknown; choose light, dark, projector or print"})
    void whatIsWrongIsSaidInOneLineWithAWayOut(String line, String message) {
        assertRefused(line, message);
    }

    @Test
    void anOptionWithoutItsValueOrTwiceIsNamed() {
        assertRefused("export --to", "missing required parameter for option '--to' (X.png); see `tumen export --help`");
        assertRefused("export --to x.png --to y.png",
                "option '--to' (X.png) should be specified only once; see `tumen export --help`");
        assertRefused("export --to x.png --from 1950 --from 1951",
                "option '--from' (DATE) should be specified only once; see `tumen export --help`");
    }

    @Test
    void anEmptyFileNameIsNoFile() {
        String message = "a file's name is empty; leave it out or name a file";

        assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> CommandLineReader.read(""))
                .withMessage(message);
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> CommandLineReader.read("check", "a", ""))
                .withMessage(message);
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(
                () -> CommandLineReader.read("export", "", "--to", "x.png")).withMessage(message);
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(
                () -> CommandLineReader.read("export", "--to", "")).withMessageContaining("export needs --to");
    }

    @Test
    void aNameThatNoSystemCanHaveIsRefusedWithACause() {
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> CommandLineReader.read("check", "a\0b"))
                .withMessageStartingWith("this system cannot have a file called a\0b; check the name")
                .withCauseInstanceOf(IllegalArgumentException.class);
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(
                () -> CommandLineReader.read("export", "--to", "\0.png"));
    }

    @Test
    void helpAndVersionArePrinted() throws CommandFailure {
        assertThat(((Request.Print) read("--help")).text()).isEqualTo(
                CommandLineSyntax.commandLine().getUsageMessage());
        assertThat(((Request.Print) read("--version")).text()).isEqualToNormalizingNewlines(
                "tumen " + ProgramVersion.text() + "\n");
        assertThat(((Request.Print) read("export -h")).text()).startsWith("Usage: tumen export");
        assertThat(read("--help check")).isEqualTo(read("check --help"));
    }

    /// Whatever comes in, a request or one clear line comes out.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noCommandLineIsAFault(long seed) {
        String[] words = {"check", "export", "a.json", "x.png", "--to", "--from", "--until", "--size", "--theme",
                "1950",
                "640x360", "dark", "", "-", "--", "-h", "-V", "--help", "--to=x.png", "--size=", "-0043", "@a", "\0",
                "-t",
                "--to=", "=", "\uD800", "--version=1", "--help=no", "%s", "%n", "${x}"};
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 700; i++) {
            String[] line = random.ints(random.nextInt(7), 0, words.length).mapToObj(word -> words[word])
                    .toArray(String[]::new);
            try {
                assertThat(CommandLineReader.read(line)).isNotNull();
            } catch (CommandFailure e) {
                assertThat(e.line()).as("seed %s, line %s: %s", seed, i, List.of(line)).contains("; ")
                        .doesNotContain("Exception", "\n");
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", line " + i + ": " + List.of(line), e);
            }
        }
    }
}
