package org.tumen.integrity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class SourceBeforeEventTest {
    private static TimelineDocument document(String issued, String sourceFields, String eventDate, String text,
            String citationFields) {
        return Documents.of("'sources': [{'id': 's'" + (issued.isEmpty() ? "" : ", 'issued': " + issued) + sourceFields
                + "}]",
                "{'date': '" + eventDate + "', 'title': 'Office opens', 'claims': [{'text': 'x'}, {'text': '" + text
                        + "', 'sources': [{'id': 's'" + citationFields + "}]}]}");
    }

    private static boolean fires(TimelineDocument document) {
        return !Documents.findings(new SourceBeforeEvent(), document).isEmpty();
    }

    private static boolean firesForDates(String issued, String eventDate) {
        return fires(document("'" + issued + "'", "", eventDate, "It opened.", ""));
    }

    private static boolean firesForText(String text) {
        return fires(document("'1988-10-16'", "", "1989-04-03/1989-04-05", text, ""));
    }

    @Test
    void tellsBothDatesAndTheMend() {
        assertThat(Documents.findings(new SourceBeforeEvent(),
                document("{'date-parts': [[1989, 4, 1]]}", "", "1989-04-03", "It opened.", ""))).containsExactly(
                        new Finding("/events/0/claims/1/sources/0",
                                "the source \"s\" of 1 April 1989 is older than the event \"Office opens\" of"
                                        + " 3 April 1989",
                                "cite a later source, name the earlier time in the claim, or give the reason as"
                                        + " \"why\" here"));
    }

    @ParameterizedTest
    @CsvSource({"1988, 1989-04-03, true", "1989-04-01, 1989-04-03, true", "1989-04-02, 1989-04-03, false",
            "1989-04-03, 1989-04-03, false", "1989-04, 1989-04-03, false", "1989-03, 1989-04-03, true",
            "1989, 1989-04-03, false", "1990, 1989, false", "1985/1989, 1989-04-03, false",
            "1985/1988, 1989-04-03, true", "1951, 1950/1953, false"})
    void onlyASourceThatIsWhollyBeforeTheEventFires(String issued, String eventDate, boolean fires) {
        assertThat(firesForDates(issued, eventDate)).isEqualTo(fires);
    }

    @ParameterizedTest
    @CsvSource({"1980, 1989~", "1980, 1989?", "1980, ../1989", "1980, /1989", "1980~, 1989", "1980?, 1989",
            "1980/.., 1989", "1980/, 1989"})
    void doubtfulDatesProveNothing(String issued, String eventDate) {
        assertThat(firesForDates(issued, eventDate)).isFalse();
    }

    @Test
    void sourcesWithoutADateAreLeftAlone() {
        assertThat(fires(document("", "", "1989", "It opened.", ""))).isFalse();
        assertThat(fires(document("{'literal': 'winter'}", "", "1989", "It opened.", ""))).isFalse();
    }

    @Test
    void aCitationMaySayWhy() {
        assertThat(fires(document("'1980'", "", "1989", "It opened.", ", 'why': 'Announces the day'"))).isFalse();
        assertThat(fires(document("'1980'", "", "1989", "It opened.", ", 'why': ' '"))).isTrue();
        assertThat(fires(document("'1980'", "", "1989", "It opened.", ", 'locator': 'p. 1'"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"treaty, false", "legislation, false", "report, true", "article-newspaper, true"})
    void lawsAndTreatiesSpeakAsLongAsTheyAreInForce(String type, boolean fires) {
        assertThat(fires(document("'1980'", ", 'type': '" + type + "'", "1989", "It opened.", ""))).isEqualTo(fires);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In May 1988 Kim had asked for it.", "A note was signed on 15 October 1988.",
            "A note was signed on 17 October 1988.", "In 1988 he wanted two by 2020.",
            "On 16 October 1988 they hoped for 6 April 1989."})
    void aClaimOfAnEarlierTimeIsAReason(String text) {
        assertThat(firesForText(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It opened on 3 April 1989.", "It opened on 3 April.",
            "Planned in 1988, it opened in 1989.",
            "Talks began in May 1988 and ended on 18 October 1988.", "It will close in 1995.", "Long ago they met."})
    void aClaimOfTheEventsOwnTimeIsNone(String text) {
        assertThat(firesForText(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"de, 1988-06-20, false", "de, 1988-02-20, true"})
    void monthsAreReadInTheDocumentsLanguage(String language, String issued, boolean fires) {
        TimelineDocument document = Documents.of("'language': '" + language
                + "', 'sources': [{'id': 's', 'issued': '" + issued + "'}]",
                """
                        {'date': '1989', 'title': 'X', 'claims': [{'text': 'Am 3. März 1988 verlangt', 'sources': [{'id': 's'}]}]}
                        """);

        assertThat(fires(document)).isEqualTo(fires);
    }
}
