package org.tumen.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tumen.display.DisplayList;
import org.tumen.display.Theme;
import org.tumen.export.FootedPicture;
import org.tumen.model.Tour;
import org.tumen.paint.OpenSans;
import org.tumen.view.export.ExportDialog;
import org.tumen.view.export.ExportFiles;
import org.tumen.view.export.PictureCopy;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.Workspace;
import org.tumen.viewmodel.export.Content;
import org.tumen.viewmodel.export.ExportChoices;
import org.tumen.viewmodel.export.ExportPlan;
import org.tumen.viewmodel.export.ExportSource;
import org.tumen.viewmodel.export.ExportViewModel;
import org.tumen.viewmodel.export.WritingPace;

/// Exporting, printing and copying from the main window. Remembers the choices while the program runs.
final class Exporting {
    private final Stage stage;
    private final Workspace workspace;
    private final TimelineViewModel timeline;
    private final WindowServices services;
    private final Supplier<List<Tour>> tours;
    private final WritingPace pace = new WritingPace();
    private @Nullable ExportChoices last;

    /// @param tours as they are being edited
    Exporting(Stage stage, Workspace workspace, WindowServices services, Supplier<List<Tour>> tours) {
        this.stage = stage;
        this.workspace = workspace;
        this.timeline = workspace.timeline();
        this.services = services;
        this.tours = tours;
    }

    private ExportSource source() {
        return ExportSource.of(workspace, tours.get());
    }

    /// Those of last time; at first, with labels and legend as the window shows them.
    private ExportChoices choices() {
        ExportChoices known = last;
        if (known != null) {
            return known;
        }
        var picture = workspace.settings().preferences().picture();
        return ExportChoices.USUAL.withLook(ExportChoices.USUAL.look().withDensity(picture.density())
                .withLegend(picture.legend()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    void openDialog() {
        ExportViewModel viewModel = new ExportViewModel(source(), choices(), today(), services.background(),
                new ExportFiles(), pace, System::nanoTime);
        viewModel.choicesProperty().subscribe(now -> last = now);
        ExportDialog dialog = new ExportDialog(viewModel, services.background(), services.fileDialogs()::fileToExport,
                this::print, timeline::notice);
        WindowLook.adopt(dialog, stage);
        dialog.show();
    }

    private void print(ExportPlan plan, Window owner, Consumer<String> told) {
        services.printing().print(plan.pages(), owner, services.background(), told);
    }

    /// Prints the pages of the last export, or a picture of the whole.
    void print() {
        ExportChoices choices = choices().product().isPaged() ? choices() : ExportChoices.USUAL;
        ExportSource source = source();
        print(new ExportPlan(source, source.possible(choices, today()), today()), stage, timeline::notice);
    }

    /// Copies what the window shows; with a footer that tells the filter where one is in force.
    void copy(@Nullable DisplayList picture) {
        if (picture == null) {
            return;
        }
        ExportPlan plan = new ExportPlan(source(), ExportChoices.USUAL.withContent(new Content.View()), today());
        Theme theme = timeline.themeProperty().get();
        PictureCopy.copy(() -> plan.source().filter().isAll()
                ? picture
                : new FootedPicture(picture, plan.subject(), theme, plan.today()).drawing(new OpenSans()),
                services.background(), timeline::notice);
    }
}
