package org.tumen.app;

import java.util.Comparator;
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
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            put(centred(screen, Math.min(1600, screen.getWidth() * USUAL_SHARE),
                    Math.min(1000, screen.getHeight() * USUAL_SHARE)));
        } else {
            put(onScreen(new Rectangle2D(place.x(), place.y(), place.widthPx(), place.heightPx())));
            stage.setMaximized(place.maximised());
        }
        stage.xProperty().subscribe(this::note);
        stage.yProperty().subscribe(this::note);
        stage.widthProperty().subscribe(this::note);
        stage.heightProperty().subscribe(this::note);
    }

    private void note() {
        if (!stage.isMaximized() && !stage.isFullScreen() && stage.getWidth() > 0 && stage.getHeight() > 0) {
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
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private static Rectangle2D centred(Rectangle2D screen, double width, double height) {
        return new Rectangle2D(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height);
    }

    private static Rectangle2D onScreen(Rectangle2D place) {
        Rectangle2D screen = Screen.getScreens().stream().map(Screen::getVisualBounds)
                .max(Comparator.comparingDouble(bounds -> sharedArea(bounds, place)))
                .orElse(Screen.getPrimary().getVisualBounds());
        return into(place, screen);
    }

    private static double sharedArea(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > 0 && height > 0 ? width * height : -1;
    }

    /// The place moved and shrunk into a screen.
    static Rectangle2D into(Rectangle2D place, Rectangle2D screen) {
        double width = Math.min(place.getWidth(), screen.getWidth());
        double height = Math.min(place.getHeight(), screen.getHeight());
        double x = Math.clamp(place.getMinX(), screen.getMinX(), screen.getMaxX() - width);
        double y = Math.clamp(place.getMinY(), screen.getMinY(), screen.getMaxY() - height);
        return new Rectangle2D(x, y, width, height);
    }
}
