package org.tumen.view;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.model.ExtraFields;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;
import org.tumen.time.TimeSpan;
import org.tumen.view.touring.TourPane;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.touring.TourEditor;
import org.tumen.viewmodel.touring.TourRehearsal;

import static org.assertj.core.api.Assertions.assertThat;

/// The pane of tours: what it shows, and what its controls do.
@ExtendWith(OnFxThread.class)
class TourPaneTest {
    private static final double WIDTH_PX = 340;
    private static final double HEIGHT_PX = 800;

    private final TimelineViewModel timeline = Workspaces.workspace(Workspaces.alliance()).timeline();
    private final TourEditor editor = new TourEditor(timeline);
    private long nanos;
    private final TourRehearsal rehearsal = new TourRehearsal(editor, () -> nanos);
    private final StringBuilder done = new StringBuilder();
    private final TourPane pane = new TourPane(editor, rehearsal, timeline, () -> done.append("save "),
            () -> done.append("hide "));
    private final Scene scene = new Scene(pane, WIDTH_PX, HEIGHT_PX);

    private void layOut() {
        pane.resize(WIDTH_PX, HEIGHT_PX);
        Nodes.layOut(pane);
        Nodes.layOut(pane);
    }

    private void walk() {
        editor.edit(draft -> draft.addTour(new Tour("", "Walk", "Form 10", List.of(
                TourStop.at("war").withCaption("Three years").withPlannedSeconds(50),
                TourStop.at("treaty").withCaption("A treaty").withQuestion("Why?").withNotes("Article 1"),
                TourStop.at("gone")), ExtraFields.NONE)));
        layOut();
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return type.cast(Objects.requireNonNull(pane.lookup("#" + id), id));
    }

    private ButtonBase button(String name) {
        return Nodes.button(pane, name);
    }

    private String typed(String id) {
        return find(id, TextInputControl.class).getText();
    }

    private void press(Node node, KeyCode key, String... modifiers) {
        Event.fireEvent(node, Keys.press(key, modifiers));
        layOut();
    }

    private ListView<?> stops() {
        return find("tour-stops", ListView.class);
    }

    private String order() {
        return String.join(" ", editor.draft().stops().stream().map(TourStop::eventId).toList());
    }

    @Test
    void withoutToursItSaysWhatToDoAndOffersNoMore() {
        layOut();

        assertThat(Nodes.texts(pane)).contains("Tours", "Stops · 0",
                "No stops yet: add the view or the selected event.");
        for (String name : List.of("Remove the stop (Delete)", "Duplicate the stop", "Move the stop earlier (Alt+↑)",
                "Show the stop in the timeline (Enter)", "Go through the tour by the clock", "Undo (Ctrl+Z)",
                "Redo (Ctrl+Y)", "Save the tours (Ctrl+S)", "Add the selected event as a stop")) {
            assertThat(button(name).isDisabled()).as(name).isTrue();
        }
        assertThat(find("tour-title", TextField.class).isDisabled()).isTrue();
        assertThat(find("stop-caption", TextArea.class).isDisabled()).isTrue();
    }

    @Test
    void stopsAreListedWithTheirDatesTimesAndTroubles() {
        walk();

        assertThat(Nodes.texts(pane)).contains("Stops · 3 · planned 0:50", "Korean War", "25 June 1950 – 27 July 1953",
                "0:50", "Treaty of Friendship", "6 July 1961", "⚠ The event “gone” is not in this timeline");
    }

    @Test
    void eachStopSpeaksForItself() {
        walk();

        assertThat(Nodes.all(pane).map(Node::getAccessibleText).filter(Objects::nonNull)).contains(
                "Stop 1: Korean War, 25 June 1950 – 27 July 1953, planned 0:50",
                "Stop 2: Treaty of Friendship, 6 July 1961");
    }

    @Test
    void everyControlHasANameThatIsSpoken() {
        walk();
        rehearsal.start();
        layOut();

        assertThat(Nodes.all(pane, TextInputControl.class)).allSatisfy(
                input -> assertThat(input.getAccessibleText()).as(input.getId()).isNotBlank());
        assertThat(Nodes.all(pane, ButtonBase.class).stream()
                .filter(button -> button.getStyleClass().contains("tour-button") || button instanceof CheckBox))
                .isNotEmpty().allSatisfy(button -> assertThat(button.getAccessibleText() != null
                        || !button.getText().isBlank()).as(button.getText()).isTrue());
        assertThat(stops().getAccessibleText()).isEqualTo("Stops of the tour");
    }

    @Test
    void theChosenStopIsInTheForm() {
        walk();
        stops().getSelectionModel().select(1);

        assertThat(List.of(typed("stop-caption"), typed("stop-question"), typed("stop-notes"), typed("stop-planned")))
                .containsExactly("A treaty", "Why?", "Article 1", "");
        assertThat(List.of(typed("tour-title"), typed("tour-audience"))).containsExactly("Walk", "Form 10");
        stops().getSelectionModel().select(0);
        assertThat(typed("stop-planned")).isEqualTo("0:50");
        assertThat(editor.draft().stopPlace()).isZero();
    }

    @Test
    void showingAStopIsNoChangeOfIt() {
        walk();
        editor.undo();
        editor.redo();
        var before = editor.draft().tours();
        for (int stop = 0; stop < 3; stop++) {
            stops().getSelectionModel().select(stop);
        }

        assertThat(editor.draft().tours()).isEqualTo(before);
        assertThat(editor.canRedoProperty().get()).isFalse();
        editor.undo();
        assertThat(editor.canUndoProperty().get()).isFalse();
    }

    @Test
    void whatIsTypedIsInTheTour() {
        walk();
        stops().getSelectionModel().select(1);
        find("stop-caption", TextArea.class).setText("Read it");
        find("stop-question", TextArea.class).setText("Who signed?");
        find("stop-notes", TextArea.class).setText("Show page 1");
        find("tour-title", TextField.class).setText("A walk");
        find("tour-audience", TextField.class).setText("Form 11");

        assertThat(editor.draft().stops().get(1)).isEqualTo(TourStop.at("treaty").withCaption("Read it")
                .withQuestion("Who signed?").withNotes("Show page 1"));
        assertThat(Objects.requireNonNull(editor.draft().tour())).extracting(Tour::title, Tour::audience)
                .containsExactly("A walk", "Form 11");
    }

    @ParameterizedTest
    @CsvSource({"0, DOWN, Alt, treaty war gone", "2, UP, Alt, war gone treaty", "0, UP, Alt, war treaty gone",
            "1, DELETE, '', war gone"})
    void stopsAreMovedAndRemovedByKeys(int stop, KeyCode key, String modifier, String order) {
        walk();
        stops().getSelectionModel().select(stop);

        press(stops(), key, modifier);

        assertThat(order()).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"1, Move the stop earlier (Alt+↑), treaty war gone", "1, Move the stop later (Alt+↓), war gone treaty",
            "1, Duplicate the stop, war treaty treaty gone", "0, Remove the stop (Delete), treaty gone"})
    void stopsAreMovedDuplicatedAndRemovedByButtons(int stop, String name, String order) {
        walk();
        stops().getSelectionModel().select(stop);

        button(name).fire();

        assertThat(order()).isEqualTo(order);
    }

    @Test
    void enterShowsTheStopInTheTimeline() {
        walk();
        stops().getSelectionModel().select(1);

        press(stops(), KeyCode.ENTER);

        assertThat(Objects.requireNonNull(timeline.selected()).id()).isEqualTo("treaty");
    }

    @Test
    void theViewAndTheSelectedEventAreAdded() {
        timeline.select("summit");
        assertThat(button("Add the selected event as a stop").isDisabled()).isFalse();
        button("Add the selected event as a stop").fire();
        button("Add the time in view as a stop").fire();

        assertThat(editor.draft().stops().getFirst()).isEqualTo(TourStop.at("summit"));
        assertThat(editor.draft().stops().getLast().span()).isNotNull();
    }

    @Test
    void aStopCanShowTheViewOrLeaveTheTimeOpen() {
        walk();
        timeline.showSpan(new TimeSpan(-5_000, -4_000));
        assertThat(button("Leave it to the program what time is shown").isDisabled()).isTrue();

        button("Show the time in view at this stop").fire();
        assertThat(Nodes.texts(pane)).contains("May 1956 – January 1959");
        button("Leave it to the program what time is shown").fire();

        assertThat(Nodes.texts(pane)).contains("About the event");
        assertThat(Objects.requireNonNull(editor.draft().stop()).span()).isNull();
    }

    @Test
    void lanesAreChosenByTheirNames() {
        walk();
        List<CheckBox> lanes = Nodes.all(pane, CheckBox.class);
        assertThat(lanes).extracting(CheckBox::getText).containsExactly("Diplomacy", "Treaties", "Military");
        assertThat(lanes).allMatch(CheckBox::isSelected);

        lanes.get(1).fire();

        assertThat(Objects.requireNonNull(editor.draft().stop()).categoryIds()).containsExactly("diplomacy",
                "military");
        lanes.get(1).fire();
        assertThat(Objects.requireNonNull(editor.draft().stop()).categoryIds()).isEmpty();
    }

    @Test
    void toursAreAddedChosenDuplicatedAndRemoved() {
        walk();
        button("Add a tour").fire();
        ComboBox<?> choice = find("tour-choice", ComboBox.class);
        assertThat(choice.getItems()).hasSize(2);
        assertThat(typed("tour-title")).isEqualTo("New tour");
        choice.getSelectionModel().select(0);
        assertThat(typed("tour-title")).isEqualTo("Walk");
        MenuButton more = Nodes.only(pane, MenuButton.class);
        more.getItems().get(0).fire();
        assertThat(typed("tour-title")).isEqualTo("Walk (copy)");
        more.getItems().get(1).fire();
        assertThat(choice.getItems()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"stop-caption", "stop-notes", "tour-title", "tour-stops"})
    void undoAndRedoWorkWhereverTheKeyboardIs(String id) {
        walk();
        find("stop-caption", TextArea.class).setText("Changed");
        Node there = find(id, Node.class);

        press(there, KeyCode.Z, "Ctrl");
        assertThat(typed("stop-caption")).isEqualTo("Three years");
        press(there, KeyCode.Z, "Ctrl", "Shift");
        assertThat(typed("stop-caption")).isEqualTo("Changed");
        press(there, KeyCode.Z, "Ctrl");
        press(there, KeyCode.Y, "Ctrl");
        assertThat(typed("stop-caption")).isEqualTo("Changed");
    }

    @Test
    void aRehearsalHasItsClockAndKeepsItsTimes() {
        walk();
        Node row = find("tour-rehearsal", Node.class);
        assertThat(row.isVisible()).isFalse();
        button("Go through the tour by the clock").fire();
        assertThat(row.isVisible()).isTrue();
        assertThat(find("rehearsal-clock", Labeled.class).getText())
                .isEqualTo("Stop 1 of 3 · 0:00 of 0:50 · total 0:00");
        nanos += 42_000_000_000L;
        button("To the next stop").fire();
        assertThat(find("rehearsal-clock", Labeled.class).getText()).isEqualTo("Stop 2 of 3 · 0:00 · total 0:42");
        nanos += 8_000_000_000L;
        button("To the stop before").fire();
        button("End, and keep the times as planned").fire();

        assertThat(editor.draft().stops().stream().map(TourStop::plannedSeconds)).containsExactly(42, 8, 0);
        assertThat(row.isVisible()).isFalse();
        button("Go through the tour by the clock").fire();
        button("End the rehearsal without keeping its times").fire();
        assertThat(row.isVisible()).isFalse();
    }

    @Test
    void savingAndHidingAreLeftToTheWindow() {
        walk();
        assertThat(find("tour-unsaved", Node.class).isVisible()).isTrue();

        button("Save the tours (Ctrl+S)").fire();
        button("Hide the tours").fire();

        assertThat(done).hasToString("save hide ");
    }

    @Test
    void theKeyboardStartsAtTheStops() {
        walk();

        pane.focusFirst();

        assertThat(scene.getFocusOwner()).isEqualTo(stops());
    }
}
