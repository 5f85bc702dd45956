package org.tumen.view.quiz;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.tumen.viewmodel.quiz.QuizGame;
import org.tumen.viewmodel.quiz.QuizKind;
import org.tumen.viewmodel.quiz.QuizPool;

/// The line above a quiz: which it is, what it asks for, and the way out.
final class QuizHead {
    private QuizHead() {}

    static HBox of(QuizKind kind, QuizPool pool, QuizGame game) {
        return of(kind.title(), pool.name(), game);
    }

    static HBox of(String title, String about, QuizGame game) {
        Button leave = QuizControls.button("Leave  Esc", game::leave, "quiz-quiet-button");
        leave.setId("quiz-leave");
        leave.setAccessibleText("Leave the quiz");
        HBox head = new HBox(QuizControls.label(title, "quiz-title"), QuizControls.label(about, "quiz-about"),
                QuizControls.space(), leave);
        head.getStyleClass().add("quiz-head");
        return head;
    }
}
