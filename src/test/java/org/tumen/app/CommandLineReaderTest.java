package org.tumen.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDates;
import org.tumen.cite.CitationStyle;
import org.tumen.display.Theme;
import org.tumen.export.ExportFormat;
import org.tumen.export.PageSize;
import org.tumen.export.Worksheet.Blank;
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

    private static ExportRequest export(String line) throws CommandFailure {
        return ((Request.Export) read("export " + line)).what();
    }

    private static ExportRequest usual(String target) {
        return new ExportRequest(List.of(), Path.of(target), false, ExportFormat.PNG, EventChoice.ALL,
                PageChoice.USUAL, PictureLook.of(Theme.LIGHT), PictureExtras.USUAL, new ExportProduct.Plain(false),
                CitationStyle.CHICAGO);
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
        assertThat(read("export --to x.png")).isEqualTo(new Request.Export(usual("x.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json --to x.png --from 1950 --until 1953-07 --size 640x360 --theme dark",
            "--theme dark --size 640x360 --until 1953-07 --from 1950 --to x.png a.json",
            "--to=x.png --from=1950 a.json --until=1953-07 --size=640x360 --theme=dark"})
    void exportTakesItsOptionsInAnyOrderAndBothForms(String line) throws CommandFailure {
        assertThat(export(line)).isEqualTo(new ExportRequest(List.of(Path.of("a.json")), Path.of("x.png"), false,
                ExportFormat.PNG,
                new EventChoice(new DateLimits(RandomDates.parsed("1950"), RandomDates.parsed("1953-07")), "", "", "",
                        ""),
                new PageChoice(new PictureSize(640, 360), null, null, null), PictureLook.of(Theme.DARK),
                PictureExtras.USUAL, new ExportProduct.Plain(false), CitationStyle.CHICAGO));
    }

    @ParameterizedTest
    @CsvSource({"'', BALANCED, true", "--density few, FEW, true", "--density balanced, BALANCED, true",
            "--density all --no-legend, ALL, false", "--legend, BALANCED, true"})
    void exportTakesDensityAndLegend(String options, Density density, boolean legend) throws CommandFailure {
        assertThat(export("--to x.png " + options).look()).isEqualTo(new PictureLook(Theme.LIGHT, density, legend));
    }

    @ParameterizedTest
    @CsvSource({"x.png, light", "x.svg --paper a4, print", "x.pdf, print", "x.pdf --handout, print",
            "x.pdf --size 640x360, light", "x.pdf --paper slide, light", "x.pdf --theme light, light"})
    void whatGoesOnPaperHasColoursForIt(String options, String theme) throws CommandFailure {
        assertThat(export("--to " + options).look().theme().id()).isEqualTo(theme);
    }

    @Test
    void titleFooterAndFontsCanBeLeftOut() throws CommandFailure {
        assertThat(export("--to x.svg --bare").extras()).isEqualTo(new PictureExtras(false, true));
        assertThat(export("--to x.svg --no-fonts").extras()).isEqualTo(new PictureExtras(true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "projector", "print"})
    void exportKnowsEveryTheme(String name) throws CommandFailure {
        assertThat(export("--to x.png --theme " + name).look().theme().id()).isEqualTo(name);
    }

    @Test
    void severalTimelinesGoIntoAFolder(@TempDir Path folder) throws CommandFailure {
        ExportRequest into = ((Request.Export) CommandLineReader.read("export", "a.json", "b.json", "--to",
                folder.toString(), "--format", "CSL")).what();

        assertThat(into.files()).containsExactly(Path.of("a.json"), Path.of("b.json"));
        assertThat(into.isIntoFolder()).isTrue();
        assertThat(into.format()).isEqualTo(ExportFormat.CSL);
        assertThat(export("--to new/").isIntoFolder()).isTrue();
        assertThat(export("--to new/").format()).isEqualTo(ExportFormat.PNG);
    }

    @ParameterizedTest
    @CsvSource({"x.png, PNG", "x.JPEG, JPG", "x.svg, SVG", "x.pdf, PDF", "x.htm, HTML", "x.csv, CSV", "x.ics, ICS",
            "x.json, JSON", "x.timelinejs.json, TIMELINE_JS", "csl.json, JSON", "x.CSL.json, CSL", "x.bib, BIB",
            "x.ris, RIS", "x.txt, TXT", ".txt, TXT"})
    void theEndingTellsTheFormat(String name, ExportFormat format) throws CommandFailure {
        assertThat(export("--to " + name).format()).isEqualTo(format);
    }

    @Test
    void whichEventsIsKeptAsItIsWritten() throws CommandFailure {
        assertThat(CommandLineReader.read("export", "--to", "x.csv", "--filter", "status:alleged  \"a b\"", "--select",
                "x,y", "--lanes", "nuclear", "--tour", "t"))
                .extracting(request -> ((Request.Export) request).what().events())
                .isEqualTo(new EventChoice(DateLimits.NONE, "status:alleged  \"a b\"", "x,y", "nuclear", "t"));
    }

    @Test
    void pagesAndResolutionsAreUnderstood() throws CommandFailure {
        assertThat(export("--to x.png --paper A3-portrait --dpi 150").page()).isEqualTo(
                new PageChoice(null, PageSize.A3.portrait(), 150.0, null));
        assertThat(export("--to x.jpg --scale 2.5").page().scale()).isEqualTo(2.5);
        assertThat(export("--to x.pdf --poster 3x2").product()).isEqualTo(new ExportProduct.Poster(3, 2));
        assertThat(export("--to x.pdf --cards").product()).isEqualTo(new ExportProduct.Cards());
        assertThat(export("--to x.pdf --handout --style apa").style()).isEqualTo(CitationStyle.APA);
    }

    @Test
    void aWorksheetNeedsNoList() throws CommandFailure {
        ExportProduct dates = new ExportProduct.Worksheet(Set.of(Blank.DATES));

        assertThat(export("--worksheet a.json --to x.pdf")).satisfies(request -> {
            assertThat(request.product()).isEqualTo(dates);
            assertThat(request.files()).containsExactly(Path.of("a.json"));
        });
        assertThat(export("--to x.pdf --worksheet").product()).isEqualTo(dates);
        assertThat(export("--to x.pdf --worksheet=order,titles").product()).isEqualTo(
                new ExportProduct.Worksheet(Set.of(Blank.TITLES, Blank.ORDER)));
    }

    @Test
    void anEmptyLimitOrSizeIsAsGoodAsNone() throws CommandFailure {
        assertThat(CommandLineReader.read("export", "--to", "x.png", "--from", "", "--until=", "--size", ""))
                .isEqualTo(read("export --to x.png"));
    }

    @Test
    void aValueMayLookLikeAnOption() throws CommandFailure {
        assertThat(export("--to -x.png").target()).isEqualTo(Path.of("-x.png"));
        assertThat(export("--to x.png --from -0043").events().limits().from()).isEqualTo(RandomDates.parsed("-0043"));
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
            "export | export needs --to X.png or another file; see `tumen export --help`",
            "export a b --to x.png | several timelines cannot all be x.png; name a folder, e.g. --to exports --format png",
            "a b c | one file at a time, not a and b and c; the commands are check and export, see `tumen --help`",
            "a.json check b.json | a command comes first, but a.json stands before check; see `tumen check --help`",
            "export --to x.png --density FEW | --density FEW is unknown; choose few, balanced or all",
            "export --to x.png --legend --no-legend | --legend and --no-legend contradict each other; leave one out",
            "export --to x.gif | --to x.gif tells no format; end it in .png, .jpg, .svg, .pdf, .html, .csv, .ics, .json, .timelinejs.json, .csl.json, .bib, .ris or .txt, or name a folder that exists",
            "export --to png | --to png tells no format; end it in .png, .jpg, .svg, .pdf, .html, .csv, .ics, .json, .timelinejs.json, .csl.json, .bib, .ris or .txt, or name a folder that exists",
            "export --to x.png --format svg | --format is for files in a folder, but --to x.png names a file; leave it out",
            "export --to x/ --format gif | --format gif is unknown; choose png, jpg, svg, pdf, html, csv, ics, json, timelinejs.json, csl.json, bib, ris or txt",
            "export --to x.csv --theme dark | --theme changes nothing in a .csv file; leave it out",
            "export --to x.bib --no-legend | --no-legend changes nothing in a .bib file; leave it out",
            "export --to x.html --size 9x9 | --size changes nothing in a .html file; leave it out",
            "export --to x.html --bare | --bare changes nothing in a .html file; leave it out",
            "export --to x.png --no-fonts | --no-fonts changes nothing in a .png file; leave it out",
            "export --to x.pdf --handout --bare | --bare changes nothing in --handout; leave it out",
            "export --to x.pdf --cards --theme dark | --theme changes nothing in --cards; leave it out",
            "export --to x.pdf --worksheet --density few | --density changes nothing in --worksheet; leave it out",
            "export --to x.svg --dpi 300 | --dpi changes nothing in a .svg file; leave it out",
            "export --to x.png --style apa | --style changes nothing in a .png file; leave it out",
            "export --to x.pdf --style apa | --style is for a bibliography, which this has not; add --sources or --handout, or leave it out",
            "export --to x.pdf --handout --style mla --size 9x9 | --handout has pages of paper, not of pixels; write e.g. --paper a4 instead of --size",
            "export --to x.pdf --handout --paper a0 | --handout is for printers and copiers, which take no A0; choose --paper a4, a3 or letter",
            "export --to x.pdf --worksheet --paper a2-portrait | --worksheet is for printers and copiers, which take no A2, portrait; choose --paper a4, a3 or letter",
            "export --to x.pdf --cards --paper screen | --cards has pages of paper, which screen is not; choose --paper a4, a3 or letter",
            "export --to x.pdf --poster 2x2 --paper slide | --poster has pages of paper, which slide is not; choose --paper a4, a3, a2, a1, a0 or letter",
            "export --to x.png --handout | --handout makes pages, which a .png file has not; write it to a .pdf file",
            "export --to x.csv --poster 2x2 | --poster makes pages, which a .csv file has not; write it to a .pdf file",
            "export --to x.svg --sources | --sources makes pages, which a .svg file has not; write it to a .pdf file",
            "export --to x.pdf --poster 2 | --poster 2 is no number of sheets; write sheets across and down, 1 to 10 each, e.g. --poster 3x2",
            "export --to x.pdf --poster 11x1 | --poster 11x1 is no number of sheets; write sheets across and down, 1 to 10 each, e.g. --poster 3x2",
            "export --to x.pdf --poster 2x2 --cards | --poster and --cards contradict each other; leave one out",
            "export --to x.pdf --handout --worksheet | --handout and --worksheet contradict each other; leave one out",
            "export --to x.pdf --worksheet=names | --worksheet=names is unknown; choose what is blank among dates, titles and order, with commas between",
            "export --to x.png --size 9x9 --paper a4 | --size and --paper contradict each other; leave one out",
            "export --to x.png --dpi 96 --scale 2 | --dpi and --scale contradict each other; leave one out",
            "export --to x.png --dpi 20 | --dpi 20 is out of range; write a number from 36 to 1200",
            "export --to x.pdf --paper a9 | --paper a9 is unknown; choose screen, slide, square, a4, a3, a2, a1, a0, letter, perhaps with -portrait",
            "export --to x.png --paper a0 --scale 8 | a picture of A0 at scale 8 has a side of more than 30000 dots; choose --scale 6 at most",
            "export --to x.png --paper a0 --dpi 1200 | a picture of A0 with 1200 dpi has a side of more than 30000 dots; choose --dpi 640 at most",
            "export --to x.png --scale 9 | --scale 9 is out of range; write a number from 1 to 8",
            "export --to x.png --scale two | --scale two is out of range; write a number from 1 to 8",
            "export --to x.txt --style harvard | --style harvard is unknown; choose chicago, apa or mla",
            "export --to x.csv --filter colour:red | --filter, column 1: there is no field colour:; the fields are category, tag, status, significance, actor, place, id, from, until; write quotation marks around words with a colon",
            "export --to x.csv --filter from:1950-13 | --filter, column 11: month 13: months are 01 to 12, seasons 21 to 24; write a date like from:1950-06",
            "export --to x.png --theme sepia | --theme sepia is unknown; choose light, dark, projector or print",
            "export --to x.png --theme Dark | --theme Dark is unknown; choose light, dark, projector or print"})
    void whatIsWrongIsSaidInOneLineWithAWayOut(String line, String message) {
        assertRefused(line, message);
    }

    @Test
    void anOptionWithoutItsValueOrTwiceIsNamed() {
        assertRefused("export --to",
                "missing required parameter for option '--to' (X.pdf|FOLDER); see `tumen export --help`");
        assertRefused("export --to x.png --to y.png",
                "option '--to' (X.pdf|FOLDER) should be specified only once; see `tumen export --help`");
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
                "1950", "--filter", "--select=a", "--poster", "2x1", "--worksheet", "--format", "x.csv",
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
