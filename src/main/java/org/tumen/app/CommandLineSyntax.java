package org.tumen.app;

import java.util.stream.Stream;
import org.tumen.export.ExportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Names, options and help texts of the commands. Built by hand, since reading annotations would slow the start.
final class CommandLineSyntax {
    static final String CHECK = "check";
    static final String EXPORT = "export";
    static final String FILE = "FILE";
    static final String STRICT = "--strict";
    static final String TO = "--to";
    static final String FROM = "--from";
    static final String UNTIL = "--until";
    static final String SIZE = "--size";
    static final String THEME = "--theme";
    static final String DENSITY = "--density";
    static final String LEGEND = "--legend";
    static final String NO_LEGEND = "--no-legend";
    static final String BARE = "--bare";
    static final String NO_FONTS = "--no-fonts";
    static final String FORMAT = "--format";
    static final String FILTER = "--filter";
    static final String SELECT = "--select";
    static final String LANES = "--lanes";
    static final String TOUR = "--tour";
    static final String PAPER = "--paper";
    static final String DPI = "--dpi";
    static final String SCALE = "--scale";
    static final String POSTER = "--poster";
    static final String HANDOUT = "--handout";
    static final String WORKSHEET = "--worksheet";
    static final String CARDS = "--cards";
    static final String SOURCES = "--sources";
    static final String STYLE = "--style";

    private static final String[] EXPORT_SYNOPSIS = {"tumen export [FILE...] --to X.pdf|FOLDER [--format FORMAT]",
            "                    [--from DATE] [--until DATE] [--filter FILTER]",
            "                    [--select ID,...] [--lanes ID,...] [--tour ID]",
            "                    [--size WxH] [--paper NAME] [--dpi N] [--scale N]",
            "                    [--theme light|dark|projector|print] [--bare] [--no-fonts]",
            "                    [--density few|balanced|all] [--legend|--no-legend]",
            "                    [--sources|--poster NxM|--handout|--cards|",
            "                     --worksheet[=LIST]] [--style chicago|apa|mla]"};

    private CommandLineSyntax() {}

    static CommandLine commandLine() {
        CommandSpec program = command("tumen")
                .addPositional(files(FILE, "The timeline to open. Without it the one that was open last opens,"
                        + " at first the built-in one, which tells of Moscow and Pyongyang from 1945 on."))
                .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).type(boolean.class)
                        .description("Print the program's version and end.").build());
        program.usageMessage()
                .customSynopsis("Usage: tumen [FILE]", "       tumen check [--strict] FILE...",
                        "       tumen export [FILE...] --to X.pdf|FOLDER [OPTION...]", "")
                .description("Shows historical timelines together with their evidence.%n")
                .commandListHeading("%nCommands (`tumen COMMAND --help` tells more):%n").footerHeading("Examples:%n")
                .footer("  tumen                            opens the built-in timeline, or the last one",
                        "  tumen korea.json                 opens a timeline of yours",
                        "  tumen check korea.json           lists what is wrong in it",
                        "  tumen export --to korea.png      draws the built-in timeline", "",
                        "A file with the name of a command opens by its path, as in `tumen ./check`.",
                        "Where no window can be opened, timeline.png is drawn instead.");
        program.addSubcommand(CHECK, check());
        program.addSubcommand(EXPORT, export());
        return new CommandLine(program).setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private static CommandSpec check() {
        CommandSpec check = command(CHECK).addPositional(files(FILE + "...", "The timelines to check, one at least."
                + " The tours in NAME.tours.json beside NAME.json are checked with it, or alone by their own name."))
                .addOption(OptionSpec.builder(STRICT).type(boolean.class).description("Check the evidence, too:"
                        + " claims without source, sources older than their event, causes in a circle, duplicates"
                        + " and more. Waits until the file has no errors.").build());
        check.usageMessage().customSynopsis("Usage: tumen check [--strict] FILE...", "")
                .description("Lists what is wrong in timeline files.", "",
                        "Each problem is a line on standard output:",
                        "  file:line:column: pointer: what is wrong; how to mend it%n")
                .footerHeading("%nEnds with 0 without problems, 1 with problems, 2 where a file cannot be read.%n%n"
                        + "Examples:%n")
                .footer("  tumen check korea.json", "  tumen check --strict korea.json",
                        "  tumen check timelines/*.json | head");
        return check;
    }

    private static CommandSpec export() {
        CommandSpec export = command(EXPORT)
                .addPositional(files(FILE + "...", "The timelines to export. Without one it is the built-in timeline."))
                .addOption(option(TO, "X.pdf|FOLDER", "The file to write, which is replaced if it exists. Its ending"
                        + " tells its format: " + ExportFormat.endings()
                        + ". Or a folder, for a file of each timeline."))
                .addOption(option(FORMAT, "FORMAT", "The format of the files in a folder, as an ending without its"
                        + " dot. Usually png."));
        addEvents(export);
        addPictures(export);
        addPages(export);
        export.usageMessage()
                .customSynopsis(Stream.concat(
                        Stream.of(EXPORT_SYNOPSIS).limit(1).map(line -> "Usage: " + line),
                        Stream.concat(Stream.of(EXPORT_SYNOPSIS).skip(1), Stream.of(""))).toArray(String[]::new))
                .description("Draws timelines, or writes what is in them for other programs; needs no display.%n")
                .footerHeading("%nA FILTER is made of terms that must all hold, such as%n"
                        + "  category:nuclear,treaties  tag:summit  status:alleged  significance:1..2%n"
                        + "  actor:kim-il-sung  place:moscow  from:1950  until:1960  word  \"two words\"%n"
                        + "%nEnds with 0 when everything is written, 2 when something could not be.%n%nExamples:%n")
                .footer("  tumen export --to moscow-pyongyang.png",
                        "  tumen export korea.json --to war.png --from 1950-06 --until 1953-07",
                        "  tumen export korea.json --to slide.png --size 3840x2160 --theme dark",
                        "  tumen export korea.json --to alleged.csv --filter status:alleged",
                        "  tumen export one.json two.json --to sources --format bib");
        return export;
    }

    private static void addEvents(CommandSpec export) {
        export.addOption(option(FROM, "DATE", "The first day shown, as an EDTF date: 1956, 1956-02, 1956-02-14."
                + " Without it a picture begins where the timeline does."))
                .addOption(option(UNTIL, "DATE", "The last day shown, likewise; 1961 is the whole year."))
                .addOption(option(FILTER, "FILTER", "Only the events for which all terms hold; see below."))
                .addOption(option(SELECT, "ID,...", "Only the events with these ids."))
                .addOption(option(LANES, "ID,...", "Only these categories, by id or name."))
                .addOption(option(TOUR, "ID", "Only what a tour shows; in pictures one for each of its stops."));
    }

    private static void addPictures(CommandSpec export) {
        export.addOption(option(SIZE, "WxH",
                "Width and height in pixels, 1 to 30000 each. Usually " + PictureSize.USUAL + "."))
                .addOption(option(PAPER, "NAME", "A size by name instead: screen, slide, square, a4 to a0 or letter;"
                        + " a4-portrait stands on its short side. Posters are of paper; handouts, worksheets and cards"
                        + " of a4, a3 or letter."))
                .addOption(option(DPI, "N", "How many dots an inch of .png and .jpg has, 36 to 1200."))
                .addOption(option(SCALE, "N", "How many dots each pixel of .png and .jpg has, 1 to 8. Usually 1."))
                .addOption(option(THEME, "light|dark|projector|print", "The colours; type is larger for projectors."
                        + " Usually light. On paper usually print."))
                .addOption(option(DENSITY, "few|balanced|all", "How many events get labels. Usually balanced."))
                .addOption(flag(LEGEND, "Explain the signs at the lower edge, where the picture is high enough for"
                        + " that. That is usual."))
                .addOption(flag(NO_LEGEND, "Explain no signs."))
                .addOption(flag(BARE, "The picture alone, without title and footer, which small pictures never"
                        + " have."))
                .addOption(flag(NO_FONTS, "As .svg: without the letters of Open Sans that it needs, for where that"
                        + " font is installed."));
    }

    private static void addPages(CommandSpec export) {
        export.addOption(flag(SOURCES, "As .pdf: pages with the sources follow the picture."))
                .addOption(option(POSTER, "NxM", "As .pdf: a picture over N sheets across and M down, to be glued"
                        + " together."))
                .addOption(flag(HANDOUT, "As .pdf: title, picture, all events with their sources, bibliography."))
                .addOption(OptionSpec.builder(WORKSHEET).paramLabel("dates,titles,order").type(String.class)
                        .arity("1").description("As .pdf: a timeline to be filled in, with a key, and what of it is"
                                + " left blank. Usually dates.")
                        .build())
                .addOption(flag(CARDS, "As .pdf: events to be cut out, dates on the back."))
                .addOption(option(STYLE, "chicago|apa|mla", "How a bibliography is written. Usually chicago."));
    }

    private static CommandSpec command(String name) {
        CommandSpec command = CommandSpec.create().name(name).addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true).type(boolean.class).description("Print this help and end.").build());
        command.usageMessage().sortOptions(false).synopsisHeading("");
        return command;
    }

    /// Any number of files, so that one too many is ours to explain.
    private static PositionalParamSpec files(String label, String description) {
        return PositionalParamSpec.builder().index("0..*").arity("0..*").paramLabel(label).hideParamSyntax(true)
                .type(String[].class).description(description).build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1").description(description)
                .build();
    }
}
