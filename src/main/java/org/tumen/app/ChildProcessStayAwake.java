package org.tumen.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.view.StayAwake;

/// Keeps the system awake by a program of its own that runs for as long.
final class ChildProcessStayAwake implements StayAwake {
    private static final Logger LOG = LoggerFactory.getLogger(ChildProcessStayAwake.class);

    private final StayAwakeCommand command;
    private @Nullable Process running;
    private int begun;

    ChildProcessStayAwake(StayAwakeCommand command) {
        this.command = command;
    }

    static ChildProcessStayAwake ofThisSystem() {
        String path = System.getenv("PATH");
        return new ChildProcessStayAwake(StayAwakeCommand.of(System.getProperty("os.name", ""),
                name -> isInstalled(name, path == null ? "" : path)));
    }

    /// @param path the folders of programs, as the system's variable has them
    static boolean isInstalled(String name, String path) {
        for (String folder : path.split(Pattern.quote(File.pathSeparator), -1)) {
            try {
                if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
                    return true;
                }
            } catch (InvalidPathException e) {
                LOG.debug("a folder of programs has no usable name", e);
            }
        }
        return false;
    }

    @Override
    public boolean begin() {
        begun++;
        Process before = running;
        if (before != null && before.isAlive()) {
            return true;
        }
        if (command.words().isEmpty()) {
            return false;
        }
        try {
            running = new ProcessBuilder(command.words()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return true;
        } catch (IOException e) {
            LOG.warn("the system could not be asked to stay awake by {}", command.words().getFirst(), e);
            return false;
        }
    }

    @Override
    public void end() {
        begun = Math.max(0, begun - 1);
        if (begun == 0) {
            endAll();
        }
    }

    /// Asks for it no more, whoever has not ended yet.
    void endAll() {
        begun = 0;
        Process now = running;
        running = null;
        if (now != null) {
            try {
                now.getOutputStream().close();
            } catch (IOException e) {
                LOG.debug("the program that kept the system awake had ended", e);
            }
            now.descendants().forEach(ProcessHandle::destroy);
            now.destroy();
        }
    }

    @Override
    public String advice() {
        return command.advice();
    }
}
