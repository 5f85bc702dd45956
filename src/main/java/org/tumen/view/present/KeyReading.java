package org.tumen.view.present;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.tumen.viewmodel.present.PresentationKey;

/// Which of the presentation's keys an event of the keyboard, or of a clicker, is.
final class KeyReading {
    private static final Map<KeyCode, PresentationKey> CODES = Map.ofEntries(
            Map.entry(KeyCode.PAGE_UP, PresentationKey.PAGE_UP),
            Map.entry(KeyCode.PAGE_DOWN, PresentationKey.PAGE_DOWN),
            Map.entry(KeyCode.LEFT, PresentationKey.LEFT), Map.entry(KeyCode.KP_LEFT, PresentationKey.LEFT),
            Map.entry(KeyCode.RIGHT, PresentationKey.RIGHT), Map.entry(KeyCode.KP_RIGHT, PresentationKey.RIGHT),
            Map.entry(KeyCode.UP, PresentationKey.UP), Map.entry(KeyCode.KP_UP, PresentationKey.UP),
            Map.entry(KeyCode.DOWN, PresentationKey.DOWN), Map.entry(KeyCode.KP_DOWN, PresentationKey.DOWN),
            Map.entry(KeyCode.BACK_SPACE, PresentationKey.BACKSPACE), Map.entry(KeyCode.HOME, PresentationKey.HOME),
            Map.entry(KeyCode.END, PresentationKey.END), Map.entry(KeyCode.ENTER, PresentationKey.ENTER),
            Map.entry(KeyCode.ESCAPE, PresentationKey.ESCAPE), Map.entry(KeyCode.F6, PresentationKey.F6),
            Map.entry(KeyCode.F7, PresentationKey.F7), Map.entry(KeyCode.B, PresentationKey.B),
            Map.entry(KeyCode.PERIOD, PresentationKey.PERIOD), Map.entry(KeyCode.DECIMAL, PresentationKey.PERIOD),
            Map.entry(KeyCode.W, PresentationKey.W), Map.entry(KeyCode.COMMA, PresentationKey.COMMA),
            Map.entry(KeyCode.G, PresentationKey.G), Map.entry(KeyCode.L, PresentationKey.L),
            Map.entry(KeyCode.D, PresentationKey.D), Map.entry(KeyCode.E, PresentationKey.E),
            Map.entry(KeyCode.S, PresentationKey.S), Map.entry(KeyCode.X, PresentationKey.X),
            Map.entry(KeyCode.R, PresentationKey.R), Map.entry(KeyCode.H, PresentationKey.H),
            Map.entry(KeyCode.T, PresentationKey.T), Map.entry(KeyCode.M, PresentationKey.M),
            Map.entry(KeyCode.N, PresentationKey.N), Map.entry(KeyCode.P, PresentationKey.P));

    private KeyReading() {}

    /// Null for one that means nothing while presenting.
    static @Nullable PresentationKey of(KeyEvent event) {
        if (event.getEventType() != KeyEvent.KEY_PRESSED || event.isAltDown()) {
            return null;
        }
        if (event.isShortcutDown()) {
            return withShortcut(event.getCode());
        }
        return switch (event.getCode()) {
            case SPACE -> event.isShiftDown() ? PresentationKey.SHIFT_SPACE : PresentationKey.SPACE;
            case F5 -> event.isShiftDown() ? PresentationKey.SHIFT_F5 : PresentationKey.F5;
            default -> byCharacter(event);
        };
    }

    static boolean worksWhileTyping(PresentationKey key) {
        return switch (key) {
            case PAGE_UP, PAGE_DOWN, F5, SHIFT_F5, F6, F7, LARGER, SMALLER -> true;
            default -> false;
        };
    }

    /// As in the usual program for slides, beside the sizes of type.
    private static @Nullable PresentationKey withShortcut(KeyCode code) {
        return switch (code) {
            case PLUS, EQUALS, ADD -> PresentationKey.LARGER;
            case MINUS, SUBTRACT -> PresentationKey.SMALLER;
            case DIGIT0, NUMPAD0 -> PresentationKey.USUAL_SIZE;
            case L -> PresentationKey.L;
            case P -> PresentationKey.D;
            case S -> PresentationKey.G;
            default -> null;
        };
    }

    /// A character counts wherever a keyboard has it; other keys count by their place.
    private static @Nullable PresentationKey byCharacter(KeyEvent event) {
        String text = event.getText();
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return digit(text);
        }
        if (event.getCode().isDigitKey() && text.isEmpty()) {
            String name = event.getCode().getName();
            return digit(name.substring(name.length() - 1));
        }
        return switch (text) {
            case "." -> PresentationKey.PERIOD;
            case "," -> PresentationKey.COMMA;
            default -> CODES.get(event.getCode());
        };
    }

    private static PresentationKey digit(String digit) {
        return PresentationKey.valueOf("DIGIT_" + digit);
    }
}
