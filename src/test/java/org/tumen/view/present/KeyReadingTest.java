package org.tumen.view.present;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.viewmodel.present.PresentationKey;

import static org.assertj.core.api.Assertions.assertThat;

/// Keyboards and clickers, as the platform tells of them.
class KeyReadingTest {
    private static KeyEvent pressed(KeyCode code, String text, boolean shift, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, code, shift, control, alt, false);
    }

    private static @Nullable PresentationKey plain(KeyCode code, String text) {
        return KeyReading.of(pressed(code, text, false, false, false));
    }

    @ParameterizedTest
    @CsvSource({"PAGE_UP, PAGE_UP", "PAGE_DOWN, PAGE_DOWN", "LEFT, LEFT", "KP_RIGHT, RIGHT", "BACK_SPACE, BACKSPACE",
            "HOME, HOME", "END, END", "ENTER, ENTER", "ESCAPE, ESCAPE", "F5, F5", "SPACE, SPACE", "B, B", "W, W",
            "G, G",
            "L, L", "D, D", "E, E", "S, S", "X, X", "R, R", "H, H", "T, T", "M, M", "F6, F6", "F7, F7", "N, N", "P, P",
            "DECIMAL, PERIOD"})
    void keysCountByTheirPlace(KeyCode code, PresentationKey key) {
        assertThat(plain(code, "")).isEqualTo(key);
    }

    @Test
    void allFourButtonsOfAClickerMeanSomething() {
        assertThat(plain(KeyCode.PAGE_UP, "")).isEqualTo(PresentationKey.PAGE_UP);
        assertThat(plain(KeyCode.PAGE_DOWN, "")).isEqualTo(PresentationKey.PAGE_DOWN);
        assertThat(plain(KeyCode.PERIOD, ".")).isEqualTo(PresentationKey.PERIOD);
        assertThat(KeyReading.of(pressed(KeyCode.F5, "", true, false, false))).isEqualTo(PresentationKey.SHIFT_F5);
    }

    @ParameterizedTest
    @CsvSource({"DIGIT5, 5, DIGIT_5", "NUMPAD7, 7, DIGIT_7", "AMPERSAND, 1, DIGIT_1", "NUMPAD0, '', DIGIT_0",
            "DIGIT3, '', DIGIT_3", "SEMICOLON, ., PERIOD", "M, ',', COMMA"})
    void digitsAndMarksCountWhereverAKeyboardHasThem(KeyCode code, String text, PresentationKey key) {
        assertThat(plain(code, text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"PLUS, LARGER", "EQUALS, LARGER", "ADD, LARGER", "MINUS, SMALLER", "SUBTRACT, SMALLER",
            "DIGIT0, USUAL_SIZE", "L, L", "P, D", "S, G"})
    void withCtrlThereAreSizesAndTheKeysOfOtherPrograms(KeyCode code, PresentationKey key) {
        assertThat(KeyReading.of(pressed(code, "", false, true, false))).isEqualTo(key);
    }

    @Test
    void shiftTurnsTheSpaceBarRound() {
        assertThat(KeyReading.of(pressed(KeyCode.SPACE, " ", true, false, false)))
                .isEqualTo(PresentationKey.SHIFT_SPACE);
    }

    @Test
    void whatMeansNothingIsLeftToOthers() {
        assertThat(plain(KeyCode.TAB, "\t")).isNull();
        assertThat(plain(KeyCode.F11, "")).isNull();
        assertThat(KeyReading.of(pressed(KeyCode.B, "b", false, true, false))).isNull();
        assertThat(KeyReading.of(pressed(KeyCode.LEFT, "", false, false, true))).isNull();
        assertThat(KeyReading.of(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.B, false, false, false, false)))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void lettersDigitsAndArrowsAreTextWhereTextIsTyped(PresentationKey key) {
        boolean works = KeyReading.worksWhileTyping(key);

        assertThat(works).isEqualTo(
                key.name().startsWith("PAGE") || key.name().matches(".*F[567]")
                        || key.name().matches("LARGER|SMALLER"));
    }
}
