package org.tumen.view;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;

/// Says what the program is.
final class AboutDialog extends Dialog<Void> {
    AboutDialog(String version) {
        setTitle("About Tumen");
        VBox content = new VBox(SelectableText.of("Tumen", "detail-title"),
                SelectableText.of("Version " + version, "muted"),
                SelectableText.of("Historical timelines that show their evidence.", "summary"),
                SelectableText.of(
                        "Made with JavaFX, ControlsFX, AtlantaFX and Jackson. Set in Open Sans by Steve Matteson.",
                        "note"));
        content.getStyleClass().add("about");
        getDialogPane().setId("about");
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    }
}
