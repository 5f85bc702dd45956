package org.tumen.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.Workspace;

/// The row of tools below the menus.
final class ToolRow extends HBox {
    ToolRow(Commands commands, SearchBox searchBox, Workspace workspace) {
        getStyleClass().add("tool-row");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button back = iconButton(commands.get(CommandId.BACK), "icon-back", "left-pill");
        Button forward = iconButton(commands.get(CommandId.FORWARD), "icon-forward", "right-pill");
        Button zoomOut = iconButton(commands.get(CommandId.ZOOM_OUT), "icon-minus", "left-pill");
        Button fit = wordButton(commands.get(CommandId.FIT_ALL), "Fit", "center-pill");
        Button zoomIn = iconButton(commands.get(CommandId.ZOOM_IN), "icon-plus", "right-pill");
        ObservableValue<Preferences> preferences = workspace.settings().preferencesProperty();
        HBox views = group(
                viewButton(commands.get(CommandId.DETAILS), preferences.map(Preferences::detailVisible), "icon-details",
                        "left-pill"),
                viewButton(commands.get(CommandId.OVERVIEW), preferences.map(Preferences::overviewVisible),
                        "icon-overview", "center-pill"),
                viewButton(commands.get(CommandId.PROBLEMS), workspace.opener().problemsVisibleProperty(),
                        "icon-problems", "right-pill"));
        getChildren().addAll(group(back, forward), searchBox, filterButton(commands.get(CommandId.FILTER), workspace),
                space, views, group(zoomOut, fit, zoomIn),
                iconButton(commands.get(CommandId.TOGGLE_THEME), "icon-theme"),
                wordButton(commands.get(CommandId.PRESENT), "Present", "present-button"),
                wordButton(commands.get(CommandId.EXPORT), "Export…"));
    }

    /// Says how many events are left while a filter is in force.
    private static Button filterButton(Command command, Workspace workspace) {
        Button button = wordButton(command, "Filter", FilterPane.BUTTON);
        Label count = Controls.label("", "filter-count");
        workspace.filter().countProperty().subscribe(text -> {
            count.setText(text);
            button.setGraphic(text.isEmpty() ? null : count);
            button.setAccessibleText(text.isEmpty() ? "Filter" : "Filter, " + text + " events");
        });
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    /// Keeps its words whole in a narrow window, where the search box gives way.
    private static Button wordButton(Command command, String words, String... styleClasses) {
        Button button = Controls.button(command, words, "tool-button");
        button.getStyleClass().addAll(styleClasses);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Button iconButton(Command command, String icon, String... styleClasses) {
        Button button = Controls.button(command, "", "tool-button", "icon-button");
        button.getStyleClass().addAll(styleClasses);
        button.setGraphic(Controls.icon(icon));
        return button;
    }

    private static ToggleButton viewButton(Command command, ObservableValue<Boolean> shown, String icon,
            String styleClass) {
        ToggleButton button = Controls.toggle(command, shown, "tool-button", "icon-button", styleClass);
        button.setGraphic(Controls.icon(icon));
        return button;
    }

    private static HBox group(Node... buttons) {
        HBox group = new HBox(buttons);
        group.getStyleClass().add("tool-group");
        return group;
    }
}
