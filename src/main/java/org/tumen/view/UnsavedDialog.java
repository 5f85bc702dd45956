package org.tumen.view;

import java.util.function.BooleanSupplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;

/// Asks what to do with tours that are not saved, before they would be lost.
final class UnsavedDialog extends Dialog<Void> {
    static final ButtonType SAVE = new ButtonType("Save", ButtonBar.ButtonData.YES);
    static final ButtonType DISCARD = new ButtonType("Do not save", ButtonBar.ButtonData.NO);

    /// @param save saves the tours and says whether they are saved; if they are not, the question stays
    /// @param goOn what was to be done
    UnsavedDialog(BooleanSupplier save, Runnable goOn) {
        setTitle("Tours");
        setContentText("The tours have changes that are not saved.");
        getDialogPane().setId("unsaved-tours");
        getDialogPane().getButtonTypes().setAll(SAVE, DISCARD, ButtonType.CANCEL);
        Button saving = (Button) getDialogPane().lookupButton(SAVE);
        saving.addEventFilter(ActionEvent.ACTION, event -> {
            if (save.getAsBoolean()) {
                setOnHidden(_ -> goOn.run());
            } else {
                event.consume();
            }
        });
        Button discarding = (Button) getDialogPane().lookupButton(DISCARD);
        discarding.addEventFilter(ActionEvent.ACTION, _ -> setOnHidden(_ -> goOn.run()));
    }
}
