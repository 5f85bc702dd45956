package org.tumen.view;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;

/// What to set before one presents.
final class AdviceDialog extends Dialog<Void> {
    private static final double WIDTH_PX = 480;

    AdviceDialog(String advice) {
        setTitle("Before you present");
        Label text = new Label(advice);
        text.setWrapText(true);
        text.setPrefWidth(WIDTH_PX);
        getDialogPane().setContent(text);
        getDialogPane().setId("advice");
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        setResizable(true);
    }
}
