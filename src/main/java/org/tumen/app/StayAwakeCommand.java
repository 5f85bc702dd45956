package org.tumen.app;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The command that keeps a system awake for as long as it runs, and what it leaves to people. Each of the commands ends
/// when its input ends, so that nothing stays behind when this program ends, however it does.
///
/// @param words the program and what it is told; empty where there is none for the system
/// @param advice what happens by itself, and what has to be set
record StayAwakeCommand(List<String> words, String advice) {
    private static final String REASON = "Presenting a timeline";
    private static final String AWAKE = "While you present, Tumen asks the system to leave the screen on. ";
    private static final String ASLEEP = "Tumen cannot keep this system awake. Set it not to sleep and not to turn the "
            + "screen off: ";

    /// Keeps the screen on until a line is read or the input ends.
    private static final String WINDOWS_SCRIPT = "$t = Add-Type -Name P -Namespace Tumen -PassThru -MemberDefinition "
            + "'[DllImport(\"kernel32.dll\")] public static extern uint SetThreadExecutionState(uint f);'; "
            + "$t::SetThreadExecutionState([uint32]'0x80000003') | Out-Null; [Console]::In.ReadLine() | Out-Null";

    StayAwakeCommand {
        words = List.copyOf(words);
    }

    /// @param systemName as the system property `os.name` has it
    /// @param isInstalled whether a program can be run by its name
    static StayAwakeCommand of(String systemName, Predicate<String> isInstalled) {
        String name = systemName.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return mac(isInstalled);
        }
        return name.startsWith("windows") ? windows(isInstalled) : linux(isInstalled);
    }

    private static StayAwakeCommand linux(Predicate<String> isInstalled) {
        if (isInstalled.test("kde-inhibit")) {
            return new StayAwakeCommand(
                    List.of("kde-inhibit", "--power", "--screenSaver", "--notifications", "cat"),
                    "While you present, Tumen asks the system to leave the screen on and to hold notifications back.");
        }
        String quiet = "Notifications stay as they are: switch on “Do not disturb” yourself.";
        if (isInstalled.test("gnome-session-inhibit")) {
            return new StayAwakeCommand(
                    List.of("gnome-session-inhibit", "--inhibit", "idle:suspend", "--reason", REASON,
                            "cat"),
                    AWAKE + quiet);
        }
        if (isInstalled.test("systemd-inhibit")) {
            return new StayAwakeCommand(List.of("systemd-inhibit", "--what=idle:sleep", "--who=Tumen",
                    "--why=" + REASON, "--mode=block", "cat"), AWAKE + quiet);
        }
        return new StayAwakeCommand(List.of(), ASLEEP + "in the power settings of your desktop. " + quiet);
    }

    private static StayAwakeCommand mac(Predicate<String> isInstalled) {
        String quiet = "Notifications stay as they are: switch on a Focus, such as “Do Not Disturb”, in the menu bar.";
        return isInstalled.test("caffeinate")
                ? new StayAwakeCommand(List.of("caffeinate", "-d", "-i", "cat"), AWAKE + quiet)
                : new StayAwakeCommand(List.of(), ASLEEP + "in System Settings, under Lock Screen. " + quiet);
    }

    private static StayAwakeCommand windows(Predicate<String> isInstalled) {
        String quiet = "Notifications stay as they are: switch on “Do not disturb” in the notification centre.";
        return isInstalled.test("powershell.exe")
                ? new StayAwakeCommand(List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command",
                        WINDOWS_SCRIPT), AWAKE + quiet)
                : new StayAwakeCommand(List.of(), ASLEEP + "in Settings, under System, Power. " + quiet);
    }
}
