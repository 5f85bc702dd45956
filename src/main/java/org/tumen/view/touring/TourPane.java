package org.tumen.view.touring;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Tour;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.touring.StopText;
import org.tumen.viewmodel.touring.TourDraft;
import org.tumen.viewmodel.touring.TourEditor;
import org.tumen.viewmodel.touring.TourRehearsal;

/// The tours of the timeline, to be written, put in order, rehearsed and saved.
public final class TourPane extends VBox {
    private final TourEditor editor;
    private final ComboBox<Tour> tours = new ComboBox<>();
    private final TextField title;
    private final TextField audience;
    private final Label stopsHeading = TourControls.label("", "tour-heading");
    private final StopList stops;
    private boolean isShowing;

    /// @param save saves the tours
    /// @param hide hides this pane
    public TourPane(TourEditor editor, TourRehearsal rehearsal, TimelineViewModel timeline, Runnable save,
            Runnable hide) {
        this.editor = editor;
        setId("tours");
        getStyleClass().add("tour-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("Tours");
        getStylesheets()
                .add(Objects.requireNonNull(TourPane.class.getResource("tours.css"), "tours.css").toExternalForm());
        title = TourControls.field("tour-title", "Title of the tour", this::typeTitle);
        audience = TourControls.field("tour-audience", "Audience of the tour", this::typeAudience);
        audience.setPromptText("For whom, and how long");
        title.focusedProperty().subscribe(_ -> editor.endTyping());
        audience.focusedProperty().subscribe(_ -> editor.endTyping());
        stops = new StopList(editor, timeline);
        VBox.setVgrow(stops, Priority.ALWAYS);
        VBox written = new VBox(new StopForm(editor, timeline), TourControls.named("Title of the tour", title),
                TourControls.named("Audience", audience));
        written.getStyleClass().add("tour-form");
        ScrollPane form = new ScrollPane(written);
        form.setFitToWidth(true);
        form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        form.getStyleClass().addAll("edge-to-edge", "tour-scroll");
        form.setAccessibleText("The chosen stop and its tour");
        VBox.setVgrow(form, Priority.ALWAYS);
        getChildren().addAll(head(hide), chooser(), stopsHeading, stops, stopButtons(timeline), form,
                new RehearsalRow(rehearsal), foot(rehearsal, save));
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
        editor.draftProperty().subscribe(this::show);
    }

    private HBox head(Runnable hide) {
        Label unsaved = TourControls.label("not saved", "tour-unsaved");
        unsaved.setId("tour-unsaved");
        unsaved.visibleProperty().bind(editor.unsavedProperty());
        Button close = TourControls.button("✕", "Hide the tours", hide);
        close.getStyleClass().add("flat-button");
        HBox head = new HBox(TourControls.label("Tours", "tour-pane-title"), unsaved, TourControls.space(), close);
        head.getStyleClass().add("tour-row");
        return head;
    }

    private HBox chooser() {
        tours.setId("tour-choice");
        tours.setAccessibleText("Tour");
        tours.setMaxWidth(Double.MAX_VALUE);
        tours.setMinWidth(0);
        tours.setButtonCell(new TourCell());
        tours.setCellFactory(_ -> new TourCell());
        tours.setPlaceholder(TourControls.label("No tours yet"));
        HBox.setHgrow(tours, Priority.ALWAYS);
        tours.getSelectionModel().selectedIndexProperty().subscribe(place -> {
            if (!isShowing && place.intValue() >= 0) {
                editor.chooseTour(place.intValue());
            }
        });
        MenuItem duplicate = new MenuItem("Duplicate this tour");
        duplicate.setOnAction(_ -> editor.edit(TourDraft::duplicateTour));
        MenuItem remove = new MenuItem("Remove this tour");
        remove.setOnAction(_ -> editor.edit(TourDraft::removeTour));
        MenuButton more = new MenuButton("More", null, duplicate, remove);
        more.getStyleClass().addAll("tool-button", "tour-button");
        more.setAccessibleText("More for this tour");
        more.setMinWidth(USE_PREF_SIZE);
        Button add = TourControls.button("New", "Add a tour", editor::addTour);
        add.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(tours, add, more);
        row.getStyleClass().add("tour-row");
        return row;
    }

    private static final class TourCell extends ListCell<Tour> {
        @Override
        protected void updateItem(@Nullable Tour tour, boolean empty) {
            super.updateItem(tour, empty);
            setText(tour == null || empty ? "" : tour.title().isBlank() ? "Without a title" : tour.title());
        }
    }

    private FlowPane stopButtons(TimelineViewModel timeline) {
        Button event = TourControls.button("Add event", "Add the selected event as a stop", editor::addSelected);
        event.disableProperty().bind(Bindings.createBooleanBinding(() -> timeline.selected() == null,
                timeline.selectedProperty()));
        FlowPane buttons = new FlowPane(
                TourControls.button("Add view", "Add the time in view as a stop", editor::addView), event,
                stopButton("↑", "Move the stop earlier (Alt+↑)", () -> editor.moveStop(-1)),
                stopButton("↓", "Move the stop later (Alt+↓)", () -> editor.moveStop(1)),
                stopButton("Show", "Show the stop in the timeline (Enter)", editor::showStop),
                stopButton("Copy", "Duplicate the stop", () -> editor.edit(TourDraft::duplicateStop)),
                stopButton("Remove", "Remove the stop (Delete)", () -> editor.edit(TourDraft::removeStop)));
        buttons.getStyleClass().add("tour-buttons");
        return buttons;
    }

    private Button stopButton(String text, String meaning, Runnable action) {
        Button button = TourControls.button(text, meaning, action);
        editor.draftProperty().subscribe(draft -> button.setDisable(draft.stop() == null));
        return button;
    }

    private FlowPane foot(TourRehearsal rehearsal, Runnable save) {
        Button undo = TourControls.button("Undo", "Undo (Ctrl+Z)", editor::undo);
        Button redo = TourControls.button("Redo", "Redo (Ctrl+Y)", editor::redo);
        Button rehearse = TourControls.button("Rehearse", "Go through the tour by the clock", rehearsal::start);
        Button saving = TourControls.button("Save", "Save the tours (Ctrl+S)", save);
        editor.canUndoProperty().subscribe(can -> undo.setDisable(!can));
        editor.canRedoProperty().subscribe(can -> redo.setDisable(!can));
        editor.unsavedProperty().subscribe(unsaved -> saving.setDisable(!unsaved));
        editor.draftProperty().subscribe(draft -> rehearse.setDisable(draft.stops().isEmpty()));
        FlowPane foot = new FlowPane(undo, redo, rehearse, saving);
        foot.getStyleClass().add("tour-buttons");
        return foot;
    }

    private void typeTitle(String text) {
        if (!isShowing) {
            editor.typeTitle(text);
        }
    }

    private void typeAudience(String text) {
        if (!isShowing) {
            editor.typeAudience(text);
        }
    }

    private void show(TourDraft draft) {
        isShowing = true;
        if (!tours.getItems().equals(draft.tours())) {
            tours.getItems().setAll(draft.tours());
        }
        tours.getSelectionModel().clearAndSelect(draft.tourPlace());
        Tour tour = draft.tour();
        title.setDisable(tour == null);
        audience.setDisable(tour == null);
        TourControls.show(title, tour == null ? "" : tour.title());
        TourControls.show(audience, tour == null ? "" : tour.audience());
        int planned = tour == null ? 0 : tour.plannedSeconds();
        stopsHeading.setText("Stops · " + draft.stops().size()
                + (planned == 0 ? "" : " · planned " + StopText.clock(planned)));
        isShowing = false;
    }

    /// Before a text field takes them for itself alone.
    private void undoOrRedo(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown())) {
            editor.redo();
            event.consume();
        } else if (event.getCode() == KeyCode.Z) {
            editor.undo();
            event.consume();
        }
    }

    /// Puts the keyboard into the list of stops.
    public void focusFirst() {
        stops.requestFocus();
    }
}
