package org.tumen.view;

import java.util.List;
import java.util.Map;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Events of a keyboard without a Mac's shortcut key: Ctrl is the shortcut here.
public final class Keys {
    private Keys() {}

    /// @param modifiers any of `Shift`, `Ctrl`, `Alt`, `Meta`
    public static KeyEvent press(KeyCode code, String... modifiers) {
        return event(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, List.of(modifiers));
    }

    public static KeyEvent press(KeyCodeCombination keys) {
        Map<String, KeyCombination.ModifierValue> modifiers = Map.of("Shift", keys.getShift(), "Ctrl",
                keys.getShortcut(), "Alt", keys.getAlt());
        return press(keys.getCode(), modifiers.keySet().stream()
                .filter(name -> modifiers.get(name) == KeyCombination.ModifierValue.DOWN).toArray(String[]::new));
    }

    public static KeyEvent type(String character, String... modifiers) {
        return event(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, List.of(modifiers));
    }

    private static KeyEvent event(EventType<KeyEvent> type, String character, KeyCode code,
            List<String> modifiers) {
        return new KeyEvent(type, character, "", code, modifiers.contains("Shift"), modifiers.contains("Ctrl"),
                modifiers.contains("Alt"), modifiers.contains("Meta"));
    }
}
