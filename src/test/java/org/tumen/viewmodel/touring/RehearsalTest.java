package org.tumen.viewmodel.touring;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RehearsalTest {
    private static final long SECOND = 1_000_000_000;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStopsTogetherTakeAllTheTimeThatPassed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int stops = random.nextInt(1, 8);
        long begin = random.nextLong(-SECOND * 1_000, SECOND * 1_000);
        Rehearsal rehearsal = Rehearsal.start(stops, random.nextInt(stops), begin);
        long now = begin;
        for (int i = random.nextInt(30); i > 0; i--) {
            now += random.nextLong(100) * SECOND;
            rehearsal = rehearsal.goTo(random.nextInt(-1, stops + 1), now);
        }
        long end = now;
        Rehearsal last = rehearsal;

        assertThat(last.totalSeconds(end)).as("seed %d", seed).isEqualTo((end - begin) / SECOND);
        assertThat(IntStream.range(0, stops).mapToLong(stop -> last.secondsOn(stop, end)).sum()).as("seed %d", seed)
                .isEqualTo((end - begin) / SECOND);
    }

    @Test
    void stopsThatWereNotVisitedAreNotPlanned() {
        Rehearsal rehearsal = Rehearsal.start(4, 0, 0).goTo(2, 50 * SECOND);

        assertThat(rehearsal.seconds(50 * SECOND + SECOND * 16 / 10)).containsExactly(50, 0, 2, 0);
        assertThat(rehearsal.seconds(50 * SECOND)).containsExactly(50, 0, 1, 0);
    }

    @Test
    void beyondTheEndsItStaysAtTheEnds() {
        assertThat(Rehearsal.start(3, 2, 0).goTo(3, SECOND).stop()).isEqualTo(2);
        assertThat(Rehearsal.start(3, 0, 0).goTo(-1, SECOND).stop()).isZero();
        assertThatThrownBy(() -> Rehearsal.start(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00", "59, 0:59", "60, 1:00", "3599, 59:59", "3600, 1:00:00", "86400, 24:00:00"})
    void timesAreWrittenAsClocksShowThemAndReadAgain(long seconds, String text) {
        assertThat(StopText.clock(seconds)).isEqualTo(text);
        assertThat(StopText.seconds(text)).isEqualTo((int) seconds);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "' 50 ', 50", "1:5, 65", "90:00, 5400", "1:60,", "abc,", "-5,", "24:00:01,", "1:2:3:4,"})
    void timesAreReadAsPeopleTypeThem(String text, @Nullable Integer seconds) {
        assertThat(StopText.seconds(text)).isEqualTo(seconds);
    }
}
