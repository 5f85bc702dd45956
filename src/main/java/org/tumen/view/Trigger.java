package org.tumen.view;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What on the keyboard sets off a command.
sealed interface Trigger {
    /// A key, perhaps with modifiers.
    record Combination(KeyCodeCombination keys) implements Trigger {
        @Override
        public boolean worksWhileTyping() {
            return keys.getShortcut() == KeyCombination.ModifierValue.DOWN
                    || keys.getAlt() == KeyCombination.ModifierValue.DOWN || keys.getCode().isFunctionKey()
                    || keys.getCode() == KeyCode.ESCAPE;
        }

        @Override
        public boolean isIn(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public String text() {
            return switch (keys.getCode()) {
                case PAGE_UP, PAGE_DOWN, ESCAPE, ENTER, SPACE, HOME, END -> modifiers() + keys.getCode().getName();
                case LEFT -> modifiers() + "←";
                case RIGHT -> modifiers() + "→";
                case UP -> modifiers() + "↑";
                case DOWN -> modifiers() + "↓";
                default -> keys.getDisplayText();
            };
        }

        private String modifiers() {
            String all = keys.getDisplayText();
            String key = new KeyCodeCombination(keys.getCode()).getDisplayText();
            return all.endsWith(key) ? all.substring(0, all.length() - key.length()) : all;
        }
    }

    /// A character, wherever a keyboard has it.
    record Typed(String character) implements Trigger {
        @Override
        public boolean worksWhileTyping() {
            return false;
        }

        @Override
        public boolean isIn(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(character)
                    && (isAltGraph(event) || !(event.isShortcutDown() || event.isAltDown()));
        }

        /// Windows sends AltGr, by which many keyboards type brackets, as Ctrl and Alt.
        private static boolean isAltGraph(KeyEvent event) {
            return event.isControlDown() && event.isAltDown();
        }

        @Override
        public String text() {
            return character.equals("-") ? "−" : character;
        }
    }

    /// Whether it is no part of what one types into a text field.
    boolean worksWhileTyping();

    boolean isIn(KeyEvent event);

    /// For menus, tool tips and the list of keys.
    String text();

    /// @param key a character that is neither letter nor space, or a key combination as JavaFX writes it
    static Trigger of(String key) {
        boolean isCharacter = key.length() == 1 && !Character.isLetter(key.charAt(0));
        return isCharacter ? new Typed(key) : new Combination(combination(key));
    }

    private static KeyCodeCombination combination(String key) {
        KeyCode named = KeyCode.getKeyCode(key);
        return named == null ? (KeyCodeCombination) KeyCombination.valueOf(key) : new KeyCodeCombination(named);
    }
}
