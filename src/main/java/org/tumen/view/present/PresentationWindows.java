package org.tumen.view.present;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.layout.present.AudienceLayout;
import org.tumen.paint.OpenSans;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.present.PresentationKey;
import org.tumen.viewmodel.present.PresentationState;
import org.tumen.viewmodel.present.PresentationViewModel;
import org.tumen.viewmodel.present.ScreenPlan;

/// The windows of one presentation, from its start to its end: the audience's, and the presenter's where there is a second
/// screen. They follow screens that come and go; the last screen always has a window that can be used.
public final class PresentationWindows {
    private static final double LEAST_SHARE = 0.9;

    private final PresentationViewModel model;
    private final ScreenSource screens;
    private final Window owner;
    private final Runnable ended;
    private final Stage audienceStage = new Stage(StageStyle.UNDECORATED);
    private final Stage presenterStage = new Stage();
    private final AudiencePane audience;
    private final PresenterPane presenter;
    private final ComboBox<String> choice = new ComboBox<>();
    private final Runnable stopWatching;
    private int chosen = ScreenPlan.NONE;
    private @Nullable ScreenPlan plan;
    private boolean over;

    /// @param styleSheets of the window that starts the presentation
    /// @param search of the presenter alone
    /// @param owner the window that starts it
    /// @param ended runs once, when its windows are gone
    public PresentationWindows(PresentationViewModel model, OpenSans openSans,
            SearchViewModel search, ScreenSource screens, Window owner, Supplier<List<String>> styleSheets,
            Runnable ended) {
        this.model = model;
        this.screens = screens;
        this.owner = owner;
        this.ended = ended;
        var document = model.document().document();
        audience = new AudiencePane(model,
                new AudienceView(model, new AudienceLayout(document, openSans), openSans));
        AudienceView copy = new AudienceView(model, new AudienceLayout(document, openSans), openSans);
        presenter = new PresenterPane(model, search, copy,
                new NextStopView(model, new AudienceLayout(document, openSans), openSans), screenChoice());
        presenter.setFocusTraversable(true);
        prepare(audienceStage, new Scene(audience), "Presentation", styleSheets.get());
        prepare(presenterStage, new Scene(presenter), "Presenter’s window", styleSheets.get());
        stopWatching = screens.onChange(this::arrange);
        model.stateProperty().subscribe(this::follow);
    }

    private void prepare(Stage stage, Scene scene, String title, List<String> styleSheets) {
        scene.getStylesheets().setAll(styleSheets);
        scene.getStylesheets().add(
                java.util.Objects.requireNonNull(PresentationWindows.class.getResource("presenting.css"))
                        .toExternalForm());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setOnCloseRequest(event -> {
            event.consume();
            end();
        });
    }

    private HBox screenChoice() {
        choice.setAccessibleText("Screen of the audience");
        choice.setFocusTraversable(false);
        choice.setOnAction(_ -> {
            int place = choice.getSelectionModel().getSelectedIndex();
            if (place >= 0 && plan != null && place != plan.audience()) {
                chosen = model.state().look().swapped() ? ScreenPlan.NONE : place;
                if (model.state().look().swapped()) {
                    model.press(PresentationKey.X);
                    chosen = place;
                }
                arrange();
            }
        });
        HBox box = new HBox(PresentingLabels.label("Audience on", "presenter-hint"), choice);
        box.getStyleClass().add("screen-choice");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /// While somebody types into a text field, only those keys count that a clicker has and no text needs.
    private void keyPressed(KeyEvent event) {
        PresentationKey key = KeyReading.of(event);
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (key != null && (!typing || KeyReading.worksWhileTyping(key))) {
            model.press(key);
            event.consume();
        }
    }

    /// Opens the windows.
    public void show() {
        arrange();
        presenter.start();
    }

    private void follow(PresentationState state) {
        if (state.ended()) {
            end();
        } else if (plan != null && !plan.equals(plan(state))) {
            arrange();
        }
    }

    private ScreenPlan plan(PresentationState state) {
        int own = screens.screenOf(new Box(owner.getX(), owner.getY(), Math.max(1, owner.getWidth()),
                Math.max(1, owner.getHeight())));
        return ScreenPlan.of(screens.screens().size(), own, chosen, state.look().swapped());
    }

    /// Puts each window on its screen.
    private void arrange() {
        if (over) {
            return;
        }
        List<Box> boxes = screens.screens();
        ScreenPlan now = plan(model.state());
        plan = now;
        audience.setAlone(!now.hasPresenter());
        place(audienceStage, boxes.get(now.audience()), screens.fillsScreens());
        if (now.hasPresenter()) {
            showChoice(boxes, now);
            place(presenterStage, boxes.get(now.presenter()), false);
            presenterStage.toFront();
            presenterStage.requestFocus();
            presenter.requestFocus();
        } else {
            presenterStage.hide();
            audienceStage.toFront();
            audienceStage.requestFocus();
        }
    }

    private void showChoice(List<Box> boxes, ScreenPlan now) {
        List<String> names = new java.util.ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            names.add("screen " + (i + 1) + ", " + Math.round(boxes.get(i).width()) + " × "
                    + Math.round(boxes.get(i).height()));
        }
        if (!choice.getItems().equals(names)) {
            choice.getItems().setAll(names);
        }
        choice.getSelectionModel().select(now.audience());
    }

    private static void place(Stage stage, Box screen, boolean fill) {
        if (stage.isFullScreen()) {
            stage.setFullScreen(false);
        }
        double share = fill ? 1 : LEAST_SHARE;
        boolean undecorated = stage.getStyle() == StageStyle.UNDECORATED;
        double width = undecorated ? screen.width() : screen.width() * share;
        double height = undecorated ? screen.height() : screen.height() * share;
        stage.setX(screen.x() + (screen.width() - width) / 2);
        stage.setY(screen.y() + (screen.height() - height) / 2);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        if (fill) {
            stage.setFullScreen(true);
        } else if (!undecorated) {
            stage.setMaximized(true);
        }
    }

    /// Closes the windows; where they are gone already, nothing happens.
    public void end() {
        if (!over) {
            over = true;
            stopWatching.run();
            presenter.stop();
            model.close();
            presenterStage.hide();
            audienceStage.hide();
            ended.run();
        }
    }
}
