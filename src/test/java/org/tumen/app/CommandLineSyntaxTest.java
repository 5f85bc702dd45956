package org.tumen.app;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Theme;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import static org.assertj.core.api.Assertions.assertThat;

/// The help texts, held against what the program does.
class CommandLineSyntaxTest {
    private static final int WIDTH = 80;

    static Stream<CommandLine> commands() {
        CommandLine program = CommandLineSyntax.commandLine();
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream());
    }

    private static String help(String command) {
        return commands().filter(other -> other.getCommandName().equals(command)).findFirst().orElseThrow()
                .getUsageMessage();
    }

    static Stream<String> examples() {
        return commands().map(CommandLine::getUsageMessage)
                .flatMap(text -> text.lines().dropWhile(line -> !line.startsWith("Examples")))
                .filter(line -> line.startsWith("  tumen")).map(line -> line.strip().split(" {2,}| \\| ")[0]);
    }

    @Test
    void thereAreTwoCommands() {
        assertThat(CommandLineSyntax.commandLine().getSubcommands()).containsOnlyKeys("check", "export");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsUnderstood(String example) throws CommandFailure {
        List<String> words = Stream.of(example.split(" ")).skip(1).toList();

        assertThat(CommandLineReader.read(words.toArray(String[]::new))).isNotInstanceOf(Request.Print.class);
    }

    @Test
    void thereIsAnExampleOfEachCommand() {
        assertThat(examples()).hasSizeGreaterThan(6).anyMatch(example -> example.startsWith("tumen check "))
                .anyMatch(example -> example.startsWith("tumen export ") && example.contains("--from"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpFitsATerminalAndIsPlainText(CommandLine command) {
        String help = command.getUsageMessage();

        assertThat(help).startsWith("Usage: " + command.getCommandSpec().qualifiedName()).doesNotContain("\u001b",
                "null", "%n", "Optional");
        assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(WIDTH));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsExplainedAndInTheSynopsis(CommandLine command) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            assertThat(String.join("", option.description())).as(option.longestName()).endsWith(".");
            if (!option.usageHelp() && !option.versionHelp()) {
                assertThat(String.join(" ", command.getCommandSpec().usageMessage().customSynopsis())).contains(
                        option.longestName());
            }
        }
    }

    @Test
    void helpStatesTheDefaultsThatHold() throws CommandFailure {
        ExportRequest plain = ((Request.Export) CommandLineReader.read("export", "--to", "x.png")).what();
        String help = help("export")
                .replaceAll("\\s+", " ");

        assertThat(help).contains("Usually " + plain.page().sizeOrUsual() + ".",
                "Usually " + plain.look().theme().id() + ".",
                String.join("|", Theme.ALL.stream().map(Theme::id).toList()));
    }

    @Test
    void helpStatesTheExitCodes() {
        assertThat(help("check")).contains(
                "Ends with 0 without problems, 1 with problems, 2 where a file cannot be read.");
    }
}
