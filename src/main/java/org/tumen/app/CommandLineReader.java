package org.tumen.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Theme;
import org.tumen.layout.Density;
import org.tumen.layout.PictureLook;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Understands the command line.
final class CommandLineReader {
    private static final String ENDING = ".png";

    private CommandLineReader() {}

    static Request read(String... arguments) throws CommandFailure {
        if (isPlainStart(arguments)) {
            return new Request.OpenWindow(arguments.length == 0 ? null : path(arguments[0]));
        }
        CommandLine commandLine = CommandLineSyntax.commandLine();
        try {
            return request(commandLine.parseArgs(arguments));
        } catch (UnmatchedArgumentException e) {
            throw new CommandFailure("unknown option " + String.join(" ", e.getUnmatched()), suggestion(e), e);
        } catch (ParameterException e) {
            throw new CommandFailure(decapitalised(String.valueOf(e.getMessage())), seeHelp(e.getCommandLine()), e);
        }
    }

    /// The start that happens most need not wait for the classes that read options.
    private static boolean isPlainStart(String... arguments) {
        return arguments.length == 0 || (arguments.length == 1 && !arguments[0].startsWith("-")
                && !arguments[0].equals(CommandLineSyntax.CHECK) && !arguments[0].equals(CommandLineSyntax.EXPORT));
    }

    private static Request request(ParseResult program) throws CommandFailure {
        ParseResult command = program.hasSubcommand() ? program.subcommand() : program;
        CommandLine commandLine = command.commandSpec().commandLine();
        if (command.isUsageHelpRequested() || program.isUsageHelpRequested()) {
            return new Request.Print(commandLine.getUsageMessage());
        }
        if (program.isVersionHelpRequested()) {
            return new Request.Print("tumen " + ProgramVersion.text() + System.lineSeparator());
        }
        List<String> files = List.of(command.matchedPositionalValue(0, new String[0]));
        if (program.hasSubcommand() && program.hasMatchedPositional(0)) {
            throw new CommandFailure("a command comes first, but " + program.matchedPositionalValue(0, new String[1])[0]
                    + " stands before " + command.commandSpec().name(), seeHelp(commandLine));
        }
        return switch (command.commandSpec().name()) {
            case CommandLineSyntax.CHECK ->
                check(files, command.matchedOptionValue(CommandLineSyntax.STRICT, false), commandLine);
            case CommandLineSyntax.EXPORT -> export(command, oneFile(files, commandLine), commandLine);
            default -> new Request.OpenWindow(oneFile(files, commandLine));
        };
    }

    private static Request check(List<String> files, boolean strict, CommandLine commandLine) throws CommandFailure {
        if (files.isEmpty()) {
            throw new CommandFailure("check needs a file", seeHelp(commandLine));
        }
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(path(file));
        }
        return new Request.Check(paths, strict);
    }

    private static Request export(ParseResult command, @Nullable Path file, CommandLine commandLine)
            throws CommandFailure {
        String to = command.matchedOptionValue(CommandLineSyntax.TO, "");
        if (to.isEmpty()) {
            throw new CommandFailure("export needs --to X.png", seeHelp(commandLine));
        }
        if (!to.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new CommandFailure("--to " + to + " does not end in " + ENDING,
                    "only PNG pictures can be written, e.g. --to timeline.png");
        }
        String size = command.matchedOptionValue(CommandLineSyntax.SIZE, "");
        return new Request.Export(file, path(to),
                DateLimits.parse(command.matchedOptionValue(CommandLineSyntax.FROM, ""),
                        command.matchedOptionValue(CommandLineSyntax.UNTIL, "")),
                size.isEmpty() ? PictureSize.USUAL : PictureSize.parse(size),
                look(command));
    }

    private static PictureLook look(ParseResult command) throws CommandFailure {
        if (command.hasMatchedOption(CommandLineSyntax.LEGEND)
                && command.hasMatchedOption(CommandLineSyntax.NO_LEGEND)) {
            throw new CommandFailure("--legend and --no-legend contradict each other", "leave one out");
        }
        return new PictureLook(theme(command.matchedOptionValue(CommandLineSyntax.THEME, Theme.LIGHT.id())),
                density(command.matchedOptionValue(CommandLineSyntax.DENSITY, "balanced")),
                !command.hasMatchedOption(CommandLineSyntax.NO_LEGEND));
    }

    private static Density density(String name) throws CommandFailure {
        return Stream.of(Density.values()).filter(density -> density.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst().orElseThrow(() -> new CommandFailure("--density " + name + " is unknown",
                        "choose few, balanced or all"));
    }

    private static Theme theme(String name) throws CommandFailure {
        return Theme.ALL.stream().filter(theme -> theme.id().equals(name)).findFirst()
                .orElseThrow(() -> new CommandFailure("--theme " + name + " is unknown",
                        "choose light, dark, projector or print"));
    }

    private static @Nullable Path oneFile(List<String> files, CommandLine commandLine) throws CommandFailure {
        if (files.size() > 1) {
            throw new CommandFailure("one file at a time, not " + String.join(" and ", files),
                    "the commands are check and export, " + seeHelp(commandLine));
        }
        return files.isEmpty() ? null : path(files.getFirst());
    }

    private static Path path(String text) throws CommandFailure {
        if (text.isEmpty()) {
            throw new CommandFailure("a file's name is empty", "leave it out or name a file");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CommandFailure("this system cannot have a file called " + text,
                    "check the name, or set a locale that has its letters, e.g. LC_ALL=C.UTF-8", e);
        }
    }

    private static String suggestion(UnmatchedArgumentException failure) {
        String help = seeHelp(failure.getCommandLine());
        List<String> suggestions = failure.getSuggestions();
        return suggestions.isEmpty() ? help : "did you mean " + suggestions.getFirst() + "? Otherwise " + help;
    }

    private static String seeHelp(CommandLine commandLine) {
        return "see `" + commandLine.getCommandSpec().qualifiedName() + " --help`";
    }

    private static String decapitalised(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
