package org.tumen.view.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tumen.cite.CitationStyle;
import org.tumen.display.Theme;
import org.tumen.export.ExportFormat;
import org.tumen.export.PageSize;
import org.tumen.export.Worksheet;
import org.tumen.layout.Density;
import org.tumen.viewmodel.export.Content;
import org.tumen.viewmodel.export.ExportChoices;
import org.tumen.viewmodel.export.ExportSource;
import org.tumen.viewmodel.export.ExportViewModel;
import org.tumen.viewmodel.export.PaperChoice;
import org.tumen.viewmodel.export.PixelSize;
import org.tumen.viewmodel.export.ProductKind;
import org.tumen.viewmodel.export.SpanChoice;

/// The choices of an export. Those that mean nothing for what is being made are not shown.
final class ChoicesPane extends VBox {
    private static final List<Integer> DPIS = List.of(96, 150, 192, 300, 600);
    private static final int SCREEN_DPI = 96;

    private final ExportSource source;
    private final ChoiceRows rows;

    ChoicesPane(ExportViewModel viewModel) {
        source = viewModel.source();
        rows = new ChoiceRows(viewModel);
        getStyleClass().add("export-choices");
        getChildren().add(rows);
        addProduct();
        addPaper();
        addLook();
        viewModel.choicesProperty().subscribe(_ -> rows.follow());
    }

    /// Where one starts to choose.
    void focusFirst() {
        rows.getChildren().stream().filter(ComboBox.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }

    private void addProduct() {
        rows.box("Make", "export-product", _ -> List.of(ProductKind.values()), ProductKind::title,
                ExportChoices::product,
                ExportChoices::withProduct, _ -> true);
        rows.box("As", "export-format", choices -> choices.product().formats(), ExportFormat::title,
                ExportChoices::format, ExportChoices::withFormat, choices -> choices.product().formats().size() > 1);
        rows.box("Of", "export-content", _ -> source.contents(), source::describe,
                ExportChoices::content, ExportChoices::withContent, _ -> true);
        addSpan();
        addLanes();
        VBox blanks = new VBox();
        blanks.getStyleClass().add("export-checks");
        for (Worksheet.Blank blank : Worksheet.Blank.values()) {
            String word = blank.name().charAt(0) + blank.name().substring(1).toLowerCase(Locale.ROOT);
            blanks.getChildren().add(rows.check(word, "Leave blank: " + word,
                    choices -> choices.blanks().contains(blank),
                    (choices, left) -> choices.withBlanks(with(choices.blanks(), blank, left))));
        }
        rows.row("Leave blank", blanks, choices -> choices.product() == ProductKind.WORKSHEET);
    }

    private void addSpan() {
        Predicate<ExportChoices> shown = choices -> choices.content() instanceof Content.Span;
        TextField from = rows.field("export-from", "From, a date", choices -> choices.part().span().from(),
                (choices, text) -> choices.withPart(choices.part()
                        .withSpan(new SpanChoice(text, choices.part().span().until()))));
        TextField until = rows.field("export-until", "Until, a date", choices -> choices.part().span().until(),
                (choices, text) -> choices.withPart(choices.part()
                        .withSpan(new SpanChoice(choices.part().span().from(), text))));
        from.setPromptText("the first event");
        until.setPromptText("the last event");
        rows.row("From", from, shown);
        rows.row("Until", until, shown);
    }

    private void addLanes() {
        List<ExportSource.Lane> lanes = source.lanes();
        List<String> ids = lanes.stream().map(ExportSource.Lane::id).toList();
        VBox checks = new VBox();
        checks.getStyleClass().add("export-checks");
        for (ExportSource.Lane lane : lanes) {
            CheckBox check = rows.check(lane.name(), "Lane: " + lane.name(), choices -> isShown(choices, lane.id()),
                    (choices, shown) -> choices.withPart(choices.part().withLane(lane.id(), shown, ids)));
            check.setMnemonicParsing(false);
            // The last one stays.
            rows.follow(() -> check.setDisable(
                    isShown(rows.now(), lane.id()) && rows.now().part().hiddenLanes().size() == lanes.size() - 1));
            checks.getChildren().add(check);
        }
        ToggleButton unfold = new ToggleButton();
        unfold.setId("export-lanes");
        unfold.getStyleClass().add("export-unfold");
        unfold.setMaxWidth(Double.MAX_VALUE);
        Region arrow = new Region();
        arrow.getStyleClass().add("arrow");
        unfold.setGraphic(arrow);
        rows.follow(() -> {
            int shown = lanes.size() - rows.now().part().hiddenLanes().size();
            unfold.setText(shown == lanes.size() ? "All " + shown : shown + " of " + lanes.size());
            unfold.setAccessibleText("Lanes: " + unfold.getText());
        });
        unfold.selectedProperty().subscribe(unfolded -> ChoiceRows.show(checks, unfolded));
        VBox both = new VBox(unfold, checks);
        both.getStyleClass().add("export-checks");
        rows.row("Lanes", both, _ -> lanes.size() > 1).getStyleClass().add("export-unfolding-label");
    }

    private static boolean isShown(ExportChoices choices, String laneId) {
        return !choices.part().hiddenLanes().contains(laneId);
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
        rows.box("Size", "export-size",
                choices -> choices.product().sizes(),
                PageSize::name, choices -> choices.paper().size(),
                (choices, size) -> choices.withPaper(choices.paper().withSize(size)),
                choices -> choices.product().isPaged());
        addOwnSize();
        rows.box("Orientation", "export-orientation", _ -> List.of(false, true),
                stands -> stands ? "Portrait" : "Landscape", choices -> choices.paper().portrait(),
                (choices, stands) -> choices.withPaper(choices.paper().withPortrait(stands)),
                choices -> choices.product().canBeTurned() && choices.paper().size().isPaper());
        Spinner<Integer> across = sheets("Sheets side by side", choices -> choices.paper().columns(),
                (choices, number) -> choices
                        .withPaper(choices.paper().withSheets(number, choices.paper().rows())));
        Spinner<Integer> down = sheets("Sheets one above the other", choices -> choices.paper().rows(),
                (choices, number) -> choices
                        .withPaper(choices.paper().withSheets(choices.paper().columns(), number)));
        HBox both = new HBox(across, new Label("×"), down);
        both.getStyleClass().add("export-row");
        rows.row("Sheets", both, choices -> choices.product() == ProductKind.POSTER);
        rows.box("Pixels in an inch", "export-dpi", ChoicesPane::dpis, dpi -> dpi + " dpi",
                choices -> choices.paper().dpi(),
                (choices, dpi) -> choices.withPaper(choices.paper().withDpi(dpi)),
                choices -> isOfPixels(choices) && choices.paper().size().isPaper());
        rows.box("Scale", "export-scale", ChoicesPane::scales, ChoicesPane::times,
                choices -> choices.paper().dpi(),
                (choices, dpi) -> choices.withPaper(choices.paper().withDpi(dpi)),
                choices -> isOfPixels(choices) && !choices.paper().size().isPaper());
    }

    private static boolean isOfPixels(ExportChoices choices) {
        return choices.product().isPaged() && choices.format().isPixels();
    }

    private void addOwnSize() {
        TextField width = rows.field("export-width", "Width in pixels", choices -> choices.paper().own().width(),
                (choices, text) -> choices.withPaper(choices.paper()
                        .withOwn(new PixelSize(text, choices.paper().own().height()))));
        TextField height = rows.field("export-height", "Height in pixels", choices -> choices.paper().own().height(),
                (choices, text) -> choices.withPaper(choices.paper()
                        .withOwn(new PixelSize(choices.paper().own().width(), text))));
        HBox both = new HBox(width, new Label("×"), height);
        both.getStyleClass().add("export-row");
        rows.row("Width × height", both, choices -> choices.product().isPaged() && choices.paper().isOwn());
    }

    private static String times(int dpi) {
        return (dpi % SCREEN_DPI == 0
                ? String.valueOf(dpi / SCREEN_DPI)
                : String.format(Locale.ENGLISH, "%.3g", (double) dpi / SCREEN_DPI).replaceAll("0+$", "")) + "×";
    }

    private static List<Integer> scales(ExportChoices choices) {
        return possible(IntStream.rangeClosed(1, PaperChoice.MOST_SCALE).map(scale -> scale * SCREEN_DPI).boxed(),
                choices);
    }

    private static List<Integer> dpis(ExportChoices choices) {
        return possible(DPIS.stream(), choices);
    }

    /// Those that a file can have, and the present one.
    private static List<Integer> possible(Stream<Integer> dpis, ExportChoices choices) {
        return Stream.concat(dpis.filter(dpi -> dpi <= choices.paper().mostDpi()), Stream.of(choices.paper().dpi()))
                .distinct().sorted().toList();
    }

    private Spinner<Integer> sheets(String name, Function<ExportChoices, Integer> get,
            BiFunction<ExportChoices, Integer, ExportChoices> with) {
        Spinner<Integer> spinner = new Spinner<>(1, PaperChoice.MOST_SHEETS, get.apply(rows.now()));
        spinner.setAccessibleText(name);
        spinner.setPrefWidth(76);
        spinner.valueProperty().subscribe(number -> rows.change(choices -> with.apply(choices, number)));
        rows.follow(() -> spinner.getValueFactory().setValue(get.apply(rows.now())));
        return spinner;
    }

    private void addLook() {
        Predicate<ExportChoices> picture = choices -> choices.product().hasPicture();
        rows.box("Colours", "export-theme", _ -> Theme.ALL, ChoicesPane::name, choices -> choices.look().theme(),
                (choices, theme) -> choices.withLook(choices.look().withTheme(theme)), picture);
        rows.box("Labels", "export-density", _ -> List.of(Density.values()), ChoicesPane::name,
                choices -> choices.look().density(),
                (choices, density) -> choices.withLook(choices.look().withDensity(density)),
                choices -> choices.product().hasLabelChoice());
        VBox beside = new VBox(
                rows.check("Title", "Title above the picture", choices -> choices.look().title(),
                        (choices, shown) -> choices.withLook(choices.look().withTitle(shown)), ChoicesPane::isFramed),
                rows.check("Legend", "Legend of the signs", choices -> choices.look().legend(),
                        (choices, shown) -> choices.withLook(choices.look().withLegend(shown)), picture),
                rows.check("Footer", "Footer with version, licence and date",
                        choices -> choices.look().footer(),
                        (choices, shown) -> choices.withLook(choices.look().withFooter(shown)),
                        ChoicesPane::isFramed),
                rows.check("List of sources", "List of sources on pages of its own",
                        choices -> choices.look().sources(),
                        (choices, shown) -> choices.withLook(choices.look().withSources(shown)),
                        ExportChoices::canListSources),
                rows.check("Letters in the file", "Letters in the file, for where Open Sans is not installed",
                        choices -> choices.look().fonts(),
                        (choices, held) -> choices.withLook(choices.look().withFonts(held)),
                        choices -> choices.format() == ExportFormat.SVG));
        beside.getStyleClass().add("export-checks");
        rows.row("With", beside, picture);
        rows.box("Sources in", "export-style", _ -> List.of(CitationStyle.values()), CitationStyle::title,
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
}
