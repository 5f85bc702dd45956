package org.tumen.view;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tumen.io.Problem;
import org.tumen.viewmodel.DocumentOpener;

/// What a file has wrong, one row a problem, to be kept open beside the timeline while one mends the file.
final class ProblemsPane extends VBox {
    private final ListView<Problem> list = new ListView<>();
    private final Label heading = Controls.label("", "problems-heading");

    ProblemsPane(DocumentOpener opener) {
        setId("problems");
        getStyleClass().add("problems-pane");
        list.setId("problem-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText("Problems");
        list.setPlaceholder(Controls.label("The file that was read last has no problems.", "muted"));
        list.setCellFactory(_ -> new ProblemCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setOnKeyPressed(event -> {
            List<Problem> chosen = list.getSelectionModel().getSelectedItems();
            if (event.isShortcutDown() && event.getCode() == KeyCode.C && !chosen.isEmpty()) {
                copy(chosen);
                event.consume();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::passEscapeOn);
        VBox.setVgrow(list, Priority.ALWAYS);
        Region space = new Region();
        Button copyAll = new Button("Copy all");
        copyAll.getStyleClass().add("tool-button");
        copyAll.setOnAction(_ -> copy(list.getItems()));
        Button close = new Button("", Controls.icon("icon-close"));
        close.getStyleClass().addAll("tool-button", "icon-button", "flat-button");
        close.setAccessibleText("Hide the problems");
        close.setOnAction(_ -> opener.problemsVisibleProperty().set(false));
        HBox head = Controls.row(heading, space, copyAll, close);
        head.getStyleClass().add("problems-head");
        getChildren().addAll(head, list);
        opener.problemsProperty().subscribe(problems -> {
            list.getItems().setAll(problems);
            copyAll.setDisable(problems.isEmpty());
            heading.setText(title(problems));
        });
    }

    /// The list would take Esc to end an editing that there is none of here.
    private void passEscapeOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    private static String title(List<Problem> problems) {
        return switch (problems.size()) {
            case 0 -> "No problems";
            case 1 -> "1 problem";
            default -> problems.size() + " problems";
        };
    }

    private static void copy(List<Problem> problems) {
        SelectableText.copy(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
