package org.tumen.model.edtf;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void refusesAMonthThatIsNone() {
        assertThatThrownBy(() -> YearLabel.month(0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> YearLabel.month(13)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1           | 1 CE
            99          | 99 CE
            100         | 100
            1950        | 1950
            12000       | 12,000
            0           | 1 BCE
            -98         | 99 BCE
            -1199       | 1200 BCE
            -11999      | 12,000 BCE
            -999999999  | 1,000,000,000 BCE
            """)
    void saysTheEraOfASmallNumber(long year, String label) {
        assertThat(YearLabel.unmistakable(year)).isEqualTo(label);
    }

    @Test
    void countsUpwardsInBothDirectionsFromTheTurnOfTheEras() {
        assertThat(YearLabel.numberInEra(1)).isEqualTo(YearLabel.numberInEra(0)).isEqualTo(1);
        assertThat(YearLabel.isBce(0)).isTrue();
        assertThat(YearLabel.isBce(1)).isFalse();
        assertThat(YearLabel.astronomical(1, true)).isZero();
        assertThat(YearLabel.astronomical(1, false)).isEqualTo(1);
    }
}
