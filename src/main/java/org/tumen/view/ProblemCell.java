package org.tumen.view;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tumen.io.Problem;
import org.tumen.io.Severity;

/// A problem: where, what, and how to mend it.
final class ProblemCell extends ListCell<Problem> {
    ProblemCell() {
        getStyleClass().add("problem");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String place = problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
        String pointer = problem.pointer().isEmpty() ? "" : "  " + problem.pointer();
        Label where = Controls.label(problem.file() + place + pointer, "problem-where");
        where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        String sign = problem.severity() == Severity.ERROR ? "Error: " : "Warning: ";
        VBox lines = new VBox(where, wrapped(sign + problem.message(), "problem-message"));
        if (!problem.mend().isEmpty()) {
            lines.getChildren().add(wrapped("To mend it: " + problem.mend(), "problem-mend"));
        }
        setGraphic(lines);
        setAccessibleText(problem.toString());
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = Controls.label(text, styleClass);
        label.setWrapText(true);
        return label;
    }
}
