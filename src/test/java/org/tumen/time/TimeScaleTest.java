package org.tumen.time;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class TimeScaleTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 0, -1", "0, 0, NaN", "NaN, 0, 1", "0, Infinity, 1", "0, 0, Infinity"})
    void refusesNumbersThatMapNothing(double startDay, double startPx, double pxPerDay) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeScale(startDay, startPx, pxPerDay));
    }

    @Test
    void mapsDaysToPixelsAndBack() {
        TimeScale scale = new TimeScale(100, 40, 2);

        assertThat(scale.toX(100)).isEqualTo(40);
        assertThat(scale.toX(103)).isEqualTo(46);
        assertThat(scale.toX(90)).isEqualTo(20);
        assertThat(scale.toDay(46)).isEqualTo(103);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesBackToTheSamePixel(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeScale scale = new TimeScale(random.nextDouble(-50_000, 50_000), random.nextDouble(0, 300),
                Math.exp(random.nextDouble(-10, 8)));
        double x = random.nextDouble(0, 4000);

        assertThat(scale.toX(scale.toDay(x))).as("seed %d", seed).isCloseTo(x, within(1e-6));
    }
}
