package org.tumen.integrity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// What an event must have, and how long its label may be.
class EventFormTest {
    private static final String CATEGORY = ", 'category': 'c'";
    private static final String SUMMARY = ", 'summary': 'S.'";
    private static final String CLAIMS = ", 'claims': [{'text': 'x'}]";

    private static TimelineDocument document(String fields) {
        return Documents.of("'categories': [{'id': 'c', 'name': 'C'}]",
                "{'date': '1950', 'title': 'War'" + fields + "}");
    }

    @Test
    void aCompleteEventIsFine() {
        assertThat(Documents.findings(new IncompleteEvent(), document(CATEGORY + SUMMARY + CLAIMS))).isEmpty();
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        assertThat(Documents.findings(new IncompleteEvent(), document(""))).containsExactly(new Finding("/events/0",
                "the event \"War\" has no category, no summary and no claims",
                "add \"category\", \"summary\" and \"claims\""));
    }

    @Test
    void namesTheOneThingThatIsMissing() {
        assertThat(Documents.findings(new IncompleteEvent(), document(SUMMARY + CLAIMS))).containsExactly(
                new Finding("/events/0", "the event \"War\" has no category", "add \"category\""));
        assertThat(Documents.findings(new IncompleteEvent(), document(CATEGORY + CLAIMS + ", 'summary': ' '")))
                .containsExactly(new Finding("/events/0", "the event \"War\" has no summary", "add \"summary\""));
        assertThat(Documents.findings(new IncompleteEvent(), document(CATEGORY + SUMMARY + ", 'claims': []")))
                .containsExactly(new Finding("/events/0", "the event \"War\" has no claims", "add \"claims\""));
    }

    private static TimelineDocument titled(int titleLength, int shortTitleLength) {
        String shortTitle = shortTitleLength == 0 ? "" : ", 'shortTitle': '" + "б".repeat(shortTitleLength) + "'";
        return Documents.of("", "{'date': '1949', 'title': 'T'}",
                "{'date': '1950', 'title': '" + "a".repeat(titleLength) + "'" + shortTitle + "}");
    }

    @ParameterizedTest
    @CsvSource({"40, 0", "1, 0", "41, 40", "200, 1", "10, 40"})
    void labelsOfAtMostFortyCharactersAreFine(int titleLength, int shortTitleLength) {
        assertThat(Documents.findings(new LongLabel(), titled(titleLength, shortTitleLength))).isEmpty();
    }

    @Test
    void aLongTitleAsksForAShortOne() {
        assertThat(Documents.findings(new LongLabel(), titled(41, 0))).containsExactly(new Finding("/events/1/title",
                "the title \"" + "a".repeat(41) + "\" has 41 characters, too many for a label",
                "add a \"shortTitle\" of at most 40, or shorten it"));
    }

    @Test
    void aLongShortTitleIsToBeShortenedEvenWhereTheTitleWouldDo() {
        assertThat(Documents.findings(new LongLabel(), titled(10, 41))).containsExactly(new Finding(
                "/events/1/shortTitle",
                "the short title \"" + "б".repeat(41) + "\" has 41 characters, too many for a label",
                "shorten it to at most 40"));
    }

    @Test
    void charactersBeyondTheBasicPlaneCountOnce() {
        assertThat(Documents.findings(new LongLabel(),
                Documents.of("", "{'date': '1950', 'title': '" + "🚂".repeat(40) + "'}"))).isEmpty();
    }
}
