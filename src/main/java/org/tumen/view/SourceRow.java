package org.tumen.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tumen.viewmodel.EventDetails;

/// One source in the list of sources. What helps to judge it unfolds.
final class SourceRow extends HBox {
    private final EventDetails.SourceLine source;
    private final EventView.Actions actions;
    private final VBox lines = new VBox();
    private final VBox more = new VBox();

    SourceRow(EventDetails.SourceLine source, EventView.Actions actions) {
        this.source = source;
        this.actions = actions;
        getStyleClass().add("source-row");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("Source " + source.number() + ": " + source.title());
        lines.getChildren().add(SelectableText.of(source.title(), "source-title"));
        if (!source.kind().isEmpty()) {
            lines.getChildren().add(SelectableText.of(source.kind(), "note"));
        }
        if (source.hasMore()) {
            addMore();
        }
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Controls.label(Integer.toString(source.number()), "source-number"), lines, links());
    }

    private HBox links() {
        HBox links = new HBox();
        links.getStyleClass().add("source-links");
        links.setMinWidth(USE_PREF_SIZE);
        if (!source.url().isEmpty()) {
            links.getChildren().add(open("Open", "Open " + source.title(), source.url()));
        }
        links.getChildren().add(Controls.link("Cite", "Copy the citation of " + source.title(),
                () -> actions.copyCitation().accept(source.citation())));
        return links;
    }

    private Hyperlink open(String text, String accessibleText, String url) {
        return Controls.link(text, accessibleText, () -> actions.openLink().accept(url));
    }

    private void addMore() {
        more.getStyleClass().add("source-more");
        addReason("By", source.authors());
        addReason("Voice", source.perspective());
        addReason("Why trust it", source.whyTrust());
        addReason("Why doubt it", source.whyDoubt());
        if (!source.archivedUrl().isEmpty()) {
            more.getChildren().add(open("Open the saved copy", "Open the saved copy of " + source.title(),
                    source.archivedUrl()));
        }
        Hyperlink toggle = new Hyperlink();
        toggle.getStyleClass().add("disclosure");
        toggle.setOnAction(_ -> unfold(toggle, !more.isVisible()));
        unfold(toggle, false);
        lines.getChildren().addAll(toggle, more);
    }

    private void unfold(Hyperlink toggle, boolean unfolded) {
        more.setVisible(unfolded);
        more.setManaged(unfolded);
        toggle.setVisited(false);
        toggle.setText(unfolded ? "▾ Weigh it" : "▸ Weigh it");
        toggle.setAccessibleText((unfolded ? "Hide" : "Show") + " what speaks for and against " + source.title());
    }

    private void addReason(String name, String text) {
        if (!text.isEmpty()) {
            more.getChildren().add(new SelectableText("reason").add(name + ": ", "reason-name").add(text));
        }
    }
}
