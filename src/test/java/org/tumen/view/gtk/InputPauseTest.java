package org.tumen.view.gtk;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tumen.view.OnFxThread;

import static org.assertj.core.api.Assertions.assertThat;

/// A window under a dialog that JavaFX does not know.
@ExtendWith(OnFxThread.class)
class InputPauseTest {
    private final Stage stage = new Stage();
    private final Pane pane = new Pane();
    private final List<EventType<?>> arrived = new ArrayList<>();

    @BeforeEach
    void open() {
        stage.setScene(new Scene(pane));
        pane.setOnKeyPressed(event -> arrived.add(event.getEventType()));
        stage.setOnCloseRequest(event -> {
            arrived.add(event.getEventType());
            event.consume();
        });
        stage.show();
    }

    @AfterEach
    void close() {
        stage.hide();
    }

    private void pressKeyAndClose() {
        Event.fireEvent(pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false));
        Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Test
    void neitherKeysNorTheCloseButtonDoAnything() {
        try (var _ = new InputPause()) {
            pressKeyAndClose();
        }

        assertThat(arrived).isEmpty();
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void afterwardsAllIsAsBefore() {
        try (var _ = new InputPause()) {
            pressKeyAndClose();
        }
        pressKeyAndClose();

        assertThat(arrived).containsExactly(KeyEvent.KEY_PRESSED, WindowEvent.WINDOW_CLOSE_REQUEST);
    }
}
