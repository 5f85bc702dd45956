package org.tumen.time;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TickStepTest {
    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DAY,   1,   2024-06-19, 2024-06-19, 2024-06-20
            DAY,   2,   2024-06-20, 2024-06-19, 2024-06-21
            DAY,   2,   2024-01-31, 2024-01-29, 2024-02-01
            DAY,   2,   2023-02-28, 2023-02-27, 2023-03-01
            DAY,   2,   2024-02-29, 2024-02-27, 2024-03-01
            DAY,   7,   2024-06-30, 2024-06-22, 2024-07-01
            DAY,   7,   2024-06-07, 2024-06-01, 2024-06-08
            DAY,   14,  2024-02-29, 2024-02-15, 2024-03-01
            MONTH, 1,   2024-06-19, 2024-06-01, 2024-07-01
            MONTH, 3,   2024-12-31, 2024-10-01, 2025-01-01
            MONTH, 6,   -0001-12-31, -0001-07-01, 0000-01-01
            YEAR,  1,   0000-06-01, 0000-01-01, 0001-01-01
            YEAR,  1,   -0043-06-01, -0043-01-01, -0042-01-01
            YEAR,  2,   0001-06-01, -0001-01-01, 0002-01-01
            YEAR,  5,   1953-06-01, 1950-01-01, 1955-01-01
            YEAR,  5,   0000-01-01, -0004-01-01, 0005-01-01
            YEAR,  10,  1959-12-31, 1950-01-01, 1960-01-01
            YEAR,  10,  0009-12-31, 0001-01-01, 0010-01-01
            YEAR,  10,  0000-12-31, -0009-01-01, 0001-01-01
            YEAR,  100, -0043-03-15, -0099-01-01, 0001-01-01
            YEAR,  100, -0100-12-31, -0199-01-01, -0099-01-01
            YEAR,  100, -0099-01-01, -0099-01-01, 0001-01-01
            """)
    void standsAtRoundPlacesOfTheCalendar(TickUnit unit, long count, String moment, String floor, String next) {
        TickStep step = new TickStep(unit, count);

        assertThat(step.floor(day(moment))).isEqualTo(day(floor));
        assertThat(step.next(day(floor))).isEqualTo(day(next));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MINUTE, 15, 0.999,  0.989583333333333, 1
            MINUTE, 1,  -0.001, -0.00138888888889, -0.000694444444444
            HOUR,   6,  1.9,    1.75,              2
            HOUR,   12, -0.1,   -0.5,              0
            """)
    void dividesDays(TickUnit unit, long count, double moment, double floor, double next) {
        TickStep step = new TickStep(unit, count);

        assertThat(step.floor(moment)).isCloseTo(floor, within(1e-12));
        assertThat(step.next(step.floor(moment))).isCloseTo(next, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MINUTE, 15, HOUR,  1,   true
            MINUTE, 15, DAY,   1,   false
            HOUR,   6,  DAY,   1,   true
            HOUR,   3,  HOUR,  12,  true
            DAY,    1,  DAY,   7,   true
            DAY,    2,  DAY,   7,   false
            DAY,    7,  MONTH, 3,   true
            MONTH,  3,  YEAR,  1,   true
            YEAR,   2,  YEAR,  5,   false
            YEAR,   5,  YEAR,  5,   false
            YEAR,   1,  MONTH, 3,   false
            """)
    void knowsWhichStepsItDivides(TickUnit unit, long count, TickUnit coarserUnit, long coarserCount,
            boolean isWithin) {
        assertThat(new TickStep(unit, count).isWithin(new TickStep(coarserUnit, coarserCount))).isEqualTo(isWithin);
    }

    private static TickStep randomStep(SplittableRandom random) {
        List<TickUnit> units = List.of(TickUnit.values());
        TickUnit unit = units.get(random.nextInt(units.size()));
        long[] counts = switch (unit) {
            case MINUTE -> new long[]{1, 5, 15, 30};
            case HOUR -> new long[]{1, 3, 6, 12};
            case DAY -> new long[]{1, 2, 7, 14};
            case MONTH -> new long[]{1, 3, 6};
            case YEAR -> new long[]{1, 2, 5, 10, 20, 50, 100, 1000, 50_000};
        };
        return new TickStep(unit, counts[random.nextInt(counts.length)]);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goesFromTickToTickWithoutLeavingOneOut(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TickStep step = randomStep(random);
        double bound = random.nextBoolean() ? 365_000_000 : 1000;
        double moment = random.nextDouble(-bound, bound);

        double floor = step.floor(moment);
        double next = step.next(floor);
        assertThat(floor).as("seed %d: %s", seed, step).isLessThanOrEqualTo(moment);
        assertThat(next).as("seed %d: %s", seed, step).isGreaterThan(moment);
        assertThat(step.floor(floor)).as("seed %d: %s", seed, step).isEqualTo(floor);
        assertThat(step.floor(Math.nextDown(next))).as("seed %d: %s", seed, step).isEqualTo(floor);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsItsTicksAtLeastTheStatedDistanceApart(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TickStep step = randomStep(random);
        double start = random.nextBoolean() ? -719_000 - step.meanDays() * 20 : random.nextDouble(-1e6, 1e6);
        List<Double> ticks = step.between(start, start + step.meanDays() * 60);

        assertThat(ticks).as("seed %d: %s", seed, step).hasSizeGreaterThan(40).isSorted();
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i) - ticks.get(i - 1)).as("seed %d: %s after %s", seed, step, ticks.get(i - 1))
                    .isGreaterThan(step.leastDays() - 1e-8).isLessThan(step.meanDays() * 2.1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesOnlyTicksWithinTheBounds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TickStep step = randomStep(random);
        double start = step.floor(random.nextDouble(-1e6, 1e6));
        double end = step.next(step.next(start));

        assertThat(step.between(start, end)).as("seed %d: %s", seed, step).containsExactly(start, step.next(start),
                end);
        assertThat(step.between(Math.nextUp(start), Math.nextDown(end))).as("seed %d: %s", seed, step)
                .containsExactly(step.next(start));
    }
}
