package org.tumen.view;

import java.util.stream.Collectors;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tumen.viewmodel.present.KeyHelp;

/// The list of all keys and gestures.
final class KeysDialog extends Dialog<Void> {
    private static final double WIDTH_PX = 720;
    private static final double HEIGHT_PX = 460;
    private static final String[][] GESTURES = {{"Wheel, pinch", "Zoom where the pointer is"},
            {"Drag, Shift + wheel", "Earlier or later"}, {"Shift + drag on the ruler", "Zoom to a stretch of time"},
            {"Double click", "Zoom in, or fit an event"}, {"Mouse buttons 4, 5", "Back, forward"}};

    KeysDialog() {
        setTitle("Keys");
        HBox columns = new HBox(
                new VBox(group(CommandId.Group.EXPLORE), group(CommandId.Group.PRESENT), group(CommandId.Group.FILE),
                        group(CommandId.Group.HELP)),
                new VBox(group(CommandId.Group.VIEW), group(CommandId.Group.EDIT), gestures(), presenting()));
        columns.getStyleClass().add("keys-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDTH_PX);
        scroll.setPrefViewportHeight(HEIGHT_PX);
        scroll.getStyleClass().add("edge-to-edge");
        getDialogPane().setContent(scroll);
        getDialogPane().setId("keys");
        getDialogPane().getStyleClass().add("keys-dialog");
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        setResizable(true);
    }

    private static VBox group(CommandId.Group group) {
        GridPane grid = new GridPane();
        for (CommandId id : CommandId.values()) {
            if (id.group() == group && !id.triggers().isEmpty()) {
                addRow(grid, id.triggers().stream().map(Trigger::text).distinct().collect(Collectors.joining("   ")),
                        id.text());
            }
        }
        return titled(group.title(), grid);
    }

    private static VBox presenting() {
        GridPane grid = new GridPane();
        KeyHelp.ALL.forEach(help -> addRow(grid, help.keys(), help.meaning()));
        return titled("While presenting", grid);
    }

    private static VBox gestures() {
        GridPane grid = new GridPane();
        for (String[] gesture : GESTURES) {
            addRow(grid, gesture[0], gesture[1]);
        }
        return titled("Mouse and touch", grid);
    }

    private static void addRow(GridPane grid, String keys, String meaning) {
        Label key = Controls.label(keys, "key");
        Label text = Controls.label(meaning, "key-meaning");
        key.setMinWidth(Label.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), key, text);
    }

    private static VBox titled(String title, GridPane grid) {
        grid.getStyleClass().add("keys-grid");
        VBox box = new VBox(EventView.heading(title), grid);
        box.getStyleClass().add("keys-group");
        return box;
    }
}
