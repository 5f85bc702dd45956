package org.tumen.viewmodel.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.tumen.export.ExportFormat;
import org.tumen.model.UnreadableEventException;
import org.tumen.viewmodel.BackgroundWork;

/// The export dialog: choices, the preview that follows them, and the writing of the file. Lives on one thread, that of the
/// user interface.
public final class ExportViewModel {
    private final ExportSource source;
    private final LocalDate today;
    private final BackgroundWork work;
    private final ExportWriting writing;
    private final PreviewMaker previews;
    private final WritingPace pace;
    private final LongSupplier nanoTime;
    private final ReadOnlyObjectWrapper<ExportChoices> choices;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper sizeLine = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper timeLeft = new ReadOnlyStringWrapper("");
    /// Of the newest preview; 0 while it is being made, and where it has none.
    private long pixels;
    /// The number of the newest preview asked for; older ones are not made any more.
    private final AtomicLong newest = new AtomicLong();
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// What became of a file.
    private sealed interface Outcome {
        record Saved(String line) implements Outcome {}

        record Failed(String line) implements Outcome {}

        record Cancelled() implements Outcome {}
    }

    /// @param pace learns from what is written here
    /// @param nanoTime counts nanoseconds from any start
    public ExportViewModel(ExportSource source, ExportChoices atFirst, LocalDate today, BackgroundWork work,
            ExportWriting writing, WritingPace pace, LongSupplier nanoTime) {
        this.source = source;
        this.today = today;
        this.work = work;
        this.writing = writing;
        this.pace = pace;
        this.nanoTime = nanoTime;
        previews = new PreviewMaker(writing, Runtime.getRuntime().maxMemory());
        choices = new ReadOnlyObjectWrapper<>(source.possible(atFirst, today));
        renew();
    }

    public ExportSource source() {
        return source;
    }

    public ReadOnlyObjectProperty<ExportChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// What the choices come to; null until it is made for the first time.
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Why nothing can be made of the choices as they stand; empty if it can.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// About how long the rest of the file will take to be written; empty where that cannot be told.
    public ReadOnlyStringProperty timeLeftProperty() {
        return timeLeft.getReadOnlyProperty();
    }

    /// How large the export is, and what it takes; empty while that is being found out.
    public ReadOnlyStringProperty sizeLineProperty() {
        return sizeLine.getReadOnlyProperty();
    }

    /// Why nothing was saved, or what came of printing; else empty.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// The share of the file that is written, 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ExportPlan plan() {
        return new ExportPlan(source, choices.get(), today);
    }

    public void change(UnaryOperator<ExportChoices> change) {
        ExportChoices changed = change.apply(choices.get());
        if (!changed.equals(choices.get())) {
            choices.set(changed);
            message.set("");
            renew();
        }
    }

    private void renew() {
        long number = newest.incrementAndGet();
        ExportPlan plan = plan();
        sizeLine.set("");
        pixels = 0;
        trouble.set(plan.trouble());
        if (!trouble.get().isEmpty()) {
            return;
        }
        work.<Optional<PreviewMaker.Made>>run(
                () -> number == newest.get() ? Optional.of(previews.make(plan)) : Optional.empty(),
                made -> made.filter(_ -> number == newest.get()).ifPresent(newMade -> {
                    pixels = newMade.pixels();
                    String expected = pace.expected(plan.choices().format(), pixels);
                    sizeLine.set(newMade.sizeLine() + (expected.isEmpty() ? "" : " · " + expected + " to write"));
                    preview.set(newMade.preview());
                }));
    }

    /// The files that saving under a name would replace although the user was not asked about them: those whose names are
    /// not the one that was chosen.
    public List<Path> replacedUnasked(Path chosen) {
        if (!otherFormat(chosen).isEmpty()) {
            return List.of();
        }
        return plan().targets(chosen).stream().filter(file -> !file.equals(chosen) && Files.exists(file)).toList();
    }

    /// Why a name that ends as files of another format do cannot be that of this one; empty where it can.
    private String otherFormat(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        ExportFormat format = choices.get().format();
        return format.otherNamed(name).map(other -> name + " is the name of a ." + other.ending()
                + " file, but this is " + format.title() + ". Let the name end in ." + format.ending()
                + (choices.get().product().formats().contains(other) ? ", or choose “As” " + other.title() : ""))
                .orElse("");
    }

    /// Writes the file, unless something else is being written.
    ///
    /// @param chosen its name, with or without an ending
    /// @param saved is told in a line what was saved
    public void save(Path chosen, Consumer<String> saved) {
        if (saving.get()) {
            return;
        }
        if (!trouble.get().isEmpty()) {
            message.set("Not saved: " + trouble.get());
            return;
        }
        String otherFormat = otherFormat(chosen);
        if (!otherFormat.isEmpty()) {
            message.set("Not saved: " + otherFormat);
            return;
        }
        ExportPlan plan = plan();
        List<Path> targets = plan.targets(chosen);
        for (Path target : targets) {
            if (isTheTimeline(target)) {
                message.set("Not saved: " + target.getFileName() + " is the timeline itself. Choose another name");
                return;
            }
        }
        message.set("");
        progress.set(0);
        saving.set(true);
        AtomicBoolean calledOff = new AtomicBoolean();
        cancelled = calledOff;
        timeLeft.set("");
        long start = nanoTime.getAsLong();
        long pixelsToWrite = pixels;
        work.run((DoubleConsumer reached) -> write(plan, targets, reached, calledOff), share -> {
            progress.set(share);
            timeLeft.set(WritingPace.left(share, nanoTime.getAsLong() - start));
        }, outcome -> {
            if (outcome instanceof Outcome.Saved) {
                pace.learn(plan.choices().format(), pixelsToWrite, nanoTime.getAsLong() - start);
            }
            finish(outcome, saved);
        });
    }

    private boolean isTheTimeline(Path target) {
        try {
            return source.path() != null && Files.exists(target) && Files.isSameFile(source.path(), target);
        } catch (IOException _) {
            return false; // as one of them is gone
        }
    }

    private Outcome write(ExportPlan plan, List<Path> targets, DoubleConsumer reached, AtomicBoolean calledOff) {
        Path first = targets.getFirst();
        try {
            if (plan.isEmptied()) {
                return new Outcome.Failed("Not saved: " + PreviewMaker.NOTHING_LEFT);
            }
            List<String> losses = writing.write(plan, targets, reached, calledOff::get);
            String saved = targets.size() == 1
                    ? "Saved " + first
                    : "Saved " + targets.size() + " files, from " + first + " on";
            return new Outcome.Saved(losses.isEmpty() ? saved : saved + ". " + String.join("; ", losses));
        } catch (CancellationException _) {
            return new Outcome.Cancelled();
        } catch (IOException e) {
            return new Outcome.Failed(WriteFailure.line(first, e));
        } catch (UnreadableEventException e) {
            return new Outcome.Failed("Not saved: " + e.getMessage());
        } catch (OutOfMemoryError _) {
            return new Outcome.Failed("Not saved: there is not enough memory. Choose a smaller size or fewer dpi");
        }
    }

    private void finish(Outcome outcome, Consumer<String> saved) {
        saving.set(false);
        switch (outcome) {
            case Outcome.Saved(String line) -> saved.accept(line);
            case Outcome.Failed(String line) -> message.set(line);
            case Outcome.Cancelled() -> message.set("Cancelled: nothing was saved");
        }
    }

    /// Says something in the place for messages.
    public void tell(String line) {
        message.set(line);
    }

    /// Calls off what is being written, which leaves no file.
    public void cancel() {
        cancelled.set(true);
    }

    /// No preview is needed any more, nor a file that is not yet written.
    public void close() {
        newest.incrementAndGet();
        cancel();
    }
}
