package org.tumen.view.present;

import javafx.scene.control.Label;

/// Makes the labels of the presentation's windows.
final class PresentingLabels {
    private PresentingLabels() {}

    static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A text of several lines.
    static Label paragraph(String text, String... styleClasses) {
        Label label = label(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
