package org.tumen.model.edtf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class EdtfRefusalTest {
    private static EdtfParseException refusal(String text) {
        EdtfParseException refusal = catchThrowableOfType(EdtfParseException.class, () -> Edtf.parse(text));
        assertThat(refusal).as("%s is refused", text).isNotNull();
        return refusal;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                 | 0  | a date is missing
            1961-13            | 5  | month 13: months are 01 to 12, seasons 21 to 24
            1961-00            | 5  | month 00
            1961-42            | 5  | month 42
            1961-2X            | 5  | month 2X
            1961-07-32         | 8  | day 32: days are 01 to 31
            1961-07-00         | 8  | day 00
            1900-02-29         | 8  | February 1900 has 28 days
            -0001-02-29        | 9  | February 2 BCE has 28 days
            2023-02-29         | 8  | February 2023 has 28 days
            1961-04-31         | 8  | April 1961 has 30 days
            XXX1-02-29         | 8  | no February in these years has a day 29
            1961-X4-31         | 8  | no month has a day 31
            -0000              | 0  | there is no year -0000; write 0000
            -0000-01           | 0  | there is no year -0000
            44                 | 0  | a year has four digits; write 0044 instead of "44"
            -44                | 0  | write -0044 for the year 45 BCE
            44-05              | 0  | write 0044 for the year 44 CE
            195/1960           | 0  | write 0195 for the year 195
            19X/1960           | 0  | a year has four digits; write 019X
            1 mango            | 0  | a year has four digits; a date is written like 1950-06-25
            12345678901        | 0  | the year is too far away
            Y                  | 1  | the date ends too early; digits follow after Y
            y17000             | 0  | "y" cannot stand here; a date starts with a year of four digits
            1950S              | 5  | after S stands how many digits count
            -1950S             | 6  | after S stands how many digits count; write 1 to 9
            1950S12            | 5  | after S
            Y17E4S             | 6  | after S
            1950-x5            | 5  | "x" cannot stand here; a month of two digits follows
            1950-021           | 5  | a month has two digits; write 07 for July
            1950-05-051        | 8  | a day has two digits; write 05 for the fifth
            1950-05-XXX        | 8  | a day has two digits
            17000              | 0  | more than four digits; write Y17000 instead of
            1XXXX              | 0  | years with X have four
            Y1985              | 1  | Y is for years of more than four digits; write 1985
            Y-44               | 1  | write -0044
            Y012345            | 1  | does not start with 0
            Y1000000000        | 1  | the year is too far away; years reach from -999999999 to 999999999
            Y1E9               | 1  | too far away
            Y-1E99999999999    | 1  | too far away
            Y17E               | 4  | after E
            Y17000-05          | 6  | a year with Y or S stands alone
            1950S2-05          | 6  | stands alone
            1950S0             | 5  | after S
            19XXS2             | 5  | X and S do not go together
            1950-21-05         | 7  | a season or quarter has no days
            1950-5             | 5  | a month has two digits
            1950-05-5          | 8  | a day has two digits
            1950-              | 5  | the date ends too early
            1950-05-           | 8  | the date ends too early
            1950-06/1950-05-01 | 0  | the start 1950-06 is after the end 1950-05-01
            2005/2004          | 0  | write the earlier date first
            {1950,1953..1952}  | 6  | the start 1953 is after the end 1952
            /                  | 0  | an interval needs a date at one end
            ../..              | 0  | an interval needs a date at one end
            ../                | 0  | an interval needs a date at one end
            ..                 | 2  | after .. stands a /
            1950/1951/1952     | 9  | "/" cannot stand here; the date is complete before it
            1950?~             | 5  | "~" cannot stand here
            []                 | 1  | a date starts with a year
            [1950              | 5  | a set is written like [1667,1670..1672]
            {1950]             | 5  | a set is written like {1667,1670..1672}
            [1950,..1960]      | 6  | only at the start of a set
            [1950..,1960]      | 7  | only at the end of a set
            [1950,]            | 6  | a date starts with a year
            [1950/1960]        | 5  | a set is written like
            1950 rest          | 4  | " " cannot stand here
            1950--05           | 5  | "-" cannot stand here
            1950-05-05-05      | 10 | "-" cannot stand here; the date is complete before it
            1950/.             | 5  | "." cannot stand here; a date starts with a year
            1950/...           | 7  | "." cannot stand here
            1950//1960         | 5  | "/" cannot stand here
            .1950              | 0  | "." cannot stand here
            ..1950             | 2  | "1" cannot stand here; after .. stands a / and a date
            1950..1960         | 4  | "." cannot stand here
            1950?-~            | 7  | the date ends too early
            ?                  | 1  | the date ends too early; a date starts with a year of four digits
            [1950,1960         | 10 | the date ends too early; a set is written like
            [1950]]            | 6  | "]" cannot stand here; the date is complete before it
            [[1950]]           | 1  | "[" cannot stand here
            [1960..1950]       | 1  | the start 1960 is after the end 1950; write the earlier date first
            [1950..1952..1954] | 11 | "." cannot stand here; a set is written like
            [1950, 1960]       | 6  | " " cannot stand here; a date starts with a year
            1950-00-10         | 5  | month 00: months are 01 to 12, seasons 21 to 24
            1950-20            | 5  | month 20
            1950-0X-32         | 8  | day 32
            1950-X9-31         | 8  | no month has a day 31
            1950-05-05T24:00:00   | 11 | hour 24; write 00 to 23
            1950-05-05T10:60:00   | 14 | minute 60
            1950-05-05T10:00:60   | 17 | second 60
            1950-05-05T10:00      | 16 | a time of day is written like 23:20:30
            1950-05-05T           | 11 | the hour is missing
            1950-05-05t10:00:00   | 10 | "t" cannot stand here
            1950-05-05T9:00:00    | 11 | hour 9; write 00 to 23
            1950-05-05T10.00.00   | 13 | "." cannot stand here; a time of day is written like 23:20:30
            1950-05-05T10:00:00.5 | 19 | "." cannot stand here; the date is complete before it
            1950-05-05T10:00:     | 17 | the second is missing
            1950-05-05T10:00:00z  | 19 | "z" cannot stand here
            1950-05-05T10:00:00+  | 20 | the zone's hour is missing
            1950-05-05T10:00:00+9 | 20 | zone's hour 9
            1950-05-05T10:00:00+09:  | 23 | the zone's minute is missing
            1950-05-05T10:00:00+09:60 | 23 | zone's minute 60; write 00 to 59
            1950-05-05T10:00:00+0930 | 20 | zone's hour 0930
            1950-05-XXT10:00:00   | 10 | a date with X has no time of day
            1950-XX-05T10:00:00   | 10 | a date with X has no time of day
            ?1950-05-05T10:00:00  | 11 | a date with ?, ~ or % has no time of day
            1950-05-05T10:00:00+19    | 20 | zone's hour 19; write 00 to 18
            1950-05-05T10:00:00+18:30 | 20 | at most 18 hours
            1950-05-05~T10:00:00  | 11 | no time of day
            195X-05-05T10:00:00   | 10 | no time of day
            1950-05T10:00:00      | 7  | "T" cannot stand here
            1950-05-05T10:00:00/1950-05-05T09:00:00 | 0 | is after the end
            """)
    void saysWhatIsWrongAndWhere(String text, int offset, String message) {
        EdtfParseException refusal = refusal(text);

        assertThat(refusal).hasMessageContaining(message);
        assertThat(refusal.offset()).isEqualTo(offset);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7/1961            | 1961-07
            1961/07           | 1961-07
            1961-7            | 1961-07
            1961-7-6          | 1961-07-06
            19610706          | 1961-07-06
            6.7.1961          | 1961-07-06
            6 July 1961       | 1961-07-06
            July 6, 1961      | 1961-07-06
            1950-1953         | 1950/1953
            c. 1976           | 1976~
            1950s             | 195X
            44 BC             | -0043
            20th century      | 19XX
            3000 BCE          | -2999
            12 to 15 June 2000 | 2000-06-12/2000-06-15
            between February and March 1956 | [1956-02..1956-03]
            1914-18           | 1914/1918
            ' 1961'           | 1961
            """)
    void advisesHowToWriteWhatIsMeant(String text, String advice) {
        assertThat(refusal(text)).hasMessageContaining("write " + advice + " instead of \"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29 February 1900    | there is no such day: February 1900 has 28 days
            February 29, 44 BCE | there is no such day: February 44 BCE has 28 days
            31.6.1950           | there is no such day: June 1950 has 30 days
            1953 to 1950        | the start 1953 is after the end 1950; write the earlier date first
            4000000000 BCE      | the year is too far away
            25 June 1950 to 24 June 1950 | is after the end 1950-06-24
            """)
    void saysWhatIsWrongWithADateInWordsAndAdvisesNothing(String text, String message) {
        assertThat(refusal(text)).hasMessageContaining(message).hasMessageNotContaining("instead");
        assertThat(refusal(text).offset()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x09, 0x0A, 0xA0, 0x202E, 0x2028, 0xFEFF, 0xD800})
    void namesACharacterThatCannotBeSeenByItsCode(int codePoint) {
        assertThat(refusal("1950" + Character.toString(codePoint) + "x"))
                .hasMessageStartingWith("the character U+%04X cannot stand here".formatted(codePoint));
    }

    @Test
    void quotesATextWithItsUnseenCharactersAsInJson() {
        assertThat(refusal("1961\t")).hasMessageEndingWith("write 1961 instead of \"1961\\u0009\"");
        assertThat(refusal("\u20031961")).hasMessageEndingWith("write 1961 instead of \"\\u20031961\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', 'x', 0x0661, 0xFF11, 0x5E74})
    void quotesACharacterThatCanBeSeen(int codePoint) {
        assertThat(refusal("1950" + Character.toString(codePoint) + "x"))
                .hasMessageStartingWith("\"" + Character.toString(codePoint) + "\" cannot stand here");
    }

    @Test
    void quotesOnlyAShortPieceOfALongText() {
        assertThat(refusal("1".repeat(1_000_000)).getMessage()).hasSizeLessThan(200);
        assertThat(refusal("Y" + "1".repeat(1_000_000)).getMessage()).hasSizeLessThan(200);
        assertThat(refusal("1950-05-05T" + "1".repeat(1_000_000)).getMessage()).hasSizeLessThan(200);
        assertThat(refusal("a".repeat(1_000_000)).getMessage()).hasSizeLessThan(200);
    }

    @Test
    void namesACharacterOutsideTheBasicPlaneWhole() {
        assertThat(refusal("1950\uD83D\uDCA5")).hasMessageContaining("\"\uD83D\uDCA5\"");
    }
}
