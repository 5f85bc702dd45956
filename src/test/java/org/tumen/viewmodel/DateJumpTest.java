package org.tumen.viewmodel;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DateJumpTest {
    private final ManualClock clock = new ManualClock();
    private final TimelineViewModel timeline = new TimelineViewModel(new UserSettings(Preferences.DEFAULTS), clock);
    private final DateJump jump = new DateJump(timeline, () -> LocalDate.of(2000, 7, 20));

    @BeforeEach
    void openTheSample() {
        timeline.open(Samples.open(Samples.alliance()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25 June 1950 | 1950-06-25      | 30
            spring 1950  | 1950-21         | 276
            1961         | 1961            | 1095
            today        | 2000-07-20      | 30
            """)
    void fliesToTheDateWithWhatIsAround(String text, String date, double days) {
        assertThat(jump.go(text)).isEmpty();
        clock.land();

        TimeSpan view = timeline.viewport().span();
        assertThat(view.days()).isCloseTo(days, within(1e-6));
        assertThat(view.centerDay()).isCloseTo(TimeExtent.of(Samples.date(date)).centerDay(), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesteryear", "32 June 1950", "1950-02-30"})
    void saysThatATextIsNoDateAndWhatWouldBe(String text) {
        TimeSpan before = timeline.viewport().span();

        assertThat(jump.go(text)).contains(text).contains("is no date that I know").contains("spring 1950");
        assertThat(timeline.destination()).isEqualTo(before);
    }

    @Test
    void saysWhereTheTimelineIsForADateOutsideOfIt() {
        assertThat(jump.go("1812")).startsWith("“1812” lies before this timeline, which shows 1946");
        assertThat(jump.go("2100")).startsWith("“2100” lies after this timeline");
        assertThat(timeline.isFlying()).isFalse();
    }

    @Test
    void asksForADateWhenThereIsNone() {
        assertThat(jump.go("  ")).startsWith("Type a date");
    }
}
