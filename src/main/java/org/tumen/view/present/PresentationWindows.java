package org.tumen.view.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.tumen.display.TextMeasurer;
import org.tumen.layout.present.AudienceLayout;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.present.PresentationKey;
import org.tumen.viewmodel.present.PresentationState;
import org.tumen.viewmodel.present.PresentationViewModel;
import org.tumen.viewmodel.present.ScreenPlan;

/// The windows of one presentation, from its start to its end: the audience's, and the presenter's where there is a second
/// screen. They follow screens that come and go; the last screen always has a window that can be used.
public final class PresentationWindows {
    private static final double FRAMED_SHARE = 0.9;

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
    public PresentationWindows(PresentationViewModel model, Supplier<PictureSurface> surfaces, TextMeasurer measurer,
            SearchViewModel search, ScreenSource screens, Window owner, Supplier<List<String>> styleSheets,
            Runnable ended) {
        this.model = model;
        this.screens = screens;
        this.owner = owner;
        this.ended = ended;
        var document = model.document().document();
        audience = new AudiencePane(model,
                new AudienceScreen(model,
                        new AudienceView(model, surfaces.get(), new AudienceLayout(document, measurer))));
        AudienceScreen copy = new AudienceScreen(model,
                new AudienceView(model, surfaces.get(), new AudienceLayout(document, measurer)));
        presenter = new PresenterPane(model, search, copy,
                new NextStopView(model, surfaces.get(), new AudienceLayout(document, measurer)), screenChoice());
        presenter.setFocusTraversable(true);
        prepare(audienceStage, new Scene(audience), "Presentation", styleSheets.get());
        prepare(presenterStage, new Scene(presenter), "Presenter’s window", styleSheets.get());
        stopWatching = screens.onChange(this::arrange);
        model.stateProperty().subscribe(this::follow);
    }

    private void prepare(Stage stage, Scene scene, String title, List<String> styleSheets) {
        scene.getStylesheets().setAll(styleSheets);
        scene.getStylesheets().add(
                Objects.requireNonNull(PresentationWindows.class.getResource("presenting.css"))
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
        if (key == null || (typing && !KeyReading.worksWhileTyping(key))) {
            return;
        }
        if (!model.state().leavesToQuiz(key)) {
            model.press(key);
            event.consume();
        } else if (screen(event).takeForQuiz(event)) {
            event.consume();
        }
    }

    private AudienceScreen screen(KeyEvent event) {
        return presenterStage.getScene().equals(event.getSource()) ? presenter.screen() : audience.screen();
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

    /// A window that was never shown is nowhere yet, which counts as on the main screen.
    private Box ownerBox() {
        return Double.isNaN(owner.getX()) || Double.isNaN(owner.getWidth())
                ? new Box(0, 0, 1, 1)
                : new Box(owner.getX(), owner.getY(), Math.max(1, owner.getWidth()), Math.max(1, owner.getHeight()));
    }

    private ScreenPlan plan(PresentationState state) {
        int own = screens.screenOf(ownerBox());
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
        place(audienceStage, boxes.get(now.audience()), true);
        presenter.setAudienceSize(boxes.get(now.audience()));
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
        List<String> names = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            names.add("screen " + (i + 1) + ", " + Math.round(boxes.get(i).width()) + " × "
                    + Math.round(boxes.get(i).height()));
        }
        if (!choice.getItems().equals(names)) {
            choice.getItems().setAll(names);
        }
        choice.getSelectionModel().select(now.audience());
    }

    /// The audience's window covers its screen, the presenter's has a frame and leaves room for the system's own bars.
    private void place(Stage stage, Box screen, boolean isAudience) {
        if (stage.isFullScreen()) {
            stage.setFullScreen(false);
        }
        double share = isAudience ? 1 : FRAMED_SHARE;
        stage.setX(screen.x() + screen.width() * (1 - share) / 2);
        stage.setY(screen.y() + screen.height() * (1 - share) / 2);
        stage.setWidth(screen.width() * share);
        stage.setHeight(screen.height() * share);
        stage.show();
        if (screens.fillsScreens()) {
            stage.setFullScreen(isAudience);
            stage.setMaximized(!isAudience);
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
