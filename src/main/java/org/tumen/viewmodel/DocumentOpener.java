package org.tumen.viewmodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.tumen.io.Problem;
import org.tumen.io.ReadResult;
import org.tumen.model.TimelineDocument;

/// Opens timelines: reads them in the background, keeps what is wrong with them, and lets the open one be where a file is
/// refused. Of several files asked for, the last one counts.
public final class DocumentOpener {
    private record Read(ReadResult result, boolean isGone) {}

    private final TimelineViewModel timeline;
    private final BackgroundWork background;
    private final Function<Path, ReadResult> reader;
    private final Supplier<ReadResult> builtIn;
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty problemsVisible = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private int latestRequest;

    /// @param reader reads a file, off the user interface's thread
    /// @param builtIn reads the timeline that comes with the program
    public DocumentOpener(TimelineViewModel timeline, BackgroundWork background, Function<Path, ReadResult> reader,
            Supplier<ReadResult> builtIn) {
        this.timeline = timeline;
        this.background = background;
        this.reader = reader;
        this.builtIn = builtIn;
    }

    /// What the file read last has wrong.
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// Whether the list of problems is shown: opens by itself for a file that has some, else as the user likes.
    public BooleanProperty problemsVisibleProperty() {
        return problemsVisible;
    }

    /// Whether a file is being read.
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    public void open(Path file) {
        int request = begin();
        background.run(() -> new Read(reader.apply(file), Files.notExists(file)), read -> {
            if (request == latestRequest) {
                finish(file, read);
            }
        });
    }

    public void openBuiltIn() {
        int request = begin();
        background.run(builtIn, result -> {
            if (request == latestRequest) {
                reading.set(false);
                TimelineDocument document = result.document();
                if (document != null) {
                    show(OpenDocument.of(document, "Built-in timeline", null, result.problems()), "");
                }
                report(result);
            }
        });
    }

    private int begin() {
        reading.set(true);
        return ++latestRequest;
    }

    private void finish(Path file, Read read) {
        reading.set(false);
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        TimelineDocument document = read.result.document();
        if (document != null) {
            Path absolute = file.toAbsolutePath().normalize();
            show(OpenDocument.of(document, name, absolute, read.result.problems()), absolute.toString());
        } else {
            if (read.isGone) {
                timeline.settings().change(now -> now.without(file.toAbsolutePath().normalize().toString()));
            }
            timeline.notice(name + " could not be opened; the timeline that was open stays");
        }
        report(read.result);
    }

    private void show(OpenDocument document, String file) {
        timeline.open(document);
        timeline.settings().change(now -> now.withOpened(file));
    }

    private void report(ReadResult result) {
        problems.set(result.problems());
        problemsVisible.set(!result.problems().isEmpty());
    }
}
