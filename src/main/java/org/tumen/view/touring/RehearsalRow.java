package org.tumen.view.touring;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.tumen.viewmodel.touring.TourRehearsal;

/// The clock and the steps of a rehearsal.
final class RehearsalRow extends VBox {
    private static final Duration TICK = Duration.millis(250);

    RehearsalRow(TourRehearsal rehearsal) {
        getStyleClass().add("tour-rehearsal");
        setId("tour-rehearsal");
        Label clock = TourControls.label("", "tour-clock");
        clock.setId("rehearsal-clock");
        FlowPane steps = new FlowPane(TourControls.button("◀ Back", "To the stop before", rehearsal::previous),
                TourControls.button("Next ▶", "To the next stop", rehearsal::next),
                TourControls.button("Keep times", "End, and keep the times as planned", rehearsal::finish),
                TourControls.button("Cancel", "End the rehearsal without keeping its times", rehearsal::cancel));
        steps.getStyleClass().add("tour-buttons");
        getChildren().addAll(clock, steps);
        Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> clock.setText(rehearsal.clockText())));
        ticking.setCycleCount(Animation.INDEFINITE);
        rehearsal.runningProperty().subscribe(running -> {
            TourControls.showIf(this, running != null);
            clock.setText(rehearsal.clockText());
            if (running == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
    }
}
