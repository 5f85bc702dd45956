package org.tumen.view.present;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.tumen.display.Box;
import org.tumen.model.edtf.DateText;
import org.tumen.viewmodel.SearchHit;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.present.PresentationState;
import org.tumen.viewmodel.present.PresentationViewModel;

/// The presenter's window: what the audience sees and will see next, notes, clock and timer, a search that the audience
/// does not see, and the stops.
final class PresenterPane extends BorderPane {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double HIT_PX = 46;

    private final PresentationViewModel model;
    /// Held here, as bindings do not hold what they bind.
    private final SearchViewModel search;
    private final NextStopView next;
    private final AudienceScreen screen;
    private final RatioBox picture;
    private final Label clock = PresentingLabels.label("", "clock");
    private final Label timer = PresentingLabels.label("", "timer");
    private final Label counter = PresentingLabels.label("", "counter");
    private final Label notesHeading = PresentingLabels.label("", "presenter-heading");
    private final Label notes = PresentingLabels.paragraph("", "notes");
    private final Label nextName = PresentingLabels.label("", "next-name");
    private final TextField searchField = new TextField();
    private final ListView<SearchHit> hits = new ListView<>();
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.millis(500), _ -> tick()));

    /// @param screenChoices chooses the audience's screen by hand
    PresenterPane(PresentationViewModel model, SearchViewModel search, AudienceScreen screen, NextStopView next,
            Region screenChoices) {
        this.model = model;
        this.search = search;
        this.next = next;
        this.screen = screen;
        picture = new RatioBox(screen);
        getStyleClass().add("presenter");
        setTop(top(screenChoices));
        setCenter(center());
        setRight(side());
        setBottom(new ControlStrip(model, false));
        ticking.setCycleCount(Animation.INDEFINITE);
        model.stateProperty().subscribe(this::show);
        model.quiz().stateProperty().subscribe(_ -> show(model.state()));
        tick();
    }

    private HBox top(Region screenChoices) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        clock.setAccessibleHelp("Time of day");
        timer.setAccessibleHelp("Time since the start");
        HBox top = new HBox(counter, space, screenChoices, timer, clock);
        top.getStyleClass().add("presenter-top");
        return top;
    }

    private SplitPane center() {
        Label heading = PresentingLabels.label("Next", "presenter-heading");
        VBox nextWords = new VBox(heading, nextName);
        HBox nextRow = new HBox(next, nextWords);
        nextRow.getStyleClass().add("next-row");
        nextWords.getStyleClass().add("next-words");
        HBox.setHgrow(nextWords, Priority.ALWAYS);
        nextWords.setMinWidth(0);
        nextName.setWrapText(true);
        VBox pictures = new VBox(picture, nextRow);
        pictures.getStyleClass().add("presenter-pictures");
        VBox.setVgrow(picture, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox notesBox = new VBox(notesHeading, scroll);
        notesBox.getStyleClass().add("notes-box");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        SplitPane split = new SplitPane(pictures, notesBox);
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(0.62);
        return split;
    }

    private VBox side() {
        searchField.setId("private-search");
        searchField.setPromptText("Search, unseen by the audience…");
        searchField.setAccessibleText("Search, unseen by the audience");
        searchField.textProperty().bindBidirectional(search.queryProperty());
        searchField.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        hits.setId("private-hits");
        hits.setAccessibleText("Hits");
        hits.setFixedCellSize(HIT_PX);
        hits.setFocusTraversable(false);
        hits.setPlaceholder(PresentingLabels.label("Nothing found", "presenter-hint"));
        hits.setCellFactory(_ -> new HitCell());
        search.hitsProperty().subscribe(found -> {
            hits.getItems().setAll(found);
            boolean any = !searchField.getText().isBlank();
            hits.setVisible(any);
            hits.setManaged(any);
        });
        StopList stops = new StopList(model);
        VBox.setVgrow(stops, Priority.ALWAYS);
        VBox side = new VBox(searchField, hits, PresentingLabels.label("Stops", "presenter-heading"), stops);
        side.getStyleClass().add("presenter-side");
        return side;
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !hits.getItems().isEmpty()) {
            visit(hits.getItems().get(Math.max(0, hits.getSelectionModel().getSelectedIndex())));
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int place = hits.getSelectionModel().getSelectedIndex() + step;
            hits.getSelectionModel().clearAndSelect(Math.clamp(place, 0, Math.max(0, hits.getItems().size() - 1)));
        } else if (event.getCode() == KeyCode.ESCAPE) {
            searchField.clear();
            requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    /// Shows a hit to the audience.
    private void visit(SearchHit hit) {
        searchField.clear();
        requestFocus();
        model.visit(hit.event().id());
    }

    private void show(PresentationState state) {
        counter.setText(model.position());
        boolean playing = state.layers().quiz() != null;
        String text = playing ? model.quizAnswers() : model.notes(state.stop());
        notesHeading.setText(playing ? "Answers, unseen by the audience" : "Notes");
        notes.setText(text.isEmpty() ? "No notes for this stop." : text);
        boolean last = state.stop() == state.path().last();
        nextName.setText(last ? "This is the last stop." : model.name(state.stop() + 1));
        next.show(last ? state.stop() : state.stop() + 1);
        next.setVisible(!last);
    }

    /// Gives pictures the proportions of the audience's screen.
    void setAudienceSize(Box size) {
        double ratio = size.width() / size.height();
        picture.setRatio(ratio);
        next.setRatio(ratio);
    }

    AudienceScreen screen() {
        return screen;
    }

    private void tick() {
        clock.setText(LocalTime.now(ZoneId.systemDefault()).format(CLOCK));
        timer.setText(PresentationViewModel.timerText(model.elapsedMs()));
    }

    void start() {
        ticking.play();
    }

    void stop() {
        ticking.stop();
    }

    private final class HitCell extends ListCell<SearchHit> {
        @Override
        protected void updateItem(SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            Button show = new Button("Show");
            show.getStyleClass().setAll("button", "strip-button");
            show.setFocusTraversable(false);
            show.setMinWidth(Region.USE_PREF_SIZE);
            show.setAccessibleText("Show " + hit.event().title());
            show.setOnAction(_ -> visit(hit));
            VBox lines = new VBox();
            lines.getChildren().addAll(List.of(PresentingLabels.label(hit.event().title(), "stop-title"),
                    PresentingLabels.label(DateText.describe(hit.event().date()), "stop-date")));
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            HBox row = new HBox(lines, show);
            row.getStyleClass().add("stop-row");
            setPrefWidth(0);
            setGraphic(row);
        }
    }
}
