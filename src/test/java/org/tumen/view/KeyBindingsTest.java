package org.tumen.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Which key runs which command, where, and on which keyboards.
@ExtendWith(OnFxThread.class)
class KeyBindingsTest {
    private final List<CommandId> run = new ArrayList<>();
    private final SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);
    private final Pane canvas = new Pane();
    private final TextField field = new TextField();

    KeyBindingsTest() {
        Scene scene = new Scene(new Pane(canvas, field));
        new KeyBindings(id -> new Command(id, () -> run.add(id), enabled)).install(scene);
        field.setText("some words");
    }

    private static String[] modifiers(String text) {
        return text.split("\\+");
    }

    private List<CommandId> press(Node target, KeyCode code, String... modifiers) {
        Event.fireEvent(target, Keys.press(code, modifiers));
        return run;
    }

    private List<CommandId> type(Node target, String character, String... modifiers) {
        Event.fireEvent(target, Keys.type(character, modifiers));
        return run;
    }

    @ParameterizedTest
    @CsvSource({"'', LEFT, PREVIOUS", "'', RIGHT, NEXT", "'', UP, LANE_ABOVE", "'', DOWN, LANE_BELOW",
            "'', HOME, FIRST", "'', END, LAST", "'', PAGE_UP, PAGE_BACK", "'', PAGE_DOWN, PAGE_ON",
            "Shift, LEFT, SCREEN_EARLIER", "Shift, RIGHT, SCREEN_LATER", "Ctrl, LEFT, EARLIER", "Ctrl, RIGHT, LATER",
            "Alt, LEFT, BACK", "Alt, RIGHT, FORWARD", "'', F, FIT_SELECTION", "Ctrl, ENTER, FIT_SELECTION",
            "'', ENTER, READ_DETAILS", "Shift, ENTER, OPEN_CLUSTER", "'', SPACE, READ_DETAILS", "'', ESCAPE, ESCAPE",
            "Ctrl, O, OPEN",
            "Ctrl, F, FIND", "Ctrl+Shift, F, FILTER", "'', F3, FIND_NEXT", "Shift, F3, FIND_PREVIOUS",
            "Ctrl, G, GO_TO_DATE",
            "Ctrl, E, EXPORT", "Ctrl, Q, EXIT", "Ctrl+Shift, C, COPY_CITATIONS", "Ctrl, PLUS, ZOOM_IN",
            "Ctrl+Shift, PLUS, ZOOM_IN", "Ctrl, EQUALS, ZOOM_IN", "Ctrl+Shift, EQUALS, ZOOM_IN", "Ctrl, ADD, ZOOM_IN",
            "Ctrl, MINUS, ZOOM_OUT", "Ctrl, SUBTRACT, ZOOM_OUT", "Ctrl, DIGIT0, FIT_ALL", "Ctrl, NUMPAD0, FIT_ALL",
            "'', F1, KEYS", "'', F8, PROBLEMS", "'', F9, DETAILS", "Ctrl, I, DETAILS", "'', F11, FULL_SCREEN",
            "Ctrl+Shift, PERIOD, LARGER_TYPE", "Ctrl+Shift, SEMICOLON, LARGER_TYPE", "Ctrl+Shift, COMMA, SMALLER_TYPE",
            "Ctrl+Shift, MINUS, SMALLER_TYPE", "Ctrl+Shift, DIGIT0, NORMAL_TYPE", "Ctrl+Shift, NUMPAD0, NORMAL_TYPE"})
    void aKeyRunsItsCommandOnce(String modifiers, KeyCode code, CommandId command) {
        assertThat(press(canvas, code, modifiers(modifiers))).containsExactly(command);
    }

    @ParameterizedTest
    @CsvSource({"+, ZOOM_IN", "-, ZOOM_OUT", "−, ZOOM_OUT", "0, FIT_ALL", "?, KEYS", "/, FIND", "., NEXT",
            "',', PREVIOUS", "], FOLLOW_LATER", "[, FOLLOW_EARLIER"})
    void aCharacterRunsItsCommandOnce(String character, CommandId command) {
        assertThat(type(canvas, character)).containsExactly(command);
    }

    /// Each row is what one keyboard sends for one key: the code with its modifiers, then the character with the same.
    @ParameterizedTest
    @CsvSource({"US, SLASH, Shift, ?, KEYS", "US, EQUALS, Shift, +, ZOOM_IN", "AZERTY, COMMA, Shift, ?, KEYS",
            "AZERTY, EQUALS, Shift, +, ZOOM_IN", "AZERTY, DIGIT6, '', -, ZOOM_OUT", "AZERTY, DIGIT0, Shift, 0, FIT_ALL",
            "AZERTY, COLON, Shift, /, FIND", "AZERTY on Windows, DIGIT5, Ctrl+Alt, [, FOLLOW_EARLIER",
            "AZERTY on Linux, DIGIT5, '', [, FOLLOW_EARLIER", "QWERTZ, OPEN_BRACKET, Shift, ?, KEYS",
            "QWERTZ, PLUS, '', +, ZOOM_IN", "QWERTZ, DIGIT7, Shift, /, FIND",
            "QWERTZ on Windows, DIGIT9, Ctrl+Alt, ], FOLLOW_LATER", "Russian, DIGIT7, Shift, ?, KEYS",
            "Russian, EQUALS, Shift, +, ZOOM_IN", "Russian, MINUS, '', -, ZOOM_OUT", "Russian, SLASH, '', ., NEXT",
            "Russian, SLASH, Shift, ',', PREVIOUS", "Russian, BACK_SLASH, Shift, /, FIND",
            "numeric pad, ADD, '', +, ZOOM_IN", "numeric pad, SUBTRACT, '', -, ZOOM_OUT",
            "numeric pad, NUMPAD0, '', 0, FIT_ALL"})
    void aCharacterCountsWhereverAKeyboardHasIt(String keyboard, KeyCode code, String modifiers, String character,
            CommandId command) {
        press(canvas, code, modifiers(modifiers));
        type(canvas, character, modifiers(modifiers));

        assertThat(run).as(keyboard).containsExactly(command);
    }

    @ParameterizedTest
    @EnumSource(CommandId.class)
    void eachOfTheKeysThatAreListedRunsItsCommandAlone(CommandId command) {
        for (Trigger trigger : command.triggers()) {
            run.clear();
            switch (trigger) {
                case Trigger.Typed typed -> type(canvas, typed.character());
                case Trigger.Combination combination -> Event.fireEvent(canvas, Keys.press(combination.keys()));
            }
            assertThat(run).as(trigger.text()).containsExactly(command);
        }
    }

    @ParameterizedTest
    @CsvSource({"+, Ctrl", "0, Ctrl", "/, Ctrl", "?, Alt", "[, Alt"})
    void aCharacterWithAShortcutKeyIsSomethingElse(String character, String modifier) {
        assertThat(type(canvas, character, modifier)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ctrl, F, FIND", "Ctrl, G, GO_TO_DATE", "Ctrl, O, OPEN", "Alt, LEFT, BACK", "'', F3, FIND_NEXT",
            "'', F1, KEYS", "'', F11, FULL_SCREEN", "'', ESCAPE, ESCAPE", "Ctrl, DIGIT0, FIT_ALL"})
    void whatIsNoPartOfATextWorksWhileTyping(String modifiers, KeyCode code, CommandId command) {
        assertThat(press(field, code, modifiers(modifiers))).containsExactly(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "−", "0", "?", "/", ".", ",", "[", "]"})
    void charactersBelongToTheTextWhileTyping(String character) {
        assertThat(type(field, character)).isEmpty();
        assertThat(type(field, character, "Ctrl", "Alt")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F", "SPACE", "ENTER", "HOME", "END", "LEFT", "RIGHT", "UP", "DOWN", "PAGE_UP",
            "PAGE_DOWN"})
    void keysThatMoveInATextBelongToItWhileTyping(KeyCode code) {
        assertThat(press(field, code)).isEmpty();
    }

    @Test
    void aKeyThatIsNobodysIsLeftToOthers() {
        List<KeyEvent> leftOver = new ArrayList<>();
        canvas.getScene().addEventHandler(KeyEvent.KEY_PRESSED, leftOver::add);

        press(canvas, KeyCode.X);
        press(canvas, KeyCode.F, "Shift");
        press(canvas, KeyCode.LEFT, "Ctrl", "Shift");

        assertThat(run).isEmpty();
        assertThat(leftOver).hasSize(3).noneMatch(Event::isConsumed);
    }

    @Test
    void aKeyOfACommandIsTakenEvenWhileTheCommandIsDisabled() {
        List<Boolean> taken = new ArrayList<>();
        canvas.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> taken.add(event.isConsumed()));

        press(canvas, KeyCode.G, "Ctrl");
        enabled.set(false);
        press(canvas, KeyCode.G, "Ctrl");

        assertThat(run).containsExactly(CommandId.GO_TO_DATE);
        assertThat(taken).containsExactly(true, true);
    }

    @Test
    void everyCommandThatOneRepeatsHasAKey() {
        Set<CommandId> keyless = EnumSet.noneOf(CommandId.class);
        for (CommandId id : CommandId.values()) {
            if (id.triggers().isEmpty()) {
                keyless.add(id);
            }
        }

        assertThat(keyless).containsExactlyInAnyOrder(CommandId.OPEN_BUILT_IN, CommandId.OVERVIEW,
                CommandId.TOGGLE_THEME, CommandId.LEGEND, CommandId.PRESENT_HITS, CommandId.PRESENT_SELECTED,
                CommandId.PRESENT_VIEW, CommandId.ADVICE, CommandId.ABOUT);
    }
}
