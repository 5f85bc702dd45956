package org.tumen.view.present;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tumen.viewmodel.present.PresentationState;
import org.tumen.viewmodel.present.PresentationViewModel;

/// The stops by number, title and date; a click goes to one. Keys are the presentation's, so that it takes no focus.
final class StopList extends ListView<Integer> {
    private final PresentationViewModel model;

    StopList(PresentationViewModel model) {
        super(FXCollections.observableArrayList());
        this.model = model;
        getStyleClass().add("stop-list");
        setAccessibleText("Stops");
        setFocusTraversable(false);
        for (int stop = 0; stop < model.path().stops().size(); stop++) {
            getItems().add(stop);
        }
        setCellFactory(_ -> new StopCell());
        setOnMouseClicked(_ -> {
            Integer chosen = getSelectionModel().getSelectedItem();
            if (chosen != null) {
                model.goTo(chosen);
            }
        });
        model.stateProperty().subscribe(this::show);
        visibleProperty().subscribe(() -> show(model.state()));
    }

    /// A list that cannot be seen stays as it is: to scroll it would cost time in the first frame of a flight.
    private void show(PresentationState state) {
        if (!isVisible()) {
            return;
        }
        int chosen = state.layers().listIsOpen() ? state.layers().listChoice() : state.stop();
        if (getSelectionModel().getSelectedIndex() != chosen) {
            getSelectionModel().clearAndSelect(chosen);
            scrollTo(Math.max(0, chosen - 2));
        }
    }

    private final class StopCell extends ListCell<Integer> {
        StopCell() {
            getStyleClass().add("stop-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Integer stop, boolean empty) {
            super.updateItem(stop, empty);
            if (empty || stop == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            String date = model.date(stop);
            Label number = PresentingLabels.label(model.number(stop), "stop-number");
            VBox lines = new VBox(PresentingLabels.label(model.name(stop), "stop-title"));
            if (!date.isEmpty()) {
                lines.getChildren().add(PresentingLabels.label(date, "stop-date"));
            }
            HBox row = new HBox(number, lines);
            row.getStyleClass().add("stop-row");
            setGraphic(row);
            setAccessibleText(model.name(stop) + (date.isEmpty() ? "" : ", " + date));
        }
    }
}
