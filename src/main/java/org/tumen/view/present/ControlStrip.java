package org.tumen.view.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.tumen.viewmodel.present.PresentationKey;
import org.tumen.viewmodel.present.PresentationState;
import org.tumen.viewmodel.present.PresentationViewModel;
import org.tumen.viewmodel.present.Tool;
import org.tumen.viewmodel.present.Veil;
import org.tumen.viewmodel.quiz.QuizKind;

/// Buttons for all that keys do, so that nothing needs a keyboard, and each says its key.
final class ControlStrip extends FlowPane {
    private final PresentationViewModel model;
    private final Map<Button, PresentationKey> buttons = new LinkedHashMap<>();

    /// @param alone whether it is for an only screen, below whose picture the notes can be; else screens can be swapped
    ControlStrip(PresentationViewModel model, boolean alone) {
        this.model = model;
        getStyleClass().add("control-strip");
        add("‹ Back", PresentationKey.PAGE_UP, "Previous stop  PageUp");
        add("Next ›", PresentationKey.PAGE_DOWN, "Next stop  PageDown");
        add("Stops", PresentationKey.G, "List of stops  G").getStyleClass().add("gap");
        Button pointer = add("Pointer", PresentationKey.L, "Pointer  L");
        Button pen = add("Pen", PresentationKey.D, "Draw over the picture  D");
        Button spot = add("Spotlight", PresentationKey.S, "Dim all but what is pointed at  S");
        Button clear = add("Clear", PresentationKey.E, "Clear the ink  E");
        Button black = add("Black", PresentationKey.B, "Black screen  B or .");
        Button white = add("White", PresentationKey.W, "White screen  W or ,");
        Button hide = add("Hide…", PresentationKey.H, "Hide dates, titles or later events  H");
        Button reveal = add("Reveal", PresentationKey.DOWN, "Reveal one by one  ↓; all: R");
        Button order = add("Order quiz", PresentationKey.F6, "Quiz: put events in order  F6");
        Button guess = add("Date quiz", PresentationKey.F7, "Quiz: guess the dates  F7");
        add("A+", PresentationKey.LARGER, "Larger type  Ctrl +");
        add("A−", PresentationKey.SMALLER, "Smaller type  Ctrl −");
        add("Theme", PresentationKey.T, "Projector, light or dark  T");
        if (alone) {
            add("Notes", PresentationKey.M, "Notes below the picture on one screen  M");
        } else {
            add("Swap", PresentationKey.X, "Swap the screens  X");
        }
        add("End", PresentationKey.ESCAPE, "Leave one layer, at last the presentation  Esc");
        model.stateProperty().subscribe(now -> {
            buttons.forEach((button, key) -> button.setDisable(now.leavesToQuiz(key)));
            mark(pointer, now.tools().tool() == Tool.POINTER);
            mark(pen, now.tools().tool() == Tool.PEN);
            mark(spot, now.tools().tool() == Tool.SPOTLIGHT);
            mark(black, now.layers().veil() == Veil.BLACK);
            mark(white, now.layers().veil() == Veil.WHITE);
            mark(order, now.layers().quiz() == QuizKind.PUT_IN_ORDER);
            mark(guess, now.layers().quiz() == QuizKind.GUESS_THE_DATE);
            clear.setDisable(clear.isDisable() || now.tools().ink().isEmpty());
            reveal.setDisable(reveal.isDisable() || !now.isGuessing());
            hide.setText(hiding(now));
        });
    }

    private static String hiding(PresentationState now) {
        return switch (now.reveal().hiding()) {
            case NOTHING -> "Hide…";
            case DATES -> "Hide: dates";
            case TITLES -> "Hide: titles";
            case LATER_EVENTS -> "Hide: later";
        };
    }

    private static void mark(Button button, boolean on) {
        button.getStyleClass().remove("on");
        if (on) {
            button.getStyleClass().add("on");
        }
    }

    private Button add(String text, PresentationKey key, String meaning) {
        Button button = new Button(text);
        button.getStyleClass().setAll("button", "strip-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(meaning);
        button.setTooltip(new Tooltip(meaning));
        button.setOnAction(_ -> model.press(key));
        buttons.put(button, key);
        getChildren().addAll(List.of(button));
        return button;
    }
}
