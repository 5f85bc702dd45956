package org.tumen.view.quiz;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Theme;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;
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
    private final UserSettings settings;
    private @Nullable QuizPage page;

    public QuizView(QuizGame game, TimelineViewModel timeline) {
        this.game = game;
        settings = timeline.settings();
        setId("quiz");
        getStyleClass().add("quiz");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("Quiz");
        getStylesheets()
                .add(Objects.requireNonNull(QuizView.class.getResource("quiz.css"), "quiz.css").toExternalForm());
        timeline.themeProperty().subscribe(this::showTheme);
        settings.preferencesProperty().subscribe(_ -> scaleType());
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
        return Math.max(LEAST_TYPE_PX, fitting * settings.preferences().picture().typePercent() / PERCENT);
    }

    private void scaleType() {
        setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", em()));
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
                turnTo(new OrderView(game, ordering, settings.reducedMotionProperty().get()));
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
