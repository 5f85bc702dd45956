package org.tumen.model.edtf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class YearPartTest {
    private static YearPart year(String text) {
        String[] parts = text.replace("-", "").split("S");
        return new YearPart(text.startsWith("-"), parts[0], parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1950,        1950,        1950,       0, YEAR
            0000,        0,           0,          0, YEAR
            -0001,       -1,          -1,         0, YEAR
            195X,        1950,        1959,       1, DECADE
            000X,        0,           9,          1, DECADE
            -000X,       -9,          -1,         1, DECADE
            -195X,       -1959,       -1950,      1, DECADE
            19XX,        1900,        1999,       2, CENTURY
            -00XX,       -99,         -1,         2, CENTURY
            19X5,        1905,        1995,       2, CENTURY
            1XXX,        1000,        1999,       3, MILLENNIUM
            XXXX,        0,           9999,       4, MILLENNIUM
            -XXXX,       -9999,       -1,         4, MILLENNIUM
            X050,        50,          9050,       4, MILLENNIUM
            -0X00,       -900,        -100,       3, MILLENNIUM
            -XX00,       -9900,       -100,       4, MILLENNIUM
            1950S4,      1950,        1950,       0, YEAR
            1950S3,      1950,        1959,       1, DECADE
            1950S2,      1900,        1999,       2, CENTURY
            -1950S2,     -1999,       -1900,      2, CENTURY
            0050S1,      50,          59,         1, DECADE
            171010000S3, 171000000,   171999999,  6, MILLENNIUM
            999999999S1, 900000000,   999999999,  8, MILLENNIUM
            """)
    void spansFromItsFirstToItsLastYear(String text, long first, long last, int uncounted, Precision precision) {
        YearPart year = year(text);

        assertThat(year.first()).isEqualTo(first);
        assertThat(year.last()).isEqualTo(last);
        assertThat(year.uncountedDigits()).isEqualTo(uncounted);
        assertThat(year.precision()).isEqualTo(precision);
        assertThat(year.isUnspecified()).isEqualTo(uncounted > 0);
    }

    @Test
    void listsTheYearsThatFitInTheirOrder() {
        assertThat(year("19X5").years().toArray()).containsExactly(1905, 1915, 1925, 1935, 1945, 1955, 1965, 1975,
                1985, 1995);
        assertThat(year("-000X").years().toArray()).containsExactly(-9, -8, -7, -6, -5, -4, -3, -2, -1);
        assertThat(year("-0X00").years().toArray()).containsExactly(-900, -800, -700, -600, -500, -400, -300, -200,
                -100);
        assertThat(year("XXXX").years().count()).isEqualTo(10_000);
        assertThat(year("1950").years().toArray()).containsExactly(1950);
    }

    @Test
    void listsOnlyTheBoundsOfAYearWithSignificantDigits() {
        assertThat(year("1950S2").years().toArray()).containsExactly(1900, 1999);
        assertThat(year("-1950S2").years().toArray()).containsExactly(-1999, -1900);
    }

    @ParameterizedTest
    @CsvSource({"195X, true", "19XX, true", "XXXX, true", "1950, false", "19X5, false", "X95X, false", "1950S2, false"})
    void knowsADecadeOrCenturyByItsOpenEnd(String text, boolean isOpenAtTheEndOnly) {
        assertThat(year(text).isOpenAtTheEndOnly()).isEqualTo(isOpenAtTheEndOnly);
    }

    @Test
    void statesOpenDigitsAsZeros() {
        assertThat(year("19X5").stated()).isEqualTo(1905);
        assertThat(year("-195X").stated()).isEqualTo(-1950);
        assertThat(year("1950S2").stated()).isEqualTo(1950);
    }
}
