package org.tumen.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The steps that a ruler may have, from a minute to a thousand million years.
final class TickLadder {
    private static final int MOST_MINOR_PER_LABEL = 31;
    private static final int MOST_MINOR_YEARS_PER_LABEL = 10;
    /// Months between labels of five years would look like a count of those years, and so with other units.
    private static final int MOST_UNITS_DIVIDED_BY_A_FINER = 2;
    private static final double WISHED_TO_LEAST = 1.5;
    private static final TickStep TWO_DAYS = new TickStep(TickUnit.DAY, 2);

    private static final List<TickStep> STEPS = Stream.of(steps(TickUnit.MINUTE, 1, 5, 15, 30),
            steps(TickUnit.HOUR, 1, 3, 6, 12), steps(TickUnit.DAY, 1, 2, 7, 14), steps(TickUnit.MONTH, 1, 3, 6),
            LongStream.iterate(1, power -> power <= 1_000_000_000, power -> power * 10).boxed()
                    .flatMap(power -> steps(TickUnit.YEAR, power, 2 * power, 5 * power)))
            .flatMap(steps -> steps).toList();

    private TickLadder() {}

    private static Stream<TickStep> steps(TickUnit unit, long... counts) {
        return LongStream.of(counts).mapToObj(count -> new TickStep(unit, count));
    }

    /// Of the two steps on either side of a wished distance the one nearer to it by ratio, as in d3-time's `ticks`, but
    /// never one whose ticks are closer than so many days.
    static TickStep labelled(double leastDays) {
        double wishedDays = leastDays * WISHED_TO_LEAST;
        int above = 0;
        while (above < STEPS.size() - 1 && STEPS.get(above).meanDays() < wishedDays) {
            above++;
        }
        TickStep wider = STEPS.get(above);
        TickStep closer = STEPS.get(Math.max(0, above - 1));
        boolean closerIsNearer = wishedDays / closer.meanDays() < wider.meanDays() / wishedDays;
        return closerIsNearer && closer.leastDays() >= leastDays ? closer : wider;
    }

    /// The finest step that divides the labelled one in a natural way and is never closer than so many days.
    static Optional<TickStep> minor(TickStep labelled, double leastDays) {
        return STEPS.stream().filter(step -> step.leastDays() >= leastDays && divides(step, labelled)).findFirst();
    }

    private static boolean divides(TickStep step, TickStep labelled) {
        boolean isYears = step.unit() == TickUnit.YEAR;
        boolean looksLikeItsUnit = step.unit() != labelled.unit() && labelled.count() > MOST_UNITS_DIVIDED_BY_A_FINER;
        double most = isYears ? MOST_MINOR_YEARS_PER_LABEL : MOST_MINOR_PER_LABEL;
        return step.isWithin(labelled) && !looksLikeItsUnit && !step.equals(TWO_DAYS)
                && labelled.meanDays() <= step.meanDays() * most;
    }
}
