package org.tumen.time;

import java.util.ArrayList;
import java.util.List;
import org.tumen.model.edtf.YearLabel;

/// Regular places on the calendar: every so many of a unit. Several days are counted anew in each month (1, 8, 15, 22) and
/// several years within their era (100 BCE, 1 CE, 100), so that ticks stand at numbers that people call round.
///
/// @param unit what is counted
/// @param count every how many units, positive
record TickStep(TickUnit unit, long count) {
    /// From so many years on, an era's first year gets a tick beside the round ones.
    private static final long LEAST_WITH_ERA_START = 10;
    /// Neighbours of February, two together: 31 and 30 days.
    private static final double LEAST_MONTHS_BESIDE_FEBRUARY_DAYS = 30.5;
    private static final int MINUTES_PER_DAY = 1440;
    private static final int HOURS_PER_DAY = 24;

    /// No two neighbouring ticks are closer.
    double leastDays() {
        return switch (unit) {
            case MONTH -> unit.leastDays + (count - 1) * LEAST_MONTHS_BESIDE_FEBRUARY_DAYS;
            case YEAR -> (hasTickAtEraStart() ? count - 1 : count) * unit.leastDays;
            case MINUTE, HOUR, DAY -> count * unit.leastDays;
        };
    }

    double meanDays() {
        return count * unit.meanDays;
    }

    /// The last tick at or before a moment.
    ///
    /// @param moment in days since 1970-01-01T00:00, and so the results
    double floor(double moment) {
        return switch (unit) {
            case MINUTE -> floorOfDayParts(moment, MINUTES_PER_DAY);
            case HOUR -> floorOfDayParts(moment, HOURS_PER_DAY);
            case DAY -> floorInMonth(CalendarDay.of(moment)).epochDay();
            case MONTH -> CalendarDay.ofMonthNumber(
                    Math.floorDiv(CalendarDay.of(moment).monthNumber(), count) * count).epochDay();
            case YEAR -> new CalendarDay(floorYear(CalendarDay.of(moment).year()), 1, 1).epochDay();
        };
    }

    /// The first tick after the tick that stands at a moment.
    double next(double tick) {
        return switch (unit) {
            case MINUTE -> nextOfDayParts(tick, MINUTES_PER_DAY);
            case HOUR -> nextOfDayParts(tick, HOURS_PER_DAY);
            case DAY -> nextInMonth(CalendarDay.of(tick)).epochDay();
            case MONTH -> CalendarDay.ofMonthNumber(CalendarDay.of(tick).monthNumber() + count).epochDay();
            case YEAR -> new CalendarDay(nextYear(CalendarDay.of(tick).year()), 1, 1).epochDay();
        };
    }

    /// All ticks from `start` to `end`, both inclusive, ascending.
    List<Double> between(double start, double end) {
        List<Double> ticks = new ArrayList<>();
        double tick = floor(start);
        while (tick <= end) {
            if (tick >= start) {
                ticks.add(tick);
            }
            tick = next(tick);
        }
        return ticks;
    }

    /// Whether each tick of the other step is a tick of this one as well.
    boolean isWithin(TickStep coarser) {
        if (unit == coarser.unit) {
            return count < coarser.count && coarser.count % count == 0;
        }
        return switch (unit) {
            case MINUTE -> coarser.unit == TickUnit.HOUR && 60 % count == 0;
            case HOUR -> coarser.unit == TickUnit.DAY && HOURS_PER_DAY % count == 0;
            case DAY -> coarser.unit == TickUnit.MONTH;
            case MONTH -> coarser.unit == TickUnit.YEAR && 12 % count == 0;
            case YEAR -> false;
        };
    }

    /// Rounding may count a moment to the neighbouring part: the comparison with the tick itself decides.
    private double floorOfDayParts(double moment, int partsPerDay) {
        double index = Math.floor(moment * partsPerDay / count) + 1;
        while (index * count / partsPerDay > moment) {
            index--;
        }
        return index * count / partsPerDay;
    }

    /// The tick may be rounded to just before the place that it stands for.
    private double nextOfDayParts(double tick, int partsPerDay) {
        return (Math.rint(tick * partsPerDay / count) + 1) * count / partsPerDay;
    }

    private CalendarDay floorInMonth(CalendarDay day) {
        long last = lastDayInMonth(day);
        long floor = Math.min(last, (day.day() - 1) / count * count + 1);
        return new CalendarDay(day.year(), day.month(), (int) floor);
    }

    private CalendarDay nextInMonth(CalendarDay day) {
        return day.day() + count <= lastDayInMonth(day)
                ? new CalendarDay(day.year(), day.month(), (int) (day.day() + count))
                : CalendarDay.ofMonthNumber(day.monthNumber() + 1);
    }

    /// The last day with a tick that is a whole step before the next month.
    private long lastDayInMonth(CalendarDay day) {
        return (day.lengthOfMonth() - count) / count * count + 1;
    }

    private long floorYear(long year) {
        if (YearLabel.isBce(year)) {
            return YearLabel.astronomical(Math.ceilDiv(YearLabel.numberInEra(year), count) * count, true);
        }
        long round = year / count * count;
        if (round > 0) {
            return round;
        }
        return hasTickAtEraStart() ? 1 : YearLabel.astronomical(count, true);
    }

    private boolean hasTickAtEraStart() {
        return count >= LEAST_WITH_ERA_START;
    }

    private long nextYear(long year) {
        if (YearLabel.isBce(year)) {
            long number = (YearLabel.numberInEra(year) - 1) / count * count;
            if (number > 0) {
                return YearLabel.astronomical(number, true);
            }
            return hasTickAtEraStart() ? 1 : count;
        }
        return (year / count + 1) * count;
    }
}
