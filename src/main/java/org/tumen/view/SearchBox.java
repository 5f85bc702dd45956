package org.tumen.view;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.tumen.model.CountText;
import org.tumen.viewmodel.SearchHit;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.TimelineViewModel;

/// The search box with its list of hits. Enter shows the next hit, or the one chosen in the list by the arrow keys.
final class SearchBox extends StackPane {
    private static final double ROW_PX = 44;
    private static final int MOST_ROWS = 9;
    private static final double LIST_WIDTH_PX = 420;

    private final SearchViewModel search;
    private final TimelineViewModel timeline;
    private final TextField field = new TextField();
    private final ListView<SearchHit> list = new ListView<>();
    private final Label none = Controls.label("", "search-none");
    private final Popup popup = new Popup();

    SearchBox(SearchViewModel search, TimelineViewModel timeline) {
        this.search = search;
        this.timeline = timeline;
        getStyleClass().add("search-box");
        field.setId("search");
        timeline.documentProperty().subscribe(open -> describe(open.document().table().readsOnDemand()));
        field.textProperty().bindBidirectional(search.queryProperty());
        Label hint = Controls.label(CommandId.FIND.triggers().getFirst().text(), "search-hint");
        hint.setMouseTransparent(true);
        hint.visibleProperty().bind(field.textProperty().isEmpty());
        Region icon = Controls.icon("icon-search");
        icon.setMouseTransparent(true);
        getChildren().addAll(field, icon, hint);
        setAlignment(icon, Pos.CENTER_LEFT);
        setAlignment(hint, Pos.CENTER_RIGHT);
        setUpList();
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        // Not the hits alone: they stay the same, none, from one query without a hit to the next.
        search.queryProperty().subscribe(_ -> showHits(search.hitsProperty().get()));
        search.searchingProperty().subscribe(_ -> showHits(search.hitsProperty().get()));
    }

    /// @param isLarge whether the timeline is so large that not all of it is searched
    private void describe(boolean isLarge) {
        String what = isLarge ? "Find events by title" : "Find events, people, sources";
        field.setPromptText(what + "…");
        field.setAccessibleText(what);
    }

    private void setUpList() {
        list.setId("hits");
        list.getStyleClass().add("search-hits");
        list.setFixedCellSize(ROW_PX);
        list.setPrefWidth(LIST_WIDTH_PX);
        list.setFocusTraversable(false);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText("Hits");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new SearchHitCell(timeline));
        list.setOnMouseClicked(_ -> showChosen());
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
    }

    /// Puts the cursor into the box, over what is in it.
    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    boolean hasFocus() {
        return field.isFocused();
    }

    private void showHits(List<SearchHit> hits) {
        list.getItems().setAll(hits);
        list.scrollTo(0);
        list.setPrefHeight(Math.clamp(hits.size(), 1, MOST_ROWS) * ROW_PX + 10);
        none.setText(search.searchingProperty().get()
                ? "Searching…"
                : "Nothing found for “" + field.getText().strip() + "”");
        if (field.getText().isBlank() || !field.isFocused()) {
            popup.hide();
        } else {
            openPopup();
        }
    }

    private void openPopup() {
        Bounds below = field.localToScreen(field.getBoundsInLocal());
        if (below != null && !popup.isShowing()) {
            popup.show(field, below.getMinX(), below.getMaxY() + 4);
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    search.showPrevious();
                    sayWhich();
                } else {
                    showChosen();
                }
            }
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    return;
                }
                search.clear();
            }
            case DOWN -> choose(1);
            case UP -> choose(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int step) {
        if (!field.getText().isBlank()) {
            openPopup();
            int place = list.getSelectionModel().getSelectedIndex() + step;
            list.getSelectionModel().clearAndSelect(Math.clamp(place, 0, Math.max(0, list.getItems().size() - 1)));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void showChosen() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen < 0) {
            search.showNext();
        } else {
            search.show(chosen);
        }
        sayWhich();
    }

    private void sayWhich() {
        list.getSelectionModel().clearSelection();
        popup.hide();
        int count = search.hitsProperty().get().size();
        if (count > 0) {
            timeline.notice(
                    "Hit " + CountText.grouped(search.shownProperty().get() + 1L) + " of " + CountText.grouped(count));
        }
    }
}
