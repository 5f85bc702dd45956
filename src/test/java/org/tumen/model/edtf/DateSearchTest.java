package org.tumen.model.edtf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 19);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1950-06-25/1953-07-27 | 1950-06-25/1953-07-27
            ' 195X '           | 195X
            19 June 2024       | 2024-06-19
            19th of June 2024  | 2024-06-19
            19 JUNE 2024       | 2024-06-19
            June 19, 2024      | 2024-06-19
            June 1st, 2024     | 2024-06-01
            jun 2024           | 2024-06
            Sept. 2024         | 2024-09
            sep 2024           | 2024-09
            2024 June 19       | 2024-06-19
            2024 June          | 2024-06
            2024-6-9           | 2024-06-09
            2024/6/9           | 2024-06-09
            2024-6             | 2024-06
            9.6.2024           | 2024-06-09
            9. 6. 2024         | 2024-06-09
            9/6/2024           | 2024-06-09
            6/19/2024          | 2024-06-19
            6.2024             | 2024-06
            20240619           | 2024-06-19
            spring 1950        | 1950-21
            Fall of 1950       | 1950-23
            winter 1950–51     | 1950-24
            spring 44 BC       | -0043-21
            c. 1961            | 1961~
            c 1961             | 1961~
            ca. June 1961      | 1961-06~
            about 1961         | 1961~
            circa 44 BCE       | -0043~
            June 1950?         | 1950-06?
            1950s              | 195X
            the 1950's         | 195X
            19th century       | 18XX
            1st century BC     | -00XX
            2nd century AD     | 01XX
            44 BC              | -0043
            44bce              | -0043
            44 B.C.            | -0043
            15 March 44 b.c.e. | -0043-03-15
            1 BC               | 0000
            79 AD              | 0079
            AD 79              | 0079
            24 August 79 CE    | 0079-08-24
            476                | 0476
            12,000 BC          | Y-11999
            3000 BCE           | -2999
            1200 B.C.          | -1199
            1200 BC            | -1199
            1000000000 BC      | Y-999999999
            10000              | Y10000
            25-Jun-1950        | 1950-06-25
            1950-Jun-25        | 1950-06-25
            AD 1066            | 1066
            1 January 1 CE     | 0001-01-01
            31 December 1 BCE  | 0000-12-31
            29 February 2000   | 2000-02-29
            900s               | 090X
            1900s (decade)     | 190X
            1st c. BC          | -00XX
            5th cent. AD       | 04XX
            21st century       | 20XX
            winter 44 BC       | -0043-24
            winter 1950-51     | 1950-24
            winter 1950/51     | 1950-24
            winter of 1999–2000 | 1999-24
            winter 44–43 BCE   | -0043-24
            winter 99–100 CE   | 0099-24
            winter 1 BCE–1 CE  | 0000-24
            1950 (uncertain)   | 1950?
            June 1950 ?        | 1950-06?
            c. 1976 (uncertain) | 1976%
            c. 1976?           | 1976%
            since c. 1961      | 1961~/..
            since the 1950s    | 195X/..
            until the 20th century | ../19XX
            till 44 BC         | ../-0043
            from 1950          | 1950/..
            since 1950         | 1950/..
            until May 1950     | ../1950-05
            1950-1953          | 1950/1953
            1950 – 1953        | 1950/1953
            1950 to 1953       | 1950/1953
            from June 1950 to July 1953 | 1950-06/1953-07
            between 1950 and 1953 | [1950..1953]
            Today              | 2024-06-19
            """)
    void understandsWhatPeopleType(String text, String edtf) {
        assertThat(DateSearch.read(text, TODAY)).as(text).hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Korea", "30 February 1950", "29 February 1900", "May 5", "March 12", "spring 50",
            "25 June 50", "June 10000", "1950/21", "25.13.1950", "13/13/1950", "1950 BC BC", "0 AD", "BC 44",
            "1st of June", "12 to 15 June", "1 to 2 to 3", "c. c. 1950", "since until 1950", "1950 to",
            "between 1950 and 1951 and 1952", "between 1953 and 1950", "winter 0–1 CE", "50th June 1950",
            "19 Smarch 2024", "ma 2024", "0 BC", "June",
            "31.31.2024",
            "since", "between 1950", "0th century", "1953 to 1950", "spring", "Pyongyang 2000", "1950 and 1953", "???",
            "99999999999999999999", "9999999999 BC", "June 12000000000", "~", "c.", "..", "1950-13"})
    void givesNullWhereTheTextMeansNoDate(String text) {
        assertThat(DateSearch.read(text, TODAY)).as(text).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12–15 June 2000                | 2000-06-12/2000-06-15
            12-15 June 2000                | 2000-06-12/2000-06-15
            12 to 15 June 2000             | 2000-06-12/2000-06-15
            from 12th to 15th of June 2000 | 2000-06-12/2000-06-15
            June 12–15, 2000               | 2000-06-12/2000-06-15
            June 12 to 15, 2000            | 2000-06-12/2000-06-15
            12 June – 3 July 2000          | 2000-06-12/2000-07-03
            June 12 to July 3, 2000        | 2000-06-12/2000-07-03
            30 December 2000 – 2 January 2001 | 2000-12-30/2001-01-02
            June–July 1953                 | 1953-06/1953-07
            June-July 1953                 | 1953-06/1953-07
            June to July 1953              | 1953-06/1953-07
            spring–autumn 1950             | 1950-21/1950-23
            44–40 BCE                      | -0043/-0039
            44-40 BC                       | -0043/-0039
            100 to 50 BC                   | -0099/-0049
            3 to 5 May 44 BC               | -0043-05-03/-0043-05-05
            March 44 – June 40 BCE         | -0043-03/-0039-06
            27 BCE – 14 CE                 | -0026/0014
            79–180 CE                      | 0079/0180
            79 to 1950                     | 0079/1950
            1950 – June 1953               | 1950/1953-06
            1950 to 15 June 1953           | 1950/1953-06-15
            c. 1976 – c. 1981              | 1976~/1981~
            1976 – 1981 (uncertain)        | 1976/1981?
            19th–20th century              | 18XX/19XX
            19th to 20th century           | 18XX/19XX
            1950s to the 1970s             | 195X/197X
            between February and March 1956 | [1956-02..1956-03]
            between 10 and 19 April 1985   | [1985-04-10..1985-04-19]
            between 44 and 40 BCE          | [-0043..-0039]
            between the 1950s and the 1960s | [195X..196X]
            """)
    void sharesTheWordsThatOneEndOfASpanLeavesOut(String text, String edtf) {
        assertThat(DateSearch.read(text, TODAY)).as(text).hasToString(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1914-18   | 1914/1918
            1939–45   | 1939/1945
            1950—1953 | 1950/1953
            1950/53   | 1950/1953
            1899-1901 | 1899/1901
            1950-12   | 1950-12
            1950/12   | 1950-12
            1950-21   | 1950-21
            """)
    void readsYearsWithALineBetweenAsASpanWhereTheyCanBeNoMonth(String text, String edtf) {
        assertThat(DateSearch.read(text, TODAY)).as(text).hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950-49", "1950–50", "1999-20"})
    void readsNoSpanOfShortenedYearsThatEndsBeforeItsStart(String text) {
        assertThat(DateSearch.read(text, TODAY)).as(text).isNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsADayInEveryWayToWriteIt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate day = LocalDate.of(random.nextInt(1000, 10_000), 1, 1).plusDays(random.nextInt(365));
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        String shortMonth = month.substring(0, 3);
        List<String> ways = List.of("%d %s %d".formatted(day.getDayOfMonth(), month, day.getYear()),
                "%s %d, %d".formatted(month, day.getDayOfMonth(), day.getYear()),
                "%d %s. %d".formatted(day.getDayOfMonth(), shortMonth, day.getYear()),
                "%d-%s-%d".formatted(day.getDayOfMonth(), shortMonth, day.getYear()),
                "%d %s %d".formatted(day.getYear(), shortMonth, day.getDayOfMonth()),
                "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                day.format(DateTimeFormatter.BASIC_ISO_DATE), day.toString());

        for (String way : ways) {
            String typed = random.nextBoolean() ? way.toUpperCase(Locale.UK) : "  " + way.replace(" ", "  ") + " ";
            assertThat(DateSearch.read(typed, TODAY)).as("seed %d: %s", seed, typed).hasToString(day.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackSpansOfNearDatesThatShareWords(long seed) throws EdtfParseException {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate start = LocalDate.of(random.nextInt(-3000, 3000), 1, 1).plusDays(random.nextInt(365));
        LocalDate end = start.plusDays(random.nextInt(1, 28) * (long) Math.powExact(10, random.nextInt(3)));
        int letters = List.of(0, 3, 6).get(random.nextInt(3));
        String first = start.toString().substring(0, start.toString().length() - letters);
        String last = end.toString().substring(0, end.toString().length() - letters);
        if (first.equals(last)) {
            return;
        }
        for (String text : List.of(first + "/" + last, "[" + first + ".." + last + "]")) {
            String words = DateText.describe(Edtf.parse(text));
            assertThat(DateSearch.read(words, TODAY)).as("seed %d: %s", seed, words).hasToString(text);
        }
    }

    @Test
    void givesNullForALongText() {
        assertThat(DateSearch.read("1950 to ".repeat(100_000), TODAY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-19", "2024-06", "1961", "1950~", "1950-21", "1950-24", "195X", "19XX", "-00XX",
            "-0043",
            "-0043-03-15", "0000", "0079", "2003-08-27/..", "../1985", "1950-06-25/1953-07-27", "1950/1953",
            "1976~/1981~", "[1950..1953]", "-0999", "-2999", "Y-999999999", "0099-24", "-0043-24", "0000-24", "1950?",
            "1976%", "1950-06~/..", "2000-06-12/2000-06-15", "2000-06-12/2000-07-03", "1953-06/1953-07",
            "-0043/-0039", "-0043-03-10/-0043-03-15", "[1956-02..1956-03]", "[1956-02-10..1956-02-12]", "190X",
            "195X/..", "../19XX", "18XX/19XX", "[18XX..19XX]", "1950-21/1950-23", "1976/1981?"})
    void readsBackWhatTheDescriptionSays(String edtf) throws EdtfParseException {
        Edtf date = Edtf.parse(edtf);

        assertThat(DateSearch.read(DateText.describe(date), TODAY)).isEqualTo(date);
    }
}
