package org.tumen.model.edtf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class YearLabelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1950    | 1950
            9999    | 9999
            10000   | 10,000
            1       | 1
            0       | 1 BCE
            -1      | 2 BCE
            -43     | 44 BCE
            -9999   | 10,000 BCE
            """)
    void labelsYears(long year, String label) {
        assertThat(YearLabel.of(year)).isEqualTo(label);
    }

    @Test
    void countsBackFromTheLabelToTheYear() {
        for (long year = -1000; year <= 1000; year++) {
            long number = YearLabel.numberInEra(year);

            assertThat(number).as("year %d", year).isPositive();
            assertThat(YearLabel.astronomical(number, YearLabel.isBce(year))).isEqualTo(year);
        }
    }

    @Test
    void namesMonths() {
        assertThat(YearLabel.month(6)).isEqualTo("June");
        assertThat(YearLabel.month(9)).isEqualTo("September");
    }
}
