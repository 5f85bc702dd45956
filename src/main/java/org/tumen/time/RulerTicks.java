package org.tumen.time;

import java.util.ArrayList;
import java.util.List;
import org.tumen.model.edtf.YearLabel;

/// The ticks of a ruler in two tiers. All lists ascend; `labelled` and `minorDays` stay within the viewport.
///
/// Whoever draws labels that reach into view from outside asks with a viewport that is longer and wider by the same share.
///
/// @param context the years, months or days in which finer labelled ticks lie, as periods: each lasts to the next one, the
///            last beyond the viewport's end. The first starts at or before the viewport's start. Empty where the labelled
///            ticks are years
/// @param labelled the ticks with a label
/// @param minorDays the places of short ticks between them, in days since 1970-01-01T00:00; none coincides with a labelled one
public record RulerTicks(List<Tick> context, List<Tick> labelled, List<Double> minorDays) {
    private static final double LEAST_MINOR_SPACING_PX = 5;
    private static final int MINUTES_PER_DAY = 1440;
    /// Beyond this the ruler stays empty: three thousand million years, more than a date can be away.
    private static final double FARTHEST_DAY = 1.1e12;

    public RulerTicks {
        context = List.copyOf(context);
        labelled = List.copyOf(labelled);
        minorDays = List.copyOf(minorDays);
    }

    /// The finest ticks that fit.
    ///
    /// @param leastLabelSpacingPx labelled ticks are never closer, positive
    public static RulerTicks of(Viewport viewport, double leastLabelSpacingPx) {
        if (!(leastLabelSpacingPx > 0)) {
            throw new IllegalArgumentException("labels need room: " + leastLabelSpacingPx);
        }
        double start = Math.max(-FARTHEST_DAY, viewport.span().startDay());
        double end = Math.min(FARTHEST_DAY, viewport.span().endDay());
        if (start >= end) {
            return new RulerTicks(List.of(), List.of(), List.of());
        }
        TickStep step = TickLadder.labelled(leastLabelSpacingPx / viewport.pxPerDay());
        List<Double> labelledDays = step.between(start, end);
        List<Tick> labelled = labelledDays.stream().map(day -> new Tick(day, label(day, step.unit()))).toList();
        List<Double> minor = TickLadder.minor(step, LEAST_MINOR_SPACING_PX / viewport.pxPerDay())
                .map(finer -> without(finer.between(start, end), labelledDays)).orElse(List.of());
        return new RulerTicks(context(step.unit(), start, end), labelled, minor);
    }

    /// Both lists ascend.
    private static List<Double> without(List<Double> days, List<Double> taken) {
        List<Double> rest = new ArrayList<>(days.size());
        int next = 0;
        for (Double day : days) {
            while (next < taken.size() && taken.get(next) < day) {
                next++;
            }
            if (next == taken.size() || !taken.get(next).equals(day)) {
                rest.add(day);
            }
        }
        return rest;
    }

    private static String label(double day, TickUnit unit) {
        CalendarDay date = CalendarDay.of(day);
        return switch (unit) {
            case MINUTE, HOUR -> timeOfDay(day);
            case DAY -> Integer.toString(date.day());
            case MONTH -> YearLabel.month(date.month()).substring(0, 3);
            case YEAR -> YearLabel.unmistakable(date.year());
        };
    }

    private static String timeOfDay(double day) {
        int minute = (int) Math.floorMod(Math.round(day * MINUTES_PER_DAY), (long) MINUTES_PER_DAY);
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private static List<Tick> context(TickUnit labelled, double start, double end) {
        return switch (labelled) {
            case YEAR -> List.of();
            case MONTH -> periods(TickUnit.YEAR, start, end);
            case DAY -> periods(TickUnit.MONTH, start, end);
            case HOUR, MINUTE -> periods(TickUnit.DAY, start, end);
        };
    }

    private static List<Tick> periods(TickUnit unit, double start, double end) {
        TickStep step = new TickStep(unit, 1);
        return step.between(step.floor(start), end).stream().filter(day -> day < end)
                .map(day -> new Tick(day, contextLabel(CalendarDay.of(day), unit))).toList();
    }

    private static String contextLabel(CalendarDay date, TickUnit unit) {
        String year = YearLabel.unmistakable(date.year());
        return switch (unit) {
            case YEAR -> year;
            case MONTH -> YearLabel.month(date.month()) + " " + year;
            case DAY, HOUR, MINUTE -> date.day() + " " + YearLabel.month(date.month()) + " " + year;
        };
    }
}
