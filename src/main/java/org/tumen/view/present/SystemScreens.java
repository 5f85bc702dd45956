package org.tumen.view.present;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.tumen.display.Box;

/// The screens as JavaFX knows them.
public final class SystemScreens implements ScreenSource {
    @Override
    public List<Box> screens() {
        List<Screen> screens = new ArrayList<>(Screen.getScreens());
        Screen main = Screen.getPrimary();
        screens.remove(main);
        screens.addFirst(main);
        return screens.stream().map(Screen::getBounds).map(SystemScreens::box).toList();
    }

    private static Box box(Rectangle2D bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    @Override
    public Runnable onChange(Runnable changed) {
        ListChangeListener<Screen> listener = _ -> changed.run();
        Screen.getScreens().addListener(listener);
        return () -> Screen.getScreens().removeListener(listener);
    }

    @Override
    public boolean fillsScreens() {
        return true;
    }
}
