package org.tumen.model.edtf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 19);

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
    @ValueSource(strings = {"", "  ", "Korea", "30 February 1950", "19 Smarch 2024", "ma 2024", "0 BC", "June",
            "31.31.2024",
            "since", "between 1950", "0th century", "1953 to 1950", "spring", "Pyongyang 2000", "1950 and 1953", "???",
            "99999999999999999999", "9999999999 BC", "June 12000000000", "~", "c.", "..", "1950-13"})
    void givesNullWhereTheTextMeansNoDate(String text) {
        assertThat(DateSearch.read(text, TODAY)).as(text).isNull();
    }

    @Test
    void givesNullForALongText() {
        assertThat(DateSearch.read("1950 to ".repeat(100_000), TODAY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-19", "2024-06", "1961", "1950~", "1950-21", "1950-24", "195X", "19XX", "-00XX",
            "-0043",
            "-0043-03-15", "0000", "0079", "2003-08-27/..", "../1985", "1950-06-25/1953-07-27", "1950/1953",
            "1976~/1981~", "[1950..1953]"})
    void readsBackWhatTheDescriptionSays(String edtf) throws EdtfParseException {
        Edtf date = Edtf.parse(edtf);

        assertThat(DateSearch.read(DateText.describe(date), TODAY)).isEqualTo(date);
    }
}
