package org.tumen.view.present;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.tumen.viewmodel.present.PresentationState;
import org.tumen.viewmodel.present.PresentationViewModel;
import org.tumen.viewmodel.present.Tool;

/// The window on the audience's screen. Where that is the only one, it also has what is the presenter's alone: the list of
/// stops, the number being typed, the strip of buttons while the mouse moves, and the notes if they are wanted.
final class AudiencePane extends StackPane {
    private static final Duration STRIP_STAYS = Duration.millis(2_500);

    private final PresentationViewModel model;
    private final AudienceView view;
    private final AudienceScreen screen;
    private final BorderPane withNotes = new BorderPane();
    private final Label notes = PresentingLabels.paragraph("", "small-notes");
    private final ScrollPane notesScroll = new ScrollPane(notes);
    private final Label number = PresentingLabels.label("", "number-chip");
    private final Label question = PresentingLabels.paragraph(
            "End the presentation? Enter ends it, any other key goes on.", "end-question");
    private final ControlStrip strip;
    private final StopList stops;
    private final PauseTransition hiding = new PauseTransition(STRIP_STAYS);
    private boolean alone = true;

    AudiencePane(PresentationViewModel model, AudienceScreen screen) {
        this.model = model;
        this.screen = screen;
        view = screen.picture();
        getStyleClass().add("audience-pane");
        strip = new ControlStrip(model, true);
        stops = new StopList(model);
        stops.getStyleClass().add("floating");
        notesScroll.setFitToWidth(true);
        notesScroll.setFocusTraversable(false);
        notesScroll.getStyleClass().addAll("edge-to-edge", "small-notes-scroll");
        withNotes.setCenter(screen);
        getChildren().addAll(withNotes, stops, number, question, strip);
        setAlignment(number, Pos.BOTTOM_RIGHT);
        setAlignment(strip, Pos.BOTTOM_CENTER);
        strip.setMaxHeight(Region.USE_PREF_SIZE);
        for (Region box : new Region[]{number, question}) {
            box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            box.setMouseTransparent(true);
        }
        strip.setVisible(false);
        hiding.setOnFinished(_ -> hideStrip());
        addEventFilter(MouseEvent.MOUSE_MOVED, _ -> mouseMoved());
        model.stateProperty().subscribe(this::show);
    }

    AudienceScreen screen() {
        return screen;
    }

    /// @param only whether this is the only screen
    void setAlone(boolean only) {
        alone = only;
        show(model.state());
        if (!only) {
            strip.setVisible(false);
        }
    }

    private void show(PresentationState state) {
        stops.setVisible(alone && state.layers().listIsOpen());
        number.setText(model.hint());
        number.setVisible(alone && !model.hint().isEmpty());
        if (state.layers().quiz() != null) {
            strip.setVisible(false);
        }
        question.setVisible(state.layers().asksToEnd());
        notes.setText(model.notes(state.stop()));
        boolean wanted = alone && state.look().notesShown();
        withNotes.setBottom(wanted ? notesScroll : null);
    }

    private void mouseMoved() {
        PresentationState state = model.state();
        // A quiz has its own buttons where the strip would be.
        if (alone && state.tools().tool() == Tool.NONE && state.layers().quiz() == null) {
            strip.setVisible(true);
            view.setCursor(Cursor.DEFAULT);
            hiding.playFromStart();
        }
    }

    private void hideStrip() {
        if (strip.isHover()) {
            hiding.playFromStart();
        } else {
            strip.setVisible(false);
            view.setCursor(Cursor.NONE);
        }
    }

    @Override
    protected void layoutChildren() {
        stops.setMaxSize(Math.min(getWidth() - 40, 560), Math.min(getHeight() - 40, 640));
        question.setMaxWidth(Math.min(getWidth() - 40, 640));
        notesScroll.setMaxHeight(getHeight() * 0.25);
        notesScroll.setPrefHeight(getHeight() * 0.2);
        super.layoutChildren();
    }
}
