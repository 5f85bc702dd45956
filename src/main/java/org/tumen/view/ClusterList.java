package org.tumen.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.tumen.display.Box;
import org.tumen.model.CountText;
import org.tumen.model.EventTable;
import org.tumen.model.UnreadableEventException;
import org.tumen.viewmodel.TimelineViewModel;

/// A list over the timeline of the events that a mark counts, to pick one from. Arrow keys move in it, Enter picks, Esc
/// leaves it.
final class ClusterList {
    private static final double ROW_PX = 44;
    private static final int MOST_ROWS = 8;
    private static final double WIDTH_PX = 380;

    private final TimelineViewModel timeline;
    private final Consumer<String> pick;
    private final Label heading = Controls.label("", "cluster-heading");
    private final ListView<Integer> list = new ListView<>();
    private final Popup popup = new Popup();

    /// @param pick takes the id of the event picked
    ClusterList(TimelineViewModel timeline, Consumer<String> pick) {
        this.timeline = timeline;
        this.pick = pick;
        list.setId("cluster-list");
        list.getStyleClass().add("cluster-events");
        list.setPrefWidth(WIDTH_PX);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setCellFactory(_ -> new EventCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                pickChosen();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        VBox content = new VBox(heading, list);
        content.getStyleClass().add("cluster-popup");
        popup.setAutoFix(true);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(content);
        timeline.viewportProperty().subscribe(_ -> popup.hide());
        timeline.documentProperty().subscribe(_ -> popup.hide());
    }

    /// Shows events by their numbers, below a place of a node.
    void show(List<Integer> members, Node owner, Box below) {
        Bounds place = owner.localToScreen(owner.getBoundsInLocal());
        if (place == null || members.isEmpty()) {
            return;
        }
        double scale = timeline.themeProperty().get().typeScale();
        String title = CountText.grouped(members.size()) + " events";
        heading.setText(title);
        list.setAccessibleText(title);
        list.setFixedCellSize(ROW_PX * Math.max(1, scale));
        list.getItems().setAll(members);
        list.setPrefHeight(Math.min(MOST_ROWS, members.size()) * list.getFixedCellSize() + 4);
        list.getSelectionModel().clearAndSelect(0);
        list.scrollTo(0);
        popup.show(owner, place.getMinX() + below.x(), place.getMinY() + below.bottom() + 4);
        list.requestFocus();
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> pickChosen();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pickChosen() {
        Integer chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            pick.accept(timeline.document().document().table().id(chosen));
        }
    }

    /// An event: its symbol, its title, its date.
    private final class EventCell extends ListCell<Integer> {
        EventCell() {
            getStyleClass().add("search-hit");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Integer number, boolean empty) {
            super.updateItem(number, empty);
            if (empty || number == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            EventTable events = timeline.document().document().table();
            VBox lines = new VBox(Controls.label(events.label(number), "hit-title"),
                    Controls.label(date(events, number), "hit-below"));
            HBox row = Controls.row(new SymbolIcon(timeline.document().index().category(events.categoryId(number)),
                    timeline.document().document(), timeline.themeProperty().get()), lines);
            row.getStyleClass().add("hit-row");
            setGraphic(row);
            setAccessibleText(events.label(number) + ", " + date(events, number));
        }

        /// Empty where the file can no longer be read.
        private static String date(EventTable events, int number) {
            try {
                return events.dateText(number);
            } catch (UnreadableEventException _) {
                return "";
            }
        }
    }
}
