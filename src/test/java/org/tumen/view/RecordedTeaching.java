package org.tumen.view;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.tumen.viewmodel.quiz.QuizKind;

/// Notes what is to be done with quizzes and tours.
final class RecordedTeaching implements TeachingActions {
    final BooleanProperty canUndo = new SimpleBooleanProperty(true);
    final BooleanProperty canRedo = new SimpleBooleanProperty(true);
    final BooleanProperty unsaved = new SimpleBooleanProperty(true);
    private final BooleanProperty toursVisible = new SimpleBooleanProperty();
    private final List<String> done;

    RecordedTeaching(List<String> done) {
        this.done = done;
    }

    @Override
    public void openQuiz(QuizKind kind) {
        done.add("openQuiz " + kind);
    }

    @Override
    public void toggleTours() {
        done.add("toggleTours");
    }

    @Override
    public ObservableValue<Boolean> toursVisible() {
        return toursVisible;
    }

    @Override
    public boolean stepTour(int places) {
        return false;
    }

    @Override
    public void addViewToTour() {
        done.add("addViewToTour");
    }

    @Override
    public void addEventToTour() {
        done.add("addEventToTour");
    }

    @Override
    public void undo() {
        done.add("undo");
    }

    @Override
    public ObservableValue<Boolean> canUndo() {
        return canUndo;
    }

    @Override
    public void redo() {
        done.add("redo");
    }

    @Override
    public ObservableValue<Boolean> canRedo() {
        return canRedo;
    }

    @Override
    public ObservableValue<Boolean> unsaved() {
        return unsaved;
    }

    @Override
    public void saveTours() {
        done.add("saveTours");
    }

    @Override
    public void saveCopyWithTours() {
        done.add("saveCopyWithTours");
    }

    @Override
    public void showAdvice() {
        done.add("showAdvice");
    }
}
