package org.tumen.view.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.export.ExportFormat;
import org.tumen.io.DocumentReader;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.EventFilter;
import org.tumen.time.TimeSpan;
import org.tumen.view.OnFxThread;
import org.tumen.viewmodel.BackgroundWork;
import org.tumen.viewmodel.export.ExportChoices;
import org.tumen.viewmodel.export.ExportSource;
import org.tumen.viewmodel.export.ExportViewModel;
import org.tumen.viewmodel.export.PaperChoice;
import org.tumen.viewmodel.export.ProductKind;
import org.tumen.viewmodel.export.WritingPace;

import static org.assertj.core.api.Assertions.assertThat;

/// The dialog while work is under way, and what it shows of each product.
@ExtendWith(OnFxThread.class)
class ExportDialogTest {
    private static final class WaitingWork implements BackgroundWork {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
            waiting.add(() -> done.accept(work.apply(reached)));
        }

        void doAll() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }

    @TempDir
    private Path folder = Path.of("");
    private final WaitingWork work = new WaitingWork();
    private final List<String> told = new ArrayList<>();
    private final Stage stage = new Stage();
    private final ExportViewModel viewModel = viewModel();
    private final ExportDialog dialog = new ExportDialog(viewModel, work,
            (_, name, _, _) -> folder.resolve(name), (plan, _, tell) -> tell.accept("printed " + plan.suggestedName()),
            told::add);

    private ExportViewModel viewModel() {
        TimelineDocument document = Objects
                .requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());
        ExportSource source = new ExportSource(document, document, EventFilter.ALL, null, new TimeSpan(7305, 7670),
                List.of(), "",
                List.of(), "", List.of());
        return new ExportViewModel(source, ExportChoices.USUAL, LocalDate.of(2026, 11, 25), work, new ExportFiles(),
                new WritingPace(), () -> 0);
    }

    @BeforeEach
    void open() {
        stage.setScene(new Scene(new Pane()));
        stage.setWidth(300);
        stage.setHeight(200);
        stage.show();
        dialog.initOwner(stage);
        dialog.show();
        layOut();
    }

    @AfterEach
    void close() {
        Window.getWindows().stream().filter(window -> !stage.equals(window)).toList().forEach(Window::hide);
        stage.hide();
    }

    private void layOut() {
        dialog.getDialogPane().applyCss();
        dialog.getDialogPane().layout();
    }

    private Node find(String query) {
        return Objects.requireNonNull(dialog.getDialogPane().lookup(query), query);
    }

    private Button button(ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }

    private String text(String query) {
        return ((Label) find(query)).getText();
    }

    private void finishPreview() {
        work.doAll();
        layOut();
        work.doAll();
    }

    @Test
    void thePreviewIsPaintedForTheRoomThatItHas() {
        ImageView page = (ImageView) find("#export-preview .image-view");
        assertThat(page.getImage()).isNull();
        finishPreview();

        assertThat(page.getImage().getWidth() / page.getImage().getHeight()).isBetween(1.40, 1.43);
        assertThat(page.getImage().getWidth()).isBetween(200.0, find("#export-preview").getLayoutBounds().getWidth());
    }

    @Test
    void onePagesThroughTheVeryPages() {
        viewModel.change(choices -> choices.withProduct(ProductKind.POSTER));
        finishPreview();
        assertThat(text("#preview-page")).isEqualTo("Page 1 of 6");

        find("#export-preview").lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> "Next page".equals(button.getAccessibleText())).forEach(Button::fire);

        assertThat(text("#preview-page")).isEqualTo("Page 2 of 6");
    }

    @Test
    void cancelCallsOffTheWritingFirstAndThenLeaves() {
        button(ExportDialog.SAVE).fire();
        assertThat(button(ExportDialog.SAVE).isDisabled()).isTrue();
        button(ButtonType.CANCEL).fire();
        assertThat(dialog.isShowing()).isTrue();
        work.doAll();

        assertThat(text("#export-message")).isEqualTo("Cancelled: nothing was saved");
        assertThat(folder).isEmptyDirectory();
        button(ButtonType.CANCEL).fire();
        assertThat(dialog.isShowing()).isFalse();
    }

    @Test
    void closingTheWindowWhileAFileIsWrittenCallsThatOffFirst() {
        Window window = dialog.getDialogPane().getScene().getWindow();
        button(ExportDialog.SAVE).fire();
        Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        work.doAll();

        assertThat(dialog.isShowing()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void onlyWhatHasPagesCanBePrinted() {
        button(ExportDialog.PRINT).fire();
        assertThat(text("#export-message")).isEqualTo("printed Allies-strangers-partners.pdf");

        viewModel.change(choices -> choices.withProduct(ProductKind.DATA));

        assertThat(button(ExportDialog.PRINT).isDisabled()).isTrue();
        assertThat(text("#export-message")).isEmpty();
    }

    private CheckBox lane(String name) {
        return dialog.getDialogPane().lookupAll(".check-box").stream().map(CheckBox.class::cast)
                .filter(box -> ("Lane: " + name).equals(box.getAccessibleText())).findFirst().orElseThrow();
    }

    @Test
    void lanesAreFoldedAwayAndTheLastOneStays() {
        ToggleButton unfold = (ToggleButton) find("#export-lanes");
        assertThat(unfold.getText()).isEqualTo("All 7");
        assertThat(lane("Treaties").getParent().isVisible()).isFalse();
        unfold.fire();
        assertThat(lane("Treaties").getParent().isVisible()).isTrue();

        dialog.getDialogPane().lookupAll(".check-box").stream().map(CheckBox.class::cast)
                .filter(box -> box.getAccessibleText().startsWith("Lane: ") && !box.equals(lane("Treaties")))
                .forEach(CheckBox::fire);

        assertThat(unfold.getText()).isEqualTo("1 of 7");
        assertThat(lane("Treaties").isDisabled()).isTrue();
        assertThat(viewModel.choicesProperty().get().part().hiddenLanes()).hasSize(6).doesNotContain("treaties");
        lane("Military").fire();
        assertThat(lane("Treaties").isDisabled()).isFalse();
    }

    @Test
    void anOwnSizeIsTypedAndTimesItsScale() {
        viewModel.change(choices -> choices.withFormat(ExportFormat.PNG)
                .withPaper(choices.paper().withSize(PaperChoice.OWN)));
        assertThat(find("#export-dpi").isVisible()).isFalse();
        ((TextField) find("#export-width")).setText("20,000");
        ((TextField) find("#export-height")).setText("500");
        work.doAll();

        assertThat(text("#export-size-line")).startsWith("20,000 × 500 pixels, PNG");
        assertThat(((ComboBox<?>) find("#export-scale")).getItems()).as("no scale makes it longer than 30,000")
                .hasSize(1);

        ((TextField) find("#export-width")).setText("40,000");
        assertThat(text("#export-trouble"))
                .isEqualTo("Width and height are whole numbers of pixels, from 1 to 30,000");
        assertThat(button(ExportDialog.SAVE).isDisabled()).isTrue();
        assertThat(button(ExportDialog.PRINT).isDisabled()).isTrue();
    }

    @Test
    void aHandoutHasAllLabelsThatHaveRoom() {
        assertThat(find("#export-density").isVisible()).isTrue();
        viewModel.change(choices -> choices.withProduct(ProductKind.HANDOUT));

        assertThat(find("#export-density").isVisible()).isFalse();
        assertThat(find("#export-theme").isVisible()).isTrue();
    }

    @Test
    void choicesThatMeanNothingAreNotShownAndAllHaveNames() {
        viewModel.change(choices -> choices.withProduct(ProductKind.CARDS));

        assertThat(find("#export-theme").isVisible()).isFalse();
        assertThat(find("#export-size").isVisible()).isTrue();
        assertThat(find("#export-dpi").isVisible()).isFalse();
        assertThat(dialog.getDialogPane().lookupAll(".combo-box")).extracting(Node::getAccessibleText)
                .doesNotContainNull().doesNotHaveDuplicates().hasSizeGreaterThan(7);
        assertThat(dialog.getDialogPane().lookupAll(".check-box")).extracting(Node::getAccessibleText)
                .doesNotContainNull().doesNotHaveDuplicates().hasSize(15);
    }
}
