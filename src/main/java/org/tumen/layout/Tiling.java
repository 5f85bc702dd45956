package org.tumen.layout;

import org.tumen.time.TimeSpan;

/// How a zoom level of a large document is cut into tiles: at whole days, each about twice as wide as the axis, but
/// never shorter than two months, so that what takes a day or less never crosses an edge.
final class Tiling {
    private static final double AXES_PER_TILE = 2;
    private static final double LEAST_DAYS = 64;

    private final TimeSpan limits;
    private final int count;
    private final double days;

    /// @param axisDays the time that the axis shows at the smallest scale of the level
    Tiling(TimeSpan limits, double axisDays) {
        this.limits = limits;
        double wished = Math.max(LEAST_DAYS, axisDays * AXES_PER_TILE);
        count = (int) Math.max(1, Math.floor(limits.days() / wished));
        days = limits.days() / count;
    }

    int count() {
        return count;
    }

    Tile tile(int number) {
        return new Tile(number, number == 0 ? limits.startDay() : edge(number),
                number == count - 1 ? limits.endDay() : edge(number + 1));
    }

    /// The number of the tile that a day is in.
    int at(double day) {
        int number = Math.clamp((long) Math.floor((day - limits.startDay()) / days), 0, count - 1);
        if (number > 0 && day < edge(number)) {
            return number - 1;
        }
        return number < count - 1 && day >= edge(number + 1) ? number + 1 : number;
    }

    private double edge(int number) {
        return Math.rint(limits.startDay() + number * days);
    }
}
