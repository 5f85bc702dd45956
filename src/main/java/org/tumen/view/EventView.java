package org.tumen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tumen.display.Theme;
import org.tumen.model.Category;
import org.tumen.model.ClaimStatus;
import org.tumen.model.TimelineDocument;
import org.tumen.viewmodel.EventDetails;

/// All that is known of one event.
final class EventView extends VBox {
    /// What its links do.
    ///
    /// @param showEvent flies to an event by its id
    /// @param openLink opens an http or https address
    /// @param copyCitation takes a formatted citation
    /// @param reveal brings a part of this view into sight
    record Actions(Consumer<String> showEvent, Consumer<String> openLink, Consumer<String> copyCitation,
            Consumer<Node> reveal) {}

    private final EventDetails details;
    private final Actions actions;
    private final List<SourceRow> sourceRows = new ArrayList<>();

    EventView(EventDetails details, TimelineDocument document, Theme theme, Actions actions) {
        this.details = details;
        this.actions = actions;
        getStyleClass().add("detail-content");
        details.sources().forEach(source -> sourceRows.add(new SourceRow(source, actions)));
        addHead(document, theme);
        addClaims();
        addRivalDates();
        addSources();
        addRelations();
        addActors();
    }

    private void addHead(TimelineDocument document, Theme theme) {
        String when = details.place().isEmpty() ? details.date() : details.date() + " · " + details.place();
        HBox dateLine = Controls.row(new SymbolIcon(details.category(), document, theme),
                SelectableText.of(when, "muted"));
        dateLine.getStyleClass().add("date-line");
        getChildren().addAll(dateLine, SelectableText.of(details.title(), "detail-title"), chips());
        if (!details.summary().isEmpty()) {
            getChildren().add(SelectableText.of(details.summary(), "summary"));
        }
    }

    private FlowPane chips() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        Label status = Controls.label(details.statusWord(), "chip");
        if (details.status() == ClaimStatus.DOCUMENTED) {
            status.setText("✓ " + details.statusWord());
        } else {
            status.setGraphic(new StatusMark(details.status()));
        }
        chips.getChildren().add(status);
        Category category = details.category();
        if (category != null) {
            chips.getChildren().add(Controls.label(category.name(), "chip"));
        }
        if (!details.disclosed().isEmpty()) {
            chips.getChildren().add(Controls.label(details.disclosed(), "chip"));
        }
        return chips;
    }

    private void addClaims() {
        if (details.claims().isEmpty()) {
            return;
        }
        getChildren().add(heading("What the sources say"));
        for (EventDetails.ClaimLine claim : details.claims()) {
            SelectableText text = SelectableText.of(claim.text(), "claim");
            if (!claim.statusWord().isEmpty()) {
                text.add(" " + claim.statusWord(), "status-word");
            }
            addReferences(text, claim.references());
            VBox lines = new VBox(text);
            if (!claim.note().isEmpty()) {
                lines.getChildren().add(SelectableText.of(claim.note(), "note"));
            }
            HBox row = Controls.row(new StatusMark(claim.status()), lines);
            row.getStyleClass().add("claim-row");
            getChildren().add(row);
        }
    }

    private void addReferences(SelectableText text, List<EventDetails.Reference> references) {
        for (EventDetails.Reference reference : references) {
            String remark = reference.remark().isEmpty() ? "" : " (" + reference.remark() + ")";
            text.add(" ").addLink(reference.number() + remark, () -> reveal(reference.number()), "reference");
        }
    }

    private void reveal(int sourceNumber) {
        actions.reveal().accept(sourceRows.get(sourceNumber - 1));
    }

    private void addRivalDates() {
        if (details.rivalDates().isEmpty()) {
            return;
        }
        getChildren().add(heading("Rival dates"));
        for (EventDetails.RivalLine rival : details.rivalDates()) {
            SelectableText text = SelectableText.of(rival.date(), "detail-line");
            if (!rival.note().isEmpty()) {
                text.add(" · " + rival.note(), "muted-part");
            }
            addReferences(text, rival.references());
            getChildren().add(text);
        }
    }

    private void addSources() {
        if (!sourceRows.isEmpty()) {
            getChildren().add(heading("Sources · " + sourceRows.size()));
            getChildren().addAll(sourceRows);
        }
    }

    private void addRelations() {
        if (details.relations().isEmpty()) {
            return;
        }
        getChildren().add(heading("Before and after"));
        for (EventDetails.RelationLine relation : details.relations()) {
            Label word = Controls.label(relation.word(), "relation-word");
            Hyperlink link = Controls.link(relation.label(), relation.word() + " " + relation.label(),
                    () -> actions.showEvent().accept(relation.eventId()));
            link.setWrapText(true);
            link.getStyleClass().add("relation-link");
            VBox lines = new VBox(link);
            if (!relation.note().isEmpty()) {
                lines.getChildren().add(SelectableText.of(relation.note(), "note"));
            }
            HBox row = Controls.row(word, lines);
            row.getStyleClass().add("relation-row");
            getChildren().add(row);
        }
    }

    private void addActors() {
        if (details.actors().isEmpty()) {
            return;
        }
        getChildren().add(heading("People and parties"));
        for (EventDetails.ActorLine actor : details.actors()) {
            SelectableText text = SelectableText.of(actor.name(), "actor");
            if (!actor.otherNames().isEmpty()) {
                text.add("  " + actor.otherNames(), "muted-part");
            }
            VBox lines = new VBox(text);
            lines.getStyleClass().add("actor-row");
            if (!actor.role().isEmpty()) {
                lines.getChildren().add(SelectableText.of(actor.role(), "note"));
            }
            getChildren().add(lines);
        }
    }

    static Label heading(String text) {
        Label heading = Controls.label(text.toUpperCase(Locale.ROOT), "section-heading");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleText(text);
        return heading;
    }
}
