package org.tumen.view;

import javafx.beans.value.ObservableValue;
import org.tumen.viewmodel.quiz.QuizKind;

/// What commands do with quizzes and tours.
interface TeachingActions {
    void openQuiz(QuizKind kind);

    void toggleTours();

    ObservableValue<Boolean> toursVisible();

    /// Goes on by some stops of the chosen tour, or back for a negative number.
    ///
    /// @return false where no tour is open in which one can go
    boolean stepTour(int places);

    void addViewToTour();

    void addEventToTour();

    void undo();

    ObservableValue<Boolean> canUndo();

    void redo();

    ObservableValue<Boolean> canRedo();

    void saveTours();

    ObservableValue<Boolean> unsaved();

    void saveCopyWithTours();

    /// What to set before one presents.
    void showAdvice();
}
