package org.tumen.view.quiz;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tumen.viewmodel.quiz.QuizGame;
import org.tumen.viewmodel.quiz.QuizPool;
import org.tumen.viewmodel.quiz.QuizState;

/// Asks which events a quiz is to be about.
final class ChoosingView extends BorderPane implements QuizPage {
    private final ListView<QuizPool> list = new ListView<>();
    private final TextField filter = new TextField();
    private final Label complaint = QuizControls.spoken("quiz-complaint");
    private final Button start;
    private final QuizState.Choosing first;

    ChoosingView(QuizGame game, QuizState.Choosing state) {
        first = state;
        list.setId("quiz-pools");
        list.setAccessibleText("Events to choose from");
        list.getItems().setAll(state.pools());
        list.setCellFactory(_ -> new PoolCell());
        list.getSelectionModel().select(state.chosen());
        list.getSelectionModel().selectedIndexProperty().subscribe(place -> game.choose(place.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                game.start();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                game.leave();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                game.start();
            }
        });
        filter.setId("quiz-filter");
        filter.setAccessibleText("Only events that match");
        filter.setPromptText("words, or such as  category:nuclear from:1990");
        filter.textProperty().subscribe(game::filter);
        filter.setOnAction(_ -> game.start());
        start = QuizControls.button("Start", game::start, "quiz-main-button");
        start.setId("quiz-start");
        complaint.setId("quiz-complaint");
        setTop(new VBox(QuizHead.of(state.kind().title(), "", game),
                QuizControls.label("Which events? More significant ones come up more often.", "quiz-how")));
        Label only = QuizControls.label("Only events that match", "quiz-how");
        only.setLabelFor(filter);
        HBox filtering = new HBox(only, filter);
        filtering.getStyleClass().add("quiz-foot");
        HBox.setHgrow(filter, Priority.ALWAYS);
        BorderPane choice = new BorderPane(list);
        choice.setBottom(filtering);
        setCenter(choice);
        HBox foot = new HBox(complaint, QuizControls.space(), start);
        foot.getStyleClass().add("quiz-foot");
        setBottom(foot);
        complaint.setVisible(false);
    }

    boolean plays(QuizState.Choosing other) {
        return other.kind() == first.kind() && other.pools().equals(first.pools());
    }

    void show(QuizState.Choosing next) {
        complaint.setText(next.complaint());
        complaint.setVisible(!next.complaint().isEmpty());
        if (!next.complaint().isEmpty() && !filter.isFocused()) {
            complaint.requestFocus();
        }
    }

    private static final class PoolCell extends ListCell<QuizPool> {
        @Override
        protected void updateItem(@Nullable QuizPool pool, boolean empty) {
            super.updateItem(pool, empty);
            setText(pool == null || empty ? "" : pool.name() + "  ·  " + "%,d".formatted(pool.size()) + " events");
        }
    }

    @Override
    public void setEm(double em) {
        list.setFixedCellSize(em * 2.4);
    }

    @Override
    public void focusFirst() {
        list.requestFocus();
    }

    @Override
    public Node node() {
        return this;
    }
}
