package org.tumen.model.edtf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            44                 | 0  | a year has four digits
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
            1950-05-05T24:00:00   | 11 | hour 24; write 00 to 23
            1950-05-05T10:60:00   | 14 | minute 60
            1950-05-05T10:00:60   | 17 | second 60
            1950-05-05T10:00      | 16 | a time of day is written like 23:20:30
            1950-05-05T           | 11 | the hour is missing
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
            ' 1961'           | 1961
            """)
    void advisesHowToWriteWhatIsMeant(String text, String advice) {
        assertThat(refusal(text)).hasMessageContaining("write " + advice + " instead of \"" + text + "\"");
    }

    @Test
    void givesNoAdviceThatIsItselfRefused() {
        assertThat(refusal("29 February 1900")).hasMessageNotContaining("instead");
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
