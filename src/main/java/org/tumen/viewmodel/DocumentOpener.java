package org.tumen.viewmodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.tumen.io.OpenedFile;
import org.tumen.io.Problem;
import org.tumen.io.ReadProgress;
import org.tumen.io.ReadResult;
import org.tumen.io.RemainingCheck;
import org.tumen.model.TimelineDocument;

/// Opens timelines: reads them in the background, keeps what is wrong with them, and lets the open one be where a file is
/// refused. A large file is shown as soon as it can be, and checked for problems afterwards. Of several files asked for,
/// the last one counts: what is done for the others is called off.
public final class DocumentOpener {
    /// What was read of a file.
    ///
    /// @param document null if the file was refused
    private record Read(OpenedFile file, @Nullable OpenDocument document, boolean isGone) {}

    /// What is being done for one file.
    private static final class Request implements ReadProgress {
        private final String name;
        private volatile boolean isCancelled;
        private volatile DoubleConsumer reached = _ -> {};

        Request(String name) {
            this.name = name;
        }

        @Override
        public void reached(double share) {
            reached.accept(share);
        }

        @Override
        public boolean isCancelled() {
            return isCancelled;
        }
    }

    private static final double UNKNOWN = -1;

    private final TimelineViewModel timeline;
    private final BackgroundWork background;
    private final BiFunction<Path, ReadProgress, OpenedFile> reader;
    private final Supplier<ReadResult> builtIn;
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty problemsVisible = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private Request latest = new Request("");
    private Consumer<Runnable> beforeLeaving = Runnable::run;
    private Consumer<Runnable> afterPicture = Runnable::run;

    /// @param background has nothing else to do that may not wait for a file
    /// @param reader opens a file, off the user interface's thread
    /// @param builtIn reads the timeline that comes with the program
    public DocumentOpener(TimelineViewModel timeline, BackgroundWork background,
            BiFunction<Path, ReadProgress, OpenedFile> reader, Supplier<ReadResult> builtIn) {
        this.timeline = timeline;
        this.background = background;
        this.reader = reader;
        this.builtIn = builtIn;
    }

    /// What the file read last has wrong, as far as it has been checked.
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// Whether the list of problems is shown: opens by itself for a file that has some, else as the user likes.
    public BooleanProperty problemsVisibleProperty() {
        return problemsVisible;
    }

    /// Whether a file is being read that is not shown yet.
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// What is being done with a file, for people: "Reading large.json"; empty while nothing is.
    public ReadOnlyStringProperty activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /// How much of what is being done has been done, 0 to 1; negative where that is not known.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Has something asked before another timeline takes the place of the open one.
    ///
    /// @param question runs what it is given, at once, later or never
    public void askBeforeLeaving(Consumer<Runnable> question) {
        beforeLeaving = question;
    }

    /// Has the rest of the work on a file begin when there is a picture of it, which would otherwise come later.
    ///
    /// @param seen runs what it is given once what is open now is seen
    public void checkAfterPicture(Consumer<Runnable> seen) {
        afterPicture = seen;
    }

    public void open(Path file) {
        beforeLeaving.accept(() -> read(file));
    }

    private void read(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        Request request = begin(name);
        background.run(reached -> read(file, request, reached), share -> show(share, request), read -> {
            if (request == latest) {
                read.ifPresent(it -> finish(file, request, it));
            }
        });
    }

    public void openBuiltIn() {
        beforeLeaving.accept(this::readBuiltIn);
    }

    private void readBuiltIn() {
        Request request = begin("the built-in timeline");
        background.run(() -> builtIn(builtIn.get()), read -> {
            if (request == latest) {
                end();
                if (read.document != null) {
                    show(read.document, "");
                }
                report(read.file.result().problems());
            }
        });
    }

    /// Calls off what is being done with a file. One that is not shown yet will not be shown.
    public void cancel() {
        if (activity.get().isEmpty()) {
            return;
        }
        latest.isCancelled = true;
        timeline.notice(reading.get()
                ? latest.name + " was not opened; the timeline that was open stays"
                : latest.name + " was not checked for problems to its end");
        latest = new Request("");
        end();
    }

    private Request begin(String name) {
        latest.isCancelled = true;
        latest = new Request(name);
        reading.set(true);
        progress.set(UNKNOWN);
        activity.set("Reading " + name);
        return latest;
    }

    private void end() {
        reading.set(false);
        activity.set("");
        progress.set(UNKNOWN);
    }

    private void show(double share, Request request) {
        if (request == latest) {
            progress.set(share);
        }
    }

    /// Empty if it was called off.
    private Optional<Read> read(Path file, Request request, DoubleConsumer reached) {
        request.reached = reached;
        try {
            OpenedFile opened = reader.apply(file, request);
            TimelineDocument document = opened.result().document();
            Path absolute = file.toAbsolutePath().normalize();
            return Optional.of(new Read(opened, document == null
                    ? null
                    : OpenDocument.of(document, request.name, absolute, opened.result().problems()),
                    Files.notExists(file)));
        } catch (CancellationException _) {
            return Optional.empty();
        }
    }

    private static Read builtIn(ReadResult result) {
        TimelineDocument document = result.document();
        return new Read(new OpenedFile(result, null), document == null
                ? null
                : OpenDocument.of(document, "Built-in timeline", null, result.problems()), false);
    }

    private void finish(Path file, Request request, Read read) {
        end();
        String path = file.toAbsolutePath().normalize().toString();
        if (read.document != null) {
            show(read.document, path);
        } else {
            if (read.isGone) {
                timeline.settings().change(now -> now.without(path));
            }
            timeline.notice(request.name + " could not be opened; the timeline that was open stays");
        }
        report(read.file.result().problems());
        RemainingCheck remaining = read.file.remaining();
        if (remaining != null && read.document != null) {
            check(remaining, read.document, request);
        }
    }

    private void show(OpenDocument document, String file) {
        timeline.open(document);
        timeline.settings().change(now -> now.withOpened(file));
    }

    private void check(RemainingCheck remaining, OpenDocument document, Request request) {
        activity.set("Checking " + request.name + " for problems");
        afterPicture.accept(() -> {
            if (request == latest) {
                checkNow(remaining, document, request);
            }
        });
    }

    private void checkNow(RemainingCheck remaining, OpenDocument document, Request request) {
        background.run(reached -> {
            request.reached = reached;
            document.order().prepare();
            return problems(remaining, request);
        }, share -> show(share, request), found -> {
            if (request == latest && found.isPresent()) {
                end();
                report(Stream.concat(found.get().stream(), document.problems().stream()).toList());
            }
        });
    }

    /// Empty if the check was called off.
    private static Optional<List<Problem>> problems(RemainingCheck remaining, Request request) {
        try {
            return Optional.of(remaining.run(request));
        } catch (CancellationException _) {
            return Optional.empty();
        }
    }

    private void report(List<Problem> found) {
        problems.set(found);
        problemsVisible.set(!found.isEmpty());
    }
}
