package org.tumen.layout;

import org.tumen.time.TimeSpan;

/// Zoom levels a factor of two apart, counted from the view of everything (level 0), so that the widest view uses its room
/// fully. A level is packed for a slightly smaller scale than it begins at, so that it can be kept a little beyond its
/// edges: a wheel that moves back and forth over an edge changes nothing.
final class ZoomBucket {
    private static final double ROUNDING = 1e-9;
    /// How far beyond its edges a level is kept, as a ratio of scales.
    private static final double SLACK = 1.12;

    private ZoomBucket() {}

    /// The level that a scale falls into.
    ///
    /// @param limits the widest view
    /// @param axisPx its width
    static int level(double pxPerDay, TimeSpan limits, double axisPx) {
        double widest = axisPx / limits.days();
        return (int) Math.floor(Math.log(pxPerDay / widest) / Math.log(2) + ROUNDING);
    }

    /// The level to show after `previous`: the same as long as the scale is not clearly beyond its edges.
    static int level(int previous, double pxPerDay, TimeSpan limits, double axisPx) {
        double start = axisPx / limits.days() * Math.pow(2, previous);
        boolean stays = pxPerDay >= basePxPerDay(previous, limits, axisPx) && pxPerDay < 2 * start * SLACK;
        return stays ? previous : level(pxPerDay, limits, axisPx);
    }

    /// The scale at which a level is shown first on the way from its neighbour.
    static double firstPxPerDay(int from, int level, TimeSpan limits, double axisPx) {
        double start = axisPx / limits.days() * Math.pow(2, Math.max(from, level));
        return from < level ? start * SLACK : start / SLACK;
    }

    /// The smallest scale of the level that a scale falls into.
    static double basePxPerDay(double pxPerDay, TimeSpan limits, double axisPx) {
        return basePxPerDay(level(pxPerDay, limits, axisPx), limits, axisPx);
    }

    /// The smallest scale at which a level is shown.
    static double basePxPerDay(int level, TimeSpan limits, double axisPx) {
        double start = axisPx / limits.days() * Math.pow(2, level);
        return level <= 0 ? start : start / SLACK;
    }
}
