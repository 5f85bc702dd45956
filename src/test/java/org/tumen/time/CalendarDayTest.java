package org.tumen.time;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarDayTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,        1970,  1,  1
            0.999,    1970,  1,  1
            -0.001,   1969,  12, 31
            -719528,  0,     1,  1
            -719529,  -1,    12, 31
            19892,    2024,  6,  18
            """)
    void namesTheDayInWhichAMomentLies(double moment, long year, int month, int day) {
        assertThat(CalendarDay.of(moment)).isEqualTo(new CalendarDay(year, month, day));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheCalendarOfTheJdk(long seed) {
        long epochDay = new SplittableRandom(seed).nextLong(-366_000_000, 366_000_000);
        LocalDate expected = LocalDate.ofEpochDay(epochDay);
        CalendarDay day = CalendarDay.of((double) epochDay);

        assertThat(day).as("seed %d", seed)
                .isEqualTo(new CalendarDay(expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()));
        assertThat(day.epochDay()).as("seed %d", seed).isEqualTo(epochDay);
        assertThat(day.lengthOfMonth()).as("seed %d", seed).isEqualTo(expected.lengthOfMonth());
        assertThat(CalendarDay.ofMonthNumber(day.monthNumber())).as("seed %d", seed)
                .isEqualTo(new CalendarDay(day.year(), day.month(), 1));
    }

    @Test
    void countsBeyondTheYearsOfTheJdk() {
        CalendarDay far = new CalendarDay(-3_000_000_000L, 2, 29);

        assertThat(CalendarDay.of((double) far.epochDay())).isEqualTo(far);
        assertThat(CalendarDay.ofMonthNumber(far.monthNumber()).lengthOfMonth()).isEqualTo(29);
    }

    @Test
    void countsMonthsFromJanuaryOfYearZero() {
        assertThat(new CalendarDay(0, 1, 5).monthNumber()).isZero();
        assertThat(new CalendarDay(-1, 12, 5).monthNumber()).isEqualTo(-1);
        assertThat(CalendarDay.ofMonthNumber(-13)).isEqualTo(new CalendarDay(-2, 12, 1));
    }
}
