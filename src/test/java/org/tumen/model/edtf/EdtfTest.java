package org.tumen.model.edtf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EdtfTest {
    private static Edtf read(String text) throws EdtfParseException {
        return Edtf.parse(text);
    }

    private static String bounds(Edtf date) {
        return LocalDate.ofEpochDay(date.earliestDay()) + " " + LocalDate.ofEpochDay(date.latestDay());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0000,        0000-01-01 0000-12-31
            0000-02-29,  0000-02-29 0000-02-29
            -0001,       -0001-01-01 -0001-12-31
            -0004-02-29, -0004-02-29 -0004-02-29
            -0043-03-15, -0043-03-15 -0043-03-15
            0001-01-01,  0001-01-01 0001-01-01
            0079-08-24,  0079-08-24 0079-08-24
            0999-12-31,  0999-12-31 0999-12-31
            2000-02-29,  2000-02-29 2000-02-29
            2024-02,     2024-02-01 2024-02-29
            1900-02,     1900-02-01 1900-02-28
            Y-999999999, -999999999-01-01 -999999999-12-31
            Y999999999,  +999999999-01-01 +999999999-12-31
            -0001-24,    -0001-12-01 0000-02-29
            """)
    void countsYearsAndLeapDaysAstronomically(String text, String bounds) throws EdtfParseException {
        assertThat(bounds(read(text))).isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            195X-02-29,  1952-02-29 1956-02-29
            XXX1-02-28,  0001-02-28 9991-02-28
            1XX4-02-29,  1004-02-29 1984-02-29
            1900-XX-31,  1900-01-31 1900-12-31
            1900-0X-31,  1900-01-31 1900-08-31
            1900-02-2X,  1900-02-20 1900-02-28
            1904-02-2X,  1904-02-20 1904-02-29
            1985-X1,     1985-01-01 1985-11-30
            1985-04-X1,  1985-04-01 1985-04-21
            195X-24,     1950-12-01 1960-02-29
            -019X,       -0199-01-01 -0190-12-31
            -00XX,       -0099-01-01 -0001-12-31
            -000X-05,    -0009-05-01 -0001-05-31
            -0X00,       -0900-01-01 -0100-12-31
            -X000-06,    -9000-06-01 -1000-06-30
            -0X05,       -0905-01-01 -0005-12-31
            -1950S2,     -1999-01-01 -1900-12-31
            """)
    void spansAllThatOpenDigitsMayBe(String text, String bounds) throws EdtfParseException {
        assertThat(bounds(read(text))).isEqualTo(bounds);
        assertThat(read(text).hasUnspecifiedDigits()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            [1956-02..1956-03], 1956-02/1956-03, EXACT, EXACT
            [..1956-03],        ../1956-03,      OPEN,  EXACT
            {1956-02?..},       1956-02?/..,     UNCERTAIN, OPEN
            {1956~},            1956~,           APPROXIMATE, APPROXIMATE
            """)
    void givesTheRangesOfASetAsIntervals(String text, String part, Edge start, Edge end) throws EdtfParseException {
        assertThat(read(text).parts()).containsExactly(read(part));
        assertThat(read(text).startEdge()).isEqualTo(start);
        assertThat(read(text).endEdge()).isEqualTo(end);
    }

    @Test
    void takesTheEdgesOfASetFromItsOutermostDates() throws EdtfParseException {
        Edtf set = read("[1970?,1950~,1960]");

        assertThat(set.startEdge()).isEqualTo(Edge.APPROXIMATE);
        assertThat(set.endEdge()).isEqualTo(Edge.UNCERTAIN);
        assertThat(bounds(set)).isEqualTo("1950-01-01 1970-12-31");
        assertThat(read("[1940..1970?,1950]").endEdge()).isEqualTo(Edge.UNCERTAIN);
    }

    @Test
    void givesTheEndsOfAnInterval() throws EdtfParseException {
        assertThat(read("1950/1953-07").start()).isEqualTo(read("1950"));
        assertThat(read("1950/1953-07").end()).isEqualTo(read("1953-07"));
        assertThat(read("../1953").start()).isNull();
        assertThat(read("1950/").end()).isNull();
    }

    @Test
    void isItsOwnOnlyPartAndEndWhereItIsNoSet() throws EdtfParseException {
        Edtf day = read("1950-06-25");

        assertThat(day.parts()).containsExactly(day);
        assertThat(day.start()).isSameAs(day);
        assertThat(day.end()).isSameAs(day);
        assertThat(day.isOneOf()).isFalse();
        assertThat(day.isAllOf()).isFalse();
    }

    @Test
    void isEqualByItsText() throws EdtfParseException {
        assertThat(read("1950-06")).isEqualTo(read("1950-06")).hasSameHashCodeAs(read("1950-06"));
        assertThat(read("1950-XX")).isNotEqualTo(read("1950-XX-XX"));
        assertThat(read("Y17E4")).isNotEqualTo(read("Y170000"));
    }

    @Test
    void placesATimeOfDayWithinItsDay() throws EdtfParseException {
        Edtf noon = read("1970-01-02T12:00:00");

        assertThat(noon.axisStartDay()).isEqualTo(1.5);
        assertThat(noon.axisEndDay()).isEqualTo(1 + 43_201 / 86_400.0);
        assertThat(read("1970-01-02").axisStartDay()).isEqualTo(1);
        assertThat(read("1970-01-02").axisEndDay()).isEqualTo(2);
        assertThat(read("1970-01-02T12:00:00Z/1970-01-03T18:00:00Z").axisEndDay()).isEqualTo(2 + 64_801 / 86_400.0);
        assertThat(read("[1970-01-02T12:00:00,1970-01-04]").axisStartDay()).isEqualTo(1.5);
        assertThat(read("[1970-01-02T12:00:00,1970-01-04]").axisEndDay()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950", "1950-XX", "195X-06-25", "[1950-01-02,1950]", "1950-06-25/1950", "1950/.."})
    void isAsCoarseAsItsCoarsestDate(String text) throws EdtfParseException {
        assertThat(read(text).precision()).isLessThanOrEqualTo(Precision.YEAR);
    }

    @Test
    void comparesByEarliestThenLatestWithOpenEndsOutermost() throws EdtfParseException {
        String[] inOrder = {"../1960", "1948", "1950-01", "1950", "1950/1953", "1950/..", "1950-06-25",
                "1950-06-25T04:00:00", "1950-06-25T05:00:00"};

        for (int i = 0; i < inOrder.length; i++) {
            for (int j = 0; j < inOrder.length; j++) {
                assertThat(Integer.signum(Edtf.CHRONOLOGICAL.compare(read(inOrder[i]), read(inOrder[j]))))
                        .as("%s and %s", inOrder[i], inOrder[j]).isEqualTo(Integer.signum(Integer.compare(i, j)));
            }
        }
    }

    @Test
    void comparesDatesOfTheSameBoundsAsEqual() throws EdtfParseException {
        assertThat(Edtf.CHRONOLOGICAL.compare(read("1950~"), read("1950-XX"))).isZero();
    }

    @Test
    void knowsWhichEdgesAreInDoubt() {
        assertThat(Edge.values()).filteredOn(Edge::isUncertain).containsExactly(Edge.UNCERTAIN,
                Edge.UNCERTAIN_AND_APPROXIMATE);
        assertThat(Edge.values()).filteredOn(Edge::isApproximate).containsExactly(Edge.APPROXIMATE,
                Edge.UNCERTAIN_AND_APPROXIMATE);
        assertThat(Edge.UNCERTAIN.and(Edge.APPROXIMATE)).isEqualTo(
                Edge.UNCERTAIN_AND_APPROXIMATE);
    }
}
