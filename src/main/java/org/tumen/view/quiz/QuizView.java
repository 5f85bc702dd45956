package org.tumen.view.quiz;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Theme;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.quiz.QuizGame;
import org.tumen.viewmodel.quiz.QuizState;

/// A quiz, in a window or on a projector: as large as it has room, with type to match.
public final class QuizView extends StackPane {
    /// Type of a picture of 1920x1080; smaller and larger ones in proportion.
    private static final double TYPE_PX = 24;
    private static final double TYPE_AT_WIDTH_PX = 1_920;
    private static final double TYPE_AT_HEIGHT_PX = 1_080;
    private static final double LEAST_TYPE_PX = 12;
    private static final double PERCENT = 100;
    /// Keys that mean the same as in the rest of the window.
    private static final Set<KeyCode> OF_THE_WINDOW = Set.of(KeyCode.F1, KeyCode.F6, KeyCode.F7, KeyCode.F11);

    private final QuizGame game;
    private final ObservableValue<QuizLook> look;
    private @Nullable QuizPage page;

    /// In a window that looks as the user's settings say.
    public QuizView(QuizGame game, TimelineViewModel timeline) {
        this(game, QuizLook.of(timeline));
    }

    public QuizView(QuizGame game, ObservableValue<QuizLook> look) {
        this.game = game;
        this.look = look;
        setId("quiz");
        getStyleClass().add("quiz");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("Quiz");
        getStylesheets()
                .add(Objects.requireNonNull(QuizView.class.getResource("quiz.css"), "quiz.css").toExternalForm());
        look.subscribe(now -> {
            showTheme(now.theme());
            scaleType();
        });
        widthProperty().subscribe(_ -> scaleType());
        heightProperty().subscribe(_ -> scaleType());
        addEventHandler(KeyEvent.ANY, this::handleKey);
        game.stateProperty().subscribe(this::show);
    }

    private void showTheme(Theme theme) {
        getStyleClass().removeAll("quiz-dark", "quiz-projector");
        if (theme.dark()) {
            getStyleClass().add("quiz-dark");
        } else if (theme.id().equals(Theme.PROJECTOR.id())) {
            getStyleClass().add("quiz-projector");
        }
    }

    private double em() {
        double fitting = TYPE_PX * Math.min(getWidth() / TYPE_AT_WIDTH_PX, getHeight() / TYPE_AT_HEIGHT_PX);
        return Math.max(LEAST_TYPE_PX, fitting * look.getValue().typePercent() / PERCENT);
    }

    private void scaleType() {
        setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", em()) + look.getValue().colors());
        QuizPage shown = page;
        if (shown != null) {
            shown.setEm(em());
        }
    }

    /// The page stays while the same is played, so that the keyboard stays where it is.
    private void show(@Nullable QuizState state) {
        QuizPage before = page;
        switch (state) {
            case QuizState.Choosing choosing when before instanceof ChoosingView view && view.plays(choosing) ->
                view.show(choosing);
            case QuizState.Ordering ordering when before instanceof OrderView view && view.plays(ordering) ->
                view.show(ordering);
            case QuizState.Guessing guessing when before instanceof GuessView view && view.plays(guessing)
                    && !guessing.quiz().isOver() ->
                view.show(guessing.quiz());
            case QuizState.Choosing choosing -> turnTo(new ChoosingView(game, choosing));
            case QuizState.Ordering ordering ->
                turnTo(new OrderView(game, ordering, look.getValue().isStill()));
            case QuizState.Guessing guessing -> turnTo(guessing.quiz().isOver()
                    ? new ResultsView(game, guessing)
                    : new GuessView(game, guessing));
            case null -> {
                page = null;
                getChildren().clear();
            }
        }
    }

    private void turnTo(QuizPage next) {
        page = next;
        next.node().getStyleClass().add("quiz-page");
        getChildren().setAll(next.node());
        next.setEm(em());
        focusFirst();
    }

    /// Puts the keyboard into the quiz.
    public void focusFirst() {
        QuizPage shown = page;
        if (shown != null) {
            shown.focusFirst();
        }
    }

    /// Plays a key that was pressed elsewhere in its window.
    public void take(KeyEvent event) {
        focusFirst();
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner != null && holds(owner)) {
            Event.fireEvent(owner, event);
        }
    }

    /// Whether a node is a part of it.
    public boolean holds(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(this)) {
                return true;
            }
        }
        return false;
    }

    /// Keys that mean something in the timeline mean nothing here.
    private void handleKey(KeyEvent event) {
        boolean isEscape = event.getCode() == KeyCode.ESCAPE;
        if (isEscape && event.getEventType() == KeyEvent.KEY_PRESSED) {
            game.leave();
        }
        boolean isOfTheWindow = OF_THE_WINDOW.contains(event.getCode())
                || (event.isShortcutDown() && (event.isShiftDown() || event.getCode() == KeyCode.Q))
                || "?".equals(event.getCharacter());
        if (isEscape || !isOfTheWindow) {
            event.consume();
        }
    }
}
