package org.tumen.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.tumen.model.Category;
import org.tumen.model.ClaimStatus;
import org.tumen.viewmodel.FilterChoices;
import org.tumen.viewmodel.FilterViewModel;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.TimelineViewModel;

/// The filter, over the timeline below its button: lists to tick and its text, two views of one filter.
final class FilterPane extends VBox {
    private static final double MOST_LANES_PX = 220;
    private static final Map<Integer, String> SIGNIFICANCES = Map.of(5, "All events", 1, "1 · the most significant", 2,
            "1 and 2", 3, "1 to 3", 4, "1 to 4", FilterChoices.OTHER_SIGNIFICANCE, "as written below");

    /// The style class of the button that opens it.
    static final String BUTTON = "filter-button";
    private static final double MARGIN_PX = 14;

    private final FilterViewModel filter;
    private final FlowPane lanes = new FlowPane();
    private final FlowPane statuses = new FlowPane();
    private final ChoiceBox<Integer> significance = new ChoiceBox<>();
    private final TextField text = new TextField();
    private final Label message = Controls.label("", "filter-message");
    private boolean isShowing;

    FilterPane(FilterViewModel filter, TimelineViewModel timeline) {
        this.filter = filter;
        setId("filter");
        getStyleClass().add("filter-pane");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        lanes.getStyleClass().add("filter-list");
        statuses.getStyleClass().add("filter-list");
        ScrollPane scrolled = new ScrollPane(lanes);
        scrolled.setFitToWidth(true);
        scrolled.setMaxHeight(MOST_LANES_PX);
        scrolled.setFocusTraversable(false);
        scrolled.getStyleClass().add("filter-lanes");
        Stream.of(ClaimStatus.values()).forEach(status -> statuses.getChildren().add(box(status)));
        setUpSignificance();
        setUpText();
        getChildren().addAll(heading("Lanes"), scrolled, heading("Status"), statuses, heading("Significance"),
                significance, heading("As text"), text, message, buttons());
        timeline.wholeProperty().subscribe(this::showLanes);
        filter.wantedProperty().subscribe(this::showChoices);
        EventHandler<MouseEvent> presses = this::pressed;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(MouseEvent.MOUSE_PRESSED, presses);
            }
            if (now != null) {
                now.addEventFilter(MouseEvent.MOUSE_PRESSED, presses);
            }
        });
        close();
    }

    private static Label heading(String heading) {
        return Controls.label(heading, "filter-heading");
    }

    private void setUpSignificance() {
        significance.setId("filter-significance");
        significance.setAccessibleText("Significance");
        significance.getItems().setAll(5, 4, 3, 2, 1);
        significance.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer least) {
                return least == null ? "" : SIGNIFICANCES.getOrDefault(least, "");
            }

            @Override
            public Integer fromString(String written) {
                throw new UnsupportedOperationException("significances are chosen, not written");
            }
        });
        significance.setOnAction(_ -> {
            Integer least = significance.getValue();
            if (!isShowing && least != null && least != FilterChoices.OTHER_SIGNIFICANCE) {
                filter.choose(filter.choices().withLeastSignificance(least));
            }
        });
    }

    private void setUpText() {
        text.setId("filter-text");
        text.setAccessibleText("Filter as text");
        text.setPromptText("from:1950 until:1953 tag:summit \"Kim Il-sung\"");
        text.textProperty().bindBidirectional(filter.textProperty());
        text.setOnAction(_ -> filter.commit());
        message.setWrapText(true);
        filter.troubleProperty().subscribe(trouble -> {
            message.setText(trouble);
            message.setVisible(!trouble.isEmpty());
            message.setManaged(!trouble.isEmpty());
            text.setAccessibleHelp(trouble);
        });
    }

    private HBox buttons() {
        Button clear = new Button("Clear");
        clear.setId("filter-clear");
        clear.getStyleClass().add("tool-button");
        clear.setAccessibleText("Clear the filter");
        clear.setOnAction(_ -> filter.clear());
        Label count = Controls.label("", "filter-count");
        filter.filteringProperty().subscribe(_ -> describe(count));
        filter.countProperty().subscribe(_ -> describe(count));
        HBox row = Controls.row(count, new Region(), clear);
        row.getStyleClass().add("filter-buttons");
        return row;
    }

    private void describe(Label count) {
        String shown = filter.countProperty().get();
        count.setText(filter.filteringProperty().get()
                ? "Filtering…"
                : shown.isEmpty() ? "All events" : shown + " events");
    }

    private CheckBox box(ClaimStatus status) {
        CheckBox box = new CheckBox(status.name().toLowerCase(Locale.ROOT));
        box.setUserData(status);
        box.setOnAction(_ -> {
            filter.choose(filter.choices().withStatus(status, box.isSelected()));
            showChoices();
        });
        return box;
    }

    private CheckBox box(Category category) {
        CheckBox box = new CheckBox(category.name());
        box.setMnemonicParsing(false);
        box.setUserData(category.id());
        box.setOnAction(_ -> {
            filter.choose(filter.choices().withLane(category.id(), box.isSelected()));
            showChoices();
        });
        return box;
    }

    private void showLanes(OpenDocument whole) {
        lanes.getChildren().setAll(whole.document().categories().stream().map(this::box).toList());
        showChoices();
    }

    private void showChoices() {
        FilterChoices choices = filter.choices();
        isShowing = true;
        for (CheckBox box : boxes(lanes)) {
            box.setSelected(choices.hasLane(String.valueOf(box.getUserData())));
        }
        for (CheckBox box : boxes(statuses)) {
            box.setSelected(box.getUserData() instanceof ClaimStatus status && choices.hasStatus(status));
        }
        int least = choices.leastSignificance();
        if (least == FilterChoices.OTHER_SIGNIFICANCE && !significance.getItems().contains(least)) {
            significance.getItems().add(least);
        } else if (least != FilterChoices.OTHER_SIGNIFICANCE) {
            significance.getItems().remove(Integer.valueOf(FilterChoices.OTHER_SIGNIFICANCE));
        }
        significance.setValue(least);
        isShowing = false;
    }

    private static List<CheckBox> boxes(FlowPane list) {
        return list.getChildren().stream().map(CheckBox.class::cast).toList();
    }

    /// Shows it, with the keyboard on its first choice.
    void open() {
        setVisible(true);
        setManaged(true);
        placeBelowButton();
        (lanes.getChildren().isEmpty() ? text : lanes.getChildren().getFirst()).requestFocus();
    }

    /// Under the button, but never out of the window.
    private void placeBelowButton() {
        Node button = getScene().lookup("." + BUTTON);
        if (button != null && getParent() instanceof Region around) {
            applyCss();
            double left = around.sceneToLocal(button.localToScene(0, 0)).getX();
            double most = around.getWidth() - prefWidth(-1) - MARGIN_PX;
            setTranslateX(Math.max(MARGIN_PX, Math.min(left, most)));
        }
    }

    /// A press anywhere else closes it; one on its button is left to that.
    private void pressed(MouseEvent event) {
        if (!isVisible()) {
            return;
        }
        for (Node node = event.getTarget() instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node.equals(this) || node.getStyleClass().contains(BUTTON)) {
                return;
            }
        }
        close();
    }

    void close() {
        setVisible(false);
        setManaged(false);
    }
}
