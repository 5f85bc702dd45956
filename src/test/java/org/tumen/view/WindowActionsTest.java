package org.tumen.view;

import java.io.IOException;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.Preferences;

import static org.assertj.core.api.Assertions.assertThat;

/// What keys and dialogs do with the window: export, copy, Esc one layer at a time.
@ExtendWith(OnFxThread.class)
class WindowActionsTest {
    @TempDir
    private Path folder = Path.of("");
    private @Nullable TestWindow opened;

    private TestWindow open(Preferences preferences) {
        TestWindow window = new TestWindow(preferences);
        opened = window;
        return window;
    }

    private TestWindow open() {
        return open(Workspaces.CALM);
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    // ---- exporting, copying, leaving

    @Test
    void thePictureOfTheViewIsSavedInTheThemeOfTheWindow() {
        TestWindow window = open();
        window.chosenFile = folder.resolve("picture.png");
        window.workspace.settings().toggleTheme();
        window.workspace.timeline().showSpan(new TimeSpan(-3000, -2000));

        window.press(KeyCode.E, "Ctrl");

        assertThat(window.done).containsExactly("asked for timeline.png", "saved Allies 1000 days, dark true");
        assertThat(window.workspace.timeline().noticeProperty().get()).isEqualTo("Saved " + window.chosenFile);
    }

    @Test
    void aPictureThatCannotBeSavedIsToldWithItsReason() {
        TestWindow window = open();
        window.press(KeyCode.E, "Ctrl");
        assertThat(window.workspace.timeline().noticeProperty().get()).isEmpty();

        window.chosenFile = folder.resolve("picture.png");
        window.failure = new IOException("the disk is full");
        window.press(KeyCode.E, "Ctrl");

        assertThat(window.workspace.timeline().noticeProperty().get())
                .isEqualTo("The picture could not be saved as " + window.chosenFile + ": the disk is full");
    }

    @Test
    void theCitationsOfTheSelectedEventAreCopied() {
        TestWindow window = open();
        window.workspace.timeline().select("treaty");

        window.press(KeyCode.C, "Ctrl", "Shift");

        assertThat(Clipboard.getSystemClipboard().getString().lines()).hasSize(3)
                .anyMatch(line -> line.startsWith("“Text of the treaty”, UN"));
        assertThat(window.workspace.timeline().noticeProperty().get()).isEqualTo("Citations copied");
    }

    @Test
    void exitIsLeftToTheProgram() {
        TestWindow window = open();

        window.press(KeyCode.Q, "Ctrl");

        assertThat(window.done).containsExactly("exit");
    }

    @Test
    void escapeLeavesThePaneBeforeTheSelection() {
        TestWindow window = open();
        window.workspace.timeline().select("treaty");
        window.press(KeyCode.ENTER);
        assertThat(window.find("#details").isFocused()).isTrue();

        window.press(KeyCode.ESCAPE);
        assertThat(window.find("#timeline").isFocused()).isTrue();
        assertThat(window.selected()).isEqualTo("treaty");
        window.press(KeyCode.ESCAPE);

        assertThat(window.selected()).isEmpty();
    }

    @Test
    void escapeLeavesTheProblemsBeforeTheSelection() {
        TestWindow window = open();
        window.workspace.timeline().select("treaty");
        window.press(KeyCode.F8);
        window.layOut();
        window.find("#problem-list").requestFocus();

        window.press(KeyCode.ESCAPE);
        assertThat(window.find("#timeline").isFocused()).isTrue();
        assertThat(window.selected()).isEqualTo("treaty");
        window.press(KeyCode.ESCAPE);

        assertThat(window.selected()).isEmpty();
    }

    @Test
    void escapeLeavesTheSearchFirst() {
        TestWindow window = open();
        window.workspace.timeline().select("treaty");
        window.workspace.search().queryProperty().set("war");

        window.press(KeyCode.ESCAPE);

        assertThat(window.workspace.search().queryProperty().get()).isEmpty();
        assertThat(window.selected()).isEqualTo("treaty");
    }

    @Test
    void escapeLeavesTheFullScreenLastAndTheToolkitDoesNotLeaveItBefore() {
        TestWindow window = open();
        window.workspace.timeline().select("treaty");
        window.press(KeyCode.F11);
        assertThat(window.stage.isFullScreen()).isTrue();

        window.press(KeyCode.ESCAPE);
        assertThat(window.selected()).isEmpty();
        assertThat(window.stage.isFullScreen()).isTrue();
        window.press(KeyCode.ESCAPE);

        assertThat(window.stage.isFullScreen()).isFalse();
        assertThat(window.stage.getFullScreenExitKeyCombination()).isEqualTo(KeyCombination.NO_MATCH);
    }

    @Test
    void enterSelectsTheNearestEventAndShowsThePane() {
        TestWindow window = open(Workspaces.CALM.withDetail(false, 0.7));
        assertThat(window.has("#details")).isFalse();

        window.press(KeyCode.ENTER);
        window.layOut();

        assertThat(window.selected()).isNotEmpty();
        assertThat(Nodes.texts(((ScrollPane) window.find("#details")).getContent())).contains("A rumour");
        assertThat(window.find("#details").isFocused()).isTrue();
    }

    @Test
    void controlAndFPutsTheCursorIntoTheSearch() {
        TestWindow window = open();

        window.press(KeyCode.F, "Ctrl");

        assertThat(window.find("#search").isFocused()).isTrue();
    }

    @Test
    void theKeysAreListedInTheLookOfTheWindow() {
        TestWindow window = open();

        Event.fireEvent(window.find("#timeline"), Keys.type("?"));

        DialogPane keys = window.dialog("keys");
        assertThat(keys.getStylesheets()).isEqualTo(window.stage.getScene().getStylesheets());
        assertThat(keys.getHeaderText()).isNull();
        assertThat(((Stage) keys.getScene().getWindow()).getOwner()).isEqualTo(window.stage);
    }

    @Test
    void controlAndGAsksForADate() {
        TestWindow window = open();

        window.press(KeyCode.G, "Ctrl");
        DialogPane pane = window.dialog("go-to-date");
        ((TextField) pane.lookup("#date")).setText("spring 1950");
        pane.getButtonTypes().stream().filter(type -> !type.equals(ButtonType.CANCEL)).findFirst()
                .ifPresent(type -> ((Button) pane.lookupButton(type)).fire());

        assertThat(window.workspace.timeline().viewport().span().contains(-7180)).isTrue();
        assertThat(window.workspace.timeline().viewport().span().days()).isLessThan(400);
    }

    @Test
    void aboutSaysWhatTheProgramIs() {
        TestWindow window = open();

        window.stage.getScene().getRoot().lookupAll(".menu-bar").stream().map(MenuBar.class::cast)
                .flatMap(bar -> bar.getMenus().stream()).flatMap(menu -> menu.getItems().stream())
                .filter(item -> "menu-ABOUT".equals(item.getId())).forEach(MenuItem::fire);

        assertThat(Nodes.texts(window.dialog("about").getContent())).contains("Tumen", "Version 1.2.3",
                "Historical timelines that show their evidence.");
    }

    @Test
    void aLinkOfADetailIsOpenedByTheProgramsService() {
        TestWindow window = open();
        window.workspace.timeline().select("treaty");
        window.layOut();

        Nodes.only(window.find("#details"), Hyperlink.class, link -> "Open".equals(link.getText())).fire();

        assertThat(window.done).containsExactly("https://example.org/text");
    }

    @Test
    void theStatusSaysHowToMove() {
        TestWindow window = open();

        assertThat(Nodes.all(window.find("#status"), Label.class)).extracting(Label::getText)
                .contains("scroll to zoom · drag to move · Enter for details");
    }
}
