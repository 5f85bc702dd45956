package org.tumen.app;

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

    private CommandLineSyntax() {}

    static CommandLine commandLine() {
        CommandSpec program = command("tumen")
                .addPositional(files(FILE, "The timeline to open. Without it the one that was open last opens,"
                        + " at first the built-in one, which tells of Moscow and Pyongyang from 1945 on."))
                .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).type(boolean.class)
                        .description("Print the program's version and end.").build());
        program.usageMessage()
                .customSynopsis("Usage: tumen [FILE]", "       tumen check [--strict] FILE...",
                        "       tumen export [FILE] --to X.png [--from DATE] [--until DATE]",
                        "                    [--size WxH] [--theme light|dark|projector|print]",
                        "                    [--density few|balanced|all] [--legend|--no-legend]", "")
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
        CommandSpec check = command(CHECK).addPositional(files(FILE + "...", "The timelines to check, one at least."))
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
                .addPositional(files(FILE, "The timeline to draw. Without it the built-in timeline is drawn."))
                .addOption(option(TO, "X.png", "The picture to write. One that exists is replaced."))
                .addOption(option(FROM, "DATE", "The first day shown, as an EDTF date: 1956, 1956-02, 1956-02-14."
                        + " Without it the picture begins where the timeline does."))
                .addOption(option(UNTIL, "DATE", "The last day shown, likewise; 1961 is the whole year."))
                .addOption(option(SIZE, "WxH",
                        "Width and height in pixels, 1 to 30000 each. Usually " + PictureSize.USUAL + "."))
                .addOption(option(THEME, "light|dark|projector|print", "The colours; type is larger for projectors."
                        + " Usually light."))
                .addOption(option(DENSITY, "few|balanced|all", "How many events get labels. Usually balanced."))
                .addOption(flag(LEGEND, "Explain the signs at the lower edge, where the picture is high enough for"
                        + " that. That is usual."))
                .addOption(flag(NO_LEGEND, "Explain no signs."));
        export.usageMessage()
                .customSynopsis("Usage: tumen export [FILE] --to X.png [--from DATE] [--until DATE]",
                        "                    [--size WxH] [--theme light|dark|projector|print]",
                        "                    [--density few|balanced|all] [--legend|--no-legend]", "")
                .description("Draws a timeline into a PNG picture; needs no display.%n")
                .footerHeading("%nEnds with 0 when the picture is written, 2 when it could not be.%n%nExamples:%n")
                .footer("  tumen export --to moscow-pyongyang.png",
                        "  tumen export korea.json --to war.png --from 1950-06 --until 1953-07",
                        "  tumen export korea.json --to slide.png --size 3840x2160 --theme dark");
        return export;
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
