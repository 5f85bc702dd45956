package org.tumen.view;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.edtf.DateText;
import org.tumen.viewmodel.SearchHit;
import org.tumen.viewmodel.TimelineViewModel;

/// A hit in the list below the search box: symbol, title, date, and where it was found.
final class SearchHitCell extends ListCell<SearchHit> {
    private final TimelineViewModel timeline;

    SearchHitCell(TimelineViewModel timeline) {
        this.timeline = timeline;
        getStyleClass().add("search-hit");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        HistoricalEvent event = hit.event();
        String date = DateText.describe(event.date());
        Label title = Controls.label(event.title(), "hit-title");
        Label below = Controls.label(hit.where().isEmpty() ? date : date + " · " + hit.where(), "hit-below");
        VBox lines = new VBox(title, below);
        HBox row = Controls.row(new SymbolIcon(timeline.document().index().category(event.categoryId()),
                timeline.document().document(), timeline.themeProperty().get()), lines);
        row.getStyleClass().add("hit-row");
        setGraphic(row);
        setAccessibleText(event.title() + ", " + date);
    }
}
