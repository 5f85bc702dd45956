package org.tumen.view;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.tumen.model.Tour;
import org.tumen.viewmodel.touring.TourDraft;

/// The tours of the open timeline, each to be presented from its start.
final class ToursMenu extends Menu {
    ToursMenu(ObservableValue<TourDraft> draft, PresentingActions presenting) {
        super("Present a tour");
        setId("menu-tours");
        draft.subscribe(now -> {
            List<MenuItem> items = now.tours().stream().map(tour -> item(tour, presenting)).toList();
            getItems().setAll(items);
            setDisable(items.isEmpty());
        });
    }

    private static MenuItem item(Tour tour, PresentingActions presenting) {
        MenuItem item = new MenuItem(tour.title());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> presenting.present(tour));
        return item;
    }
}
