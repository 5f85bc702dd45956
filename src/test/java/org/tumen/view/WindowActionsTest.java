package org.tumen.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.export.PageSize;
import org.tumen.view.export.ExportDialog;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.export.Content;
import org.tumen.viewmodel.export.ProductKind;

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
    void theDialogSavesWhatIsChosenAndLeaves() {
        TestWindow window = open();
        window.chosenFile = folder.resolve("handed out");

        window.press(KeyCode.E, "Ctrl");
        DialogPane dialog = window.dialog("export");
        choose(dialog, "#export-product", ProductKind.HANDOUT);
        assertThat(line(dialog, "#export-size-line")).startsWith("A4 portrait, 210 × 297 mm, ").endsWith(", PDF");
        ((Button) dialog.lookupButton(ExportDialog.SAVE)).fire();

        assertThat(window.done).containsExactly("asked for Allies-handout.pdf");
        assertThat(folder.resolve("handed out.pdf")).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        assertThat(window.workspace.timeline().noticeProperty().get())
                .isEqualTo("Saved " + folder.resolve("handed out.pdf"));
        assertThat(dialog.getScene()).as("its scene, once it is left").isNull();
    }

    @Test
    void whatCannotBeSavedIsToldInTheDialogWhichStays() {
        TestWindow window = open();
        window.chosenFile = folder.resolve("no such folder").resolve("picture.pdf");

        window.press(KeyCode.E, "Ctrl");
        DialogPane dialog = window.dialog("export");
        ((Button) dialog.lookupButton(ExportDialog.SAVE)).fire();

        assertThat(line(dialog, "#export-message")).startsWith("Not saved: picture.pdf – its folder is not there");
        assertThat(dialog.getScene()).isNotNull();
        ((Button) dialog.lookupButton(ButtonType.CANCEL)).fire();
        assertThat(dialog.getScene()).as("its scene, once it is left").isNull();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatGotItsNameAfterTheQuestionIsReplacedOnlyAfterAnother() throws IOException {
        TestWindow window = open();
        window.chosenFile = folder.resolve("picture");
        Files.writeString(folder.resolve("picture.pdf"), "old");

        window.press(KeyCode.E, "Ctrl");
        ((Button) window.dialog("export").lookupButton(ExportDialog.SAVE)).fire();
        assertThat(folder.resolve("picture.pdf")).hasContent("old");
        DialogPane question = window.dialog("replace-question");
        assertThat(question.getContentText()).isEqualTo("picture.pdf is there already. Is it to be replaced?");
        ((Button) question.lookupButton(question.getButtonTypes().getFirst())).fire();

        assertThat(folder.resolve("picture.pdf")).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }

    @Test
    void aChoiceThatStaysPossibleIsShownAfterOthersAreNotAnyMore() {
        TestWindow window = open();

        window.press(KeyCode.E, "Ctrl");
        DialogPane dialog = window.dialog("export");
        choose(dialog, "#export-product", ProductKind.POSTER);
        Nodes.layOut(dialog);

        ComboBox<?> size = (ComboBox<?>) Objects.requireNonNull(dialog.lookup("#export-size"));
        assertThat(size.getSelectionModel().getSelectedItem()).isEqualTo(PageSize.A4);
        assertThat(size.getSelectionModel().getSelectedIndex()).isEqualTo(size.getItems().indexOf(PageSize.A4));
    }

    @Test
    void choicesAreRememberedUntilTheProgramEnds() {
        TestWindow window = open();
        window.press(KeyCode.E, "Ctrl");
        choose(window.dialog("export"), "#export-product", ProductKind.CARDS);
        ((Button) window.dialog("export").lookupButton(ButtonType.CANCEL)).fire();

        window.press(KeyCode.P, "Ctrl");

        assertThat(window.done).containsExactly("printed 2 of Allies");
        assertThat(window.workspace.timeline().noticeProperty().get()).isEqualTo("Sent to the printer");
    }

    @Test
    void thePresentPictureIsCopiedWithTwiceItsPixels() {
        TestWindow window = open();
        window.find("#timeline").requestFocus();
        double width = window.find("#timeline").getLayoutBounds().getWidth();

        window.press(KeyCode.C, "Ctrl");

        Image copied = Objects.requireNonNull(Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getWidth()).isEqualTo(Math.ceil(2 * width));
        assertThat(copied.getHeight())
                .isEqualTo(Math.ceil(2 * window.find("#timeline").getLayoutBounds().getHeight()));
        assertThat(window.workspace.timeline().noticeProperty().get()).startsWith("Picture copied, ");
    }

    @Test
    void aPictureOfAFilteredTimelineIsCopiedWithAFooterThatTellsTheFilter() {
        TestWindow window = open();
        window.workspace.filter().textProperty().set("id:treaty");
        window.workspace.filter().commit();
        window.find("#timeline").requestFocus();

        window.press(KeyCode.C, "Ctrl");

        Image copied = Objects.requireNonNull(Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getHeight())
                .isGreaterThan(2 * window.find("#timeline").getLayoutBounds().getHeight() + 60);
    }

    @Test
    void aSpanOfSomeLanesIsExportedAsItIsTyped() throws IOException {
        TestWindow window = open();
        window.chosenFile = folder.resolve("part.csv");

        window.press(KeyCode.E, "Ctrl");
        DialogPane dialog = window.dialog("export");
        Button save = (Button) dialog.lookupButton(ExportDialog.SAVE);
        choose(dialog, "#export-product", ProductKind.DATA);
        choose(dialog, "#export-content", new Content.Span());
        TextInputControl until = field(dialog, "#export-until");
        assertThat(until.getText()).as("the end of the present view").isNotEmpty();
        field(dialog, "#export-from").setText("");
        until.setText("no date");
        assertThat(line(dialog, "#export-trouble")).startsWith("“no date” is no date that I know");
        assertThat(save.isDisabled()).isTrue();
        until.setText("1950s");
        assertThat(line(dialog, "#export-trouble")).isEmpty();
        save.fire();

        long firstAfter = LocalDate.of(1960, 1, 1).toEpochDay();
        long inTime = window.workspace.timeline().document().document().events().stream()
                .filter(event -> event.date().earliestDay() < firstAfter).count();
        assertThat(inTime).isPositive();
        assertThat(Files.readString(folder.resolve("part.csv")).lines().skip(1)).hasSize((int) inTime);
    }

    private static TextInputControl field(DialogPane dialog, String query) {
        return (TextInputControl) Objects.requireNonNull(dialog.lookup(query), query);
    }

    private static <T> void choose(DialogPane dialog, String query, T value) {
        @SuppressWarnings("unchecked")
        ComboBox<T> box = (ComboBox<T>) Objects.requireNonNull(dialog.lookup(query), query);
        box.setValue(value);
    }

    private static String line(DialogPane dialog, String query) {
        return ((Label) Objects.requireNonNull(dialog.lookup(query), query)).getText();
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
