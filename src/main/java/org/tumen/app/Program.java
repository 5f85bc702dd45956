package org.tumen.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.io.DocumentReader;
import org.tumen.io.Problem;
import org.tumen.io.ReadResult;
import org.tumen.io.TimelineWithTours;
import org.tumen.io.TourFile;
import org.tumen.model.TimelineDocument;

/// Does what the command line asks and tells with which code the process is to end.
///
/// @param folder where pictures go that nobody named a place for
/// @param whereToLook what to tell a user after a fault of the program's own
record Program(Console console, DisplayProbe display, WindowLauncher launcher, Path folder, String whereToLook) {
    static final int OK = 0;
    static final int PROBLEMS = 1;
    static final int FAILED = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Program.class);

    int run(String... arguments) {
        try {
            return carryOut(CommandLineReader.read(arguments));
        } catch (CommandFailure e) {
            LOG.info("{}", e.line(), e);
            console.complain(e.line());
        } catch (RuntimeException | Error e) {
            LOG.error("a fault of the program", e);
            console.complain("the program has a fault and ends; " + whereToLook);
        } finally {
            console.flush();
        }
        return FAILED;
    }

    private int carryOut(Request request) throws CommandFailure {
        return switch (request) {
            case Request.OpenWindow(@Nullable Path file) -> open(file);
            case Request.Check(List<Path> files, boolean strict) ->
                files.stream().mapToInt(file -> check(file, strict)).max().orElse(OK);
            case Request.Export(ExportRequest what) -> new ExportCommand(console).run(what);
            case Request.Print(String text) -> {
                console.text(text);
                yield OK;
            }
        };
    }

    private int open(@Nullable Path file) throws CommandFailure {
        if (file != null) {
            TimelineSource.requireReadable(file);
        }
        Optional<DisplayProbe.Obstacle> obstacle = display.obstacle();
        if (obstacle.isPresent()) {
            return drawInstead(file, obstacle.get());
        }
        try {
            launcher.open(new LaunchRequest(file));
            return OK;
        } catch (NoWindowException e) {
            LOG.warn("the toolkit opened no window", e);
            return drawInstead(file, new DisplayProbe.Obstacle("the window system refused (" + e.reason() + ")",
                    whereToLook));
        }
    }

    private int drawInstead(@Nullable Path file, DisplayProbe.Obstacle obstacle) throws CommandFailure {
        console.complain("no window can be opened: " + obstacle.what() + "; " + obstacle.mend());
        TimelineDocument document = TimelineSource.document(file, console);
        console.complain("the timeline is drawn instead, in " + new WindowlessPicture(folder).draw(document, file));
        return OK;
    }

    private int check(Path file, boolean strict) {
        try {
            TimelineSource.requireReadable(file);
            List<Problem> problems = TourFile.isNameOfTours(file)
                    ? TimelineWithTours.problemsOfTours(file)
                    : problemsOfTimeline(file, strict);
            problems.forEach(problem -> console.line(problem.toString()));
            return problems.isEmpty() ? OK : PROBLEMS;
        } catch (CommandFailure e) {
            LOG.info("{}", e.line(), e);
            console.complain(e.line());
            return FAILED;
        }
    }

    /// Those of the file, and of the tours beside it.
    private List<Problem> problemsOfTimeline(Path file, boolean strict) throws CommandFailure {
        ReadResult result = new DocumentReader().read(file);
        List<Problem> problems = new ArrayList<>(result.problems());
        if (strict) {
            problems.addAll(new StrictCheck(console).problems(file, result));
        }
        @Nullable
        TimelineDocument document = result.document();
        if (document != null) {
            problems.addAll(TimelineWithTours.problemsBeside(file, document));
        }
        return problems;
    }
}
