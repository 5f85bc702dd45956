package org.tumen.model.edtf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateTextTest {
    private static void check(String edtf, String words) throws EdtfParseException {
        assertThat(DateText.describe(Edtf.parse(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-19  | 19 June 2024
            2024-06     | June 2024
            1961        | 1961
            1976~       | c. 1976
            1950?       | 1950 (uncertain)
            1976%       | c. 1976 (uncertain)
            1985-04~    | c. April 1985
            1950-21     | spring 1950
            1950-24     | winter 1950–51
            1999-24     | winter 1999–2000
            0905-24     | winter 905–906
            1950-22~    | c. summer 1950
            1950-?22    | summer 1950 (summer uncertain)
            1950-25     | spring 1950 (northern hemisphere)
            1950-30     | summer 1950–51 (southern hemisphere)
            1950-33     | first quarter of 1950
            1950-38     | second third of 1950
            1950-41     | second half of 1950
            1950S2      | c. 1950 (1900–1999)
            1950S4      | 1950
            Y-17E7      | 170,000,001 BCE
            Y170000002  | 170,000,002
            """)
    void namesDates(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0000        | 1 BCE
            -0001       | 2 BCE
            -0043       | 44 BCE
            -0043-03-15 | 15 March 44 BCE
            -0043-24    | winter 44–43 BCE
            0000-24     | winter 1 BCE–1 CE
            0000-40     | first half of 1 BCE
            0001        | 1 CE
            0079-08-24  | 24 August 79 CE
            0099-24     | winter 99–100 CE
            0100        | 100
            0476        | 476
            0800-12-25  | 25 December 800
            """)
    void countsErasWithoutAYearZero(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            195X        | 1950s
            195X~       | c. 1950s
            19XX        | 20th century
            20XX        | 21st century
            11XX        | 12th century
            10XX        | 11th century
            01XX        | 2nd century
            02XX        | 3rd century
            00XX        | 1st century
            -00XX       | 1st century BCE
            -01XX       | 2nd century BCE
            1XXX        | 2nd millennium
            -0XXX       | 1st millennium BCE
            000X        | 1 BCE–9
            -004X       | 50–41 BCE
            XXXX        | an unknown year
            -XXXX       | an unknown year BCE
            19X1        | a year 19X1
            195X-21     | spring, 1950s
            195X-40     | first half of 1950s
            2004-XX     | 2004 (month unknown)
            1985-04-XX  | April 1985 (day unknown)
            1985-XX-XX  | 1985 (day unknown)
            1985-XX-XX~ | c. 1985 (day unknown)
            1985-XX-05  | 5 of an unknown month, 1985
            156X-12-25  | 25 December, 1560s
            XXXX-12-XX  | December, an unknown year (day unknown)
            1984-1X     | October, November or December 1984
            1984-0X     | between January and September 1984
            1984-X1     | January or November 1984
            1985-04-1X  | between 10 and 19 April 1985
            1985-04-X5  | 5, 15 or 25 April 1985
            """)
    void saysWhichDigitsAreOpen(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1985-04-12T23:20:30       | 12 April 1985, 23:20:30
            1985-04-12T23:20:00Z      | 12 April 1985, 23:20 UTC
            1985-04-12T09:05:00-04    | 12 April 1985, 09:05 UTC−4
            1985-04-12T23:20:30+04:30 | 12 April 1985, 23:20:30 UTC+4:30
            1985-04-12T23:20:30-00:30 | 12 April 1985, 23:20:30 UTC−0:30
            """)
    void namesTimesAndZones(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1950-06-25/1953-07-27 | 25 June 1950 – 27 July 1953
            2000-06-12/2000-06-15 | 12–15 June 2000
            2000-06-12/2000-07-03 | 12 June – 3 July 2000
            1953-06/1953-07       | June–July 1953
            1950-06/1953-07       | June 1950 – July 1953
            1950/1953             | 1950–1953
            1950/1950             | 1950
            1950-06/1950-06       | June 1950
            1950-06-25/1953       | 25 June 1950 – 1953
            1950-21/1950-23       | spring–autumn 1950
            195X/197X             | 1950s–1970s
            18XX/19XX             | 19th–20th century
            1976~/1981~           | c. 1976 – c. 1981
            1976/1981?            | 1976 – 1981 (uncertain)
            1976-04-XX/1976-05-XX | April 1976 (day unknown) – May 1976 (day unknown)
            -0043/-0039           | 44–40 BCE
            -0043-03/-0043-06     | March–June 44 BCE
            -0026/0014            | 27 BCE – 14 CE
            -0026/0476            | 27 BCE – 476 CE
            0079/0180             | 79–180 CE
            2003-08-27/..         | since 27 August 2003
            1984~/..              | since c. 1984
            ../1985               | until 1985
            1985/                 | 1985 to an unknown date
            /1985                 | an unknown date to 1985
            1985-04-12T10:00:00Z/1985-04-13T10:00:00Z | 12 April 1985, 10:00 UTC – 13 April 1985, 10:00 UTC
            """)
    void namesIntervalsAndSaysWhatTheirEndsShareOnce(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1956-02..1956-03]     | between February and March 1956
            [1956-02,1956-03]      | February or March 1956
            [1667,1668,1670..1672] | 1667, 1668 or 1670–1672
            {1667,1668,1670..1672} | 1667, 1668 and 1670–1672
            {1960,1961-12}         | 1960 and December 1961
            {2000-06-12,2000-06-15,2000-06-20} | 12, 15 and 20 June 2000
            [1984]                 | 1984
            [1984-06..1984-06]     | June 1984
            {1984-06..1984-06}     | June 1984
            [1984-06,1984-06]      | June or June 1984
            [..1760-12-03]         | 3 December 1760 or earlier
            [1760-12..]            | December 1760 or later
            {..1984}               | 1984 and earlier
            {1667..1672}           | all of 1667–1672
            [1667,1760-12..]       | 1667 or December 1760 or later
            [-0043..-0039]         | between 44 and 40 BCE
            [1948~..1950]          | between c. 1948 and 1950
            """)
    void namesSets(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }
}
