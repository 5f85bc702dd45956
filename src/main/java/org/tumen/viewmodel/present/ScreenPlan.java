package org.tumen.viewmodel.present;

import java.util.List;
import org.tumen.display.Box;

/// Which screen is whose.
///
/// @param audience the place of the audience's screen in the list of screens
/// @param presenter the place of the presenter's screen; `NONE` where there is only one
public record ScreenPlan(int audience, int presenter) {
    public static final int NONE = -1;

    /// The audience gets a screen on which the program's own window is not: that is the projector. Where there is one
    /// screen only, the audience has it.
    ///
    /// @param ownScreen where the program's window is
    /// @param chosen the audience's screen as chosen by hand; `NONE` to leave it to the program
    /// @param swapped whether audience and presenter change screens
    public static ScreenPlan of(int screens, int ownScreen, int chosen, boolean swapped) {
        if (screens < 2) {
            return new ScreenPlan(0, NONE);
        }
        boolean isChosen = chosen >= 0 && chosen < screens;
        int audience = isChosen ? chosen : (ownScreen + 1) % screens;
        int presenter = audience == ownScreen ? (audience + 1) % screens : ownScreen;
        return swapped ? new ScreenPlan(presenter, audience) : new ScreenPlan(audience, presenter);
    }

    public boolean hasPresenter() {
        return presenter != NONE;
    }

    /// The screen, by its place in the list, on which most of a window is; the first for one that is on none.
    public static int screenOf(Box window, List<Box> screens) {
        int best = 0;
        double most = 0;
        for (int i = 0; i < screens.size(); i++) {
            Box screen = screens.get(i);
            double width = Math.min(window.right(), screen.right()) - Math.max(window.x(), screen.x());
            double height = Math.min(window.bottom(), screen.bottom()) - Math.max(window.y(), screen.y());
            double shared = width > 0 && height > 0 ? width * height : 0;
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }
}
