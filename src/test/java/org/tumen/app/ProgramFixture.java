package org.tumen.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The program in this process, with a console that remembers and a window that is only asked for.
final class ProgramFixture {
    static final String GOOD = """
            {"title": "Mine", "events": [{"date": "1950", "title": "A year"}]}
            """;
    /// One event is left out, the other stays.
    static final String BAD = """
            {"title": "Mine", "events": [
              {"date": "1900-02-29", "title": "No such day"},
              {"date": "1950", "title": "A year"}]}
            """;
    /// Nothing of it can be shown.
    static final String BROKEN = """
            {"title": "Mine",
             "events": [
            """;

    final Path folder;
    final List<LaunchRequest> launched = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private WindowLauncher launcher = launched::add;

    /// @param folder where files are made and pictures go that nobody named a place for
    ProgramFixture(Path folder) {
        this.folder = folder;
    }

    static DisplayProbe withDisplay(boolean any) {
        return new DisplayProbe(name -> name.equals("os.name") ? "Linux" : "",
                name -> any && name.equals("DISPLAY") ? ":5" : "", _ -> true, _ -> true);
    }

    ProgramFixture launchedBy(WindowLauncher other) {
        launcher = other;
        return this;
    }

    int run(String... arguments) {
        return run(withDisplay(true), arguments);
    }

    int run(DisplayProbe display, String... arguments) {
        return new Program(new Console(new PrintWriter(out), new PrintWriter(err)), display, launcher, folder,
                "see the log").run(arguments);
    }

    /// Exports a timeline into the folder.
    int export(String timeline, String target, String... options) {
        return run(Stream.concat(Stream.of("export", timeline, "--to", path(target)), Stream.of(options))
                .toArray(String[]::new));
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /// Makes a file.
    String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    /// The names of all files in the folder, in alphabetical order.
    List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
