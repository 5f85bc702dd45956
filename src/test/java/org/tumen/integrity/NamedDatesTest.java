package org.tumen.integrity;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamedDatesTest {
    private static List<String> in(String language, String text) {
        return new NamedDates(language).in(text, 1950).stream().map(span -> LocalDate.ofEpochDay(span.first())
                + (span.isOneDay() ? "" : "/" + LocalDate.ofEpochDay(span.last()))).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"on 17 June 1997 | 1997-06-17", "On June 17, 1997 | 1997-06-17",
            "June 17 | 1950-06-17", "on 1 June North | 1950-06-01", "in May 1988 he | 1988-05-01/1988-05-31",
            "in late 1998. | 1998-01-01/1998-12-31", "(2014-05-05) | 2014-05-05", "a 3. March | 1950-03-03",
            "end of January to | 1950-01-01/1950-01-31", "Febr. February 1900 | 1900-02-01/1900-02-28"})
    void oneDateIsRead(String text, String date) {
        assertThat(in("", text)).containsExactly(date);
    }

    @Test
    void rangesNameBothDays() {
        assertThat(in("en", "of 11–18 September 1961")).containsExactly("1961-09-11", "1961-09-18");
        assertThat(in("en", "from 12 to 17 September")).containsExactly("1950-09-12", "1950-09-17");
        assertThat(in("en", "on 30 and 31 August")).containsExactly("1950-08-30", "1950-08-31");
    }

    @Test
    void severalDatesComeInTheOrderOfTheText() {
        assertThat(in("en", "On 18 April 2014 and 29 April; in 2012 and in December 2013"))
                .containsExactly("2014-04-18", "1950-04-29", "2012-01-01/2012-12-31", "2013-12-01/2013-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no date at all", "2,000 tons", "20145 roubles", "0950", "3500 men", "31 June 1950",
            "2014-13-01 is none", "he may march", "in Mayfair", "A1950", "1950s"})
    void whatIsNoDateIsNone(String text) {
        assertThat(in("en", text)).isEmpty();
    }

    @Test
    void monthsAreReadInTheDocumentsLanguage() {
        assertThat(in("de", "Am 3. März 1985, im Mai")).containsExactly("1985-03-03", "1950-05-01/1950-05-31");
        assertThat(in("ru", "17 июня 1997; июнь 1998")).containsExactly("1997-06-17", "1998-06-01/1998-06-30");
        assertThat(in("de", "on 3 March")).isEmpty();
    }
}
