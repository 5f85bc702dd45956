package org.tumen.view;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.tumen.viewmodel.DocumentOpener;

/// What is being done with a file, how far it has come, and a button that calls it off. Appears where it takes long enough
/// to be read.
final class ActivityRow extends HBox {
    private static final Duration PATIENCE = Duration.millis(300);
    private static final double BAR_WIDTH_PX = 120;

    private final PauseTransition patience = new PauseTransition(PATIENCE);

    ActivityRow(DocumentOpener opener) {
        setId("activity");
        getStyleClass().add("activity");
        setAlignment(Pos.CENTER_LEFT);
        Label text = Controls.label("", "status-text");
        text.textProperty().bind(opener.activityProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(opener.progressProperty());
        bar.setPrefWidth(BAR_WIDTH_PX);
        bar.accessibleTextProperty().bind(opener.activityProperty());
        Button cancel = new Button("Cancel");
        cancel.setId("cancel-activity");
        cancel.getStyleClass().addAll("tool-button", "flat-button");
        cancel.setFocusTraversable(false);
        cancel.setOnAction(_ -> opener.cancel());
        getChildren().addAll(text, bar, cancel);
        show(false);
        patience.setOnFinished(_ -> show(true));
        opener.activityProperty().subscribe(this::follow);
    }

    private void follow(String activity) {
        if (activity.isEmpty()) {
            patience.stop();
            show(false);
        } else if (!isVisible()) {
            patience.play();
        }
    }

    private void show(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}
