package org.tumen.view;

import javafx.application.Application;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.tumen.view.present.ScreenSource;
import org.tumen.view.present.SystemScreens;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.Workspace;

/// The window: menus, tools, timeline with details, problems, overview, status.
public final class MainWindow {
    private static final double DEFAULT_WIDTH_PX = 1280;
    private static final double DEFAULT_HEIGHT_PX = 800;

    private final Workspace workspace;
    private final Stage stage;
    private final TimelineCanvas canvas;
    private final DetailPane details;
    private final ProblemsPane problems;
    private final OverviewStrip overview;
    private final StackPane middle = new StackPane();
    private final Teaching teaching;
    private final Presenting presenting;
    private final SplitPane sideBySide;
    private final SplitPane stacked;

    /// Fills the stage with the window, of its usual size; the caller shows it.
    public MainWindow(Stage stage, Workspace workspace, WindowServices services) {
        this(stage, workspace, services, new SystemScreens());
    }

    /// @param screens where presentations are shown
    MainWindow(Stage stage, Workspace workspace, WindowServices services, ScreenSource screens) {
        WindowLook.loadFonts();
        // Before any control is made, as JavaFX would load its own style sheet for it.
        workspace.timeline().themeProperty()
                .subscribe(theme -> Application.setUserAgentStylesheet(WindowLook.userAgentStylesheet(theme)));
        sideBySide = new ProportionalSplitPane();
        stacked = new ProportionalSplitPane();
        this.stage = stage;
        this.workspace = workspace;
        canvas = new TimelineCanvas(workspace.timeline());
        details = new DetailPane(workspace.timeline(), workspace.explorer(), services.links());
        problems = new ProblemsPane(workspace.opener());
        FirstUse<FilterPane> filter = new FirstUse<>(this::filterPane);
        overview = new OverviewStrip(workspace.timeline());
        teaching = new Teaching(stage, workspace, services);
        presenting = new Presenting(stage, workspace, services, screens, () -> teaching.editor().draft().tours());
        SearchBox searchBox = new SearchBox(workspace.search(), workspace.timeline());
        Commands commands = new Commands(workspace,
                new StageActions(stage, workspace, services, searchBox, filter, canvas, details, problems, teaching,
                        presenting));
        BorderPane content = content(commands, searchBox);
        Scene scene = new Scene(content, DEFAULT_WIDTH_PX, DEFAULT_HEIGHT_PX);
        new KeyBindings(commands::get).install(scene);
        acceptFiles(scene);
        workspace.timeline().themeProperty().subscribe(theme -> WindowLook.apply(theme, scene));
        stage.setScene(scene);
        teaching.game().stateProperty().subscribe(quiz -> {
            if (quiz == null) {
                turnTo(content, canvas::requestFocus);
            } else {
                turnTo(teaching.quizView(), teaching.quizView()::focusFirst);
            }
        });
        stage.setOnCloseRequest(this::askBeforeClosing);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("F11 leaves the full screen");
        stage.setOnHidden(_ -> {
            presenting.close();
            rememberDividers();
        });
        workspace.timeline().documentProperty().subscribe(open -> stage.setTitle(
                open.document().title().isEmpty() ? "Tumen" : open.document().title() + " – Tumen"));
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> canvas.requestFocus());
    }

    private BorderPane content(Commands commands, SearchBox searchBox) {
        Label name = Controls.label("Tumen", "app-name");
        MenuBar menuBar = new MainMenu(commands, workspace, teaching.toursVisible(),
                new ToursMenu(teaching.editor().draftProperty(), presenting)).bar();
        HBox menuRow = Controls.row(name, menuBar);
        menuRow.getStyleClass().add("menu-row");
        sideBySide.getStyleClass().add("side-by-side");
        sideBySide.getItems().add(canvas);
        stacked.setOrientation(Orientation.VERTICAL);
        stacked.getStyleClass().add("stacked");
        stacked.getItems().add(sideBySide);
        VBox.setVgrow(stacked, Priority.ALWAYS);
        workspace.settings().preferencesProperty().subscribe(this::arrange);
        workspace.opener().problemsVisibleProperty().subscribe(this::showProblems);
        middle.getChildren().setAll(new VBox(stacked, overview));
        BorderPane content = new BorderPane(middle);
        content.setTop(new VBox(menuRow, new ToolRow(commands, searchBox, workspace)));
        content.setBottom(new StatusLine(workspace.timeline(), workspace.opener()));
        content.getStyleClass().add("main-window");
        teaching.toursVisible().subscribe(visible -> {
            content.setLeft(visible ? teaching.pane().get() : null);
            if (visible) {
                teaching.pane().get().focusFirst();
            } else {
                canvas.requestFocus();
            }
        });
        return content;
    }

    /// The quiz takes the place of all else, so that nothing of it can be reached by mistake.
    private void turnTo(Parent root, Runnable focus) {
        Scene scene = stage.getScene();
        if (!root.equals(scene.getRoot())) {
            scene.setRoot(root);
            focus.run();
        }
    }

    private FilterPane filterPane() {
        FilterPane filter = new FilterPane(workspace.filter(), workspace.timeline());
        middle.getChildren().add(filter);
        return filter;
    }

    private void askBeforeClosing(WindowEvent event) {
        event.consume();
        teaching.beforeLeaving(stage::close);
    }

    private void arrange(Preferences now) {
        overview.setVisible(now.overviewVisible());
        overview.setManaged(now.overviewVisible());
        boolean shown = sideBySide.getItems().contains(details);
        if (now.detailVisible() && !shown) {
            sideBySide.getItems().add(details);
            sideBySide.setDividerPositions(now.detailDivider());
        } else if (!now.detailVisible() && shown) {
            rememberDividers();
            sideBySide.getItems().remove(details);
            canvas.requestFocus();
        }
    }

    private void showProblems(boolean visible) {
        boolean shown = stacked.getItems().contains(problems);
        if (visible && !shown) {
            stacked.getItems().add(problems);
            stacked.setDividerPositions(workspace.settings().preferences().problemsDivider());
        } else if (!visible && shown) {
            rememberDividers();
            stacked.getItems().remove(problems);
            canvas.requestFocus();
        }
    }

    /// Dividers are only where the reader left them while the pane is shown.
    private void rememberDividers() {
        if (sideBySide.getDividers().size() == 1) {
            double share = Math.clamp(sideBySide.getDividerPositions()[0], 0, 1);
            workspace.settings().change(now -> now.withDetail(now.detailVisible(), share));
        }
        if (stacked.getDividers().size() == 1) {
            double share = Math.clamp(stacked.getDividerPositions()[0], 0, 1);
            workspace.settings().change(now -> now.withProblemsDivider(share));
        }
    }

    private void acceptFiles(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            workspace.opener().open(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    public Stage stage() {
        return stage;
    }
}
