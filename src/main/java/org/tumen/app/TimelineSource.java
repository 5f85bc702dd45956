package org.tumen.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.io.DocumentReader;
import org.tumen.io.OpenedFile;
import org.tumen.io.Problem;
import org.tumen.io.ReadProgress;
import org.tumen.io.ReadResult;
import org.tumen.io.RemainingCheck;
import org.tumen.model.TimelineDocument;

/// Reads timelines for the command line: a file, or the built-in one.
public final class TimelineSource {
    private static final String BUILT_IN = "/org/tumen/data/timeline.json";
    private static final String BUILT_IN_NAME = "the built-in timeline";

    private TimelineSource() {}

    /// The timeline that travels in the program.
    public static ReadResult builtIn() {
        try (@Nullable
        InputStream in = TimelineSource.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its timeline");
            }
            return new DocumentReader().read(BUILT_IN_NAME, in);
        } catch (IOException e) {
            throw new UncheckedIOException(BUILT_IN_NAME + " cannot be read", e);
        }
    }

    /// Tells apart a file that cannot be read at all from one that has problems.
    static void requireReadable(Path file) throws CommandFailure {
        if (!Files.exists(file)) {
            throw new CommandFailure("there is no file " + file, "check the name");
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailure(file + " is a folder", "name a timeline file in it");
        }
        if (!Files.isReadable(file)) {
            throw new CommandFailure(file + " may not be read", "ask its owner for permission");
        }
        if (Files.isRegularFile(file)) {
            tryToRead(file);
        }
    }

    /// What came out of a pipe could not be read again, but the start of a file can.
    private static void tryToRead(Path file) throws CommandFailure {
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(1);
        } catch (IOException e) {
            throw new CommandFailure(file + " cannot be read: " + FailureReason.of(e),
                    "check the drive that it is on, and try again", e);
        }
    }

    /// A document that can be drawn. Problems that left out a part of it only are told in one line.
    static TimelineDocument document(@Nullable Path file, Console console) throws CommandFailure {
        if (file != null) {
            requireReadable(file);
        }
        OpenedFile opened = file == null
                ? new OpenedFile(builtIn(), null)
                : new DocumentReader().open(file, ReadProgress.NONE);
        RemainingCheck remaining = opened.remaining();
        List<Problem> problems = remaining == null ? opened.result().problems() : remaining.run(ReadProgress.NONE);
        @Nullable
        TimelineDocument document = opened.result().document();
        if (document == null) {
            throw new CommandFailure(problems.isEmpty() ? file + " is no timeline" : problems.getFirst().toString(),
                    "nothing was drawn");
        }
        if (!problems.isEmpty() && file != null) {
            console.complain(file + " has " + (problems.size() == 1 ? "a problem" : problems.size() + " problems")
                    + ", so something may be left out; `tumen check " + file + "` tells what");
        }
        return document;
    }
}
