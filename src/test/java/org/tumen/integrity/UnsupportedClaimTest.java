package org.tumen.integrity;

import org.junit.jupiter.api.Test;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class UnsupportedClaimTest {
    private static TimelineDocument withClaims(String claims) {
        return Documents.of("'sources': [{'id': 's'}]", "{'date': '1949', 'title': 'Other'}",
                "{'date': '1950', 'title': 'War', 'claims': [" + claims + "]}");
    }

    @Test
    void firesAtTheClaimThatCitesNothing() {
        assertThat(Documents.findings(new UnsupportedClaim(),
                withClaims("{'text': 'Said.', 'sources': [{'id': 's'}]}, {'text': 'It rained.'}")))
                .containsExactly(new Finding("/events/1/claims/1", "the claim \"It rained.\" cites no source",
                        "cite one under \"sources\", or leave the claim out"));
    }

    @Test
    void firesWhereEverySourceContradicts() {
        assertThat(Documents.findings(new UnsupportedClaim(),
                withClaims("{'text': 'It rained.', 'sources': [{'id': 's', 'stance': 'contradicts'}]}")))
                .containsExactly(new Finding("/events/1/claims/0",
                        "the claim \"It rained.\" cites only sources that contradict it",
                        "cite one that makes the claim, or leave it out"));
    }

    @Test
    void isContentWithOneSupportingSourceAmongContradictingOnes() {
        assertThat(Documents.findings(new UnsupportedClaim(), withClaims("{'text': 'It rained.', 'sources': "
                + "[{'id': 's', 'stance': 'contradicts'}, {'id': 's', 'stance': 'supports'}]}"))).isEmpty();
    }

    @Test
    void longTextsAreShortenedInTheMessage() {
        String text = "🚂".repeat(61);

        assertThat(Documents.findings(new UnsupportedClaim(), withClaims("{'text': '" + text + "'}"))).singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("the claim \"" + "🚂".repeat(60) + "…\" cites no source"));
    }
}
