package org.tumen.time;

/// A way from one view to another that zooms out, travels and zooms in, so that the eye can follow: van Wijk and Nuij,
/// "Smooth and efficient zooming and panning", IEEE InfoVis 2003. Without easing: equal shares are equally fast to the eye.
public final class Flight {
    private static final double MOST_MS = 600;
    private static final double MS_PER_UNIT_OF_PATH = 250;
    /// The paper's rho: how much it zooms out for the sake of travelling. Its users liked about 1.4.
    private static final double CURVATURE = Math.sqrt(2);
    /// Centres closer than this are one place: nobody sees the way, and the formula divides by it.
    private static final double SAME_PLACE_PX = 0.5;

    private final TimeSpan from;
    private final TimeSpan to;
    private final boolean isZoomOnly;
    /// The paper's r0: how far along the curve the flight starts.
    private final double startOnCurve;
    /// The paper's S, not negative.
    private final double length;

    private Flight(TimeSpan from, TimeSpan to, boolean isZoomOnly, double startOnCurve, double length) {
        this.from = from;
        this.to = to;
        this.isZoomOnly = isZoomOnly;
        this.startOnCurve = startOnCurve;
        this.length = length;
    }

    /// @param widthPx the width in which the spans are shown, positive
    public static Flight between(TimeSpan from, TimeSpan to, double widthPx) {
        double startDays = from.days();
        double endDays = to.days();
        double distanceDays = Math.abs(to.centerDay() - from.centerDay());
        double pxPerDay = new Viewport(startDays < endDays ? from : to, widthPx).pxPerDay();
        if (distanceDays * pxPerDay < SAME_PLACE_PX) {
            return new Flight(from, to, true, 0, Math.abs(Math.log(endDays / startDays)) / CURVATURE);
        }
        double squaredCurvature = CURVATURE * CURVATURE;
        double growth = (endDays - startDays) * (endDays + startDays) / (squaredCurvature * distanceDays);
        double travel = squaredCurvature * distanceDays;
        double startOnCurve = -inverseSinh((growth + travel) / (2 * startDays));
        double endOnCurve = -inverseSinh((growth - travel) / (2 * endDays));
        return new Flight(from, to, false, startOnCurve, (endOnCurve - startOnCurve) / CURVATURE);
    }

    private static double inverseSinh(double value) {
        double size = Math.abs(value);
        return Math.copySign(Math.log(size + Math.hypot(size, 1)), value);
    }

    /// How long it should take: none for standing still, 600 at most.
    public double durationMs() {
        return Math.min(MOST_MS, length * MS_PER_UNIT_OF_PATH);
    }

    /// The view after a share of the time: exactly the first at 0 and before, exactly the last at 1 and after.
    public TimeSpan at(double share) {
        if (!(share > 0)) {
            return from;
        }
        if (share >= 1) {
            return to;
        }
        return isZoomOnly ? zoomed(share) : flown(share);
    }

    private TimeSpan zoomed(double share) {
        double days = from.days() * Math.pow(to.days() / from.days(), share);
        return around(from.centerDay() + (to.centerDay() - from.centerDay()) * share, days);
    }

    private TimeSpan flown(double share) {
        double path = CURVATURE * length * share;
        double here = Math.cosh(path + startOnCurve);
        // The paper's u(s) as one quotient: as a difference of two large numbers it loses its digits on long ways.
        double travelledDays = from.days() / (CURVATURE * CURVATURE) * Math.sinh(path) / here;
        double direction = Math.signum(to.centerDay() - from.centerDay());
        return around(from.centerDay() + direction * travelledDays, from.days() * Math.cosh(startOnCurve) / here);
    }

    private static TimeSpan around(double centerDay, double days) {
        return new TimeSpan(centerDay - days / 2, centerDay + days / 2);
    }
}
