package org.tumen.integrity;

import org.junit.jupiter.api.Test;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// Sources, actors and places that nothing refers to.
class UnusedPartsTest {
    private static final TimelineDocument DOCUMENT = Documents.of("""
            'sources': [{'id': 'claimed'}, {'id': 'idle'}, {'id': 'rival'}, {'id': 'idle-too'}],
            'places': [{'id': 'moscow', 'name': 'Moscow'}, {'id': 'nowhere', 'name': 'Nowhere'}],
            'actors': [{'id': 'nobody', 'name': 'Nobody'}, {'id': 'kim', 'name': 'Kim'}, {'id': 'lee', 'name': 'Lee'}]
            """, """
            {'date': '1950', 'title': 'War', 'place': 'moscow', 'actors': ['kim'],
             'claims': [{'text': 'x', 'sources': [{'id': 'claimed'}]}]}""", """
            {'date': '1951', 'title': 'Talks', 'actors': ['kim', 'lee'],
             'otherDates': [{'date': '1952', 'sources': ['rival']}]}""");

    @Test
    void firesAtSourcesThatNeitherClaimNorRivalDateCites() {
        assertThat(Documents.findings(new UnusedSource(), DOCUMENT)).containsExactly(
                new Finding("/sources/1", "the source \"idle\" is never cited", "cite it in a claim, or leave it out"),
                new Finding("/sources/3", "the source \"idle-too\" is never cited",
                        "cite it in a claim, or leave it out"));
    }

    @Test
    void isSilentOnASourceThatAnEraNames() {
        TimelineDocument document = Documents.of(
                "'sources': [{'id': 'of-era'}], 'eras': [{'name': 'E', 'date': '1950', 'sources': ['of-era']}]",
                "{'date': '1950', 'title': 'War'}");

        assertThat(Documents.findings(new UnusedSource(), document)).isEmpty();
    }

    @Test
    void firesAtPlacesAndActorsInNoEvent() {
        assertThat(Documents.findings(new UnusedActorOrPlace(), DOCUMENT)).containsExactly(
                new Finding("/places/1", "the place \"nowhere\" is in no event",
                        "name it in an event, or leave it out"),
                new Finding("/actors/0", "the actor \"nobody\" is in no event",
                        "name it in an event, or leave it out"));
    }

    @Test
    void anActorDoesNotCountAsAPlaceOfTheSameId() {
        TimelineDocument document = Documents.of(
                "'places': [{'id': 'x', 'name': 'X'}], 'actors': [{'id': 'x', 'name': 'X'}]",
                "{'date': '1950', 'title': 'War', 'actors': ['x']}");

        assertThat(Documents.pointers(new UnusedActorOrPlace(), document)).containsExactly("/places/0");
    }
}
