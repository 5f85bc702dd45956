package org.tumen.time;

/// The part of the time axis that a picture shows, and how wide it is drawn. Cannot be wrong: it refuses a width that is
/// not positive, and its span refuses to be empty or infinite.
///
/// @param span the time shown
/// @param widthPx the width of the drawn axis in pixels, positive
public record Viewport(TimeSpan span, double widthPx) {
    /// No view is narrower: a quarter of an hour.
    public static final double LEAST_DAYS = 1.0 / 96;

    public Viewport {
        if (!(Double.isFinite(widthPx) && widthPx > 0)) {
            throw new IllegalArgumentException("a viewport needs a positive width: " + widthPx);
        }
    }

    public double pxPerDay() {
        return widthPx / span.days();
    }

    /// The scale whose first pixel is `leftPx`.
    public TimeScale scale(double leftPx) {
        return new TimeScale(span.startDay(), leftPx, pxPerDay());
    }

    /// Shows later time for a positive distance.
    public Viewport panBy(double distancePx) {
        return new Viewport(span.moveBy(distancePx / pxPerDay()), widthPx);
    }

    /// Zooms in for a factor above 1, keeping the date at `xPx` (from the axis' left end) where it is.
    public Viewport zoomAt(double xPx, double factor) {
        if (!(Double.isFinite(factor) && factor > 0)) {
            throw new IllegalArgumentException("a zoom factor is positive: " + factor);
        }
        double fixedDay = scale(0).toDay(xPx);
        double days = Math.max(LEAST_DAYS, span.days() / factor);
        return new Viewport(span.scaleAbout(fixedDay, days / span.days()), widthPx);
    }

    public Viewport show(TimeSpan other) {
        return new Viewport(other, widthPx);
    }

    public Viewport withWidth(double newWidthPx) {
        return new Viewport(span, newWidthPx);
    }

    /// This viewport, not longer than `limits` and inside them.
    public Viewport clampTo(TimeSpan limits) {
        TimeSpan wide = span.days() >= LEAST_DAYS ? span : span.scaleAbout(span.centerDay(), LEAST_DAYS / span.days());
        return new Viewport(wide.moveInto(limits), widthPx);
    }
}
