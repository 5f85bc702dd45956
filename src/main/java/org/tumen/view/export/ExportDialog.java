package org.tumen.view.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.tumen.viewmodel.BackgroundWork;
import org.tumen.viewmodel.export.ExportPlan;
import org.tumen.viewmodel.export.ExportViewModel;

/// Chooses what to export, shows what it will be, and saves or prints it. While a file is being written, Esc and Cancel call
/// that off; else they close the dialog.
public final class ExportDialog extends Dialog<Void> {
    public static final ButtonType SAVE = new ButtonType("Save as…", ButtonBar.ButtonData.OK_DONE);
    public static final ButtonType PRINT = new ButtonType("Print…", ButtonBar.ButtonData.LEFT);
    private static final Duration PATIENCE = Duration.seconds(1);
    private static final double LEAST_WIDTH_PX = 1080;
    private static final double LEAST_HEIGHT_PX = 560;
    private static final double MOST_WIDTH_PX = 1500;
    private static final double MOST_HEIGHT_PX = 900;
    private static final double OWNER_SHARE = 0.8;
    /// Of a preview that is not that of the present choices.
    private static final double STALE_OPACITY = 0.4;

    /// Prints the pages of a plan.
    @FunctionalInterface
    public interface PlanPrinting {
        /// @param told what came of it, in a line
        void print(ExportPlan plan, Window owner, Consumer<String> told);
    }

    private final ExportViewModel viewModel;
    private final ExportTargets targets;
    private final Consumer<String> saved;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Label writing = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox progress = new HBox(writing, bar);
    private final ReplaceQuestion question;

    /// @param print prints the pages of a plan and tells in the dialog what came of it
    /// @param saved is told in a line what was saved
    public ExportDialog(ExportViewModel viewModel, BackgroundWork work, ExportTargets targets,
            PlanPrinting print, Consumer<String> saved) {
        this.viewModel = viewModel;
        this.targets = targets;
        this.saved = saved;
        question = new ReplaceQuestion();
        setTitle("Export");
        setResizable(true);
        PreviewPane preview = new PreviewPane(work);
        viewModel.previewProperty().subscribe(made -> {
            if (made != null) {
                preview.show(made);
            }
        });
        preview.opacityProperty().bind(Bindings.when(viewModel.troubleProperty().isEmpty()).then(1.0)
                .otherwise(STALE_OPACITY));
        viewModel.choicesProperty().subscribe(_ -> preview.startOver());
        ChoicesPane choices = new ChoicesPane(viewModel);
        choices.disableProperty().bind(viewModel.savingProperty());
        BorderPane content = new BorderPane(preview);
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "export-scroll");
        content.setRight(scroll);
        content.setBottom(lines());
        getDialogPane().setId("export");
        getDialogPane().getStyleClass().add("export-dialog");
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(PRINT, SAVE, ButtonType.CANCEL);
        prepareButtons(print);
        viewModel.savingProperty().subscribe(this::followSaving);
        getDialogPane().getScene().getWindow().addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST,
                event -> {
                    if (viewModel.savingProperty().get()) {
                        viewModel.cancel();
                        event.consume();
                    }
                });
        // Within the window that it belongs to, where that is large enough.
        setOnShowing(_ -> content.setPrefSize(
                Math.clamp(getOwner().getWidth() * OWNER_SHARE, LEAST_WIDTH_PX, MOST_WIDTH_PX),
                Math.clamp(getOwner().getHeight() * OWNER_SHARE, LEAST_HEIGHT_PX, MOST_HEIGHT_PX)));
        setOnShown(_ -> choices.focusFirst());
        setOnHidden(_ -> viewModel.close());
    }

    private VBox lines() {
        Label trouble = new Label();
        trouble.setId("export-trouble");
        trouble.getStyleClass().add("export-message");
        trouble.textProperty().bind(viewModel.troubleProperty());
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        Label size = new Label();
        size.setId("export-size-line");
        size.getStyleClass().add("export-size-line");
        size.textProperty().bind(viewModel.sizeLineProperty());
        size.setWrapText(true);
        size.managedProperty().bind(trouble.managedProperty().not());
        Label message = new Label();
        message.setId("export-message");
        message.getStyleClass().add("export-message");
        message.textProperty().bind(viewModel.messageProperty());
        message.setWrapText(true);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        progress.setId("export-progress");
        progress.getStyleClass().add("export-row");
        progress.setAlignment(Pos.CENTER_LEFT);
        bar.progressProperty().bind(viewModel.progressProperty());
        bar.setAccessibleText("Written so far");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        writing.textProperty().bind(viewModel.timeLeftProperty()
                .map(left -> left.isEmpty() ? "Writing…" : "Writing, " + left + " left"));
        showProgress(false);
        VBox lines = new VBox(trouble, size, progress, message);
        lines.getStyleClass().add("export-lines");
        return lines;
    }

    private void prepareButtons(PlanPrinting print) {
        Button saving = (Button) getDialogPane().lookupButton(SAVE);
        saving.disableProperty().bind(viewModel.savingProperty().or(viewModel.troubleProperty().isNotEmpty()));
        saving.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            askWhere();
        });
        Button printing = (Button) getDialogPane().lookupButton(PRINT);
        printing.disableProperty().bind(Bindings.createBooleanBinding(
                () -> viewModel.savingProperty().get() || !viewModel.troubleProperty().get().isEmpty()
                        || !viewModel.plan().choices().product().isPaged(),
                viewModel.savingProperty(), viewModel.troubleProperty(), viewModel.choicesProperty()));
        printing.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            print.print(viewModel.plan(), getDialogPane().getScene().getWindow(), viewModel::tell);
        });
        Button cancel = (Button) getDialogPane().lookupButton(ButtonType.CANCEL);
        cancel.addEventFilter(ActionEvent.ACTION, event -> {
            if (viewModel.savingProperty().get()) {
                viewModel.cancel();
                event.consume();
            }
        });
    }

    private void askWhere() {
        Window owner = getDialogPane().getScene().getWindow();
        ExportPlan plan = viewModel.plan();
        Path chosen = targets.choose(owner, plan.suggestedName(), plan.choices().format().title(),
                plan.choices().format().ending());
        if (chosen == null) {
            return;
        }
        List<Path> unasked = viewModel.replacedUnasked(chosen);
        if (unasked.isEmpty()) {
            save(chosen);
        } else {
            question.ask(getDialogPane(), unasked, () -> save(chosen));
        }
    }

    private void save(Path chosen) {
        viewModel.save(chosen, line -> {
            saved.accept(line);
            close();
        });
    }

    private void followSaving(boolean saving) {
        if (saving) {
            patience.setOnFinished(_ -> showProgress(viewModel.savingProperty().get()));
            patience.playFromStart();
        } else {
            patience.stop();
            showProgress(false);
        }
    }

    private void showProgress(boolean shown) {
        progress.setVisible(shown);
        progress.setManaged(shown);
    }
}
