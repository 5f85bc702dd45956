package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// Rows, their shares, and the buckets of zoom that they are worked out for.
class RowsTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void aTakenStretchIsNotFree() {
        Row row = new Row();
        row.take(10, 20);

        assertThat(row.isFree(0, 10)).isTrue();
        assertThat(row.isFree(20, 30)).isTrue();
        assertThat(row.isFree(0, 10.5)).isFalse();
        assertThat(row.isFree(19.5, 30)).isFalse();
        assertThat(row.isFree(12, 15)).isFalse();
        assertThat(row.isFree(0, 100)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void freedomAgreesWithLookingAtEveryStretch(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        Row row = new Row();
        List<double[]> taken = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double left = random.nextDouble(0, 500);
            double right = left + random.nextDouble(0.1, 40);
            boolean free = taken.stream().allMatch(other -> other[1] <= left || other[0] >= right);
            assertThat(row.isFree(left, right)).as("seed %d, stretch %d", seed, i).isEqualTo(free);
            if (free) {
                row.take(left, right);
                taken.add(new double[]{left, right});
            }
        }
        assertThat(row.isEmpty()).isFalse();
    }

    @Test
    void everyLaneGetsARowEvenWhereThereAreTooFew() {
        assertThat(RowShares.divide(List.of(new int[]{4, 4, 4}), 2)).containsExactly(1, 1, 1);
    }

    @Test
    void rowsGoToTheLaneThatLacksTheGreatestPart() {
        assertThat(RowShares.divide(List.of(new int[]{2, 8}), 5)).containsExactly(1, 4);
        assertThat(RowShares.divide(List.of(new int[]{2, 8}), 9)).containsExactly(2, 7);
    }

    @Test
    void nobodyGetsMoreThanItWants() {
        assertThat(RowShares.divide(List.of(new int[]{2, 3, 1}), 100)).containsExactly(2, 3, 1);
    }

    @Test
    void anEarlierStageIsServedBeforeALaterOne() {
        assertThat(RowShares.divide(List.of(new int[]{1, 3}, new int[]{9, 3}), 6)).containsExactly(3, 3);
        assertThat(RowShares.divide(List.of(new int[]{1, 3}, new int[]{9, 3}), 4)).containsExactly(1, 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesStayWithinWhatIsThereAndWhatIsWanted(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        int lanes = random.nextInt(1, 12);
        int[] first = IntStream.range(0, lanes).map(_ -> random.nextInt(1, 5)).toArray();
        int[] all = IntStream.range(0, lanes).map(lane -> first[lane] + random.nextInt(0, 9)).toArray();
        int available = random.nextInt(lanes, 60);

        int[] given = RowShares.divide(List.of(first, all), available);

        int sum = IntStream.of(given).sum();
        assertThat(sum).as("seed %d", seed).isEqualTo(Math.min(available, IntStream.of(all).sum()));
        boolean firstServed = IntStream.range(0, lanes).allMatch(lane -> given[lane] >= first[lane]);
        assertThat(firstServed).as("seed %d", seed).isEqualTo(IntStream.of(first).sum() <= available);
        for (int lane = 0; lane < lanes; lane++) {
            assertThat(given[lane]).as("seed %d, lane %d", seed, lane).isBetween(1, all[lane]);
        }
    }

    @Test
    void theWidestViewIsTheBaseOfItsOwnBucket() {
        TimeSpan limits = new TimeSpan(0, 1000);

        assertThat(ZoomBucket.basePxPerDay(0.5, limits, 500)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aScaleIsNeverBelowItsBucketAndAlwaysBelowTheNext(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        TimeSpan limits = new TimeSpan(0, random.nextDouble(10, 1e6));
        double axis = random.nextDouble(50, 4000);
        double scale = axis / limits.days() * Math.pow(2, random.nextDouble(0, 20));

        int level = ZoomBucket.level(scale, limits, axis);

        assertThat(ZoomBucket.basePxPerDay(level, limits, axis)).as("seed %d", seed)
                .isLessThanOrEqualTo(scale * (1 + 1e-8));
        assertThat(axis / limits.days() * Math.pow(2, level + 1.0)).as("seed %d", seed)
                .isGreaterThan(scale * (1 - 1e-8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWheelThatMovesBackAndForthOverAnEdgeKeepsTheLevel(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        TimeSpan limits = new TimeSpan(0, random.nextDouble(10, 1e6));
        double axis = random.nextDouble(50, 4000);
        double edge = axis / limits.days() * Math.pow(2, random.nextInt(1, 20));
        int level = ZoomBucket.level(random.nextInt(0, 20), edge * random.nextDouble(0.95, 1.05), limits, axis);

        for (int i = 0; i < 20; i++) {
            double near = edge * random.nextDouble(0.95, 1.05);
            assertThat(ZoomBucket.level(level, near, limits, axis)).as("seed %d", seed).isEqualTo(level);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLevelIsNeverShownBelowTheScaleThatItIsPackedFor(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        TimeSpan limits = new TimeSpan(0, random.nextDouble(10, 1e6));
        double axis = random.nextDouble(50, 4000);
        double scale = axis / limits.days() * Math.pow(2, random.nextDouble(0, 20));

        int level = ZoomBucket.level(random.nextInt(0, 20), scale, limits, axis);

        assertThat(ZoomBucket.basePxPerDay(level, limits, axis)).as("seed %d", seed)
                .isLessThanOrEqualTo(scale * (1 + 1e-8));
    }
}
