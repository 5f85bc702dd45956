package org.tumen.layout;

/// Which zoom level a picture is packed for, and whether marks are on their way from the rows of another.
///
/// @param level the level, from `TimelineLayout.zoomLevel`; negative to take the one that the scale falls into
/// @param fromLevel the level that marks come from; the same as `level` where none is on its way
/// @param progress how far they have come, 0 to 1
public record Zoom(int level, int fromLevel, double progress) {
    /// The level that the scale falls into, everything in its place.
    public static final Zoom BY_SCALE = new Zoom(-1, -1, 1);

    public Zoom {
        if (!(progress >= 0 && progress <= 1)) {
            throw new IllegalArgumentException("progress is 0 to 1, not " + progress);
        }
    }

    /// Everything in its place.
    public static Zoom at(int level) {
        return new Zoom(level, level, 1);
    }

    public boolean isGliding() {
        return fromLevel >= 0 && fromLevel != level && progress < 1;
    }
}
