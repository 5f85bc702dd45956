package org.tumen.app;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tumen.viewmodel.WindowPlace;

/// Puts the window where it was, or as near as the present screens allow.
final class WindowPlacement {
    private static final double LEAST_WIDTH_PX = 640;
    private static final double LEAST_HEIGHT_PX = 420;
    private static final double USUAL_SHARE = 0.9;
    private static final double MOST_USUAL_WIDTH_PX = 1600;
    private static final double MOST_USUAL_HEIGHT_PX = 1000;

    private final Stage stage;
    /// The window's own place while it is not maximised.
    private @Nullable Rectangle2D restored;

    WindowPlacement(Stage stage) {
        this.stage = stage;
        stage.setMinWidth(LEAST_WIDTH_PX);
        stage.setMinHeight(LEAST_HEIGHT_PX);
    }

    /// @param place null for the usual one: most of the first screen
    void restore(@Nullable WindowPlace place) {
        if (place == null) {
            put(usual(Screen.getPrimary().getVisualBounds()));
        } else {
            put(reachable(new Rectangle2D(place.x(), place.y(), place.widthPx(), place.heightPx()),
                    Screen.getScreens().stream().map(Screen::getVisualBounds).toList()));
            stage.setMaximized(place.maximised());
        }
        // With the values, not by invalidation, which comes but once until somebody reads them.
        stage.xProperty().subscribe(_ -> note());
        stage.yProperty().subscribe(_ -> note());
        stage.widthProperty().subscribe(_ -> note());
        stage.heightProperty().subscribe(_ -> note());
    }

    private void note() {
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified() && stage.getWidth() > 0
                && stage.getHeight() > 0) {
            restored = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    /// Where the window is now; null if it was never anywhere.
    @Nullable
    WindowPlace current() {
        Rectangle2D place = restored;
        return place == null
                ? null
                : new WindowPlace(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight(),
                        stage.isMaximized());
    }

    private void put(Rectangle2D place) {
        restored = place;
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private static Rectangle2D usual(Rectangle2D screen) {
        double width = Math.min(MOST_USUAL_WIDTH_PX, screen.getWidth() * USUAL_SHARE);
        double height = Math.min(MOST_USUAL_HEIGHT_PX, screen.getHeight() * USUAL_SHARE);
        return new Rectangle2D(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height);
    }

    /// The place, moved and fitted into the screen that it shares most with: no less than a window needs, no more than
    /// the screen has.
    ///
    /// @param screens what each leaves to windows; one at least, the first for a place that is on none of them
    static Rectangle2D reachable(Rectangle2D place, List<Rectangle2D> screens) {
        Rectangle2D screen = screens.getFirst();
        for (Rectangle2D other : screens) {
            screen = sharedArea(other, place) > sharedArea(screen, place) ? other : screen;
        }
        double width = Math.min(Math.max(place.getWidth(), LEAST_WIDTH_PX), screen.getWidth());
        double height = Math.min(Math.max(place.getHeight(), LEAST_HEIGHT_PX), screen.getHeight());
        return new Rectangle2D(between(place.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                between(place.getMinY(), screen.getMinY(), screen.getMaxY() - height), width, height);
    }

    private static double sharedArea(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }

    /// Unlike `Math.clamp`, not disturbed by a `most` that rounding made less than `least`.
    private static double between(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }
}
