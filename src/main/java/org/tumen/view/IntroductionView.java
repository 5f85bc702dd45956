package org.tumen.view;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tumen.display.Theme;
import org.tumen.model.TimelineDocument;
import org.tumen.viewmodel.TimelineIntroduction;

/// Introduces a timeline to who has just opened it.
final class IntroductionView extends VBox {
    private static final List<String> WAYS = List.of("Scroll to zoom, drag to move.",
            "Click an event to see what the sources say of it.",
            "Type in the search box to find people and places too.",
            "Press ? for all keys.");

    IntroductionView(TimelineIntroduction introduction, TimelineDocument document, Theme theme) {
        getStyleClass().add("detail-content");
        add(introduction.span(), "muted");
        add(introduction.title().isEmpty() ? "An empty timeline" : introduction.title(), "detail-title");
        add(introduction.subtitle(), "summary");
        add(introduction.counts(), "muted");
        heading("How to explore");
        WAYS.forEach(way -> add(way, "detail-line"));
        if (!introduction.lanes().isEmpty()) {
            heading("Lanes");
            for (TimelineIntroduction.LaneLine lane : introduction.lanes()) {
                HBox row = Controls.row(new SymbolIcon(lane.category(), document, theme),
                        SelectableText.of(lane.category().name()), Controls.label(lane.count(), "muted"));
                row.getStyleClass().add("lane-row");
                getChildren().add(row);
            }
        }
        if (!introduction.licence().isEmpty()) {
            heading("Licence");
            add(introduction.licence(), "detail-line");
        }
    }

    private void heading(String text) {
        getChildren().add(EventView.heading(text));
    }

    private void add(String text, String styleClass) {
        if (!text.isEmpty()) {
            getChildren().add(SelectableText.of(text, styleClass));
        }
    }
}
