package org.tumen.view.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/// Asks on which printer, and how often, where the system's dialog cannot. JavaFX's own dialog is one of AWT, without whose
/// windows it would be passed over, and the default printer would start unasked.
final class PrinterQuestion {
    static final ButtonType PRINT = new ButtonType("Print", ButtonBar.ButtonData.OK_DONE);
    private static final int MOST_COPIES = 99;

    /// @param printer the name of one that there is
    /// @param copies 1 to 99
    record Answer(String printer, int copies) {}

    /// The printers to choose from, and the one that is chosen unless somebody chooses another.
    record Printers(List<String> names, String usual) {
        static Printers ofThisSystem() {
            Printer usual = Printer.getDefaultPrinter();
            List<String> names = Printer.getAllPrinters().stream().map(Printer::getName)
                    .sorted(Comparator.naturalOrder()).toList();
            return new Printers(names, usual == null ? names.stream().findFirst().orElse("") : usual.getName());
        }
    }

    /// @param otherwise is run if nothing is to be printed
    void ask(Window owner, Printers printers, Consumer<Answer> print, Runnable otherwise) {
        ComboBox<String> printer = new ComboBox<>();
        printer.setId("print-printer");
        printer.setAccessibleText("Printer");
        printer.getItems().setAll(printers.names());
        printer.getSelectionModel().select(printers.usual());
        printer.setMaxWidth(Double.MAX_VALUE);
        Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
        copies.setId("print-copies");
        copies.setAccessibleText("Copies");
        copies.setPrefWidth(90);

        Dialog<Void> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Print");
        dialog.setHeaderText(null);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("printer-question");
        pane.getStylesheets().setAll(sheets(owner.getScene()));
        pane.setContent(rows(printer, copies));
        pane.getButtonTypes().setAll(PRINT, ButtonType.CANCEL);
        dialog.setOnHidden(_ -> otherwise.run());
        ((Button) pane.lookupButton(PRINT)).addEventFilter(ActionEvent.ACTION,
                _ -> dialog.setOnHidden(_ -> print.accept(new Answer(printer.getValue(), copies.getValue()))));
        dialog.setOnShown(_ -> printer.requestFocus());
        dialog.show();
    }

    /// A dialog has its style sheets itself.
    private static List<String> sheets(Scene scene) {
        return scene.getRoot() instanceof DialogPane pane ? pane.getStylesheets() : scene.getStylesheets();
    }

    private static GridPane rows(ComboBox<String> printer, Spinner<Integer> copies) {
        GridPane rows = new GridPane();
        rows.getStyleClass().addAll("export-grid", "export-choices");
        rows.addRow(0, label("Printer", printer), printer);
        rows.addRow(1, label("Copies", copies), copies);
        return rows;
    }

    private static Label label(String text, Node control) {
        Label label = new Label(text);
        label.getStyleClass().add("export-label");
        label.setLabelFor(control);
        return label;
    }
}
