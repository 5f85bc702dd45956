package org.tumen.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.io.ReadProgress;
import org.tumen.io.TimelineWithTours;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

import static org.assertj.core.api.Assertions.assertThat;

/// What teachers do in the window: play quizzes and edit tours, by keyboard and by mouse.
@ExtendWith(OnFxThread.class)
class TeachingJourneysTest {
    private final TestWindow window = new TestWindow();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        window.close();
    }

    private void press(KeyCode code, String... modifiers) {
        window.pressAndLayOut(code, modifiers);
    }

    private void press(KeyCode code, int times) {
        for (int i = 0; i < times; i++) {
            press(code);
        }
    }

    private Node focused() {
        return Objects.requireNonNull(window.stage.getScene().getFocusOwner());
    }

    private String text(String query) {
        return ((Labeled) window.find(query)).getText();
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
        var at = node.localToScene(x, y);
        Event.fireEvent(node, new MouseEvent(null, node, type, at.getX(), at.getY(), at.getX(), at.getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false,
                new PickResult(node, at.getX(), at.getY())));
    }

    // ---- quizzes

    @Test
    void putInOrderIsPlayedByKeyboardFromTheStartToTheScore() {
        press(KeyCode.F6);
        assertThat(focused().getId()).isEqualTo("quiz-pools");
        press(KeyCode.ENTER);
        List<Node> cards = Nodes.styled(window.find("#quiz"), "quiz-card");
        int dealt = cards.size();
        assertThat(dealt).isBetween(3, 5);
        assertThat(focused()).isEqualTo(cards.getFirst());
        assertThat(focused().getAccessibleText()).startsWith("Card 1 of " + dealt + ": ")
                .endsWith(", not on the axis yet");
        assertThat(window.find("#quiz-check").isDisabled()).isTrue();
        for (int card = 0; card < dealt; card++) {
            press(KeyCode.RIGHT, card + 1);
            if (card + 1 < dealt) {
                press(KeyCode.DOWN);
            }
        }
        assertThat(focused()).isEqualTo(cards.getLast());
        assertThat(focused().getAccessibleText()).endsWith(", placed as number " + dealt + " of " + dealt);
        assertThat(text("#quiz-result")).isEqualTo("All cards lie on the axis.");

        press(KeyCode.ENTER);

        int pairs = dealt * (dealt - 1) / 2;
        assertThat(text("#quiz-result"))
                .matches("(✓ All " + pairs + "|\\d+ of " + pairs + ") pairs are in the right order");
        assertThat(focused().getId()).isEqualTo("quiz-result");
        assertThat(focused().getAccessibleText()).contains("The right order: ");
        assertThat(Nodes.styled(window.find("#quiz"), "quiz-card-date")).hasSize(dealt);
        press(KeyCode.ESCAPE);
        assertThat(window.has("#quiz")).isFalse();
        assertThat(focused().getId()).isEqualTo("timeline");
    }

    @Test
    void aFilterIsTypedBeforeTheStartAndWhatIsWrongWithItIsShown() {
        press(KeyCode.F7);
        TextField filter = (TextField) window.find("#quiz-filter");
        filter.requestFocus();
        filter.setText("category:tresties");
        filter.fireEvent(new ActionEvent());
        assertThat(text("#quiz-complaint")).contains("did you mean");
        filter.setText("category:treaties");
        filter.fireEvent(new ActionEvent());

        assertThat(text("#quiz-event")).isEqualTo("Treaty of Friendship");
    }

    @Test
    void cardsAreDraggedOntoTheAxisAndOffAgain() {
        press(KeyCode.F6);
        press(KeyCode.ENTER);
        Node card = Nodes.styled(window.find("#quiz"), "quiz-card").getFirst();
        Node board = Nodes.styled(window.find("#quiz"), "quiz-board").getFirst();

        mouse(card, MouseEvent.MOUSE_PRESSED, 20, 20);
        mouse(card, MouseEvent.MOUSE_DRAGGED, board.getBoundsInLocal().getWidth() - 60, 20);
        window.layOut();

        assertThat(card.getAccessibleText()).endsWith("placed as number 1 of 1");
        assertThat(card.getBoundsInParent().getMaxX()).isGreaterThan(board.getBoundsInLocal().getWidth() * 0.9);
        mouse(card, MouseEvent.MOUSE_DRAGGED, -2_000, 20);
        assertThat(card.getAccessibleText()).endsWith("not on the axis yet");
    }

    @Test
    void guessTheDateIsPlayedByKeyboardToItsSummary() {
        press(KeyCode.F7);
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("quiz-guess-board");
        String before = focused().getAccessibleText();
        press(KeyCode.LEFT, "Shift");
        assertThat(focused().getAccessibleText()).startsWith("Your mark on the axis from ").isNotEqualTo(before);
        for (int round = 0; round < 5; round++) {
            press(KeyCode.ENTER);
            assertThat(text("#quiz-result")).matches("(✓ Right|.* too (early|late)): .+");
            assertThat(focused().getId()).isEqualTo("quiz-result");
            press(KeyCode.ENTER);
        }

        assertThat(text("#quiz-result")).matches("(✓ )?\\d of 5 right.*");
        assertThat(Nodes.texts(window.find("#quiz"))).contains("Treaty of Friendship", "6 July 1961", "How far off");
        press(KeyCode.ESCAPE);
        assertThat(window.has("#quiz")).isFalse();
    }

    @Test
    void theMarkIsSetByAClick() {
        press(KeyCode.F7);
        press(KeyCode.ENTER);
        Node board = window.find("#quiz-guess-board");

        mouse(board, MouseEvent.MOUSE_PRESSED, 0, 50);
        String atStart = board.getAccessibleText();
        mouse(board, MouseEvent.MOUSE_PRESSED, board.getBoundsInLocal().getWidth(), 50);

        assertThat(atStart).isNotEqualTo(board.getAccessibleText());
        String first = atStart.replaceAll(".* from (.*) to .*: .*", "$1");
        assertThat(atStart).endsWith(": " + first);
        assertThat(board.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isEqualTo(board.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"DIGIT0", "F", "PAGE_UP", "HOME", "F9", "F8", "SLASH"})
    void keysOfTheTimelineMeanNothingToItInAQuiz(KeyCode code) {
        var span = window.workspace.timeline().viewport().span();
        press(KeyCode.F6);
        press(KeyCode.ENTER);

        press(code);
        press(KeyCode.ESCAPE);

        assertThat(window.selected()).isEmpty();
        assertThat(window.workspace.timeline().viewport().span()).isEqualTo(span);
        assertThat(window.workspace.settings().preferences().detailVisible()).isTrue();
    }

    // ---- tours

    private String caption() {
        return ((TextArea) window.find("#stop-caption")).getText();
    }

    private void type(String caption) {
        TextArea area = (TextArea) window.find("#stop-caption");
        area.requestFocus();
        for (int end = 1; end <= caption.length(); end++) {
            area.setText(caption.substring(0, end));
        }
    }

    private int stops() {
        return ((ListView<?>) window.find("#tour-stops")).getItems().size();
    }

    private Path openFile() throws IOException {
        Path file = TestWindow.file(folder, "allies.json", Workspaces.ALLIANCE);
        window.workspace.opener().open(file);
        return file;
    }

    private static List<Tour> toursOf(Path file) {
        return Objects.requireNonNull(TimelineWithTours.open(file, ReadProgress.NONE).result().document()).tours();
    }

    @Test
    void aStopIsAddedEditedUndoneSavedAndReadBack() throws IOException {
        Path file = openFile();
        press(KeyCode.F4);
        assertThat(focused().getId()).isEqualTo("tour-stops");
        window.workspace.timeline().select("treaty");
        press(KeyCode.F4, "Ctrl");
        press(KeyCode.F4, "Shift");
        assertThat(stops()).isEqualTo(2);
        window.find("#tour-stops").requestFocus();
        press(KeyCode.UP, "Alt");
        press(KeyCode.DOWN);
        type("Read Article one");
        press(KeyCode.Z, "Ctrl");
        assertThat(caption()).isEqualTo("Read Article ");
        press(KeyCode.Y, "Ctrl");
        assertThat(caption()).isEqualTo("Read Article one");
        assertThat(window.find("#tour-unsaved").isVisible()).isTrue();

        press(KeyCode.S, "Ctrl");

        assertThat(window.find("#tour-unsaved").isVisible()).isFalse();
        List<TourStop> saved = toursOf(file).getFirst().stops();
        assertThat(saved.get(0).span()).isNotNull();
        assertThat(saved.get(1)).isEqualTo(TourStop.at("treaty").withCaption("Read Article one"));
        assertThat(file).hasContent(Workspaces.ALLIANCE);
    }

    @Test
    void stopsAreRemovedDuplicatedAndPlannedInThePane() throws IOException {
        openFile();
        window.workspace.timeline().select("treaty");
        press(KeyCode.F4, "Ctrl");
        Nodes.button(window.find("#tours"), "Duplicate the stop").fire();
        assertThat(stops()).isEqualTo(2);
        TextField planned = (TextField) window.find("#stop-planned");
        planned.setText("1:30");
        planned.fireEvent(new ActionEvent());
        assertThat(Nodes.texts(window.find("#tours"))).contains("Stops · 2 · planned 1:30");
        planned.setText("soon");
        planned.fireEvent(new ActionEvent());
        assertThat(planned.getText()).isEqualTo("1:30");
        window.find("#tour-stops").requestFocus();
        press(KeyCode.DELETE);
        assertThat(stops()).isEqualTo(1);
    }

    private static @Nullable DialogPane question() {
        return Window.getWindows().stream().map(shown -> shown.getScene().getRoot())
                .filter(root -> "unsaved-tours".equals(root.getId())).map(DialogPane.class::cast).findFirst()
                .orElse(null);
    }

    private static void answer(ButtonType type) {
        ((Button) Objects.requireNonNull(question()).lookupButton(type)).fire();
    }

    @Test
    void unsavedToursAreAskedAboutBeforeAnotherTimelineOpens() throws IOException {
        Path file = openFile();
        press(KeyCode.F4, "Shift");
        Path other = TestWindow.file(folder, "other.json", "{\"title\": \"Other\", \"events\": []}");

        window.workspace.opener().open(other);
        assertThat(window.stage.getTitle()).startsWith("Allies");
        answer(ButtonType.CANCEL);
        assertThat(window.stage.getTitle()).startsWith("Allies");
        window.workspace.opener().open(other);
        answer(UnsavedDialog.SAVE);

        assertThat(window.stage.getTitle()).startsWith("Other");
        assertThat(toursOf(file)).hasSize(1);
        assertThat(question()).isNull();
    }

    @Test
    void unsavedToursAreAskedAboutBeforeTheWindowCloses() throws IOException {
        Path file = openFile();
        press(KeyCode.F4, "Shift");

        window.stage.fireEvent(new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        assertThat(window.stage.isShowing()).isTrue();
        answer(UnsavedDialog.DISCARD);

        assertThat(window.stage.isShowing()).isFalse();
        assertThat(toursOf(file)).isEmpty();
    }

    @Test
    void withoutChangesNothingIsAsked() throws IOException {
        openFile();

        window.stage.fireEvent(new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST));

        assertThat(question()).isNull();
        assertThat(window.stage.isShowing()).isFalse();
    }

    @Test
    void whereSavingFailsTheQuestionStays() throws IOException {
        Path file = openFile();
        press(KeyCode.F4, "Shift");
        Files.createDirectory(folder.resolve("allies.tours.json"));

        window.press(KeyCode.Q, "Ctrl");
        answer(UnsavedDialog.SAVE);

        assertThat(question()).isNotNull();
        assertThat(window.done).doesNotContain("exit");
        answer(UnsavedDialog.DISCARD);
        assertThat(window.done).contains("exit");
        assertThat(file).exists();
    }

    @Test
    void toursOfTheBuiltInTimelineAreSavedWithACopyOfIt() {
        Path copy = folder.resolve("copy.json");
        press(KeyCode.F4, "Shift");
        window.chosenFile = null;
        press(KeyCode.S, "Ctrl");
        assertThat(window.find("#tour-unsaved").isVisible()).isTrue();
        window.chosenFile = copy;

        press(KeyCode.S, "Ctrl");

        assertThat(window.find("#tour-unsaved").isVisible()).isFalse();
        assertThat(toursOf(copy)).hasSize(1);
    }

    @Test
    void aStopWhoseEventIsMissingIsToldInItsRow() throws IOException {
        Path file = TestWindow.file(folder, "allies.json", Workspaces.ALLIANCE);
        TestWindow.file(folder, "allies.tours.json", """
                {"format": "tumen-tours/1", "tours": [{"id": "t", "title": "T", "stops": [{"event": "gone"}]}]}""");
        window.workspace.opener().open(file);
        press(KeyCode.F4);

        assertThat(Nodes.texts(window.find("#tours"))).contains("⚠ The event “gone” is not in this timeline");
        assertThat(window.workspace.opener().problemsProperty().get()).hasSize(1);
    }

    @Test
    void theAdviceForPresentingIsInTheHelp() {
        assertThat(Nodes.texts(new AdviceDialog(StayAwake.NONE.advice()).getDialogPane().getContent()))
                .containsExactly(StayAwake.NONE.advice());
        assertThat(StayAwake.NONE.begin()).isFalse();
        StayAwake.NONE.end();
    }
}
