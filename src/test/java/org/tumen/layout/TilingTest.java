package org.tumen.layout;

import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

class TilingTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Tiling tiling(RandomGenerator random, TimeSpan limits) {
        return new Tiling(limits, limits.days() / Math.pow(2, random.nextInt(0, 16)));
    }

    private static TimeSpan limits(RandomGenerator random) {
        double start = random.nextDouble(-30_000, 20_000);
        return new TimeSpan(start, start + random.nextDouble(10, 40_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tilesFollowEachOtherFromEndToEnd(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        TimeSpan limits = limits(random);
        Tiling tiling = tiling(random, limits);

        assertThat(tiling.tile(0).fromDay()).as("seed %d", seed).isEqualTo(limits.startDay());
        assertThat(tiling.tile(tiling.count() - 1).untilDay()).as("seed %d", seed).isEqualTo(limits.endDay());
        for (int number = 1; number < tiling.count(); number++) {
            assertThat(tiling.tile(number).fromDay()).as("seed %d, tile %d", seed, number)
                    .isEqualTo(tiling.tile(number - 1).untilDay());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void innerEdgesAreWholeDaysSoThatNoDayIsCut(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        Tiling tiling = tiling(random, limits(random));
        for (int number = 1; number < tiling.count(); number++) {
            double edge = tiling.tile(number).fromDay();
            assertThat(edge).as("seed %d, tile %d", seed, number).isEqualTo(Math.rint(edge));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDayIsInTheTileThatIsNamedForIt(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        TimeSpan limits = limits(random);
        Tiling tiling = tiling(random, limits);
        for (int i = 0; i < 50; i++) {
            double day = random.nextDouble(limits.startDay(), limits.endDay());
            Tile tile = tiling.tile(tiling.at(day));
            assertThat(day).as("seed %d: %s", seed, tile).isBetween(tile.fromDay(), tile.untilDay());
        }
        for (int number = 1; number < tiling.count(); number++) {
            assertThat(tiling.at(tiling.tile(number).fromDay())).as("seed %d", seed).isEqualTo(number);
            assertThat(tiling.at(Math.nextDown(tiling.tile(number).fromDay()))).as("seed %d", seed)
                    .isEqualTo(number - 1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTileIsShorterThanTwoMonthsOrThanTheWindow(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        TimeSpan limits = new TimeSpan(0, random.nextDouble(1000, 40_000));
        double axisDays = limits.days() / Math.pow(2, random.nextInt(1, 16));
        Tiling tiling = new Tiling(limits, axisDays);
        if (tiling.count() > 1) {
            Tile tile = tiling.tile(random.nextInt(tiling.count()));
            assertThat(tile.untilDay() - tile.fromDay()).as("seed %d", seed).isGreaterThan(Math.max(62, axisDays));
        }
    }

    @Test
    void theWidestViewIsOneTile() {
        assertThat(new Tiling(new TimeSpan(0, 28_000), 28_000).count()).isEqualTo(1);
    }

    @Test
    void daysBeyondTheLimitsBelongToTheOuterTiles() {
        Tiling tiling = new Tiling(new TimeSpan(0, 28_000), 1_000);

        assertThat(tiling.at(-5)).isZero();
        assertThat(tiling.at(1e9)).isEqualTo(tiling.count() - 1);
    }

    @Test
    void tilesAreEvenAndOddInTurn() {
        Tiling tiling = new Tiling(new TimeSpan(0, 28_000), 1_000);

        assertThat(tiling.tile(0).isEven()).isTrue();
        assertThat(tiling.tile(1).isEven()).isFalse();
        assertThat(tiling.tile(2).isEven()).isTrue();
    }
}
