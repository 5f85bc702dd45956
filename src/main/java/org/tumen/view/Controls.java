package org.tumen.view;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes the small controls that many panes have.
final class Controls {
    private Controls() {}

    static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A button for a command: enabled as it is, with its name and key as the tool tip.
    ///
    /// @param text may be empty where `icon` says it
    static Button button(Command command, String text, String... styleClasses) {
        return bound(new Button(text), command, styleClasses);
    }

    /// A button for a command that shows or hides something; pressed in while it is shown.
    static ToggleButton toggle(Command command, ObservableValue<Boolean> shown, String... styleClasses) {
        ToggleButton button = bound(new ToggleButton(), command, styleClasses);
        shown.subscribe(button::setSelected);
        return button;
    }

    private static <B extends ButtonBase> B bound(B button, Command command, String... styleClasses) {
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(_ -> command.run());
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> !command.enabled().getValue(),
                command.enabled()));
        button.setAccessibleText(command.id().text());
        String keys = command.id().triggers().isEmpty() ? "" : "  " + command.id().triggers().getFirst().text();
        button.setTooltip(new Tooltip(command.id().text() + keys));
        return button;
    }

    /// An icon drawn by the style sheet.
    static Region icon(String styleClass) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", styleClass);
        icon.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        icon.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return icon;
    }

    static Hyperlink link(String text, String accessibleText, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setAccessibleText(accessibleText);
        link.setOnAction(_ -> {
            action.run();
            link.setVisited(false);
        });
        return link;
    }

    /// A row whose second part takes the room that is left.
    static HBox row(Node first, Region growing, Node... others) {
        HBox row = new HBox(first, growing);
        row.getChildren().addAll(others);
        HBox.setHgrow(growing, Priority.ALWAYS);
        growing.setMinWidth(0);
        return row;
    }
}
