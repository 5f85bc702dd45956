package org.tumen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.SearchHit;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/// Typing, the list of hits, and the keys in the box.
@ExtendWith(OnFxThread.class)
class SearchBoxTest {
    private final Workspace workspace = Workspaces.workspace(Workspaces.alliance());
    private final TimelineViewModel timeline = workspace.timeline();
    private final SearchBox box = new SearchBox(workspace.search(), timeline);
    private final TextField field = Nodes.only(box, TextField.class);
    private final Button elsewhere = new Button("elsewhere");
    private final Stage stage = new Stage();

    SearchBoxTest() {
        stage.setX(0);
        stage.setY(0);
        stage.setScene(Nodes.show(new VBox(box, elsewhere), 500, 500));
        stage.show();
        box.focus();
    }

    @AfterEach
    void close() {
        stage.hide();
    }

    private Optional<Popup> popup() {
        return Window.getWindows().stream().filter(Popup.class::isInstance).map(Popup.class::cast)
                .filter(popup -> stage.equals(popup.getOwnerWindow())).findFirst();
    }

    @SuppressWarnings("unchecked")
    private ListView<SearchHit> list() {
        Node list = popup().orElseThrow().getContent().getFirst();
        list.applyCss();
        ((ListView<SearchHit>) list).layout();
        return (ListView<SearchHit>) list;
    }

    private List<String> titles() {
        return list().getItems().stream().map(hit -> hit.event().title()).toList();
    }

    private String selected() {
        @Nullable
        HistoricalEvent event = timeline.selected();
        return event == null ? "" : event.id();
    }

    private void press(KeyCode code, String... modifiers) {
        Event.fireEvent(field, Keys.press(code, modifiers));
    }

    @Test
    void typingListsTheHitsWithTitleDateAndWhereTheyWereFound() {
        field.setText("kim");

        assertThat(titles()).containsExactly("Treaty of Friendship");
        assertThat(Nodes.texts(list())).startsWith("Treaty of Friendship", "6 July 1961 · Kim Il-sung");
        SearchHitCell cell = Nodes.all(list(), SearchHitCell.class).getFirst();
        assertThat(cell.getAccessibleText()).isEqualTo("Treaty of Friendship, 6 July 1961");
        assertThat(Nodes.only(cell, SymbolIcon.class).getAccessibleText()).isEqualTo("Treaties");
    }

    @Test
    void aHitInTheTitleNeedsNoPlace() {
        field.setText("korean war");

        assertThat(Nodes.texts(list())).startsWith("Korean War", "25 June 1950 – 27 July 1953");
    }

    @Test
    void enterFliesToTheFirstHitAndThenToTheNext() {
        TimeSpan before = timeline.viewport().span();
        field.setText("a");
        List<String> hits = workspace.search().hitsProperty().get().stream().map(hit -> hit.event().id()).toList();
        assertThat(hits).hasSizeGreaterThan(2);

        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(hits.get(0));
        assertThat(timeline.viewport().span().days()).isLessThan(before.days());
        assertThat(timeline.noticeProperty().get()).isEqualTo("Hit 1 of " + hits.size());
        assertThat(popup()).isEmpty();
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(hits.get(2));
        press(KeyCode.ENTER, "Shift");

        assertThat(selected()).isEqualTo(hits.get(1));
        assertThat(timeline.noticeProperty().get()).isEqualTo("Hit 2 of " + hits.size());
    }

    @Test
    void theArrowsChooseInTheListAndStopAtItsEnds() {
        field.setText("a");
        int last = list().getItems().size() - 1;

        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        press(KeyCode.UP);
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertThat(list().getSelectionModel().getSelectedIndex()).isZero();
        for (int i = 0; i < last + 5; i++) {
            press(KeyCode.DOWN);
        }
        String chosen = list().getItems().get(last).event().id();
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(last);
        press(KeyCode.ENTER);

        assertThat(selected()).isEqualTo(chosen);
        assertThat(timeline.noticeProperty().get()).isEqualTo("Hit " + (last + 1) + " of " + (last + 1));
        String first = workspace.search().hitsProperty().get().getFirst().event().id();
        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(first);
    }

    @Test
    void aClickOnAHitShowsIt() {
        field.setText("a");
        list().getSelectionModel().select(1);
        String chosen = list().getItems().get(1).event().id();

        new Mouse(list()).click(20, 60);

        assertThat(selected()).isEqualTo(chosen);
        assertThat(popup()).isEmpty();
    }

    @Test
    void whatIsNotFoundIsSaid() {
        field.setText("zebr");
        assertThat(((Label) list().getPlaceholder()).getText()).isEqualTo("Nothing found for “zebr”");

        field.setText("  zebra ");
        assertThat(list().getItems()).isEmpty();
        assertThat(((Label) list().getPlaceholder()).getText()).isEqualTo("Nothing found for “zebra”");
        press(KeyCode.ENTER);

        assertThat(timeline.noticeProperty().get()).isEqualTo("Nothing found for “zebra”");
        assertThat(selected()).isEmpty();
    }

    @Test
    void escapeEmptiesTheBoxAndIsThenLeftToOthers() {
        List<KeyCode> leftOver = new ArrayList<>();
        stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> leftOver.add(event.getCode()));
        field.setText("treaty");

        press(KeyCode.ESCAPE);
        assertThat(field.getText()).isEmpty();
        assertThat(popup()).isEmpty();
        assertThat(leftOver).isEmpty();
        press(KeyCode.ESCAPE);

        assertThat(leftOver).containsExactly(KeyCode.ESCAPE);
    }

    @Test
    void theListGoesAwayWithTheCursorAndComesBackByAnArrow() {
        field.setText("treaty");
        assertThat(popup()).isPresent();

        elsewhere.requestFocus();
        assertThat(popup()).isEmpty();
        assertThat(box.hasFocus()).isFalse();
        box.focus();
        assertThat(field.getSelectedText()).isEqualTo("treaty");
        press(KeyCode.DOWN);

        assertThat(popup()).isPresent();
    }

    @Test
    void whatIsFoundWhileOneIsElsewhereOpensNoList() {
        elsewhere.requestFocus();

        workspace.search().queryProperty().set("treaty");

        assertThat(field.getText()).isEqualTo("treaty");
        assertThat(popup()).isEmpty();
    }

    @Test
    void anEmptyBoxNeitherListsNorMoves() {
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        assertThat(popup()).isEmpty();
        assertThat(selected()).isEmpty();
        assertThat(timeline.noticeProperty().get()).isEmpty();
    }

    @Test
    void theHintNamesTheKeyUntilSomethingIsTyped() {
        Label hint = (Label) Nodes.styled(box, "search-hint").getFirst();
        assertThat(hint.getText()).isEqualTo("Ctrl+F");
        assertThat(hint.isVisible()).isTrue();

        field.setText("t");

        assertThat(hint.isVisible()).isFalse();
    }

    @Test
    void aScreenReaderIsToldWhatTheBoxIs() {
        assertThat(field.getAccessibleText()).isEqualTo("Find events, people, sources");
        field.setText("treaty");
        assertThat(list().getAccessibleText()).isEqualTo("Hits");
    }
}
