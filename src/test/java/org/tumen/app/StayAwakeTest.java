package org.tumen.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// By what a system is kept awake, and that it ends.
@Timeout(60)
class StayAwakeTest {
    @TempDir
    private Path folder = Path.of("");

    private static StayAwakeCommand command(String system, String installed) {
        Set<String> names = Set.of(installed.split(" "));
        return StayAwakeCommand.of(system, names::contains);
    }

    @ParameterizedTest
    @CsvSource({"Linux, kde-inhibit gnome-session-inhibit systemd-inhibit, kde-inhibit",
            "Linux, gnome-session-inhibit systemd-inhibit, gnome-session-inhibit",
            "Linux, systemd-inhibit, systemd-inhibit",
            "Mac OS X, caffeinate, caffeinate", "Windows 11, powershell.exe, powershell.exe",
            "FreeBSD, systemd-inhibit, systemd-inhibit"})
    void eachSystemIsAskedByWhatItHas(String system, String installed, String program) {
        StayAwakeCommand command = command(system, installed);

        assertThat(command.words().getFirst()).isEqualTo(program);
        assertThat(command.advice()).startsWith("While you present, Tumen asks the system to leave the screen on");
    }

    @ParameterizedTest
    @CsvSource({"Linux", "Mac OS X", "Windows 11", "''"})
    void whereNothingCanBeAskedTheAdviceSaysWhatToSet(String system) {
        StayAwakeCommand command = command(system, "ls");

        assertThat(command.words()).isEmpty();
        assertThat(command.advice()).startsWith("Tumen cannot keep this system awake. Set it not to sleep")
                .contains("Notifications stay as they are");
        ChildProcessStayAwake stayAwake = new ChildProcessStayAwake(command);
        assertThat(stayAwake.begin()).isFalse();
        stayAwake.end();
    }

    @Test
    void notificationsAreHeldBackWhereThatCanBeAskedFor() {
        assertThat(command("Linux", "kde-inhibit").words()).contains("--notifications");
        assertThat(command("Linux", "kde-inhibit").advice()).contains("hold notifications back");
    }

    private static boolean ended(long process) throws Exception {
        ProcessHandle handle = ProcessHandle.of(process).orElse(null);
        return handle == null || handle.onExit().get(30, TimeUnit.SECONDS) != null;
    }

    /// The shell writes its number down and then waits for its input as the real ones do.
    private StayAwakeCommand shell(Path number) {
        return new StayAwakeCommand(
                List.of("sh", "-c", "echo $$ > " + number + ".part; mv " + number + ".part " + number
                        + "; exec cat"),
                "");
    }

    private static long number(Path file) throws IOException {
        while (!Files.exists(file)) {
            Thread.onSpinWait();
        }
        return Long.parseLong(Files.readString(file).strip());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProgramRunsFromBeginToEndAndOnlyOnce() throws Exception {
        Path number = folder.resolve("number");
        ChildProcessStayAwake stayAwake = new ChildProcessStayAwake(shell(number));

        assertThat(stayAwake.begin()).isTrue();
        long process = number(number);
        Files.delete(number);
        assertThat(stayAwake.begin()).isTrue();
        stayAwake.end();
        assertThat(ProcessHandle.of(process)).isPresent();
        stayAwake.end();

        assertThat(ended(process)).isTrue();
        assertThat(number).doesNotExist();
        stayAwake.end();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itEndsWithTheProgramWhoeverHasNotEnded() throws Exception {
        Path number = folder.resolve("number");
        ChildProcessStayAwake stayAwake = new ChildProcessStayAwake(shell(number));
        stayAwake.begin();
        stayAwake.begin();
        long process = number(number);

        stayAwake.endAll();

        assertThat(ended(process)).isTrue();
    }

    @Test
    void aProgramThatIsNotThereIsToldAndDoesNoHarm() {
        ChildProcessStayAwake stayAwake = new ChildProcessStayAwake(
                new StayAwakeCommand(List.of(folder.resolve("none").toString()), ""));

        assertThat(stayAwake.begin()).isFalse();
        stayAwake.end();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void programsAreLookedForInTheFoldersOfThePath() throws IOException {
        Path program = Files.createFile(folder.resolve("inhibit"));
        String path = "/nowhere" + File.pathSeparator + File.pathSeparator + folder;

        assertThat(ChildProcessStayAwake.isInstalled("inhibit", path)).isFalse();
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(ChildProcessStayAwake.isInstalled("inhibit", path)).isTrue();
        assertThat(ChildProcessStayAwake.isInstalled("other", path)).isFalse();
    }
}
