package org.tumen.time;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class TimeSpanTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    static TimeSpan random(SplittableRandom random) {
        double start = random.nextDouble(-1e6, 1e6);
        return new TimeSpan(start, start + Math.exp(random.nextDouble(-4, 13)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "NaN, 1", "1, NaN", "-Infinity, 1", "1, Infinity"})
    void refusesToBeEmptyInvertedOrInfinite(double start, double end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(start, end)).withMessageContaining("before");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1970-01-01,              0,    1
            1970,                    0,    365
            1969-12-31/1970-01-02,   -1,   2
            1970-01-01/..,           0,    1
            1970-01-01T12:00:00,     0.5,  0.500011574
            """)
    void lastsAsLongAsADateCanMean(String edtf, double start, double end) throws EdtfParseException {
        TimeSpan span = TimeSpan.of(Edtf.parse(edtf));

        assertThat(span.startDay()).isEqualTo(start);
        assertThat(span.endDay()).isCloseTo(end, within(1e-8));
    }

    @Test
    void containsItsStartButNotItsEnd() {
        TimeSpan span = new TimeSpan(1, 3);

        assertThat(span.contains(1)).isTrue();
        assertThat(span.contains(2.999)).isTrue();
        assertThat(span.contains(3)).isFalse();
        assertThat(span.contains(0.999)).isFalse();
    }

    @Test
    void intersectsOnlyWhatItOverlaps() {
        TimeSpan span = new TimeSpan(1, 3);

        assertThat(span.intersects(new TimeSpan(2, 4))).isTrue();
        assertThat(span.intersects(new TimeSpan(0, 9))).isTrue();
        assertThat(span.intersects(new TimeSpan(3, 4))).isFalse();
        assertThat(span.intersects(new TimeSpan(0, 1))).isFalse();
    }

    @Test
    void growsAndMoves() {
        TimeSpan span = new TimeSpan(10, 20);

        assertThat(span.days()).isEqualTo(10);
        assertThat(span.centerDay()).isEqualTo(15);
        assertThat(span.union(new TimeSpan(0, 12))).isEqualTo(new TimeSpan(0, 20));
        assertThat(span.moveBy(-10)).isEqualTo(new TimeSpan(0, 10));
        assertThat(span.padBy(0.5)).isEqualTo(new TimeSpan(5, 25));
        assertThat(span.scaleAbout(10, 2)).isEqualTo(new TimeSpan(10, 30));
        assertThat(span.scaleAbout(15, 0.5)).isEqualTo(new TimeSpan(12.5, 17.5));
    }

    @Test
    void refusesToBeScaledToNothingOrInsideOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(10, 20).scaleAbout(15, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(10, 20).scaleAbout(15, -1));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 10", "-5, 5, 0, 10", "95, 105, 90, 100", "40, 50, 40, 50", "-50, 150, 0, 100"})
    void movesIntoLimits(double start, double end, double movedStart, double movedEnd) {
        assertThat(new TimeSpan(start, end).moveInto(new TimeSpan(0, 100)))
                .isEqualTo(new TimeSpan(movedStart, movedEnd));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isInsideTheLimitsAfterMovingThere(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeSpan limits = random(random);
        TimeSpan moved = random(random).moveInto(limits);

        assertThat(moved.startDay()).as("seed %d", seed).isGreaterThanOrEqualTo(limits.startDay());
        assertThat(moved.endDay()).as("seed %d", seed).isLessThanOrEqualTo(limits.endDay());
        assertThat(moved.moveInto(limits)).as("seed %d", seed).isEqualTo(moved);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isInsideLimitsThatAreHardlyLonger(long seed) {
        TimeSpan limits = random(new SplittableRandom(seed));
        double days = Math.nextDown(limits.days());
        TimeSpan earlier = new TimeSpan(limits.startDay() - days, limits.startDay()).moveInto(limits);
        TimeSpan later = new TimeSpan(limits.endDay(), limits.endDay() + days).moveInto(limits);

        assertThat(earlier.endDay()).as("seed %d", seed).isLessThanOrEqualTo(limits.endDay());
        assertThat(later.startDay()).as("seed %d", seed).isGreaterThanOrEqualTo(limits.startDay());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void coversBothInItsUnion(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeSpan one = random(random);
        TimeSpan other = random(random);
        TimeSpan union = one.union(other);

        assertThat(union).as("seed %d", seed).isEqualTo(other.union(one));
        assertThat(one.moveInto(union)).as("seed %d", seed).isEqualTo(one);
        assertThat(other.moveInto(union)).as("seed %d", seed).isEqualTo(other);
        assertThat(one.intersects(other)).as("seed %d", seed).isEqualTo(union.days() < one.days() + other.days());
    }
}
