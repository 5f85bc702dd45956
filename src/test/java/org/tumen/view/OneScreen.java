package org.tumen.view;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.view.present.ScreenSource;

/// The one screen of the headless platform, as far as a window may cover it.
final class OneScreen implements ScreenSource {
    @Override
    public List<Box> screens() {
        return List.of(new Box(0, 0, 960, 720));
    }

    @Override
    public Runnable onChange(Runnable changed) {
        return () -> {};
    }

    @Override
    public boolean fillsScreens() {
        return false;
    }
}
