package org.tumen.app;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.tumen.viewmodel.WindowPlace;

import static org.assertj.core.api.Assertions.assertThat;

/// Where windows go: by arithmetic on screens that are made up, and with a real stage on the headless screen, which is
/// 1000 px wide and high.
class WindowPlacementTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D RIGHT_OF_IT = new Rectangle2D(1920, 0, 1280, 1024);
    private static final double LEAST_WIDTH_PX = 640;
    private static final double LEAST_HEIGHT_PX = 420;
    private static final double ROUNDING_PX = 1e-6;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T onFxThread(Callable<T> action) throws Exception {
        return WaitForAsyncUtils.asyncFx(action).get(30, TimeUnit.SECONDS);
    }

    private static Rectangle2D reachable(Rectangle2D place, Rectangle2D... screens) {
        return WindowPlacement.reachable(place, List.of(screens));
    }

    @Test
    void aPlaceOnAScreenStaysAsItIs() {
        Rectangle2D place = new Rectangle2D(100, 50, 1200, 800);

        assertThat(reachable(place, SCREEN)).isEqualTo(place);
        assertThat(reachable(new Rectangle2D(2000, 50, 1000, 800), SCREEN, RIGHT_OF_IT)).isEqualTo(
                new Rectangle2D(2000, 50, 1000, 800));
    }

    @Test
    void aPlaceOverAnEdgeIsMovedInside() {
        assertThat(reachable(new Rectangle2D(-300, -20, 1000, 800), SCREEN)).isEqualTo(
                new Rectangle2D(0, 0, 1000, 800));
        assertThat(reachable(new Rectangle2D(1500, 900, 1000, 800), SCREEN)).isEqualTo(
                new Rectangle2D(920, 280, 1000, 800));
    }

    @Test
    void aPlaceBetweenTwoScreensGoesToTheOneItSharesMostWith() {
        assertThat(reachable(new Rectangle2D(1800, 100, 1000, 800), SCREEN, RIGHT_OF_IT)).isEqualTo(
                new Rectangle2D(1920, 100, 1000, 800));
        assertThat(reachable(new Rectangle2D(1000, 100, 1000, 800), RIGHT_OF_IT, SCREEN)).isEqualTo(
                new Rectangle2D(920, 100, 1000, 800));
    }

    @Test
    void aPlaceOnAScreenThatIsGoneComesToTheFirst() {
        assertThat(reachable(new Rectangle2D(2500, 1500, 1000, 800), SCREEN)).isEqualTo(
                new Rectangle2D(920, 280, 1000, 800));
        assertThat(reachable(new Rectangle2D(-4000, 0, 1000, 800), RIGHT_OF_IT, SCREEN)).isEqualTo(
                new Rectangle2D(1920, 0, 1000, 800));
    }

    @Test
    void aPlaceLargerThanTheScreenIsShrunk() {
        assertThat(reachable(new Rectangle2D(-50, -50, 5000, 3000), SCREEN)).isEqualTo(SCREEN);
    }

    @Test
    void aPlaceSmallerThanAWindowIsWidenedBeforeItIsMoved() {
        assertThat(reachable(new Rectangle2D(1919, 1079, 1, 1), SCREEN)).isEqualTo(
                new Rectangle2D(1280, 660, LEAST_WIDTH_PX, LEAST_HEIGHT_PX));
        assertThat(reachable(new Rectangle2D(10, 10, 1, 1), new Rectangle2D(0, 0, 480, 320))).as("a tiny screen")
                .isEqualTo(new Rectangle2D(0, 0, 480, 320));
    }

    /// Side by side and one above the other, of usual and odd sizes, at fractions as scaled screens have them.
    private static List<Rectangle2D> screens(SplittableRandom random) {
        double[] scales = {1, 1.25, 1.5, 1.75, 2, 3};
        List<Rectangle2D> screens = new ArrayList<>();
        double x = random.nextInt(-4000, 1) / scales[random.nextInt(scales.length)];
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            double scale = scales[random.nextInt(scales.length)];
            double width = random.nextInt(320, 7680) / scale;
            screens.add(new Rectangle2D(x, random.nextInt(-2000, 2000) / scale, width,
                    random.nextInt(240, 4320) / scale));
            x += width;
        }
        return screens;
    }

    @Test
    void aRestoredWindowIsWhollyOnOneOfAnyScreens() {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Rectangle2D> screens = screens(random);
            WindowPlace place = new WindowPlace(random.nextDouble(-9000, 9000), random.nextDouble(-9000, 9000),
                    random.nextInt(3) == 0 ? screens.getFirst().getWidth() : random.nextDouble(1, 9000),
                    random.nextDouble(1, 5000), false);
            String name = "seed %s: %s on %s".formatted(seed, place, screens);

            Rectangle2D put = WindowPlacement.reachable(
                    new Rectangle2D(place.x(), place.y(), place.widthPx(), place.heightPx()), screens);

            assertThat(screens).as(name).anyMatch(screen -> put.getMinX() >= screen.getMinX() - ROUNDING_PX
                    && put.getMinY() >= screen.getMinY() - ROUNDING_PX
                    && put.getMaxX() <= screen.getMaxX() + ROUNDING_PX
                    && put.getMaxY() <= screen.getMaxY() + ROUNDING_PX
                    && put.getWidth() >= Math.min(LEAST_WIDTH_PX, screen.getWidth())
                    && put.getHeight() >= Math.min(LEAST_HEIGHT_PX, screen.getHeight()));
            Rectangle2D again = WindowPlacement.reachable(put, screens);
            assertThat(again.getMinX()).as("put again, " + name).isEqualTo(put.getMinX());
            assertThat(again.getWidth()).as("put again, " + name).isEqualTo(put.getWidth());
        }
    }

    private record Shown(double x, double y, double widthPx, double heightPx, boolean maximised,
            @Nullable WindowPlace remembered) {}

    /// Shows a stage at a place, does something with it, and closes it.
    private static Shown shown(@Nullable WindowPlace place, FxAction... actions) throws Exception {
        Stage stage = onFxThread(Stage::new);
        WindowPlacement placement = onFxThread(() -> new WindowPlacement(stage));
        onFxThread(() -> {
            placement.restore(place);
            stage.show();
            return stage;
        });
        for (FxAction action : actions) {
            WaitForAsyncUtils.waitForFxEvents();
            onFxThread(() -> {
                action.on(stage);
                return stage;
            });
        }
        WaitForAsyncUtils.waitForFxEvents();
        return onFxThread(() -> {
            Shown shown = new Shown(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                    stage.isMaximized(), placement.current());
            stage.close();
            return shown;
        });
    }

    private interface FxAction {
        void on(Stage stage);
    }

    @Test
    void aWindowThatIsOnlyOpenedAndClosedKeepsItsPlace() throws Exception {
        WindowPlace place = new WindowPlace(40, 30, 700, 500, false);

        assertThat(shown(place)).isEqualTo(new Shown(40, 30, 700, 500, false, place));
    }

    @Test
    void aMaximisedWindowThatIsOnlyOpenedAndClosedKeepsThePlaceItHadBefore() throws Exception {
        WindowPlace place = new WindowPlace(40, 30, 700, 500, true);

        Shown shown = shown(place);

        assertThat(shown.maximised()).isTrue();
        assertThat(shown.remembered()).isEqualTo(place);
    }

    @Test
    void theUsualPlaceIsTheMiddleOfTheFirstScreen() throws Exception {
        Rectangle2D screen = onFxThread(() -> Screen.getPrimary().getVisualBounds());

        Shown shown = shown(null);

        assertThat(shown.widthPx()).isEqualTo(screen.getWidth() * 0.9);
        assertThat(shown.x() - screen.getMinX()).isEqualTo(screen.getMaxX() - shown.x() - shown.widthPx());
        assertThat(shown.y() - screen.getMinY()).isEqualTo(screen.getMaxY() - shown.y() - shown.heightPx());
        assertThat(shown.remembered()).isEqualTo(
                new WindowPlace(shown.x(), shown.y(), shown.widthPx(), shown.heightPx(), false));
    }

    @Test
    void aWindowIsRememberedWhereItsUserPutIt() throws Exception {
        Shown shown = shown(new WindowPlace(40, 30, 700, 500, false), stage -> {
            stage.setX(100);
            stage.setY(80);
        }, stage -> {
            stage.setWidth(650);
            stage.setHeight(450);
        });

        assertThat(shown.remembered()).isEqualTo(new WindowPlace(100, 80, 650, 450, false));
    }

    @Test
    void maximisingDoesNotForgetTheRestoredPlace() throws Exception {
        Shown shown = shown(new WindowPlace(40, 30, 700, 500, false), stage -> stage.setMaximized(true));

        assertThat(shown.widthPx()).isGreaterThan(700);
        assertThat(shown.remembered()).isEqualTo(new WindowPlace(40, 30, 700, 500, true));
    }

    @Test
    void aWindowThatIsRestoredAgainIsFollowedAgain() throws Exception {
        Shown shown = shown(new WindowPlace(40, 30, 700, 500, true), stage -> stage.setMaximized(false),
                stage -> stage.setX(60));

        assertThat(shown.remembered()).isEqualTo(new WindowPlace(60, 30, 700, 500, false));
    }

    @Test
    void fullScreenIsNoPlaceToRemember() throws Exception {
        Shown shown = shown(new WindowPlace(40, 30, 700, 500, false), stage -> stage.setFullScreen(true),
                stage -> stage.setX(0));

        assertThat(shown.remembered()).isEqualTo(new WindowPlace(40, 30, 700, 500, false));
    }

    @Test
    void whatAnIconifiedWindowReportsIsNoPlaceToRemember() throws Exception {
        // Windows reports -32000 for such a window.
        Shown shown = shown(new WindowPlace(40, 30, 700, 500, false), stage -> stage.setIconified(true),
                stage -> stage.setX(-32_000));

        assertThat(shown.remembered()).isEqualTo(new WindowPlace(40, 30, 700, 500, false));
    }

    @Test
    void aPlaceOffTheScreenIsBroughtOntoIt() throws Exception {
        Shown shown = shown(new WindowPlace(5_000, -900, 700, 500, false));

        assertThat(shown.x()).isEqualTo(300);
        assertThat(shown.y()).isZero();
    }
}
