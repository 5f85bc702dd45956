package org.tumen.bench;

import java.util.ArrayList;
import java.util.List;
import org.tumen.time.TimeSpan;

/// The views that are measured: 60 zoom steps from the whole to a month, and 60 pans of 5 % at three zooms.
final class Views {
    static final int STEPS = 60;
    static final double MONTH_DAYS = 30.4;
    static final double YEAR_DAYS = 365.2425;

    private Views() {}

    static List<TimeSpan> zoom(TimeSpan whole) {
        List<TimeSpan> views = new ArrayList<>();
        double day = whole.startDay() + whole.days() * 0.63;
        double factor = Math.pow(MONTH_DAYS / whole.days(), 1.0 / STEPS);
        TimeSpan view = whole;
        for (int i = 0; i < STEPS; i++) {
            view = view.scaleAbout(day, factor).moveInto(whole);
            views.add(view);
        }
        return views;
    }

    /// @param days the length of the view
    static List<TimeSpan> pan(TimeSpan whole, double days) {
        List<TimeSpan> views = new ArrayList<>();
        double shown = Math.min(days, whole.days());
        TimeSpan view = new TimeSpan(whole.startDay() + whole.days() * 0.4, whole.startDay() + whole.days() * 0.4 + shown)
                .moveInto(whole);
        for (int i = 0; i < STEPS; i++) {
            int direction = i % 30 < 15 ? 1 : -1;
            view = view.moveBy(direction * 0.05 * shown).moveInto(whole);
            views.add(view);
        }
        return views;
    }
}
