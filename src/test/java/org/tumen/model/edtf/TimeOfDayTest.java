package org.tumen.model.edtf;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimeOfDayTest {
    private static final int SECONDS_PER_DAY = 86_400;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static TimeOfDay time(String text) throws EdtfParseException {
        TextCursor cursor = new TextCursor(text);
        TimeOfDay time = new TimeParser(cursor).time();
        assertThat(cursor.atEnd()).as(text).isTrue();
        return time;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            23:20:30,       23:20:30,
            00:00:00Z,      00:00,    Z
            23:59:59+00,    23:59:59, Z
            12:00:00-00,    12:00,    Z
            12:00:00-04,    12:00,    -04:00
            12:00:00+04:30, 12:00,    +04:30
            12:00:00-03:30, 12:00,    -03:30
            12:00:00-00:30, 12:00,    -00:30
            12:00:00+18,    12:00,    +18:00
            12:00:00-18:00, 12:00,    -18:00
            """)
    void readsClockAndZone(String text, LocalTime clock, String zone) throws EdtfParseException {
        assertThat(time(text)).isEqualTo(new TimeOfDay(clock, zone == null ? null : ZoneOffset.of(zone)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsEverySecondAsItsShareOfTheDay(long seed) throws EdtfParseException {
        int second = new SplittableRandom(seed).nextInt(SECONDS_PER_DAY);
        TimeOfDay time = time("%02d:%02d:%02d".formatted(second / 3600, second / 60 % 60, second % 60));

        assertThat(time.shareOfDay()).as("seed %d", seed).isEqualTo(second / (double) SECONDS_PER_DAY);
        assertThat(time.nextSecondShareOfDay()).as("seed %d", seed)
                .isEqualTo((second + 1) / (double) SECONDS_PER_DAY);
    }

    @Test
    void theLastSecondEndsWithTheDay() throws EdtfParseException {
        Edtf last = Edtf.parse("1970-01-01T23:59:59");

        assertThat(last.axisEndDay()).isEqualTo(1);
        assertThat(last.axisStartDay()).isLessThan(1);
        assertThat(last.latestDay()).isZero();
    }

    @Test
    void theZoneMovesNoTimeToAnotherDay() throws EdtfParseException {
        Edtf tokyo = Edtf.parse("1950-06-25T04:00:00+09");
        Edtf utc = Edtf.parse("1950-06-25T04:00:00Z");

        assertThat(tokyo.earliestDay()).isEqualTo(Edtf.parse("1950-06-25").earliestDay());
        assertThat(tokyo.axisStartDay()).isEqualTo(utc.axisStartDay());
    }

    @Test
    void leavesWhatFollowsToTheCaller() throws EdtfParseException {
        TextCursor cursor = new TextCursor("23:20:30/1950");

        new TimeParser(cursor).time();

        assertThat(cursor.offset()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''           | 0 | the hour is missing; write 00 to 23
            7:00:00      | 0 | hour 7; write 00 to 23
            24:00:00     | 0 | hour 24
            007:00:00    | 0 | hour 007
            10-00-00     | 2 | "-" cannot stand here; a time of day is written like 23:20:30
            10:60:00     | 3 | minute 60; write 00 to 59
            10:00        | 5 | the date ends too early; a time of day is written like 23:20:30
            10:00:60     | 6 | second 60; write 00 to 59
            10:00:00+19  | 9 | zone's hour 19; write 00 to 18
            10:00:00-18:01 | 9 | a zone is at most 18 hours from UTC
            10:00:00+05:99 | 12 | zone's minute 99; write 00 to 59
            """)
    void refusesOtherTimes(String text, int offset, String message) {
        assertThatThrownBy(() -> time(text)).isInstanceOfSatisfying(EdtfParseException.class,
                refusal -> assertThat(refusal.offset()).isEqualTo(offset)).hasMessageContaining(message);
    }
}
