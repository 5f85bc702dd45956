package org.tumen.view.touring;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Category;
import org.tumen.model.TourStop;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edtf;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.touring.StopText;
import org.tumen.viewmodel.touring.TourDraft;
import org.tumen.viewmodel.touring.TourEditor;

/// What is written about the chosen stop.
final class StopForm extends VBox {
    private final TourEditor editor;
    private final TimelineViewModel timeline;
    private final TextArea caption;
    private final TextArea question;
    private final TextArea notes;
    private final TextField planned = new TextField();
    private final Label span = TourControls.label("", "tour-span");
    private final Button anyTime;
    private final FlowPane lanes = new FlowPane();
    private boolean isShowing;

    StopForm(TourEditor editor, TimelineViewModel timeline) {
        this.editor = editor;
        this.timeline = timeline;
        getStyleClass().add("tour-stop-form");
        caption = TourControls.area("stop-caption", "Caption for the class", 2, typed(editor::typeCaption));
        question = TourControls.area("stop-question", "Question for the class", 2, typed(editor::typeQuestion));
        notes = TourControls.area("stop-notes", "Notes for the teacher", 4, typed(editor::typeNotes));
        for (TextArea area : List.of(caption, question, notes)) {
            area.focusedProperty().subscribe(_ -> editor.endTyping());
        }
        planned.setId("stop-planned");
        planned.setAccessibleText("Planned time in minutes and seconds");
        planned.setPromptText("0:50");
        planned.setPrefColumnCount(5);
        planned.setOnAction(_ -> plan());
        planned.focusedProperty().subscribe(focused -> {
            if (!focused) {
                plan();
            }
        });
        Button useView = TourControls.button("Use the view", "Show the time in view at this stop", editor::useView);
        anyTime = TourControls.button("Any", "Leave it to the program what time is shown", editor::forgetSpan);
        FlowPane times = new FlowPane(span, useView, anyTime);
        times.getStyleClass().add("tour-buttons");
        lanes.getStyleClass().add("tour-lanes");
        HBox time = new HBox(TourControls.label("Planned time", "tour-field-name"), planned);
        time.getStyleClass().add("tour-row");
        getChildren().addAll(TourControls.named("Caption for the class", caption),
                TourControls.named("Question", question), TourControls.named("Notes for the teacher", notes),
                TourControls.named("Time shown", times), TourControls.named("Lanes shown", lanes), time);
        timeline.wholeProperty().subscribe(open -> lanes.getChildren()
                .setAll(open.document().categories().stream().map(this::lane).toList()));
        editor.draftProperty().subscribe(this::show);
    }

    /// What is only shown is not typed.
    private Consumer<String> typed(Consumer<String> typing) {
        return text -> {
            if (!isShowing) {
                typing.accept(text);
            }
        };
    }

    private CheckBox lane(Category category) {
        CheckBox box = new CheckBox(category.name());
        box.setMnemonicParsing(false);
        box.setUserData(category.id());
        box.setOnAction(_ -> editor.showLane(category.id(), box.isSelected(),
                timeline.whole().document().categories().stream().map(Category::id).toList()));
        return box;
    }

    private void show(TourDraft draft) {
        TourStop stop = draft.stop();
        isShowing = true;
        setDisable(stop == null);
        TourControls.show(caption, stop == null ? "" : stop.caption());
        TourControls.show(question, stop == null ? "" : stop.question());
        TourControls.show(notes, stop == null ? "" : stop.notes());
        TourControls.show(planned, stop == null || stop.plannedSeconds() == 0
                ? ""
                : StopText.clock(stop.plannedSeconds()));
        showSpan(stop);
        lanes.getChildren().forEach(node -> {
            if (node instanceof CheckBox box) {
                box.setSelected(stop == null || stop.categoryIds().isEmpty()
                        || stop.categoryIds().contains(String.valueOf(box.getUserData())));
            }
        });
        isShowing = false;
    }

    private void showSpan(@Nullable TourStop stop) {
        Edtf shown = stop == null ? null : stop.span();
        span.setText(shown == null ? "About the event" : DateText.describe(shown));
        anyTime.setDisable(stop == null || shown == null || stop.eventId().isEmpty());
    }

    /// Takes the planned time; what is none goes back to what was there.
    private void plan() {
        TourStop stop = editor.draft().stop();
        Integer seconds = StopText.seconds(planned.getText());
        if (stop != null && seconds != null && seconds != stop.plannedSeconds()) {
            editor.edit(draft -> draft.changeStop(it -> it.withPlannedSeconds(seconds)));
        } else if (stop != null && seconds == null) {
            timeline.notice("“" + planned.getText().strip() + "” is no time; write minutes and seconds, as 1:30");
            show(editor.draft());
        }
    }
}
