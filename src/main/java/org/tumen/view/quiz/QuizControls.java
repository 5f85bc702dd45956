package org.tumen.view.quiz;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes the controls that all quizzes have.
final class QuizControls {
    private QuizControls() {}

    static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A label that a screen reader speaks when it gets the focus.
    static Label spoken(String... styleClasses) {
        Label label = label("", styleClasses);
        label.setFocusTraversable(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    static Button button(String text, Runnable action, String... styleClasses) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("quiz-button");
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
