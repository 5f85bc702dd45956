package org.tumen.view.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.tumen.cite.CitationStyle;
import org.tumen.display.Theme;
import org.tumen.export.ExportFormat;
import org.tumen.export.PageSize;
import org.tumen.export.Worksheet;
import org.tumen.layout.Density;
import org.tumen.viewmodel.export.ExportChoices;
import org.tumen.viewmodel.export.ExportViewModel;
import org.tumen.viewmodel.export.PaperChoice;
import org.tumen.viewmodel.export.ProductKind;

/// The choices of an export. Those that mean nothing for what is being made are not shown.
final class ChoicesPane extends VBox {
    private static final List<Integer> DPIS = List.of(96, 150, 192, 300, 600);

    private final ExportViewModel viewModel;
    private final List<Runnable> followers = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private boolean following;

    ChoicesPane(ExportViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("export-choices");
        grid.getStyleClass().add("export-grid");
        getChildren().add(grid);
        addProduct();
        addPaper();
        addLook();
        viewModel.choicesProperty().subscribe(_ -> follow());
    }

    /// Where one starts to choose.
    void focusFirst() {
        grid.getChildren().stream().filter(ComboBox.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }

    private void follow() {
        following = true;
        followers.forEach(Runnable::run);
        following = false;
    }

    private ExportChoices now() {
        return viewModel.choicesProperty().get();
    }

    private void addProduct() {
        box("Make", "export-product", _ -> List.of(ProductKind.values()), ProductKind::title, ExportChoices::product,
                ExportChoices::withProduct, _ -> true);
        box("As", "export-format", choices -> choices.product().formats(), ExportFormat::title,
                ExportChoices::format, ExportChoices::withFormat, choices -> choices.product().formats().size() > 1);
        box("Of", "export-content", _ -> viewModel.source().contents(), viewModel.source()::describe,
                ExportChoices::content, ExportChoices::withContent, _ -> true);
        HBox blanks = new HBox();
        blanks.getStyleClass().add("export-row");
        for (Worksheet.Blank blank : Worksheet.Blank.values()) {
            String word = blank.name().charAt(0) + blank.name().substring(1).toLowerCase(Locale.ROOT);
            blanks.getChildren().add(check(word, "Leave blank: " + word,
                    choices -> choices.blanks().contains(blank),
                    (choices, left) -> choices.withBlanks(with(choices.blanks(), blank, left))));
        }
        row("Leave blank", blanks, choices -> choices.product() == ProductKind.WORKSHEET);
    }

    private static Set<Worksheet.Blank> with(Set<Worksheet.Blank> blanks, Worksheet.Blank blank, boolean left) {
        Set<Worksheet.Blank> changed = EnumSet.noneOf(Worksheet.Blank.class);
        changed.addAll(blanks);
        if (left) {
            changed.add(blank);
        } else {
            changed.remove(blank);
        }
        return changed;
    }

    private void addPaper() {
        box("Size", "export-size",
                choices -> PageSize.PRESETS.stream()
                        .filter(size -> size.isPaper() || !choices.product().needsPaper()).toList(),
                PageSize::name, choices -> choices.paper().size(),
                (choices, size) -> choices.withPaper(choices.paper().withSize(size)),
                choices -> choices.product().isPaged());
        box("Orientation", "export-orientation", _ -> List.of(false, true),
                stands -> stands ? "Portrait" : "Landscape", choices -> choices.paper().portrait(),
                (choices, stands) -> choices.withPaper(choices.paper().withPortrait(stands)),
                choices -> choices.product().canBeTurned() && choices.paper().size().isPaper());
        Spinner<Integer> columns = sheets("Sheets side by side", choices -> choices.paper().columns(),
                (choices, number) -> choices
                        .withPaper(choices.paper().withSheets(number, choices.paper().rows())));
        Spinner<Integer> rows = sheets("Sheets one above the other", choices -> choices.paper().rows(),
                (choices, number) -> choices
                        .withPaper(choices.paper().withSheets(choices.paper().columns(), number)));
        HBox both = new HBox(columns, new Label("×"), rows);
        both.getStyleClass().add("export-row");
        row("Sheets", both, choices -> choices.product() == ProductKind.POSTER);
        box("Pixels in an inch", "export-dpi", ChoicesPane::dpis, dpi -> dpi + " dpi",
                choices -> choices.paper().dpi(),
                (choices, dpi) -> choices.withPaper(choices.paper().withDpi(dpi)),
                choices -> choices.product().isPaged() && choices.format().isPixels());
    }

    private static List<Integer> dpis(ExportChoices choices) {
        List<Integer> possible = new ArrayList<>(
                DPIS.stream().filter(dpi -> dpi <= choices.paper().size().mostDpi()).toList());
        if (!possible.contains(choices.paper().dpi())) {
            possible.add(choices.paper().dpi());
        }
        return possible.stream().sorted().toList();
    }

    private Spinner<Integer> sheets(String name, Function<ExportChoices, Integer> get,
            BiFunction<ExportChoices, Integer, ExportChoices> with) {
        Spinner<Integer> spinner = new Spinner<>(1, PaperChoice.MOST_SHEETS, get.apply(now()));
        spinner.setAccessibleText(name);
        spinner.setPrefWidth(76);
        spinner.valueProperty().subscribe(number -> change(choices -> with.apply(choices, number)));
        followers.add(() -> spinner.getValueFactory().setValue(get.apply(now())));
        return spinner;
    }

    private void addLook() {
        Predicate<ExportChoices> picture = choices -> choices.product().hasPicture();
        box("Colours", "export-theme", _ -> Theme.ALL, ChoicesPane::name, choices -> choices.look().theme(),
                (choices, theme) -> choices.withLook(choices.look().withTheme(theme)), picture);
        box("Labels", "export-density", _ -> List.of(Density.values()), ChoicesPane::name,
                choices -> choices.look().density(),
                (choices, density) -> choices.withLook(choices.look().withDensity(density)), picture);
        VBox beside = new VBox(
                check("Title", "Title above the picture", choices -> choices.look().title(),
                        (choices, shown) -> choices.withLook(choices.look().withTitle(shown)), ChoicesPane::isFramed),
                check("Legend", "Legend of the signs", choices -> choices.look().legend(),
                        (choices, shown) -> choices.withLook(choices.look().withLegend(shown)), picture),
                check("Footer", "Footer with version, licence and date",
                        choices -> choices.look().footer(),
                        (choices, shown) -> choices.withLook(choices.look().withFooter(shown)),
                        ChoicesPane::isFramed),
                check("List of sources", "List of sources on pages of its own", choices -> choices.look().sources(),
                        (choices, shown) -> choices.withLook(choices.look().withSources(shown)),
                        ExportChoices::canListSources));
        beside.getStyleClass().add("export-checks");
        row("With", beside, picture);
        box("Sources in", "export-style", _ -> List.of(CitationStyle.values()), CitationStyle::title,
                choices -> choices.look().style(),
                (choices, style) -> choices.withLook(choices.look().withStyle(style)), ExportChoices::citesSources);
    }

    private static boolean isFramed(ExportChoices choices) {
        return choices.product() == ProductKind.PICTURE || choices.product() == ProductKind.POSTER;
    }

    private static String name(Theme theme) {
        return theme.id().equals(Theme.PRINT.id())
                ? "White paper"
                : theme.id().substring(0, 1).toUpperCase(Locale.ROOT) + theme.id().substring(1);
    }

    private static String name(Density density) {
        return switch (density) {
            case FEW -> "Few";
            case BALANCED -> "Balanced";
            case ALL -> "All that have room";
        };
    }

    private void change(Function<ExportChoices, ExportChoices> change) {
        if (!following) {
            viewModel.change(change::apply);
        }
    }

    private <T> void box(String name, String id, Function<ExportChoices, List<T>> values, Function<T, String> words,
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

    private CheckBox check(String text, String accessibleText, Predicate<ExportChoices> get,
            BiFunction<ExportChoices, Boolean, ExportChoices> with) {
        return check(text, accessibleText, get, with, _ -> true);
    }

    private CheckBox check(String text, String accessibleText, Predicate<ExportChoices> get,
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

    private void row(String name, Node control, Predicate<ExportChoices> shown) {
        Label label = new Label(name);
        label.getStyleClass().add("export-label");
        label.setLabelFor(control);
        if (!(control instanceof Control)) {
            GridPane.setValignment(label, VPos.TOP);
        }
        grid.addRow(grid.getRowCount(), label, control);
        followers.add(() -> {
            show(label, shown.test(now()));
            show(control, shown.test(now()));
        });
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
