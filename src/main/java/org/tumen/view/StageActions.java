package org.tumen.view;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.tumen.model.HistoricalEvent;
import org.tumen.viewmodel.EventDescriber;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.Workspace;

/// What commands do with the main window.
final class StageActions implements WindowActions {
    private final Stage stage;
    private final Workspace workspace;
    private final TimelineViewModel timeline;
    private final WindowServices services;
    private final SearchBox searchBox;
    private final FirstUse<FilterPane> filter;
    private final TimelineCanvas canvas;
    private final DetailPane details;
    private final ProblemsPane problems;
    private final Teaching teaching;
    private final Presenting presenting;
    private final Exporting exporting;

    StageActions(Stage stage, Workspace workspace, WindowServices services, SearchBox searchBox,
            FirstUse<FilterPane> filter,
            TimelineCanvas canvas,
            DetailPane details, ProblemsPane problems, Teaching teaching, Presenting presenting) {
        this.stage = stage;
        this.workspace = workspace;
        this.timeline = workspace.timeline();
        this.services = services;
        this.searchBox = searchBox;
        this.filter = filter;
        this.canvas = canvas;
        this.details = details;
        this.problems = problems;
        this.teaching = teaching;
        this.presenting = presenting;
        exporting = new Exporting(stage, workspace, services, () -> teaching.editor().draft().tours());
        canvas.setReadDetails(this::readDetails);
    }

    @Override
    public void openFile() {
        Path file = services.fileDialogs().timelineToOpen(stage);
        if (file != null) {
            workspace.opener().open(file);
        }
    }

    @Override
    public void export() {
        exporting.openDialog();
    }

    @Override
    public void print() {
        exporting.print();
    }

    @Override
    public void copyPicture() {
        exporting.copy(canvas.picture());
    }

    @Override
    public void copyCitations() {
        HistoricalEvent event = timeline.selected();
        if (event != null) {
            SelectableText.copy(EventDescriber.describe(event, timeline.document()).citations());
            timeline.notice("Citations copied");
        }
    }

    @Override
    public void focusSearch() {
        searchBox.focus();
    }

    @Override
    public void toggleFilter() {
        if (isFilterOpen()) {
            closeFilter();
        } else {
            filter.get().open();
        }
    }

    private boolean isFilterOpen() {
        return filter.ifUsed().map(Node::isVisible).orElse(false);
    }

    private void closeFilter() {
        filter.get().close();
        canvas.requestFocus();
    }

    @Override
    public void askForDate() {
        DateDialog dialog = new DateDialog(workspace.dateJump());
        WindowLook.adopt(dialog, stage);
        dialog.show();
    }

    @Override
    public void readDetails() {
        if (timeline.selected() == null) {
            workspace.explorer().selectNext();
        }
        workspace.settings().change(StageActions::withDetails);
        details.requestFocus();
    }

    @Override
    public void openCluster() {
        canvas.openClusterOfSelected();
    }

    private static Preferences withDetails(Preferences now) {
        return now.withDetail(true, now.detailDivider());
    }

    /// The open filter first; then the search; then out of a pane to the timeline; then the selection; then the full screen.
    @Override
    public void escape() {
        if (isFilterOpen()) {
            closeFilter();
            return;
        }
        boolean searching = !workspace.search().queryProperty().get().isEmpty();
        boolean elsewhere = searchBox.hasFocus() || isFocusIn(details) || isFocusIn(problems)
                || teaching.pane().ifUsed().map(this::isFocusIn).orElse(false);
        if ((searching || !elsewhere) && !workspace.escape() && stage.isFullScreen()) {
            stage.setFullScreen(false);
        }
        canvas.requestFocus();
    }

    private boolean isFocusIn(Node pane) {
        for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void showKeys() {
        KeysDialog dialog = new KeysDialog();
        WindowLook.adopt(dialog, stage);
        dialog.show();
    }

    @Override
    public void showAbout() {
        AboutDialog dialog = new AboutDialog(services.version());
        WindowLook.adopt(dialog, stage);
        dialog.show();
    }

    @Override
    public void exit() {
        teaching.beforeLeaving(services.exit());
    }

    @Override
    public TeachingActions teaching() {
        return teaching;
    }

    @Override
    public PresentingActions presenting() {
        return presenting;
    }
}
