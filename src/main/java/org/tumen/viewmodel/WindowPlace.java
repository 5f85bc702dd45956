package org.tumen.viewmodel;

/// Where the window was when it was last open, in the toolkit's screen coordinates (px).
///
/// @param maximised whether it filled the screen; the other values are then those of the window when restored
public record WindowPlace(double x, double y, double widthPx, double heightPx, boolean maximised) {
    private static final double FURTHEST_PX = 1_000_000;

    public WindowPlace {
        if (!(Math.abs(x) <= FURTHEST_PX && Math.abs(y) <= FURTHEST_PX)) {
            throw new IllegalArgumentException("no place on a screen: " + x + ", " + y);
        }
        if (!(widthPx > 0 && widthPx <= FURTHEST_PX && heightPx > 0 && heightPx <= FURTHEST_PX)) {
            throw new IllegalArgumentException("no size of a window: " + widthPx + " x " + heightPx);
        }
    }
}
