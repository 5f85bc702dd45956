package org.tumen.layout;

import org.tumen.time.TimeSpan;

/// Zoom levels a factor of two apart, counted from the view of everything, so that the widest view uses its room fully.
final class ZoomBucket {
    private static final double ROUNDING = 1e-9;

    private ZoomBucket() {}

    /// The smallest scale of the bucket that `pxPerDay` falls into.
    ///
    /// @param limits the widest view
    /// @param axisPx its width
    static double basePxPerDay(double pxPerDay, TimeSpan limits, double axisPx) {
        double widest = axisPx / limits.days();
        double level = Math.floor(Math.log(pxPerDay / widest) / Math.log(2) + ROUNDING);
        return widest * Math.pow(2, level);
    }
}
