package org.tumen.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Understands the command line.
final class CommandLineReader {
    private CommandLineReader() {}

    static Request read(String... arguments) throws CommandFailure {
        if (isPlainStart(arguments)) {
            return new Request.OpenWindow(arguments.length == 0 ? null : path(arguments[0]));
        }
        CommandLine commandLine = CommandLineSyntax.commandLine();
        try {
            return request(commandLine.parseArgs(ExportOptions.withUsualWorksheet(arguments)));
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
            case CommandLineSyntax.EXPORT ->
                new Request.Export(new ExportOptions(command, seeHelp(commandLine)).request(paths(files)));
            default -> new Request.OpenWindow(oneFile(files, commandLine));
        };
    }

    private static Request check(List<String> files, boolean strict, CommandLine commandLine) throws CommandFailure {
        if (files.isEmpty()) {
            throw new CommandFailure("check needs a file", seeHelp(commandLine));
        }
        return new Request.Check(paths(files), strict);
    }

    private static List<Path> paths(List<String> files) throws CommandFailure {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(path(file));
        }
        return paths;
    }

    private static @Nullable Path oneFile(List<String> files, CommandLine commandLine) throws CommandFailure {
        if (files.size() > 1) {
            throw new CommandFailure("one file at a time, not " + String.join(" and ", files),
                    "the commands are check and export, " + seeHelp(commandLine));
        }
        return files.isEmpty() ? null : path(files.getFirst());
    }

    static Path path(String text) throws CommandFailure {
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
