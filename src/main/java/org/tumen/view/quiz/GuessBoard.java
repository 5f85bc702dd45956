package org.tumen.view.quiz;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.quiz.AxisDate;
import org.tumen.viewmodel.quiz.GuessQuiz;
import org.tumen.viewmodel.quiz.QuizGame;

/// The axis of "Guess the date", with the mark that is set on it and, afterwards, where the event belongs.
final class GuessBoard extends Region {
    private static final double LEAST_TRUTH_EM = 0.5;
    private static final double AXIS_SHARE = 0.6;
    private static final double FLAGS_EM = 5.2;

    private final QuizGame game;
    private final QuizAxis axis;
    private final Line markLine = new Line();
    private final Circle markPin = new Circle();
    private final Label markFlag = new Label();
    private final Line bridge = new Line();
    private final Rectangle truth = new Rectangle();
    private final Line truthLine = new Line();
    private final Label truthFlag = new Label();
    private GuessQuiz quiz;
    private double em = 1;

    GuessBoard(QuizGame game, GuessQuiz quiz) {
        this.game = game;
        this.quiz = quiz;
        axis = new QuizAxis(quiz.axis());
        setId("quiz-guess-board");
        getStyleClass().add("quiz-guess-board");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        markLine.getStyleClass().add("quiz-mark");
        markPin.getStyleClass().add("quiz-mark-pin");
        markFlag.getStyleClass().addAll("quiz-flag", "quiz-mark-flag");
        bridge.getStyleClass().add("quiz-bridge");
        truth.getStyleClass().add("quiz-truth");
        truthLine.getStyleClass().add("quiz-truth-line");
        truthFlag.getStyleClass().addAll("quiz-flag", "quiz-truth-flag");
        getChildren().addAll(axis, bridge, truthLine, truth, markLine, markPin, markFlag, truthFlag);
        getChildren().forEach(node -> node.setMouseTransparent(true));
        getChildren().forEach(node -> node.setManaged(false));
        setOnMousePressed(this::mark);
        setOnMouseDragged(this::mark);
    }

    void setEm(double newEm) {
        em = newEm;
        axis.setEm(newEm);
        requestLayout();
    }

    void show(GuessQuiz next) {
        quiz = next;
        axis.show(next.axis());
        String date = AxisDate.text(next.markedDay(), next.stepDays());
        markFlag.setText(date);
        truthFlag.setText(next.card().date());
        boolean answered = next.answered();
        truth.setVisible(answered);
        truthLine.setVisible(answered);
        truthFlag.setVisible(answered);
        bridge.setVisible(answered && !next.guesses().getLast().isRight());
        setAccessibleText(
                "Your mark on the axis from " + AxisDate.text(next.axis().startDay(), next.stepDays()) + " to "
                        + AxisDate.text(next.axis().endDay(), next.stepDays()) + ": " + date);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    /// In days, for screen readers that ask a slider for numbers.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> quiz.markedDay();
            case MIN_VALUE -> quiz.axis().startDay();
            case MAX_VALUE -> quiz.axis().endDay();
            case VALUE_STRING -> markFlag.getText();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void mark(MouseEvent event) {
        requestFocus();
        double x = event.getX() - em;
        game.guess(now -> now.mark(axis.scale().toDay(x)));
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double axisTop = Math.min(getHeight() - axis.heightPx(), Math.max(em * FLAGS_EM, getHeight() * AXIS_SHARE));
        axis.resizeRelocate(em, axisTop, Math.max(1, getWidth() - 2 * em), axis.heightPx());
        TimeScale scale = axis.scale();
        double x = em + scale.toX(quiz.markedDay());
        double flagTop = Math.max(0, axisTop - em * 4.6);
        place(markLine, x, flagTop, axisTop);
        markPin.setCenterX(x);
        markPin.setCenterY(axisTop);
        markPin.setRadius(em * 0.4);
        place(markFlag, x, flagTop - em * 0.2);
        TimeSpan span = quiz.card().span();
        double left = em + scale.toX(span.startDay());
        double right = em + scale.toX(span.endDay());
        double middle = (left + right) / 2;
        double width = Math.max(em * LEAST_TRUTH_EM, right - left);
        truth.setX(middle - width / 2);
        truth.setWidth(width);
        truth.setY(axisTop - em * 0.3);
        truth.setHeight(em * 0.6);
        truth.setArcWidth(em * 0.4);
        truth.setArcHeight(em * 0.4);
        double truthTop = Math.max(0, axisTop - em * 2.5);
        place(truthLine, middle, truthTop, axisTop);
        place(truthFlag, middle, truthTop - em * 0.2);
        bridge.setStartX(x);
        bridge.setEndX(middle);
        bridge.setStartY(axisTop);
        bridge.setEndY(axisTop);
        bridge.setStrokeWidth(em * 0.25);
    }

    private static void place(Line line, double x, double top, double bottom) {
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(top);
        line.setEndY(bottom);
    }

    /// A flag stands on the line with its middle, within the board.
    private void place(Label flag, double x, double bottom) {
        flag.autosize();
        flag.relocate(Math.clamp(x - flag.getWidth() / 2, 0, Math.max(0, getWidth() - flag.getWidth())),
                Math.max(0, bottom - flag.getHeight() + em * 1.2));
    }
}
