package org.tumen.view;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OnFxThread.class)
class KeysDialogTest {
    private final KeysDialog dialog = new KeysDialog();
    private final List<String> words = Nodes.texts(((ScrollPane) dialog.getDialogPane().getContent()).getContent());

    /// What stands before a command's name.
    private String keysOf(CommandId command) {
        return words.get(words.indexOf(command.text()) - 1);
    }

    @ParameterizedTest
    @EnumSource(CommandId.class)
    void everyCommandThatHasKeysIsListedWithAllOfThem(CommandId command) {
        List<String> keys = command.triggers().stream().map(Trigger::text).toList();

        if (keys.isEmpty()) {
            assertThat(words).doesNotContain(command.text());
        } else {
            assertThat(keysOf(command).split("   ")).containsOnlyOnceElementsOf(keys.stream().distinct().toList())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"ZOOM_OUT, −   Ctrl+-", "FIT_ALL, Ctrl+0   0   Ctrl+Numpad0", "KEYS, ?   F1", "BACK, Alt+←",
            "SCREEN_EARLIER, Shift+←", "PAGE_BACK, Page Up", "FIT_SELECTION, F   Ctrl+Enter",
            "READ_DETAILS, Enter   Space",
            "COPY_CITATIONS, Ctrl+Shift+C", "ESCAPE, Esc", "LANE_ABOVE, ↑"})
    void keysAreWrittenAsPeopleReadThem(CommandId command, String keys) {
        assertThat(keysOf(command)).isEqualTo(keys);
    }

    @Test
    void theGroupsAreTheMenusAndTheMouse() {
        assertThat(words).contains("FILE", "EDIT", "VIEW", "EXPLORE", "HELP", "MOUSE AND TOUCH", "Wheel, pinch",
                "Zoom where the pointer is", "Shift + drag on the ruler", "Zoom to a stretch of time");
    }

    @Test
    void itCanBeClosedAndMadeLarger() {
        assertThat(dialog.getDialogPane().getButtonTypes()).containsExactly(ButtonType.CLOSE);
        assertThat(dialog.isResizable()).isTrue();
        assertThat(dialog.getTitle()).isEqualTo("Keys");
    }
}
