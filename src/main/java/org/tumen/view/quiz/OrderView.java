package org.tumen.view.quiz;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tumen.viewmodel.quiz.OrderQuiz;
import org.tumen.viewmodel.quiz.QuizGame;
import org.tumen.viewmodel.quiz.QuizKind;
import org.tumen.viewmodel.quiz.QuizState;

/// "Put in order".
final class OrderView extends BorderPane implements QuizPage {
    private static final String HOW = "Lay each card where it belongs: drag it, or choose it with ↑ ↓ and move it with ← →; "
            + "Enter checks.";
    private static final int LONG_STEP = 4;

    private final QuizGame game;
    private final OrderBoard board;
    private final Label result = QuizControls.spoken("quiz-result");
    private final Button check;
    private final Button again;
    private QuizState.Ordering state;

    OrderView(QuizGame game, QuizState.Ordering state, boolean isStill) {
        this.game = game;
        this.state = state;
        board = new OrderBoard(game, state, isStill);
        check = QuizControls.button("Check the order", () -> game.order(OrderQuiz::check), "quiz-main-button");
        again = QuizControls.button("Other events", game::again);
        setTop(new VBox(QuizHead.of(QuizKind.PUT_IN_ORDER, state.pool(), game), QuizControls.label(HOW, "quiz-how")));
        setCenter(board);
        HBox foot = new HBox(result, QuizControls.space(), again, check);
        foot.getStyleClass().add("quiz-foot");
        setBottom(foot);
        board.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        result.setId("quiz-result");
        check.setId("quiz-check");
        again.setId("quiz-again");
        show(state);
    }

    boolean plays(QuizState.Ordering other) {
        return other.quiz().cards().equals(state.quiz().cards());
    }

    void show(QuizState.Ordering next) {
        boolean isNewlyChecked = next.quiz().checked() && !state.quiz().checked();
        state = next;
        OrderQuiz quiz = next.quiz();
        board.show(next);
        check.setDisable(!quiz.isComplete() || quiz.checked());
        check.setVisible(!quiz.checked());
        check.setManaged(!quiz.checked());
        int missing = quiz.cards().size() - quiz.places().size();
        result.setText(quiz.checked()
                ? result(quiz)
                : missing == 0
                        ? "All cards lie on the axis."
                        : missing + (missing == 1 ? " card" : " cards") + " to go");
        result.setAccessibleText(quiz.checked() ? result.getText() + ". " + rightOrder(quiz) : result.getText());
        if (isNewlyChecked) {
            result.requestFocus();
        }
    }

    private static String result(OrderQuiz quiz) {
        return quiz.rightPairs() == quiz.pairs()
                ? "✓ All " + quiz.pairs() + " pairs are in the right order"
                : quiz.rightPairs() + " of " + quiz.pairs() + " pairs are in the right order";
    }

    private static String rightOrder(OrderQuiz quiz) {
        StringBuilder words = new StringBuilder("The right order: ");
        quiz.cards().stream()
                .sorted(Comparator.comparingDouble(card -> card.span().startDay()))
                .forEach(card -> words.append(card.fullTitle()).append(", ").append(card.date()).append("; "));
        return words.toString();
    }

    private void press(KeyEvent event) {
        List<CardNode> cards = board.cards();
        int card = focused();
        if (card < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int steps = event.isShiftDown() ? LONG_STEP : 1;
        switch (event.getCode()) {
            case LEFT -> game.order(quiz -> quiz.move(card, -steps));
            case RIGHT -> game.order(quiz -> quiz.move(card, steps));
            case HOME -> game.order(quiz -> quiz.lay(card, 0));
            case END -> game.order(quiz -> quiz.lay(card, 1));
            case DELETE, BACK_SPACE -> game.order(quiz -> quiz.takeBack(card));
            case UP -> cards.get(Math.max(0, card - 1)).requestFocus();
            case DOWN -> cards.get(Math.min(cards.size() - 1, card + 1)).requestFocus();
            case ENTER, PAGE_DOWN -> {
                board.land();
                check.fire();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The card that the keyboard is on; -1 where it is elsewhere.
    private int focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof CardNode card ? board.cards().indexOf(card) : -1;
    }

    @Override
    public void setEm(double em) {
        board.setEm(em);
    }

    @Override
    public void focusFirst() {
        board.cards().getFirst().requestFocus();
    }

    @Override
    public Node node() {
        return this;
    }
}
