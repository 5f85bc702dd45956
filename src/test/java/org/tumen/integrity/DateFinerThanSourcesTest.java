package org.tumen.integrity;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class DateFinerThanSourcesTest {
    private static TimelineDocument withRivals(String date, String rivals) {
        return Documents.of("'sources': [{'id': 'a'}, {'id': 'b'}]", "{'date': '" + date + "', 'title': 'Debt', "
                + "'claims': [{'text': 'x', 'sources': [{'id': 'a'}]}, {'text': 'y', 'sources': [{'id': 'b'}]}], "
                + "'otherDates': [" + rivals + "]}");
    }

    private static boolean fires(TimelineDocument document) {
        return Documents.pointers(new DateFinerThanSources(), document).equals(List.of("/events/0/date"));
    }

    @Test
    void firesWhereEverySourceIsSaidToGiveACoarserDate() {
        assertThat(Documents.findings(new DateFinerThanSources(),
                withRivals("2014-05-05", "{'date': '2014-05', 'sources': ['a', 'b']}"))).containsExactly(
                        new Finding("/events/0/date",
                                "the date 5 May 2014 of the event \"Debt\" is finer than \"otherDates\" says of every"
                                        + " source that its claims cite",
                                "date it as they do, or cite the source that gives the finer date"));
    }

    @Test
    void rivalDatesOfDifferentCoarsenessCountTogether() {
        assertThat(fires(withRivals("2014-05-05",
                "{'date': '2014-05', 'sources': ['a']}, {'date': '2014', 'sources': ['b']}"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2014-05-05 | {'date': '2014-05', 'sources': ['a']}",
            "2014-05-05 | {'date': '2014-05'}", "2014-05-05 | {'date': '2014-05-06', 'sources': ['a', 'b']}",
            "2014-05-05 | {'date': '2014-06', 'sources': ['a', 'b']}",
            "2014-05 | {'date': '2014-05-05', 'sources': ['a', 'b']}",
            "2014-05 | {'date': '2014-05~', 'sources': ['a', 'b']}"})
    void oneSourceThatMayGiveTheDateIsEnough(String date, String rivals) {
        assertThat(fires(withRivals(date, rivals))).isFalse();
    }

    @Test
    void anEventThatCitesNothingIsNotJudgedByRivalDates() {
        assertThat(fires(Documents.of("", "{'date': '2014-05-05', 'title': 'D', 'otherDates': [{'date': '2014'}]}")))
                .isFalse();
    }

    private static TimelineDocument withClaims(String date, String... texts) {
        StringBuilder claims = new StringBuilder();
        for (String text : texts) {
            claims.append(claims.isEmpty() ? "" : ", ").append("{'text': '").append(text).append("', 'note': 'N.'}");
        }
        return Documents.of("", "{'date': '" + date + "', 'title': 'Visit', 'claims': [" + claims + "]}");
    }

    @Test
    void firesWhereTheMainClaimKnowsTheMonthOnly() {
        assertThat(Documents.findings(new DateFinerThanSources(),
                withClaims("1965-02-11/1965-02-14", "He came in February 1965.", "In November 1964 talks began.")))
                .containsExactly(new Finding("/events/0/date",
                        "the date 11–14 February 1965 of the event \"Visit\" is exact to the day, but its main claim"
                                + " names the month only, and no claim a day of it",
                        "name the day in the claim whose source gives it, or date the event by the month"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"He came in February.", "He came in February 1965 and left on 1 May 1964."})
    void theYearMayBeUnderstood(String text) {
        assertThat(fires(withClaims("1965-02-11", text))).isTrue();
    }

    @Test
    void aDayInAnyClaimWillDo() {
        assertThat(fires(withClaims("1965-02-11", "He came in February 1965.", "On 11 February he spoke."))).isFalse();
        assertThat(fires(withClaims("1950-01-13/1950-08-01", "Away from January 1950.", "Back on 1 August 1950.")))
                .isFalse();
    }

    @Test
    void aDayInANoteWillDo() {
        TimelineDocument document = Documents.of("",
                "{'date': '1965-02-11', 'title': 'V', 'claims': [{'text': 'In February 1965.', 'note': '11 February'}]}");

        assertThat(fires(document)).isFalse();
    }

    @Test
    void claimsThatDoNotDateTheEventAreLeftAlone() {
        assertThat(fires(withClaims("1965-02-11", "He came."))).isFalse();
        assertThat(fires(withClaims("1965-02-11", "He came in 1965."))).isFalse();
        assertThat(fires(withClaims("1965-02-11", "He had been asked in January 1965."))).isFalse();
        assertThat(fires(withClaims("1965-02-11", "He came.", "In February 1965 he spoke."))).isFalse();
        assertThat(fires(withClaims("1965-02-11"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1965-02", "1965", "1965-02/1965-02-14", "1965-02-XX"})
    void coarseDatesAreFine(String date) {
        assertThat(fires(withClaims(date, "He came in February 1965."))).isFalse();
    }
}
