package org.tumen.integrity;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// All rules together.
class IntegrityCheckTest {
    @Test
    void aSoundDocumentHasNoFindings() {
        TimelineDocument sound = Documents.of("""
                'categories': [{'id': 'c', 'name': 'C'}], 'places': [{'id': 'p', 'name': 'P'}],
                'actors': [{'id': 'k', 'name': 'K'}], 'tours': [{'title': 'Walk', 'stops': [{'event': 'a'}]}],
                'sources': [{'id': 's', 'publisher': 'One'}, {'id': 't', 'publisher': 'Two'}]
                """, """
                {'id': 'a', 'date': '1950-06-25', 'title': 'War', 'summary': 'S.', 'category': 'c', 'place': 'p',
                 'actors': ['k'], 'significance': 1,
                 'claims': [{'text': 'On 25 June 1950.', 'sources': [{'id': 's'}, {'id': 't'}]}]}""");

        assertThat(IntegrityCheck.check(sound)).isEmpty();
    }

    /// One document in which each rule has something to find.
    @Test
    void everyRuleIsAsked() {
        TimelineDocument poor = Documents.of("""
                'places': [{'id': 'p', 'name': 'P'}], 'actors': [{'id': 'k', 'name': 'K'}],
                'sources': [{'id': 'idle'}, {'id': 'old', 'issued': '1940'}],
                'tours': [{'title': 'Walk', 'stops': [{'span': '1800'}]}]
                """, """
                {'id': 'a', 'date': '1950-06-25', 'title': 'A title of much more than forty characters in all',
                 'significance': 1, 'claims': [{'text': 'In June 1950 it came.', 'status': 'alleged'}],
                 'related': [{'to': 'a', 'kind': 'part-of'}, {'to': 'b', 'kind': 'led-to'}]}""", """
                {'id': 'b', 'date': '1950', 'title': 'Korean War', 'related': [{'to': 'a', 'kind': 'led-to'}],
                 'claims': [{'text': 'x', 'sources': [{'id': 'old'}]}]}""", """
                {'id': 'c', 'date': '1950', 'title': 'The Korean War'}""");

        assertThat(IntegrityCheck.check(poor)).extracting(Finding::pointer).containsExactly("/events/0/claims/0",
                "/events/0", "/events/1/claims/0/sources/0", "/events/0/date", "/events/0", "/events/0/claims/0",
                "/events/0", "/events/1", "/events/2", "/events/0/title", "/events/0/related/0", "/events/0/related/1",
                "/events/2", "/sources/0", "/places/0", "/actors/0", "/tours/0/stops/0");
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /// Whatever a document holds, the check ends, and each finding can be read and points into the document.
    @ParameterizedTest
    @MethodSource("seeds")
    void anyDocumentCanBeChecked(long seed) {
        TimelineDocument document = RandomDocuments.ofSeed(seed);

        assertThat(IntegrityCheck.check(document)).as("seed %d", seed).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.mend()).isNotBlank();
            assertThat(finding.pointer()).matches("/(events|sources|places|actors|tours)/\\d+(/\\w+(/\\d+)?){0,2}");
        });
    }
}
