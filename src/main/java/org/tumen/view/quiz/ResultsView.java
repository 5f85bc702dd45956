package org.tumen.view.quiz;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tumen.viewmodel.quiz.AxisDate;
import org.tumen.viewmodel.quiz.Guess;
import org.tumen.viewmodel.quiz.GuessQuiz;
import org.tumen.viewmodel.quiz.QuizCard;
import org.tumen.viewmodel.quiz.QuizGame;
import org.tumen.viewmodel.quiz.QuizKind;
import org.tumen.viewmodel.quiz.QuizState;

/// The end of "Guess the date": all guesses beside the dates.
final class ResultsView extends BorderPane implements QuizPage {
    private static final int[] COLUMN_PERCENT = {36, 17, 25, 22};

    private final Label result = QuizControls.spoken("quiz-event");

    ResultsView(QuizGame game, QuizState.Guessing state) {
        GuessQuiz quiz = state.quiz();
        result.setId("quiz-result");
        result.setText(summary(quiz));
        result.setAccessibleText(summary(quiz) + ". " + rows(quiz));
        VBox question = new VBox(result);
        question.getStyleClass().add("quiz-question");
        setTop(new VBox(QuizHead.of(QuizKind.GUESS_THE_DATE, state.pool(), game), question));
        ScrollPane scroll = new ScrollPane(table(quiz));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "quiz-scroll");
        setCenter(scroll);
        Button again = QuizControls.button("Other events", game::again, "quiz-main-button");
        again.setId("quiz-again");
        HBox foot = new HBox(QuizControls.space(), again);
        foot.getStyleClass().add("quiz-foot");
        setBottom(foot);
    }

    private static String summary(GuessQuiz quiz) {
        String right = quiz.rightGuesses() + " of " + quiz.guesses().size() + " right";
        return quiz.averageOff().isEmpty() ? "✓ " + right : right + " · " + quiz.averageOff() + " off on average";
    }

    private static String rows(GuessQuiz quiz) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < quiz.guesses().size(); i++) {
            QuizCard card = quiz.cards().get(i);
            words.append(card.fullTitle()).append(", ").append(card.date()).append(": ")
                    .append(quiz.guesses().get(i).text()).append(". ");
        }
        return words.toString();
    }

    private static GridPane table(GuessQuiz quiz) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("quiz-table");
        for (int percent : COLUMN_PERCENT) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, heading("Event"), heading("Guess"), heading("Date"), heading("How far off"));
        for (int i = 0; i < quiz.guesses().size(); i++) {
            QuizCard card = quiz.cards().get(i);
            Guess guess = quiz.guesses().get(i);
            grid.addRow(i + 1, QuizControls.label(card.fullTitle(), "quiz-card-title"),
                    QuizControls.label(AxisDate.text(guess.day(), quiz.stepDays())), QuizControls.label(card.date()),
                    QuizControls.label((guess.isRight() ? "✓ " : "") + guess.text(),
                            guess.isRight() ? "quiz-right" : "quiz-wrong"));
        }
        return grid;
    }

    private static Label heading(String text) {
        return QuizControls.label(text, "quiz-about");
    }

    @Override
    public void setEm(double em) {
        // All of it is given in parts of the size of type.
    }

    @Override
    public void focusFirst() {
        result.requestFocus();
    }

    @Override
    public Node node() {
        return this;
    }
}
