package org.tumen.view.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tumen.viewmodel.quiz.OrderQuiz;
import org.tumen.viewmodel.quiz.QuizCard;
import org.tumen.viewmodel.quiz.QuizGame;
import org.tumen.viewmodel.quiz.QuizState;

/// The cards of "Put in order", each in a row of its own so that none hides another, and the axis that they hang over.
final class OrderBoard extends Region {
    private static final double CARD_SHARE = 0.3;
    private static final double REVEALED_SHARE = 0.44;
    private static final Duration FLIGHT = Duration.millis(600);

    private final QuizGame game;
    private final boolean isStill;
    private final QuizAxis axis;
    private final List<CardNode> cards = new ArrayList<>();
    private final List<Line> stems = new ArrayList<>();
    private final List<Circle> pins = new ArrayList<>();
    private final List<Circle> guesses = new ArrayList<>();
    /// How far the cards have come from where they were laid to where they belong, 0 to 1.
    private final SimpleDoubleProperty flown = new SimpleDoubleProperty();
    private @Nullable Animation flight;
    private QuizState.Ordering state;
    private double em = 1;

    /// @param isStill whether motion is to be reduced
    OrderBoard(QuizGame game, QuizState.Ordering state, boolean isStill) {
        this.game = game;
        this.state = state;
        this.isStill = isStill;
        axis = new QuizAxis(state.axis());
        getStyleClass().add("quiz-board");
        getChildren().add(axis);
        for (int i = 0; i < state.quiz().cards().size(); i++) {
            CardNode card = new CardNode(state.quiz().cards().get(i));
            int number = i;
            card.setOnMousePressed(event -> {
                card.requestFocus();
                card.toFront();
                event.consume();
            });
            card.setOnMouseDragged(event -> drag(number, event));
            cards.add(card);
            stems.add(new Line());
            pins.add(new Circle());
            guesses.add(new Circle());
            stems.get(i).getStyleClass().add("quiz-stem");
            pins.get(i).getStyleClass().add("quiz-pin");
            guesses.get(i).getStyleClass().add("quiz-guess-pin");
        }
        getChildren().addAll(stems);
        getChildren().addAll(guesses);
        getChildren().addAll(pins);
        getChildren().addAll(cards);
        getChildren().forEach(node -> node.setManaged(false));
        flown.subscribe(_ -> requestLayout());
        show(state);
    }

    List<CardNode> cards() {
        return cards;
    }

    void setEm(double newEm) {
        em = newEm;
        axis.setEm(newEm);
        requestLayout();
    }

    void show(QuizState.Ordering next) {
        boolean isNewlyChecked = next.quiz().checked() && flown.get() == 0;
        state = next;
        OrderQuiz quiz = next.quiz();
        for (int i = 0; i < cards.size(); i++) {
            if (quiz.checked()) {
                int right = quiz.rightPairs(i);
                int others = cards.size() - 1;
                cards.get(i).reveal(right == others, verdict(right, others));
            }
            cards.get(i).say(words(i));
        }
        if (isNewlyChecked) {
            fly();
        }
        requestLayout();
    }

    private static String verdict(int right, int others) {
        return right == others ? "in order" : "in order with " + right + " of " + others;
    }

    private String words(int card) {
        OrderQuiz quiz = state.quiz();
        QuizCard shown = quiz.cards().get(card);
        Double place = quiz.place(card);
        if (quiz.checked()) {
            return shown.fullTitle() + ", " + shown.date() + ", "
                    + verdict(quiz.rightPairs(card), cards.size() - 1) + ". " + shown.source();
        }
        String where = place == null
                ? "not on the axis yet"
                : "placed as number " + (1 + quiz.places().values().stream().filter(other -> other < place).count())
                        + " of " + quiz.places().size();
        return "Card " + (card + 1) + " of " + cards.size() + ": " + shown.title() + ", " + where;
    }

    private void fly() {
        if (isStill) {
            flown.set(1);
            return;
        }
        Timeline motion = new Timeline(new KeyFrame(FLIGHT, new KeyValue(flown, 1,
                Interpolator.EASE_BOTH)));
        flight = motion;
        motion.play();
    }

    /// Ends a flight at its goal.
    void land() {
        Animation motion = flight;
        if (motion != null) {
            motion.stop();
            flown.set(1);
        }
    }

    private void drag(int card, MouseEvent event) {
        double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - axisLeft();
        if (x < -cardWidth() / 4) {
            game.order(quiz -> quiz.takeBack(card));
        } else {
            game.order(quiz -> quiz.lay(card, x / axis.getWidth()));
        }
        event.consume();
    }

    private double cardWidth() {
        return getWidth() * CARD_SHARE;
    }

    /// Wider where the source has to be read.
    private double revealedWidth() {
        return getWidth() * (CARD_SHARE + (REVEALED_SHARE - CARD_SHARE) * flown.get());
    }

    private double axisLeft() {
        return cardWidth() + em;
    }

    @Override
    protected void layoutChildren() {
        double axisTop = getHeight() - axis.heightPx();
        axis.resizeRelocate(axisLeft(), axisTop, Math.max(1, getWidth() - axisLeft() - em), axis.heightPx());
        double rowHeight = axisTop / cards.size();
        for (int i = 0; i < cards.size(); i++) {
            layOutCard(i, axisTop, rowHeight);
        }
    }

    private void layOutCard(int i, double axisTop, double rowHeight) {
        double share = flown.get();
        Double place = state.quiz().place(i);
        CardNode card = cards.get(i);
        double laidX = place == null ? 0 : axisLeft() + place * axis.getWidth();
        double trueX = axisLeft() + axis.scale().toX(card.card().span().centerDay());
        double x = laidX + (trueX - laidX) * share;
        double row = i + (rank(i) - i) * share;
        double height = rowHeight - em * 0.5;
        double left = place == null ? 0 : Math.clamp(x - revealedWidth() / 2, 0, getWidth() - revealedWidth());
        card.resizeRelocate(snapPositionX(left), snapPositionY(row * rowHeight), snapSizeX(revealedWidth()),
                snapSizeY(height));
        boolean isLaid = place != null;
        stems.get(i).setVisible(isLaid);
        pins.get(i).setVisible(isLaid);
        guesses.get(i).setVisible(isLaid && share > 0);
        stems.get(i).setStartX(x);
        stems.get(i).setEndX(x);
        stems.get(i).setStartY(row * rowHeight + height);
        stems.get(i).setEndY(axisTop);
        pins.get(i).setCenterX(x);
        pins.get(i).setCenterY(axisTop);
        pins.get(i).setRadius(em * 0.32);
        guesses.get(i).setCenterX(laidX);
        guesses.get(i).setCenterY(axisTop);
        guesses.get(i).setRadius(em * 0.32);
    }

    /// Where a card stands in the true order.
    private int rank(int card) {
        List<Integer> order = IntStream.range(0, cards.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> cards.get(i).card().span().startDay())).toList();
        return order.indexOf(card);
    }
}
