package org.tumen.model.edtf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubYearTest {
    private static Edtf of(int year, int code) throws EdtfParseException {
        return Edtf.parse("%04d-%02d".formatted(year, code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            21 | 3  | 5  | spring         |
            22 | 6  | 8  | summer         |
            23 | 9  | 11 | autumn         |
            24 | 12 | 14 | winter         |
            25 | 3  | 5  | spring         | northern hemisphere
            26 | 6  | 8  | summer         | northern hemisphere
            27 | 9  | 11 | autumn         | northern hemisphere
            28 | 12 | 14 | winter         | northern hemisphere
            29 | 9  | 11 | spring         | southern hemisphere
            30 | 12 | 14 | summer         | southern hemisphere
            31 | 3  | 5  | autumn         | southern hemisphere
            32 | 6  | 8  | winter         | southern hemisphere
            33 | 1  | 3  | first quarter  |
            34 | 4  | 6  | second quarter |
            35 | 7  | 9  | third quarter  |
            36 | 10 | 12 | fourth quarter |
            37 | 1  | 4  | first third    |
            38 | 5  | 8  | second third   |
            39 | 9  | 12 | last third     |
            40 | 1  | 6  | first half     |
            41 | 7  | 12 | second half    |
            """)
    void groupsTheMonthsOfTheStandard(int code, int firstMonth, int lastMonth, String name, String hemisphere)
            throws EdtfParseException {
        LocalDate start = LocalDate.of(1950, 1, 1);
        Edtf group = of(1950, code);

        assertThat(group.earliestDay()).isEqualTo(start.plusMonths(firstMonth - 1L).toEpochDay());
        assertThat(group.latestDay()).isEqualTo(start.plusMonths(lastMonth).toEpochDay() - 1);
        assertThat(group.precision()).isEqualTo(Precision.SEASON);
        assertThat(DateText.describe(group)).startsWith(name + " ").contains("1950")
                .endsWith(hemisphere == null ? "" : "(" + hemisphere + ")");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 12, 13, 20, 42, 99})
    void knowsNoOtherCodes(int code) {
        assertThat(SubYear.of(code)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"33, 36", "37, 39", "40, 41"})
    void sharesOfAYearFollowEachOtherAndFillIt(int first, int last) throws EdtfParseException {
        for (int year : new int[]{-44, 0, 1900, 2000}) {
            Edtf whole = Edtf.parse((year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year)));
            String prefix = whole + "-";
            assertThat(Edtf.parse(prefix + first).earliestDay()).isEqualTo(whole.earliestDay());
            assertThat(Edtf.parse(prefix + last).latestDay()).isEqualTo(whole.latestDay());
            for (int code = first; code < last; code++) {
                assertThat(Edtf.parse(prefix + (code + 1)).earliestDay()).as("%s-%d", whole, code)
                        .isEqualTo(Edtf.parse(prefix + code).latestDay() + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 25})
    void seasonsFollowEachOtherThroughTheYears(int spring) throws EdtfParseException {
        for (int year = 1895; year < 1905; year++) {
            for (int code = spring; code < spring + 3; code++) {
                assertThat(of(year, code + 1).earliestDay()).isEqualTo(of(year, code).latestDay() + 1);
            }
            assertThat(of(year + 1, spring).earliestDay()).isEqualTo(of(year, spring + 3).latestDay() + 1);
        }
    }

    @Test
    void seasonsOfTheTwoHemispheresAreHalfAYearApart() throws EdtfParseException {
        assertThat(of(1950, 29).earliestDay()).isEqualTo(of(1950, 27).earliestDay());
        assertThat(of(1950, 30).latestDay()).isEqualTo(of(1950, 28).latestDay());
        assertThat(of(1950, 31).earliestDay()).isEqualTo(of(1950, 25).earliestDay());
        assertThat(of(1950, 32).latestDay()).isEqualTo(of(1950, 26).latestDay());
    }

    @Test
    void aSeasonInWordsLeavesTheHemisphereOpen() {
        assertThat(SubYear.seasonCode("spring")).isEqualTo(21);
        assertThat(SubYear.seasonCode("fall")).isEqualTo(SubYear.seasonCode("autumn")).isEqualTo(23);
        assertThat(SubYear.seasonCode("winter")).isEqualTo(24);
        assertThat(SubYear.seasonCode("first half")).isZero();
        assertThat(SubYear.seasonCode("monsoon")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"9999-24, +10000-02-29", "-9999-24, -9998-02-28", "0000-28, 0001-02-28", "1999-30, 2000-02-29"})
    void aWinterEndsWithTheFebruaryOfTheNextYear(String text, String last) throws EdtfParseException {
        assertThat(LocalDate.ofEpochDay(Edtf.parse(text).latestDay())).hasToString(last);
    }
}
