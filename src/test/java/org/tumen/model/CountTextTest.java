package org.tumen.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | 0 events
            1       | 1 event
            221     | 221 events
            10000   | 10,000 events
            1000000 | 1,000,000 events
            """)
    void groupsThousandsAndPutsThePlural(long count, String text) {
        assertThat(CountText.of(count, "event")).isEqualTo(text);
    }
}
