package org.tumen.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tumen.view.quiz.QuizView;
import org.tumen.view.touring.TourPane;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.Workspace;
import org.tumen.viewmodel.quiz.QuizGame;
import org.tumen.viewmodel.quiz.QuizKind;
import org.tumen.viewmodel.touring.TourEditor;
import org.tumen.viewmodel.touring.TourRehearsal;
import org.tumen.viewmodel.touring.TourSaving;

/// Quizzes and tours in the main window: their view models, their views, and what is asked before tours would be lost.
final class Teaching implements TeachingActions {
    private final Stage stage;
    private final TimelineViewModel timeline;
    private final WindowServices services;
    private final TourEditor editor;
    private final TourSaving saving;
    private final FirstUse<TourPane> pane;
    private final QuizGame game;
    private final FirstUse<QuizView> quizView;
    private final BooleanProperty toursVisible = new SimpleBooleanProperty();

    Teaching(Stage stage, Workspace workspace, WindowServices services) {
        this.stage = stage;
        this.timeline = workspace.timeline();
        this.services = services;
        editor = new TourEditor(timeline);
        saving = new TourSaving(timeline, editor);
        pane = new FirstUse<>(() -> new TourPane(editor, new TourRehearsal(editor, System::nanoTime), timeline,
                this::saveTours, () -> toursVisible.set(false)));
        game = new QuizGame(timeline, workspace.search(), new SplittableRandom());
        quizView = new FirstUse<>(() -> new QuizView(game, timeline));
        game.stateProperty().map(_ -> true).orElse(false).subscribe(this::keepAwake);
        workspace.opener().askBeforeLeaving(this::beforeLeaving);
    }

    private void keepAwake(boolean playing) {
        if (playing) {
            services.stayAwake().begin();
        } else {
            services.stayAwake().end();
        }
    }

    TourEditor editor() {
        return editor;
    }

    FirstUse<TourPane> pane() {
        return pane;
    }

    QuizGame game() {
        return game;
    }

    QuizView quizView() {
        return quizView.get();
    }

    /// Does what would lose unsaved tours, after the user has been asked what is to become of them.
    void beforeLeaving(Runnable goOn) {
        if (!editor.unsavedProperty().get()) {
            goOn.run();
            return;
        }
        UnsavedDialog dialog = new UnsavedDialog(this::saveNow, goOn);
        WindowLook.adopt(dialog, stage);
        dialog.show();
    }

    private boolean saveNow() {
        if (saving.hasFile()) {
            return saving.saveBeside();
        }
        Path file = fileForCopy();
        if (file == null) {
            return false;
        }
        TourSaving.Copy copy = saving.copy(file);
        return saving.finish(copy, copy.write());
    }

    private @Nullable Path fileForCopy() {
        Path open = timeline.document().path();
        return services.fileDialogs().timelineToSave(stage,
                open == null ? "timeline with tours.json" : "Copy of " + open.getFileName());
    }

    @Override
    public void openQuiz(QuizKind kind) {
        game.open(kind, editor.draft().tours());
    }

    @Override
    public void toggleTours() {
        toursVisible.set(!toursVisible.get());
    }

    @Override
    public ObservableValue<Boolean> toursVisible() {
        return toursVisible;
    }

    @Override
    public boolean stepTour(int places) {
        boolean touring = toursVisible.get() && editor.draft().stop() != null;
        if (touring) {
            editor.step(places);
        }
        return touring;
    }

    @Override
    public void addViewToTour() {
        toursVisible.set(true);
        editor.addView();
    }

    @Override
    public void addEventToTour() {
        toursVisible.set(true);
        editor.addSelected();
    }

    @Override
    public void undo() {
        editor.undo();
    }

    @Override
    public ObservableValue<Boolean> canUndo() {
        return editor.canUndoProperty();
    }

    @Override
    public void redo() {
        editor.redo();
    }

    @Override
    public ObservableValue<Boolean> canRedo() {
        return editor.canRedoProperty();
    }

    @Override
    public ObservableValue<Boolean> unsaved() {
        return editor.unsavedProperty();
    }

    @Override
    public void saveTours() {
        if (saving.hasFile()) {
            saving.saveBeside();
        } else {
            saveCopyWithTours();
        }
    }

    /// A large timeline takes its time to be written, so that it is done in the background.
    @Override
    public void saveCopyWithTours() {
        Path file = fileForCopy();
        if (file != null) {
            TourSaving.Copy copy = saving.copy(file);
            services.background().<Optional<IOException>>run(() -> Optional.ofNullable(copy.write()),
                    failure -> saving.finish(copy, failure.orElse(null)));
        }
    }

    @Override
    public void showAdvice() {
        AdviceDialog dialog = new AdviceDialog(services.stayAwake().advice());
        WindowLook.adopt(dialog, stage);
        dialog.show();
    }
}
