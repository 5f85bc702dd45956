package org.tumen.view.touring;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tumen.model.TourStop;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.touring.StopText;
import org.tumen.viewmodel.touring.TourDraft;
import org.tumen.viewmodel.touring.TourEditor;

/// The stops of the chosen tour: chosen, moved by dragging or by Alt with the arrows, shown by Enter or a double click.
final class StopList extends ListView<TourStop> {
    private final TourEditor editor;
    private final TimelineViewModel timeline;
    private boolean isShowing;

    StopList(TourEditor editor, TimelineViewModel timeline) {
        this.editor = editor;
        this.timeline = timeline;
        setId("tour-stops");
        setAccessibleText("Stops of the tour");
        setPlaceholder(TourControls.label("No stops yet: add the view or the selected event.", "muted"));
        setCellFactory(_ -> new StopCell());
        getSelectionModel().selectedIndexProperty().subscribe(place -> {
            if (!isShowing && place.intValue() >= 0) {
                editor.chooseStop(place.intValue());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        editor.draftProperty().subscribe(this::show);
    }

    private void show(TourDraft draft) {
        isShowing = true;
        if (!getItems().equals(draft.stops())) {
            getItems().setAll(draft.stops());
        }
        if (getSelectionModel().getSelectedIndex() != draft.stopPlace()) {
            getSelectionModel().clearAndSelect(draft.stopPlace());
            scrollTo(Math.max(0, draft.stopPlace() - 1));
        }
        isShowing = false;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                editor.moveStop(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            case DELETE -> editor.edit(TourDraft::removeStop);
            case ENTER -> editor.showStop();
            case PAGE_UP -> editor.step(-1);
            case PAGE_DOWN -> editor.step(1);
            case ESCAPE -> {
                // The list would take it to end an editing that there is none of here.
                event.consume();
                fireEvent(event.copyFor(getParent(), getParent()));
                return;
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private final class StopCell extends ListCell<TourStop> {
        private final Label number = TourControls.label("", "tour-stop-number");
        private final Label title = TourControls.label("", "tour-stop-title");
        private final Label below = TourControls.label("", "tour-stop-below");
        private final VBox lines = new VBox(title, below);
        private final Label time = TourControls.label("", "tour-stop-time");
        private final HBox row = new HBox(number, lines, time);

        StopCell() {
            getStyleClass().add("tour-stop");
            row.getStyleClass().add("tour-stop-row");
            HBox.setHgrow(lines, Priority.ALWAYS);
            lines.setMinWidth(0);
            lines.setAlignment(Pos.CENTER_LEFT);
            time.setMinWidth(USE_PREF_SIZE);
            number.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                    editor.showStop();
                }
            });
            setOnMouseDragged(this::drag);
            setOnMouseReleased(_ -> editor.endTyping());
        }

        /// The stop moves as soon as the pointer is over the place of another, so that it is seen where it will be.
        private void drag(MouseEvent event) {
            int target = cellAt(event.getPickResult().getIntersectedNode());
            int from = getSelectionModel().getSelectedIndex();
            if (target >= 0 && from >= 0 && target != from) {
                editor.dragStop(from, target);
            }
            event.consume();
        }

        private int cellAt(@Nullable Node picked) {
            for (Node node = picked; node != null; node = node.getParent()) {
                if (node instanceof ListCell<?> cell && getListView().equals(cell.getListView()) && !cell.isEmpty()) {
                    return cell.getIndex();
                }
            }
            return -1;
        }

        @Override
        protected void updateItem(@Nullable TourStop stop, boolean empty) {
            super.updateItem(stop, empty);
            if (stop == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            StopText text = StopText.of(stop, timeline.whole());
            number.setText(Integer.toString(getIndex() + 1));
            title.setText(text.title());
            boolean isTrouble = !text.trouble().isEmpty();
            below.setText(isTrouble ? "⚠ " + text.trouble() : text.date().isEmpty() ? stop.caption() : text.date());
            below.getStyleClass().remove("tour-trouble");
            if (isTrouble) {
                below.getStyleClass().add("tour-trouble");
            }
            TourControls.showIf(below, !below.getText().isEmpty());
            time.setText(stop.plannedSeconds() == 0 ? "" : StopText.clock(stop.plannedSeconds()));
            setAccessibleText("Stop " + (getIndex() + 1) + ": " + title.getText() + ", " + below.getText()
                    + (time.getText().isEmpty() ? "" : ", planned " + time.getText()));
            setGraphic(row);
        }
    }
}
