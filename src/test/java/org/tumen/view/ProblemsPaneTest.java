package org.tumen.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.io.Problem;
import org.tumen.io.Severity;
import org.tumen.viewmodel.DocumentOpener;
import org.tumen.viewmodel.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/// What a file has wrong, as a list that can be copied.
@ExtendWith(OnFxThread.class)
class ProblemsPaneTest {
    private static final String TWO_MISTAKES = """
            {"title": "Mine", "events": [
              {"date": "1900-02-29", "title": "No such day"},
              {"date": "1950", "title": "A year", "significance": 9},
              {"date": "1951", "title": "Another"}]}
            """;

    @TempDir
    private Path folder = Path.of("");
    private final Workspace workspace = Workspaces.workspace(Workspaces.alliance());
    private final DocumentOpener opener = workspace.opener();
    private final ProblemsPane pane = new ProblemsPane(opener);

    ProblemsPaneTest() {
        Nodes.show(pane, 600, 300);
        SelectableText.copy("nothing yet");
    }

    private void open(String json) throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, json);
        opener.open(file);
        Nodes.layOut(pane);
    }

    @SuppressWarnings("unchecked")
    private ListView<Problem> list() {
        return Nodes.only(pane, ListView.class);
    }

    private Button copyAll() {
        return Nodes.only(pane, Button.class, button -> "Copy all".equals(button.getText()));
    }

    private static String copied() {
        return Clipboard.getSystemClipboard().getString();
    }

    private void pressCopy() {
        Event.fireEvent(list(), Keys.press(KeyCode.C, "Ctrl"));
    }

    @Test
    void everyProblemSaysWhereWhatAndHowToMendIt() throws IOException {
        open(TWO_MISTAKES);

        assertThat(Nodes.texts(pane)).startsWith("2 problems", "Copy all");
        assertThat(Nodes.texts(list())).anyMatch(text -> text.contains("mine.json:2:12  /events/0/date"))
                .anyMatch(text -> text.startsWith("Error: ") && text.contains("1900-02-29"))
                .anyMatch(text -> text.startsWith("To mend it: "));
    }

    @Test
    void aScreenReaderHearsTheProblemAsOneLine() throws IOException {
        open(TWO_MISTAKES);

        List<String> spoken = Nodes.all(pane, ProblemCell.class).stream().filter(cell -> !cell.isEmpty())
                .map(ProblemCell::getAccessibleText).toList();

        assertThat(spoken).isEqualTo(opener.problemsProperty().get().stream().map(Problem::toString).toList());
        assertThat(list().getAccessibleText()).isEqualTo("Problems");
    }

    @Test
    void allAreCopiedOneALine() throws IOException {
        open(TWO_MISTAKES);

        copyAll().fire();

        assertThat(copied().lines()).hasSize(2).allMatch(line -> line.startsWith(folder.toString()));
        assertThat(copied()).contains("mine.json:2:12: /events/0/date: ");
    }

    @Test
    void theChosenOnesAreCopiedByKey() throws IOException {
        open(TWO_MISTAKES);

        list().getSelectionModel().select(1);
        pressCopy();
        assertThat(copied()).isEqualTo(opener.problemsProperty().get().get(1).toString());
        list().getSelectionModel().selectAll();
        pressCopy();

        assertThat(copied().lines()).hasSize(2);
    }

    @Test
    void copyingWithNoneChosenLeavesTheClipboardAsItWas() throws IOException {
        open(TWO_MISTAKES);
        list().getSelectionModel().clearSelection();

        pressCopy();

        assertThat(copied()).isEqualTo("nothing yet");
    }

    @Test
    void aMendedFileLeavesNothingInTheList() throws IOException {
        open(TWO_MISTAKES);
        assertThat(copyAll().isDisabled()).isFalse();

        open("{\"title\": \"Mine\", \"events\": []}");

        assertThat(list().getItems()).isEmpty();
        assertThat(Nodes.texts(pane)).startsWith("No problems")
                .contains("The file that was read last has no problems.");
        assertThat(copyAll().isDisabled()).isTrue();
    }

    @Test
    void oneProblemIsCountedAsOne() throws IOException {
        open("{\"title\": \"Mine\", \"events\": [{\"date\": \"never\", \"title\": \"No day\"}]}");

        assertThat(Nodes.texts(pane)).startsWith("1 problem");
    }

    @Test
    void theListIsHiddenByItsButton() throws IOException {
        open(TWO_MISTAKES);
        assertThat(opener.problemsVisibleProperty().get()).isTrue();

        Nodes.button(pane, "Hide the problems").fire();

        assertThat(opener.problemsVisibleProperty().get()).isFalse();
    }

    @Test
    void whatHasNoPlaceInAFileIsShownWithoutOne() {
        ProblemCell cell = new ProblemCell();

        Problem gone = new Problem(Severity.WARNING, "gone.json", 0, 0, "", "The file does not exist", "");
        cell.updateItem(gone, false);

        assertThat(Nodes.texts(cell)).containsExactly("gone.json", "Warning: The file does not exist");
        cell.updateItem(gone, true);
        assertThat(cell.getGraphic()).isNull();
        assertThat(cell.getAccessibleText()).isEmpty();
    }
}
