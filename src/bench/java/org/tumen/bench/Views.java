package org.tumen.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tumen.time.TimeSpan;

/// The views that are measured: 60 zoom steps from the whole to a month, and 60 pans of 5 % at three zooms. The exact whole
/// cannot be panned, so there nine tenths of it are shown, which have room for two steps to either side.
final class Views {
    static final int STEPS = 60;
    static final double MONTH_DAYS = 30.4;
    static final double YEAR_DAYS = 365.2425;
    private static final double WHOLE_SHARE = 0.9;
    private static final double STEP_SHARE = 0.05;
    /// So many steps one way, then as many back.
    private static final int STEPS_ONE_WAY = 15;

    private Views() {}

    /// All of them by name.
    static Map<String, List<TimeSpan>> journeys(TimeSpan whole) {
        Map<String, List<TimeSpan>> journeys = new LinkedHashMap<>();
        journeys.put("zoom", zoom(whole));
        journeys.put("panWhole", pan(whole, WHOLE_SHARE * whole.days()));
        journeys.put("panDecade", pan(whole, 10 * YEAR_DAYS));
        journeys.put("panYear", pan(whole, YEAR_DAYS));
        return journeys;
    }

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

    /// Back and forth, turning at the limits and after fifteen steps.
    ///
    /// @param days the length of the view
    private static List<TimeSpan> pan(TimeSpan whole, double days) {
        double shown = Math.min(days, WHOLE_SHARE * whole.days());
        double step = STEP_SHARE * shown;
        double start = Math.min(whole.startDay() + whole.days() * 0.4, whole.startDay() + (whole.days() - shown) / 2);
        TimeSpan view = new TimeSpan(start, start + shown);
        List<TimeSpan> views = new ArrayList<>();
        int direction = 1;
        int steps = STEPS_ONE_WAY / 2;
        for (int i = 0; i < STEPS; i++) {
            TimeSpan next = view.moveBy(direction * step);
            if (steps == STEPS_ONE_WAY || next.startDay() < whole.startDay() || next.endDay() > whole.endDay()) {
                direction = -direction;
                steps = 0;
                next = view.moveBy(direction * step);
            }
            steps++;
            view = next;
            views.add(view);
        }
        return views;
    }
}
