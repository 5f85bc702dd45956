package org.tumen.view.gtk;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Keeps JavaFX's windows from taking input while a dialog that JavaFX does not know is open. They are drawn as before.
final class InputPause implements AutoCloseable {
    private final List<Window> windows = List.copyOf(Window.getWindows());
    private final EventHandler<Event> swallow = Event::consume;

    InputPause() {
        for (Window window : windows) {
            window.addEventFilter(InputEvent.ANY, swallow);
            window.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, swallow);
        }
    }

    @Override
    public void close() {
        for (Window window : windows) {
            window.removeEventFilter(InputEvent.ANY, swallow);
            window.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, swallow);
        }
    }
}
