package org.tumen.view.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.tumen.time.RulerTicks;
import org.tumen.time.Tick;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

/// A time axis with its dates below it.
final class QuizAxis extends Region {
    private static final double SPACING_EM = 4;
    private static final double TICK_EM = 0.4;

    /// What was drawn last, so that it is drawn again only where something has changed.
    private record Drawn(TimeSpan span, double widthPx, double em) {}

    private TimeSpan span;
    private double em = 1;
    private @Nullable Drawn drawn;
    private final List<Label> labels = new ArrayList<>();

    QuizAxis(TimeSpan span) {
        this.span = span;
        getStyleClass().add("quiz-axis");
        setMouseTransparent(true);
    }

    void show(TimeSpan newSpan) {
        span = newSpan;
        requestLayout();
    }

    /// @param newEm the size of type, in pixels
    void setEm(double newEm) {
        em = newEm;
        requestLayout();
    }

    /// How high it is with its dates.
    double heightPx() {
        return em * 3.4;
    }

    /// From days to pixels from the axis's left end.
    TimeScale scale() {
        return new Viewport(span, Math.max(1, getWidth())).scale(0);
    }

    @Override
    protected void layoutChildren() {
        Drawn wanted = new Drawn(span, getWidth(), em);
        if (!wanted.equals(drawn) && getWidth() > 1) {
            drawn = wanted;
            draw();
        }
        for (Label label : labels) {
            label.autosize();
            double x = (double) label.getUserData();
            boolean isContext = label.getStyleClass().contains("quiz-axis-context");
            double left = isContext ? x : x - label.getWidth() / 2;
            label.relocate(Math.clamp(left, 0, Math.max(0, getWidth() - label.getWidth())),
                    em * (isContext ? 1.9 : TICK_EM));
        }
        hideCrowdedContext();
    }

    private void draw() {
        TimeScale scale = scale();
        RulerTicks ticks = RulerTicks.of(new Viewport(span, getWidth()), em * SPACING_EM);
        List<Node> nodes = new ArrayList<>();
        nodes.add(line(0, 0, getWidth(), 0, "quiz-axis-line"));
        labels.clear();
        for (Tick tick : ticks.labelled()) {
            double x = scale.toX(tick.day());
            nodes.add(line(x, 0, x, em * TICK_EM, "quiz-axis-tick"));
            labels.add(label(tick.label(), x, "quiz-axis-date"));
        }
        for (Tick tick : ticks.context()) {
            labels.add(label(tick.label(), Math.max(0, scale.toX(tick.day())), "quiz-axis-context"));
        }
        nodes.addAll(labels);
        getChildren().setAll(nodes);
        applyCss();
    }

    /// The first of the upper dates gives way to one that begins soon after it.
    private void hideCrowdedContext() {
        Label before = null;
        for (Label label : labels) {
            if (label.getStyleClass().contains("quiz-axis-context")) {
                if (before != null) {
                    before.setVisible(before.getLayoutX() + before.getWidth() + em / 2 <= label.getLayoutX());
                }
                before = label;
            }
        }
    }

    private static Label label(String text, double x, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setUserData(x);
        return label;
    }

    private static Line line(double x1, double y1, double x2, double y2, String styleClass) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(styleClass);
        return line;
    }
}
