package org.tumen.view.export;

import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;

/// Asks before files are replaced that the system's dialog did not know of, as they got their names only after it.
final class ReplaceQuestion {
    static final ButtonType REPLACE = new ButtonType("Replace", ButtonBar.ButtonData.YES);

    void ask(DialogPane owner, List<Path> files, Runnable replace) {
        Dialog<Void> dialog = new Dialog<>();
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle("Replace");
        dialog.setHeaderText(null);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("replace-question");
        pane.getStylesheets().setAll(owner.getStylesheets());
        pane.setContentText(files.size() == 1
                ? files.getFirst().getFileName() + " is there already. Is it to be replaced?"
                : files.size() + " files are there already, " + files.getFirst().getFileName()
                        + " among them. Are they to be replaced?");
        pane.getButtonTypes().setAll(REPLACE, ButtonType.CANCEL);
        ((Button) pane.lookupButton(REPLACE)).addEventFilter(ActionEvent.ACTION,
                _ -> dialog.setOnHidden(_ -> replace.run()));
        dialog.show();
    }
}
