package org.tumen.viewmodel.touring;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.edtf.Edtf;
import org.tumen.time.TimeSpan;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

class SpanDateTest {
    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @CsvSource({"1945-02-10, 1990-11-20, 1945/1990", "1950-06-25, 1953-07-27, 1950-07/1953-07",
            "1961-07-01, 1961-07-07, 1961-07-01/1961-07-06", "1961-07-06, 1961-07-07, 1961-07-06",
            "1948-01-01, 1949-01-01, 1948-01/1948-12", "-0043-03-15, -0043-03-16, -0043-03-15"})
    void aViewIsAsFineAsItsLengthNeeds(String start, String end, String date) {
        TimeSpan span = new TimeSpan(parse(start).toEpochDay(), parse(end).toEpochDay());

        assertThat(SpanDate.of(span)).hasToString(date);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDateIsNeverFarFromTheView(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double start = random.nextDouble(-3e6, 1e6);
        TimeSpan span = new TimeSpan(start, start + Math.pow(10, random.nextDouble(-2, 6)));

        Edtf date = SpanDate.of(span);

        double grain = Math.max(1, span.days() >= 2_922 ? 184 : span.days() >= 120 ? 17 : 1);
        assertThat(Math.abs(date.axisStartDay() - span.startDay())).as("seed %d: %s", seed, date)
                .isLessThanOrEqualTo(grain);
        assertThat(Math.abs(date.axisEndDay() - span.endDay())).as("seed %d: %s", seed, date)
                .isLessThanOrEqualTo(grain + 1);
    }

    @ParameterizedTest
    @CsvSource({"-4e12, -3e12", "-5e9, 1e9", "3e11, 4e11"})
    void viewsOfDeepTimeHaveADateToo(double start, double end) {
        assertThat(SpanDate.of(new TimeSpan(start, end)).toString()).isNotEmpty();
    }
}
