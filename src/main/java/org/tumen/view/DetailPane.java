package org.tumen.view;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.tumen.model.HistoricalEvent;
import org.tumen.viewmodel.EventDescriber;
import org.tumen.viewmodel.Explorer;
import org.tumen.viewmodel.TimelineViewModel;

/// What is known of the selected event and by which sources; with nothing selected, what the timeline is.
final class DetailPane extends ScrollPane {
    private static final double MOST_TEXT_PX = 600;

    private final TimelineViewModel timeline;
    private final Explorer explorer;
    private final LinkOpening links;
    private final StackPane holder = new StackPane();

    DetailPane(TimelineViewModel timeline, Explorer explorer, LinkOpening links) {
        this.timeline = timeline;
        this.explorer = explorer;
        this.links = links;
        setId("details");
        getStyleClass().addAll("detail-pane", "edge-to-edge");
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        setAccessibleText("Details");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        holder.getStyleClass().add("detail-holder");
        setContent(holder);
        setMinWidth(220);
        timeline.selectedProperty().subscribe(this::refresh);
        timeline.documentProperty().subscribe(this::refresh);
        timeline.themeProperty().subscribe(this::recolour);
        refresh();
    }

    private void refresh() {
        Region content = content();
        content.setMaxWidth(MOST_TEXT_PX);
        holder.getChildren().setAll(content);
        setVvalue(0);
    }

    /// The same again in other colours, where the reader was.
    private void recolour() {
        double place = getVvalue();
        refresh();
        setVvalue(place);
    }

    private Region content() {
        HistoricalEvent event = timeline.selected();
        if (event == null) {
            return new IntroductionView(timeline.document().introduction(),
                    timeline.document().document(), timeline.themeProperty().get());
        }
        return new EventView(EventDescriber.describe(event, timeline.document()), timeline.document().document(),
                timeline.themeProperty().get(),
                new EventView.Actions(explorer::show, links::open, this::copy, this::scrollTo));
    }

    private void copy(String citation) {
        SelectableText.copy(citation);
        timeline.notice("Citation copied");
    }

    private void scrollTo(Node node) {
        double height = holder.getHeight() - getViewportBounds().getHeight();
        if (height > 0) {
            double y = holder.sceneToLocal(node.localToScene(0, 0)).getY();
            setVvalue(Math.clamp((y - getViewportBounds().getHeight() / 3) / height, 0, 1));
        }
        node.requestFocus();
    }
}
