package org.tumen.view;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.tumen.io.DocumentReader;
import org.tumen.model.Tour;
import org.tumen.viewmodel.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/// A class is led through the built-in timeline from the main window.
@ExtendWith(ApplicationExtension.class)
class PresentingJourneyTest {
    private @Nullable Workspace workspace;

    @Start
    void start(Stage stage) {
        Workspace made = Workspaces.workspace(
                Objects.requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document()));
        new MainWindow(stage, made, new WindowServices(new NoFileDialogs(), _ -> {}, (_, _, _, _) -> {},
                Workspaces.AT_ONCE, "test", stage::close), new OneScreen());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(960);
        stage.setHeight(720);
        stage.show();
        workspace = made;
    }

    @AfterEach
    void endPresentation() {
        onFx(() -> {
            Window.getWindows().stream().toList().forEach(Window::hide);
            return true;
        });
    }

    private static <T> T onFx(Callable<T> action) {
        T result = WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private static boolean isPresenting() {
        return onFx(() -> Window.getWindows().stream().anyMatch(PresentingJourneyTest::isAudience));
    }

    private static boolean isAudience(Window window) {
        return window instanceof Stage stage && "Presentation".equals(stage.getTitle()) && stage.isShowing();
    }

    private static Node audience() {
        Window window = Window.getWindows().stream().filter(PresentingJourneyTest::isAudience).findFirst()
                .orElseThrow();
        Nodes.layOut(window.getScene().getRoot());
        return Nodes.styled(window.getScene().getRoot(), "audience").getFirst();
    }

    private static String shown() {
        return onFx(() -> Objects.requireNonNull(audience().getAccessibleText()));
    }

    private static void press(FxRobot robot, KeyCode code) {
        robot.press(code).release(code);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aTeacherStartsStepsBlacksLeavesReturnsAndEnds(FxRobot robot) {
        press(robot, KeyCode.F5);
        assertThat(isPresenting()).isTrue();
        assertThat(shown()).contains("From allies to strangers to partners");

        press(robot, KeyCode.PAGE_DOWN);
        assertThat(shown()).contains("Soviet Union recognises North Korea");
        press(robot, KeyCode.B);
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(shown()).as("the key only uncovers").contains("Soviet Union recognises North Korea");

        Bounds place = onFx(() -> audience().localToScreen(audience().getBoundsInLocal()));
        robot.drag(place.getCenterX(), place.getCenterY()).dropTo(place.getCenterX() - 150, place.getCenterY());
        press(robot, KeyCode.BACK_SPACE);
        assertThat(shown()).as("one step back returns to the stop").contains("Soviet Union recognises North Korea");
        press(robot, KeyCode.DIGIT8);
        press(robot, KeyCode.ENTER);
        assertThat(shown()).contains("The 1961 alliance treaty lapses");

        press(robot, KeyCode.ESCAPE);
        if (isPresenting()) {
            // So soon after the start Esc asks.
            press(robot, KeyCode.ENTER);
        }
        assertThat(isPresenting()).isFalse();
        assertThat(Objects.requireNonNull(workspace).timeline().document().document().tours()).hasSize(4);
    }

    private static Node found(String query) {
        return onFx(() -> {
            Node screen = audience().getScene().getRoot();
            Nodes.layOut((Parent) screen);
            return Objects.requireNonNull(screen.lookup(query), query);
        });
    }

    private static String text(String query) {
        return ((Labeled) found(query)).getText();
    }

    @Test
    void theClassPlaysBothQuizzesInsideThePresentationByMouseAndByKeyboard(FxRobot robot) {
        press(robot, KeyCode.F5);
        press(robot, KeyCode.DIGIT3);
        press(robot, KeyCode.ENTER);
        String stop = shown();

        press(robot, KeyCode.F6);
        assertThat(text("#quiz .quiz-about")).isEqualTo("From allies to strangers to partners");
        Bounds card = onFx(() -> found(".quiz-card").localToScreen(found(".quiz-card").getLayoutBounds()));
        Bounds axis = onFx(() -> found(".quiz-axis").localToScreen(found(".quiz-axis").getLayoutBounds()));
        robot.drag(card.getCenterX(), card.getCenterY()).dropTo(axis.getCenterX(), card.getCenterY());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("#quiz-result")).isEqualTo("4 cards to go");
        for (int key = 0; key < 4; key++) {
            press(robot, KeyCode.DOWN);
            press(robot, KeyCode.RIGHT);
        }
        press(robot, KeyCode.ENTER);
        assertThat(text("#quiz-result")).endsWith("of 10 pairs are in the right order");

        press(robot, KeyCode.F7);
        Bounds board = onFx(
                () -> found("#quiz-guess-board").localToScreen(found("#quiz-guess-board").getLayoutBounds()));
        robot.clickOn(board.getMinX() + 40, board.getCenterY());
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(text("#quiz-result")).containsAnyOf("too early", "too late", "Right");
        press(robot, KeyCode.ESCAPE);

        assertThat(isPresenting()).isTrue();
        assertThat(shown()).isEqualTo(stop);
        assertThat(onFx(() -> audience().isVisible())).isTrue();
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(shown()).as("keys are the presentation’s again").isNotEqualTo(stop);
    }

    @Test
    void aTourIsWalkedFromStartToEndWithAClicker(FxRobot robot) {
        Tour tour = Objects.requireNonNull(workspace).timeline().document().document().tours().getFirst();
        press(robot, KeyCode.F5);
        for (var stop : tour.stops()) {
            press(robot, KeyCode.PAGE_DOWN);
            assertThat(shown()).contains(stop.caption(), stop.question());
        }
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(shown()).contains("Sources used");
        press(robot, KeyCode.END);
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(isPresenting()).isTrue();
        assertThat(shown()).contains("Sources used, 6 of 6");
    }
}
