package org.tumen.view;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.display.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// Selecting by mouse and key, copying, links, and what a screen reader hears.
@ExtendWith(OnFxThread.class)
class SelectableTextTest {
    private static final double LINE_Y = 8;
    private final List<String> followed = new ArrayList<>();
    private final SelectableText text = SelectableText.of("Each side will help the other", "summary")
            .add(" if attacked.", "muted-part").add(" ").addLink("12", () -> followed.add("12"), "reference");
    private final Mouse mouse = new Mouse(text);

    SelectableTextTest() {
        WindowLook.apply(Theme.LIGHT, Nodes.show(new StackPane(text), 600, 60));
        Nodes.layOut(text.getScene().getRoot());
        SelectableText.copy("nothing yet");
    }

    private static String copied() {
        return String.valueOf(Clipboard.getSystemClipboard().getString());
    }

    /// Where a character begins.
    private double before(int index) {
        Path path = new Path(text.getRangeShape(0, index, false));
        path.setStroke(null);
        path.setFill(Color.BLACK);
        return path.getLayoutBounds().getMaxX();
    }

    private void press(KeyCode code, String... modifiers) {
        Event.fireEvent(text, Keys.press(code, modifiers));
    }

    private Path highlight() {
        return (Path) Nodes.styled(text, "text-selection").getFirst();
    }

    private Text link() {
        return (Text) Nodes.styled(text, "reference").getFirst();
    }

    @ParameterizedTest
    @CsvSource({"5, 14, side will", "14, 5, side will", "25, 38, ther if attac",
            "0, 600, Each side will help the other if "
                    + "attacked. 12"})
    void aDragSelectsWhatItPasses(int from, int to, String selected) {
        double end = to > 100 ? 590 : before(to);

        mouse.press(before(from), LINE_Y).drag(end, LINE_Y).release(end, LINE_Y);

        assertThat(text.selectedText()).isEqualTo(selected);
        assertThat(highlight().getElements()).isNotEmpty();
    }

    @Test
    void theSelectionIsShownBehindItsWords() {
        mouse.press(before(5), LINE_Y).drag(before(9), LINE_Y);

        Bounds shown = highlight().getBoundsInParent();

        assertThat(shown.getMinX()).isCloseTo(before(5), Offset.offset(1.0));
        assertThat(shown.getMaxX()).isCloseTo(before(9), Offset.offset(1.0));
        assertThat(text.getChildren().indexOf(highlight())).isZero();
    }

    @Test
    void aDoubleClickSelectsTheWordAndAThirdAllOfIt() {
        mouse.click(before(7), LINE_Y, 2);
        assertThat(text.selectedText()).isEqualTo("side");

        mouse.click(before(7), LINE_Y, 3);
        assertThat(text.selectedText()).isEqualTo(text.text());
    }

    @Test
    void shiftAndClickSelectsFromTheClickBefore() {
        mouse.click(before(5), LINE_Y);

        mouse.withShift().click(before(14), LINE_Y);
        assertThat(text.selectedText()).isEqualTo("side will");
        mouse.withShift().click(before(0), LINE_Y);

        assertThat(text.selectedText()).isEqualTo("Each ");
    }

    @Test
    void aClickTakesTheSelectionAway() {
        mouse.click(before(7), LINE_Y, 3).click(before(7), LINE_Y);

        assertThat(text.selectedText()).isEmpty();
        assertThat(highlight().getElements()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = MouseButton.class, names = {"SECONDARY", "MIDDLE"})
    void otherButtonsLeaveTheSelection(MouseButton button) {
        mouse.click(before(7), LINE_Y, 2);

        mouse.with(button).press(before(0), LINE_Y).drag(before(20), LINE_Y).release(before(20), LINE_Y);

        assertThat(text.selectedText()).isEqualTo("side");
    }

    @Test
    void theKeysSelectAllAndCopyWhatIsSelected() {
        mouse.click(before(7), LINE_Y, 2);
        press(KeyCode.C, "Ctrl");
        assertThat(copied()).isEqualTo("side");

        press(KeyCode.A, "Ctrl");
        press(KeyCode.C, "Ctrl");
        assertThat(copied()).isEqualTo("Each side will help the other if attacked. 12");
    }

    @Test
    void copyingNothingLeavesTheClipboardAndTheKeyToOthers() {
        List<KeyCode> leftOver = new ArrayList<>();
        text.getParent().addEventHandler(KeyEvent.KEY_PRESSED, event -> leftOver.add(event.getCode()));

        press(KeyCode.C, "Ctrl");
        press(KeyCode.C, "Ctrl", "Shift");
        press(KeyCode.A);

        assertThat(copied()).isEqualTo("nothing yet");
        assertThat(leftOver).containsExactly(KeyCode.C, KeyCode.C, KeyCode.A);
    }

    @Test
    void citationsAreCopiedBesideASelection() {
        mouse.click(before(7), LINE_Y, 2);

        press(KeyCode.C, "Ctrl", "Shift");

        assertThat(copied()).isEqualTo("nothing yet");
    }

    @Test
    void aLinkIsFollowedByTheFirstButtonOnly() {
        new Mouse(link()).with(MouseButton.SECONDARY).click(1, 1);
        assertThat(followed).isEmpty();

        new Mouse(link()).click(1, 1);

        assertThat(followed).containsExactly("12");
        assertThat(link().getCursor()).isEqualTo(Cursor.HAND);
    }

    @Test
    void draggingOverALinkDoesNotFollowIt() {
        Mouse over = new Mouse(link()).press(1, 1).drag(8, 1).release(8, 1);

        Event.fireEvent(over.target(), clickedAfterADrag());

        assertThat(followed).isEmpty();
    }

    private static MouseEvent clickedAfterADrag() {
        return new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0,
                MouseButton.PRIMARY, 1, false, false, false, false, false, false, false, false, false, false, null);
    }

    @Test
    void aScreenReaderHearsTheWholeText() {
        assertThat(text.getAccessibleText()).isEqualTo("Each side will help the other if attacked. 12");
    }

    @Test
    void theSelectionFollowsTheTextWhenItWraps() {
        mouse.click(before(7), LINE_Y, 3);
        double height = highlight().getLayoutBounds().getHeight();

        text.getScene().getRoot().resize(90, 300);
        Nodes.layOut(text.getScene().getRoot());

        assertThat(highlight().getLayoutBounds().getHeight()).isGreaterThan(height * 3);
        assertThat(text.selectedText()).isEqualTo(text.text());
    }

    /// The menu that a right click opens, in a window.
    private ContextMenu menu() {
        Stage stage = new Stage();
        stage.setScene(text.getScene());
        stage.show();
        Event.fireEvent(text, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null));
        ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).findFirst().orElseThrow();
        menu.hide();
        stage.hide();
        return menu;
    }

    @Test
    void theMenuCopiesTheSelectionOrTheWholeText() {
        mouse.click(before(7), LINE_Y, 2);
        ContextMenu menu = menu();
        assertThat(menu.getItems()).extracting(MenuItem::getText).containsExactly("Copy", "Copy whole text");

        menu.getItems().getFirst().fire();
        assertThat(copied()).isEqualTo("side");
        menu.getItems().getLast().fire();

        assertThat(copied()).isEqualTo(text.text());
    }

    @Test
    void withoutASelectionTheMenuCopiesOnlyTheWhole() {
        assertThat(menu().getItems()).extracting(MenuItem::isDisable).containsExactly(true, false);
    }
}
