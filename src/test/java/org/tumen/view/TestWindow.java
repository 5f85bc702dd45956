package org.tumen.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tumen.model.HistoricalEvent;
import org.tumen.paint.OpenSans;
import org.tumen.view.export.PagePrinting;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.Workspace;

/// The whole window, open over the alliance, with services that note what they are asked.
final class TestWindow {
    final List<String> done = new ArrayList<>();
    final Stage stage = new Stage();
    final Workspace workspace;
    /// What the next file dialog answers; null for giving up.
    @Nullable
    Path chosenFile;

    TestWindow(Preferences preferences) {
        workspace = Workspaces.workspace(Workspaces.alliance(), preferences);
        new MainWindow(stage, workspace,
                new WindowServices(dialogs(), done::add, printing(), Workspaces.AT_ONCE, "1.2.3",
                        () -> done.add("exit")));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(960);
        stage.setHeight(720);
        stage.show();
        layOut();
    }

    TestWindow() {
        this(Workspaces.CALM);
    }

    private FileDialogs dialogs() {
        return new FileDialogs() {
            @Override
            public @Nullable Path timelineToOpen(Window owner) {
                done.add("asked for a timeline");
                return chosenFile;
            }

            @Override
            public @Nullable Path fileToExport(Window owner, String suggestedName, String kind,
                    String ending) {
                done.add("asked for " + suggestedName);
                return chosenFile;
            }

            @Override
            public @Nullable Path timelineToSave(Window owner, String suggestedName) {
                done.add("asked for " + suggestedName);
                return chosenFile;
            }
        };
    }

    private PagePrinting printing() {
        return (product, _, _, told) -> {
            done.add("printed " + product.pages(new OpenSans()).size() + " of " + product.document().title());
            told.accept("Sent to the printer");
        };
    }

    /// Closes it and its dialogs.
    void close() {
        Window.getWindows().stream().filter(window -> !stage.equals(window)).toList().forEach(Window::hide);
        stage.hide();
    }

    void layOut() {
        Nodes.layOut(stage.getScene().getRoot());
    }

    Node find(String query) {
        return Objects.requireNonNull(stage.getScene().lookup(query), query);
    }

    boolean has(String query) {
        return stage.getScene().lookup(query) != null;
    }

    SplitPane split(String styleClass) {
        return (SplitPane) Nodes.styled(stage.getScene().getRoot(), styleClass).getFirst();
    }

    /// Presses a key and shows what comes of it.
    void pressAndLayOut(KeyCode code, String... modifiers) {
        press(code, modifiers);
        layOut();
    }

    void press(KeyCode code, String... modifiers) {
        Node owner = stage.getScene().getFocusOwner();
        Event.fireEvent(owner == null ? stage.getScene() : owner, Keys.press(code, modifiers));
    }

    String selected() {
        @Nullable
        HistoricalEvent event = workspace.timeline().selected();
        return event == null ? "" : event.id();
    }

    DialogPane dialog(String id) {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot())
                .filter(root -> id.equals(root.getId())).map(DialogPane.class::cast).findFirst().orElseThrow();
    }

    static Path file(Path folder, String name, String json) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, json);
        return file;
    }
}
