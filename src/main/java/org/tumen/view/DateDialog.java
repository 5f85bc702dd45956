package org.tumen.view;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tumen.viewmodel.DateJump;

/// Asks for a date and goes there; stays open with a word of help while the text is no date.
final class DateDialog extends Dialog<Void> {
    DateDialog(DateJump jump) {
        setTitle("Go to date");
        TextField field = new TextField();
        field.setId("date");
        field.setPromptText("19 June 2024, spring 1950, 1950s…");
        Label label = new Label("Date, year, season, decade or span");
        label.setLabelFor(field);
        Label message = Controls.label("", "date-message");
        message.setId("date-message");
        message.setWrapText(true);
        VBox content = new VBox(label, field, message);
        content.getStyleClass().add("date-dialog");
        ButtonType go = new ButtonType("Go", ButtonBar.ButtonData.OK_DONE);
        getDialogPane().setId("go-to-date");
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(go, ButtonType.CANCEL);
        Button button = (Button) getDialogPane().lookupButton(go);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            String complaint = jump.go(field.getText());
            message.setText(complaint);
            if (!complaint.isEmpty()) {
                event.consume();
            }
        });
        setOnShown(_ -> field.requestFocus());
    }
}
