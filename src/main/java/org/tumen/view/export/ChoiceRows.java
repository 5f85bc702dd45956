package org.tumen.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.tumen.viewmodel.export.ExportChoices;
import org.tumen.viewmodel.export.ExportViewModel;

/// Rows of a label and a control each, which show the choices and change them.
final class ChoiceRows extends GridPane {
    private final ExportViewModel viewModel;
    private final List<Runnable> followers = new ArrayList<>();
    private boolean following;

    ChoiceRows(ExportViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("export-grid");
    }

    ExportChoices now() {
        return viewModel.choicesProperty().get();
    }

    /// @param follower shows what is chosen
    void follow(Runnable follower) {
        followers.add(follower);
    }

    /// Shows what is chosen.
    void follow() {
        following = true;
        followers.forEach(Runnable::run);
        following = false;
    }

    void change(Function<ExportChoices, ExportChoices> change) {
        if (!following) {
            viewModel.change(change::apply);
        }
    }

    <T> void box(String name, String id, Function<ExportChoices, List<T>> values, Function<T, String> words,
            Function<ExportChoices, T> get, BiFunction<ExportChoices, T, ExportChoices> with,
            Predicate<ExportChoices> shown) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getItems().stream().filter(value -> words.apply(value).equals(text)).findFirst()
                        .orElseThrow();
            }
        });
        box.setOnAction(_ -> {
            T value = box.getValue();
            if (value != null) {
                change(choices -> with.apply(choices, value));
            }
        });
        followers.add(() -> {
            List<T> possible = values.apply(now());
            if (!box.getItems().equals(possible)) {
                box.getSelectionModel().clearSelection(); // as what is selected by its place would show another value
                box.getItems().setAll(possible);
            }
            box.getSelectionModel().select(get.apply(now()));
        });
        row(name, box, shown);
    }

    TextField field(String id, String name, Function<ExportChoices, String> get,
            BiFunction<ExportChoices, String, ExportChoices> with) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setText(get.apply(now()));
        field.textProperty().subscribe(text -> change(choices -> with.apply(choices, text)));
        followers.add(() -> {
            if (!field.getText().equals(get.apply(now()))) {
                field.setText(get.apply(now()));
            }
        });
        return field;
    }

    CheckBox check(String text, String accessibleText, Predicate<ExportChoices> get,
            BiFunction<ExportChoices, Boolean, ExportChoices> with) {
        return check(text, accessibleText, get, with, _ -> true);
    }

    CheckBox check(String text, String accessibleText, Predicate<ExportChoices> get,
            BiFunction<ExportChoices, Boolean, ExportChoices> with, Predicate<ExportChoices> shown) {
        CheckBox check = new CheckBox(text);
        check.setAccessibleText(accessibleText);
        check.setOnAction(_ -> change(choices -> with.apply(choices, check.isSelected())));
        followers.add(() -> {
            check.setSelected(get.test(now()));
            show(check, shown.test(now()));
        });
        return check;
    }

    Label row(String name, Node control, Predicate<ExportChoices> shown) {
        Label label = new Label(name);
        label.getStyleClass().add("export-label");
        label.setLabelFor(control);
        if (control instanceof VBox) {
            GridPane.setValignment(label, VPos.TOP);
        }
        addRow(getRowCount(), label, control);
        followers.add(() -> {
            show(label, shown.test(now()));
            show(control, shown.test(now()));
        });
        return label;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
