package org.tumen.view.quiz;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tumen.viewmodel.quiz.Guess;
import org.tumen.viewmodel.quiz.GuessQuiz;
import org.tumen.viewmodel.quiz.QuizGame;
import org.tumen.viewmodel.quiz.QuizKind;
import org.tumen.viewmodel.quiz.QuizState;

/// The rounds of "Guess the date".
final class GuessView extends BorderPane implements QuizPage {
    private static final String HOW = "When was it? Click or drag on the axis, or use ← → (Shift: longer steps); Enter answers.";
    private static final int LONG_STEP = 10;
    /// Room that is kept for the answer, so that nothing moves when it comes.
    private static final double RESULT_EM = 2.3;
    private static final double SOURCE_EM = 2.9;

    private final QuizGame game;
    private final GuessBoard board;
    private final QuizState.Guessing first;
    private final Label round = QuizControls.label("", "quiz-how");
    private final Label title = QuizControls.label("", "quiz-event");
    private final Label result = QuizControls.spoken("quiz-result");
    private final Label source = QuizControls.label("", "quiz-source");
    private final Button guess;
    private final Button next;

    GuessView(QuizGame game, QuizState.Guessing state) {
        this.game = game;
        first = state;
        board = new GuessBoard(game, state.quiz());
        guess = QuizControls.button("That is my guess", this::answer, "quiz-main-button");
        next = QuizControls.button("", this::goOn, "quiz-main-button");
        guess.setId("quiz-guess");
        next.setId("quiz-next");
        result.setId("quiz-result");
        title.setId("quiz-event");
        VBox question = new VBox(round, title, result, source);
        question.getStyleClass().add("quiz-question");
        setTop(new VBox(QuizHead.of(QuizKind.GUESS_THE_DATE, state.pool(), game), question));
        setCenter(board);
        HBox foot = new HBox(QuizControls.label(HOW, "quiz-how"), QuizControls.space(), guess, next);
        foot.getStyleClass().add("quiz-foot");
        setBottom(foot);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        show(state.quiz());
    }

    boolean plays(QuizState.Guessing other) {
        return other.quiz().cards().equals(first.quiz().cards());
    }

    void show(GuessQuiz quiz) {
        board.show(quiz);
        boolean answered = quiz.answered();
        round.setText("Event " + quiz.round() + " of " + quiz.cards().size());
        title.setText(answered ? quiz.card().fullTitle() : quiz.card().title());
        board.setAccessibleHelp(title.getText());
        source.setText(answered ? quiz.card().source() : "");
        result.getStyleClass().removeAll("quiz-right", "quiz-wrong");
        if (answered) {
            Guess last = quiz.guesses().getLast();
            result.setText((last.isRight() ? "✓ " : "") + last.text() + ": " + quiz.card().date());
            result.getStyleClass().add(last.isRight() ? "quiz-right" : "quiz-wrong");
        } else {
            result.setText("");
        }
        result.setFocusTraversable(answered);
        next.setText(quiz.guesses().size() == quiz.cards().size() ? "See the result" : "Next event");
        show(guess, !answered);
        show(next, answered);
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private void answer() {
        game.guess(GuessQuiz::answer);
        result.requestFocus();
    }

    private void goOn() {
        game.guess(GuessQuiz::next);
        board.requestFocus();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int steps = event.isShiftDown() ? LONG_STEP : 1;
        switch (event.getCode()) {
            case LEFT, DOWN -> game.guess(now -> now.moveMark(-steps));
            case RIGHT, UP -> game.guess(now -> now.moveMark(steps));
            case HOME -> game.guess(now -> now.mark(now.axis().startDay()));
            case END -> game.guess(now -> now.mark(now.axis().endDay()));
            case ENTER, PAGE_DOWN -> {
                if (guess.isVisible()) {
                    answer();
                } else {
                    goOn();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public void setEm(double em) {
        board.setEm(em);
        result.setMinHeight(em * RESULT_EM);
        source.setMinHeight(em * SOURCE_EM);
    }

    @Override
    public void focusFirst() {
        board.requestFocus();
    }

    @Override
    public Node node() {
        return this;
    }
}
