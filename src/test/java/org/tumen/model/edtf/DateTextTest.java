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
            000X        | between 1 BCE and 9 CE
            -004X       | between 50 and 41 BCE
            XXXX        | an unknown year
            -XXXX       | an unknown year BCE
            19X1        | between 1901 and 1991 (19X1)
            195X-21     | spring in the 1950s
            195X-40     | first half of a year in the 1950s
            2004-XX     | 2004 (month unknown)
            1985-04-XX  | April 1985 (day unknown)
            1985-XX-XX  | 1985 (day unknown)
            1985-XX-XX~ | c. 1985 (day unknown)
            1985-XX-05  | the 5th of an unknown month in 1985
            156X-12-25  | 25 December in the 1560s
            XXXX-12-XX  | December in an unknown year (day unknown)
            1984-1X     | October, November or December 1984
            1984-0X     | between January and September 1984
            1984-X1     | January or November 1984
            1985-04-1X  | between 10 and 19 April 1985
            1985-04-X5  | 5, 15 or 25 April 1985
            1985-0X-XX  | between January and September 1985 (day unknown)
            1985-XX-3X  | the 30th or 31st of an unknown month in 1985
            0044-XX-22  | the 22nd of an unknown month in 44 CE
            1985-XX-X3  | the 3rd, 13th or 23rd of an unknown month in 1985
            XXXX-XX-05  | the 5th of an unknown month in an unknown year
            156X-XX-05  | the 5th of an unknown month in the 1560s
            1985-1X-05  | the 5th of October, November or December 1985
            1985-0X-1X  | between the 10th and 19th of a month between January and September 1985
            """)
    void saysWhichDigitsAreOpen(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1985-04-3X  | 30 April 1985
            1985-04-X1  | 1, 11 or 21 April 1985
            1985-05-X1  | 1, 11, 21 or 31 May 1985
            1985-02-X9  | 9 or 19 February 1985
            1984-02-X9  | 9, 19 or 29 February 1984
            1985-02-2X  | between 20 and 28 February 1985
            1984-02-2X  | between 20 and 29 February 1984
            198X-02-2X  | between 20 and 29 February in the 1980s
            19X1-02-2X  | between 20 and 28 February in a year between 1901 and 1991 (19X1)
            1985-X2-30  | 30 December 1985
            1985-X2-2X  | between the 20th and 29th of February or December 1985
            1985-X1-X1  | the 1st, 11th, 21st or 31st of January or November 1985
            """)
    void namesOnlyDaysThatExist(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            001X        | 10s CE
            009X        | 90s CE
            010X        | 100s (decade)
            190X        | 1900s (decade)
            191X        | 1910s
            190X?       | 1900s (decade, uncertain)
            190X-12     | December in the 1900s (decade)
            -000X       | between 10 and 2 BCE
            -009X       | between 100 and 91 BCE
            -195X~      | between 1960 and 1951 BCE (approximate)
            -004X-03-15 | 15 March in a year between 50 and 41 BCE
            -004X-40    | first half of a year between 50 and 41 BCE
            -00XX-21    | spring in the 1st century BCE
            XXX5        | between 5 and 9995 CE (XXX5)
            1X50        | between 1050 and 1950 (1X50)
            -19X1       | between 1992 and 1902 BCE (-19X1)
            19X1-05-06  | 6 May in a year between 1901 and 1991 (19X1)
            19X1%       | between 1901 and 1991 (19X1, uncertain and approximate)
            15XX-12     | December in the 16th century
            1XXX-12     | December in the 2nd millennium
            20XX-33     | first quarter of a year in the 21st century
            XXXX-12-25  | 25 December in an unknown year
            XXXX-33     | first quarter of an unknown year
            XXXX~       | an unknown year (approximate)
            XXXX?       | an unknown year (uncertain)
            1985-04-1X~ | between 10 and 19 April 1985 (approximate)
            1985-XX-05~ | the 5th of an unknown month in 1985 (approximate)
            0050S1      | c. 50 CE (50–59 CE)
            -0050S1     | c. 51 BCE (60–51 BCE)
            1950S3?     | c. 1950 (1950–1959, uncertain)
            """)
    void saysInWhichYearsAnOpenYearLies(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            195X/..         | since the 1950s
            195X~/..        | since c. 1950s
            ../19XX         | until the 20th century
            /19XX           | an unknown date to the 20th century
            19XX/           | 20th century to an unknown date
            1950-40/..      | since the first half of 1950
            1950-21/..      | since spring 1950
            195X-12/..      | since December in the 1950s
            XXXX/..         | since an unknown year
            [195X..196X]    | between the 1950s and the 1960s
            [18XX..19XX]    | between the 19th and 20th century
            [1950-33..1950-34] | between the first and second quarter of 1950
            [1945..195X]    | between 1945 and the 1950s
            {195X..196X}    | all of the 1950s–1960s
            """)
    void putsAnArticleAfterAPreposition(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2004?-06-11           | 11 June 2004 (year uncertain)
            2004-06~-11           | 11 June 2004 (year and month approximate)
            2004-06-%11           | 11 June 2004 (day uncertain and approximate)
            ?2004-06-~11          | 11 June 2004 (year uncertain, day approximate)
            ?2004-06-?11          | 11 June 2004 (year and day uncertain)
            ~2004-?06-%11         | 11 June 2004 (year approximate, month uncertain, day uncertain and approximate)
            2004?-06-11~          | 11 June 2004 (year uncertain and approximate, month and day approximate)
            ?2004-?06-?11         | 11 June 2004 (uncertain)
            2004?-06~-11%         | c. 11 June 2004 (uncertain)
            1950-%21              | spring 1950 (spring uncertain and approximate)
            2004-06~-XX           | June 2004 (day unknown, year and month approximate)
            """)
    void saysWhichPartsAreInDoubt(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1985-04-12T23:20:30       | 12 April 1985, 23:20:30
            1985-04-12T23:20:00Z      | 12 April 1985, 23:20 UTC
            1985-04-12T09:05:00-04    | 12 April 1985, 09:05 UTC−4
            1985-04-12T23:20:30+04:30 | 12 April 1985, 23:20:30 UTC+4:30
            1985-04-12T23:20:30-00:30 | 12 April 1985, 23:20:30 UTC−0:30
            1985-04-12T00:00:00-00    | 12 April 1985, 00:00 UTC
            -0043-03-15T12:00:00      | 15 March 44 BCE, 12:00
            0044-03-15T12:00:00+18    | 15 March 44 CE, 12:00 UTC+18
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
            190X/191X             | 1900s (decade) – 1910s
            -00XX/00XX            | 1st century BCE – 1st century CE
            1950-33/1950-34       | first–second quarter of 1950
            1950-40/1951-40       | first half of 1950 – first half of 1951
            195X-21/195X-23       | spring–autumn in the 1950s
            1950-24/1951-21       | winter 1950–51 – spring 1951
            2000-12-30/2001-01-02 | 30 December 2000 – 2 January 2001
            1950/1953-06          | 1950 – June 1953
            1976/1976~            | 1976 – c. 1976
            1950-06-12/1950-06-12 | 12 June 1950
            -0001/0000            | 2–1 BCE
            0000/0001             | 1 BCE – 1 CE
            0098-06/0100-07       | June 98 – July 100 CE
            -0043-03/-0039-06     | March 44 – June 40 BCE
            -9999/Y10000          | 10,000 BCE – 10,000 CE
            1985-04-12T10:00:00Z/1985-04-12T12:30:00Z   | 12 April 1985, 10:00–12:30 UTC
            1985-04-12T10:00:00/1985-04-12T12:00:05     | 12 April 1985, 10:00–12:00:05
            1985-04-12T10:00:00+09/1985-04-12T12:00:00Z | 12 April 1985, 10:00 UTC+9 – 12 April 1985, 12:00 UTC
            1985-04-12T10:00:00Z/1985-04-12T10:00:00Z   | 12 April 1985, 10:00 UTC
            1985-04-12/1985-04-12T12:00:00              | 12 April 1985 – 12 April 1985, 12:00
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
            [1956-02-10..1956-02-12] | between 10 and 12 February 1956
            [1956-02-10..1956-03-12] | between 10 February and 12 March 1956
            {1667-05..1667-08}     | all of May–August 1667
            {1667~..1672~}         | all of c. 1667 – c. 1672
            [1667,1670..1672,1680] | 1667, 1670–1672 or 1680
            [..1667,1670..1672,1760..] | 1667 or earlier, 1670–1672 or 1760 or later
            [1984?..]              | 1984 (uncertain) or later
            [0044..]               | 44 CE or later
            [-0043,0014,1900]      | 44 BCE, 14 CE or 1900 CE
            [0044,-0043]           | 44 CE or 44 BCE
            [-00XX,00XX]           | 1st century BCE or 1st century CE
            [1950-33,1950-34]      | first or second quarter of 1950
            [1950-06,1951]         | June 1950 or the year 1951
            {1950-21,1951}         | spring 1950 and the year 1951
            [1951,1950-06]         | 1951 or June 1950
            [XXXX,1950]            | an unknown year or 1950
            [1950-06-25,1950-07]   | 25 June 1950 or July 1950
            [1950-06-25,1951-06-25] | 25 June 1950 or 25 June 1951
            """)
    void namesSets(String edtf, String words) throws EdtfParseException {
        check(edtf, words);
    }
}
