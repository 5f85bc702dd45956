package org.tumen.view.touring;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the controls of the pane.
final class TourControls {
    private TourControls() {}

    /// @param meaning for the tool tip and for screen readers
    static Button button(String text, String meaning, Runnable action) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("tool-button", "tour-button");
        button.setAccessibleText(meaning);
        button.setTooltip(new Tooltip(meaning));
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    static TextField field(String id, String name, Consumer<String> typed) {
        return prepared(new TextField(), id, name, typed);
    }

    static TextArea area(String id, String name, int rows, Consumer<String> typed) {
        TextArea area = prepared(new TextArea(), id, name, typed);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }

    private static <T extends TextInputControl> T prepared(T input, String id, String name, Consumer<String> typed) {
        input.setId(id);
        input.setAccessibleText(name);
        input.setMinWidth(0);
        input.textProperty().subscribe((_, text) -> typed.accept(text));
        return input;
    }

    /// Shows a text from its start; to somebody who is typing, with the caret at its end. Nothing moves where it is shown already.
    static void show(TextInputControl input, String text) {
        if (!text.equals(input.getText())) {
            input.setText(text);
            input.positionCaret(input.isFocused() ? text.length() : 0);
        }
    }

    /// A name above what it names.
    static VBox named(String name, Region content) {
        Label label = label(name, "tour-field-name");
        label.setLabelFor(content);
        VBox box = new VBox(label, content);
        box.getStyleClass().add("tour-field");
        return box;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    static void showIf(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
