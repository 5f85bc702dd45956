package org.tumen.model.edtf;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The examples of the Library of Congress' page on EDTF (levels 0 to 2 of ISO 8601-2:2019), with the days they span.
class StandardExamplesTest {
    private static void check(String text, String first, String last) throws EdtfParseException {
        Edtf date = Edtf.parse(text);

        assertThat(LocalDate.ofEpochDay(date.earliestDay())).hasToString(first);
        assertThat(LocalDate.ofEpochDay(date.latestDay())).hasToString(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1985-04-12,                1985-04-12, 1985-04-12, DAY
            1985-04,                   1985-04-01, 1985-04-30, MONTH
            1985,                      1985-01-01, 1985-12-31, YEAR
            1985-04-12T23:20:30,       1985-04-12, 1985-04-12, TIME
            1985-04-12T23:20:30Z,      1985-04-12, 1985-04-12, TIME
            1985-04-12T23:20:30-04,    1985-04-12, 1985-04-12, TIME
            1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12, TIME
            1964/2008,                 1964-01-01, 2008-12-31, YEAR
            2004-06/2006-08,           2004-06-01, 2006-08-31, MONTH
            2004-02-01/2005-02-08,     2004-02-01, 2005-02-08, DAY
            2004-02-01/2005-02,        2004-02-01, 2005-02-28, MONTH
            2004-02-01/2005,           2004-02-01, 2005-12-31, YEAR
            2005/2006-02,              2005-01-01, 2006-02-28, YEAR
            """)
    void readsLevelZero(String text, String first, String last, Precision precision) throws EdtfParseException {
        check(text, first, last);
        assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
        assertThat(Edtf.parse(text).startEdge()).isEqualTo(Edge.EXACT);
        assertThat(Edtf.parse(text).isInterval()).isEqualTo(text.contains("/"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Y170000002,  +170000002-01-01, +170000002-12-31, YEAR
            Y-170000002, -170000002-01-01, -170000002-12-31, YEAR
            2001-21,     2001-03-01,       2001-05-31,       SEASON
            2001-22,     2001-06-01,       2001-08-31,       SEASON
            2001-23,     2001-09-01,       2001-11-30,       SEASON
            2001-24,     2001-12-01,       2002-02-28,       SEASON
            201X,        2010-01-01,       2019-12-31,       DECADE
            20XX,        2000-01-01,       2099-12-31,       CENTURY
            2004-XX,     2004-01-01,       2004-12-31,       YEAR
            1985-04-XX,  1985-04-01,       1985-04-30,       MONTH
            1985-XX-XX,  1985-01-01,       1985-12-31,       YEAR
            -1985,       -1985-01-01,      -1985-12-31,      YEAR
            """)
    void readsLongYearsSeasonsAndOpenDigitsOfLevelOne(String text, String first, String last, Precision precision)
            throws EdtfParseException {
        check(text, first, last);
        assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
        assertThat(Edtf.parse(text).hasUnspecifiedDigits()).isEqualTo(text.contains("X"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1984?,                   1984-01-01, 1984-12-31, UNCERTAIN,                 UNCERTAIN
            2004-06~,                2004-06-01, 2004-06-30, APPROXIMATE,               APPROXIMATE
            2004-06-11%,             2004-06-11, 2004-06-11, UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE
            1985-04-12/..,           1985-04-12, 1985-04-12, EXACT,                     OPEN
            1985-04/..,              1985-04-01, 1985-04-30, EXACT,                     OPEN
            1985/..,                 1985-01-01, 1985-12-31, EXACT,                     OPEN
            ../1985-04-12,           1985-04-12, 1985-04-12, OPEN,                      EXACT
            ../1985-04,              1985-04-01, 1985-04-30, OPEN,                      EXACT
            ../1985,                 1985-01-01, 1985-12-31, OPEN,                      EXACT
            1985-04-12/,             1985-04-12, 1985-04-12, EXACT,                     UNKNOWN
            1985-04/,                1985-04-01, 1985-04-30, EXACT,                     UNKNOWN
            1985/,                   1985-01-01, 1985-12-31, EXACT,                     UNKNOWN
            /1985-04-12,             1985-04-12, 1985-04-12, UNKNOWN,                   EXACT
            /1985-04,                1985-04-01, 1985-04-30, UNKNOWN,                   EXACT
            /1985,                   1985-01-01, 1985-12-31, UNKNOWN,                   EXACT
            1984~/2004-06,           1984-01-01, 2004-06-30, APPROXIMATE,               EXACT
            1984/2004-06~,           1984-01-01, 2004-06-30, EXACT,                     APPROXIMATE
            1984~/2004~,             1984-01-01, 2004-12-31, APPROXIMATE,               APPROXIMATE
            1984?/2004%,             1984-01-01, 2004-12-31, UNCERTAIN,                 UNCERTAIN_AND_APPROXIMATE
            1984-06-02?/2004-08-08~, 1984-06-02, 2004-08-08, UNCERTAIN,                 APPROXIMATE
            """)
    void readsDoubtsAndOpenEndsOfLevelOne(String text, String first, String last, Edge start, Edge end)
            throws EdtfParseException {
        check(text, first, last);
        assertThat(Edtf.parse(text).startEdge()).isEqualTo(start);
        assertThat(Edtf.parse(text).endEdge()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Y-17E7,       -170000000-01-01, -170000000-12-31, YEAR
            1950S2,       1900-01-01,       1999-12-31,       CENTURY
            Y171010000S3, +171000000-01-01, +171999999-12-31, MILLENNIUM
            Y3388E2S3,    +338000-01-01,    +338999-12-31,    MILLENNIUM
            2001-25,      2001-03-01,       2001-05-31,       SEASON
            2003-28,      2003-12-01,       2004-02-29,       SEASON
            2001-29,      2001-09-01,       2001-11-30,       SEASON
            2001-30,      2001-12-01,       2002-02-28,       SEASON
            2001-32,      2001-06-01,       2001-08-31,       SEASON
            2001-33,      2001-01-01,       2001-03-31,       SEASON
            2001-34,      2001-04-01,       2001-06-30,       SEASON
            2001-36,      2001-10-01,       2001-12-31,       SEASON
            2001-37,      2001-01-01,       2001-04-30,       SEASON
            2001-39,      2001-09-01,       2001-12-31,       SEASON
            2001-40,      2001-01-01,       2001-06-30,       SEASON
            2001-41,      2001-07-01,       2001-12-31,       SEASON
            156X-12-25,   1560-12-25,       1569-12-25,       DECADE
            15XX-12-25,   1500-12-25,       1599-12-25,       CENTURY
            XXXX-12-XX,   0000-12-01,       9999-12-31,       MILLENNIUM
            1XXX-XX,      1000-01-01,       1999-12-31,       MILLENNIUM
            1XXX-12,      1000-12-01,       1999-12-31,       MILLENNIUM
            1984-1X,      1984-10-01,       1984-12-31,       YEAR
            """)
    void readsYearsGroupsOfMonthsAndOpenDigitsOfLevelTwo(String text, String first, String last, Precision precision)
            throws EdtfParseException {
        check(text, first, last);
        assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1667,1668,1670..1672] | 1667-01-01 | 1672-12-31 | 3
            [..1760-12-03]         | 1760-12-03 | 1760-12-03 | 1
            [1760-12..]            | 1760-12-01 | 1760-12-31 | 1
            [1667,1760-12]         | 1667-01-01 | 1760-12-31 | 2
            [..1984]               | 1984-01-01 | 1984-12-31 | 1
            {1667,1668,1670..1672} | 1667-01-01 | 1672-12-31 | 3
            {1960,1961-12}         | 1960-01-01 | 1961-12-31 | 2
            {..1984}               | 1984-01-01 | 1984-12-31 | 1
            {1667..1672}           | 1667-01-01 | 1672-12-31 | 1
            """)
    void readsSetsOfLevelTwo(String text, String first, String last, int parts) throws EdtfParseException {
        check(text, first, last);
        Edtf set = Edtf.parse(text);
        assertThat(set.parts()).hasSize(parts);
        assertThat(set.isOneOf()).isEqualTo(text.startsWith("["));
        assertThat(set.isAllOf()).isEqualTo(text.startsWith("{"));
        assertThat(set.isInterval()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2004-06-11%,                 UNCERTAIN_AND_APPROXIMATE, 11 June 2004, c. 11 June 2004 (uncertain)
            2004-06~-11,                 APPROXIMATE,               11 June 2004, 11 June 2004 (year and month approximate)
            2004?-06-11,                 UNCERTAIN,                 11 June 2004, 11 June 2004 (year uncertain)
            ?2004-06-~11,                UNCERTAIN,                 11 June 2004, '11 June 2004 (year uncertain, day approximate)'
            2004-%06-11,                 UNCERTAIN_AND_APPROXIMATE, 11 June 2004, 11 June 2004 (month uncertain and approximate)
            """)
    void readsDoubtsAboutPartsOfLevelTwo(String text, Edge edge, String plain, String words) throws EdtfParseException {
        check(text, "2004-06-11", "2004-06-11");
        assertThat(Edtf.parse(text).startEdge()).isEqualTo(edge);
        assertThat(DateText.describe(Edtf.parse(text))).contains(plain).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2004-06-~01/2004-06-~20, 2004-06-01, 2004-06-20, APPROXIMATE
            2004-06-XX/2004-07-03,   2004-06-01, 2004-07-03, EXACT
            """)
    void readsIntervalsOfLevelTwo(String text, String first, String last, Edge start) throws EdtfParseException {
        check(text, first, last);
        assertThat(Edtf.parse(text).startEdge()).isEqualTo(start);
    }
}
