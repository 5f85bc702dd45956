package org.tumen.view.present;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.viewmodel.present.ScreenPlan;

/// The screens of this machine.
public interface ScreenSource {
    /// Where they are on the desktop, the main one first; at least one.
    List<Box> screens();

    /// Calls back whenever a screen comes, goes or changes.
    ///
    /// @return stops the calls
    Runnable onChange(Runnable changed);

    /// Whether a window that has a screen to itself covers all of it.
    boolean fillsScreens();

    /// The screen, by its place in the list, on which most of a window is.
    default int screenOf(Box window) {
        return ScreenPlan.screenOf(window, screens());
    }
}
