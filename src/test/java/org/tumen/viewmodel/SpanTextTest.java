package org.tumen.viewmodel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1947/2026             | 1947 – 2026
            1950/1952             | 1950 – 1952
            1950-03/1951-06       | Mar 1950 – Jun 1951
            1950                  | Jan 1950 – Dec 1950
            1950-06-03/1950-06-19 | 3 Jun 1950 – 19 Jun 1950
            1950-06-03/1950-06-04 | 3 Jun 1950 00:00 – 5 Jun 1950 00:00
            -0099/0050            | 100 BCE – 50
            0000/0003             | 1 BCE – 3
            """)
    void isAsFineAsTheSpanNeeds(String date, String words) {
        assertThat(SpanText.describe(TimeExtent.of(Samples.date(date)))).isEqualTo(words);
    }

    @Test
    void tellsTheHoursOfADay() {
        assertThat(SpanText.describe(new TimeSpan(0.25, 0.5))).isEqualTo("1 Jan 1970 06:00 – 12:00");
    }

    @Test
    void tellsAViewInsideOneYearByItsMonths() {
        assertThat(SpanText.describe(new TimeSpan(0, 200))).isEqualTo("Jan 1970 – Jul 1970");
    }

    @Test
    void survivesTheEndsOfTime() {
        assertThat(SpanText.describe(new TimeSpan(-1e15, 1e15))).contains("BCE");
    }
}
