package org.tumen.time;

/// The mapping between days and pixels.
///
/// @param startDay the day at `startPx`
/// @param startPx where that day is drawn
/// @param pxPerDay pixels a day, positive
public record TimeScale(double startDay, double startPx, double pxPerDay) {
    public TimeScale {
        if (!(Double.isFinite(startDay) && Double.isFinite(startPx) && Double.isFinite(pxPerDay) && pxPerDay > 0)) {
            throw new IllegalArgumentException(
                    "a scale needs finite numbers and a positive pxPerDay: " + startDay + ", " + startPx + ", "
                            + pxPerDay);
        }
    }

    /// Subtracts first, so that rounding is relative to the window and not to 1970.
    public double toX(double day) {
        return startPx + (day - startDay) * pxPerDay;
    }

    public double toDay(double x) {
        return startDay + (x - startPx) / pxPerDay;
    }
}
