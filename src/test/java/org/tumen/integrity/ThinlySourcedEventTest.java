package org.tumen.integrity;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class ThinlySourcedEventTest {
    private static TimelineDocument document(int significance, String sources, String... citedIds) {
        String cited = String.join(", ",
                Arrays.stream(citedIds).map(id -> "{'text': 'x', 'sources': [{'id': '" + id + "'}]}")
                        .toList());
        return Documents.of("'sources': [" + sources + "]", "{'date': '1950', 'title': 'War', 'significance': "
                + significance + ", 'claims': [" + cited + "]}");
    }

    private static String pair(String a, String b) {
        return "{'id': 'a', " + a + "}, {'id': 'b', " + b + "}";
    }

    private static boolean areIndependent(String a, String b) {
        return Documents.findings(new ThinlySourcedEvent(), document(1, pair(a, b), "a", "b")).isEmpty();
    }

    private static final String LANKOV = "'author': [{'family': 'Lankov', 'given': 'Andrei'}]";
    private static final String WEATHERSBY = "'author': [{'family': 'Weathersby', 'given': 'Kathryn'}]";
    private static final String NEWS = ", 'custom': {'nature': 'news'}";

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void firesWhereAnEventOfWideViewsHasOneSource(int significance) {
        assertThat(Documents.findings(new ThinlySourcedEvent(),
                document(significance, pair(LANKOV, WEATHERSBY), "a", "a"))).containsExactly(new Finding("/events/0",
                        "the event \"War\" has significance " + significance + ", but one source only",
                        "cite a source by another author and publisher, or give it a significance of 3 or more"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void isContentWithOneSourceForLesserEvents(int significance) {
        assertThat(Documents.findings(new ThinlySourcedEvent(), document(significance, pair(LANKOV, LANKOV), "a")))
                .isEmpty();
    }

    @Test
    void tellsWhatIsLacking() {
        assertThat(Documents.findings(new ThinlySourcedEvent(), document(1, pair(LANKOV, LANKOV)))).singleElement()
                .extracting(Finding::message).asString().endsWith("but no source");
        assertThat(Documents.findings(new ThinlySourcedEvent(), document(1, pair(LANKOV, LANKOV), "a", "b")))
                .singleElement().extracting(Finding::message).asString()
                .endsWith("but all its 2 sources have the same author or publisher");
    }

    @Test
    void sourcesOfAllClaimsCountTogether() {
        assertThat(Documents.findings(new ThinlySourcedEvent(), document(1, pair(LANKOV, WEATHERSBY), "a", "b")))
                .isEmpty();
    }

    @Test
    void aThirdVoiceMakesUpForTwoThatAreOne() {
        String three = pair(LANKOV, LANKOV) + ", {'id': 'c', " + WEATHERSBY + "}";

        assertThat(Documents.findings(new ThinlySourcedEvent(), document(1, three, "a", "b", "c"))).isEmpty();
        assertThat(Documents.findings(new ThinlySourcedEvent(), document(1, three, "a", "b"))).hasSize(1);
    }

    @Test
    void twoBooksOfOnePublisherAreTwoVoices() {
        assertThat(areIndependent(LANKOV + ", 'publisher': 'The Press'", WEATHERSBY + ", 'publisher': 'The Press'"))
                .isTrue();
    }

    @Test
    void aCommonAuthorJoinsTwoSourcesWhateverTheOthers() {
        String both = "'author': [{'family': 'Weathersby', 'given': 'Kathryn'}, {'family': 'lankov', 'given': 'andrei'}]";

        assertThat(areIndependent(LANKOV + ", 'publisher': 'One'", both + ", 'publisher': 'Two'")).isFalse();
    }

    @Test
    void twoReportersOfOnePaperAreOneVoice() {
        String paper = ", 'container-title': 'The Times'" + NEWS;

        assertThat(areIndependent(LANKOV + paper, WEATHERSBY + paper)).isFalse();
        assertThat(areIndependent(LANKOV + paper, WEATHERSBY + ", 'container-title': 'Izvestia'" + NEWS)).isTrue();
    }

    @Test
    void oneAgencyInTwoPapersIsOneVoice() {
        String agency = "'author': [{'literal': 'Associated Press'}], 'container-title': ";

        assertThat(areIndependent(agency + "'One'" + NEWS, agency + "'Two'" + NEWS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"The Japan News (Reuters), Reuters, false", "KCNA (via KCNA Watch), KCNA, false",
            "KCNA (via KCNA Watch), KCNA Watch, true", "RIA Novosti / Sputnik, sputnik, false",
            "RIA Novosti via GlobalSecurity.org, TASS via GlobalSecurity.org, true", "TASS, KCNA, true"})
    void agenciesAreKnownInTheNamesOfPapers(String one, String other, boolean independent) {
        assertThat(
                areIndependent("'container-title': '" + one + "'" + NEWS, "'container-title': '" + other + "'" + NEWS))
                .isEqualTo(independent);
    }

    @Test
    void documentsOfOneArchiveHaveTheVoicesOfThoseWhoWroteThem() {
        String archive = "'publisher': 'Wilson Center', 'custom': {'nature': 'primary', 'perspective': ";

        assertThat(areIndependent(archive + "'Soviet ambassador'}", archive + "'Hungarian embassy'}")).isTrue();
        assertThat(areIndependent(archive + "'Soviet ambassador'}", archive + "'soviet ambassador'}")).isFalse();
        assertThat(areIndependent("'publisher': 'Wilson Center', 'custom': {'nature': 'primary'}",
                "'publisher': 'Wilson Center', 'custom': {'nature': 'primary'}")).isFalse();
    }

    @Test
    void onlyPrimarySourcesAreTakenByTheirPerspective() {
        String reference = "'publisher': 'Wikipedia', 'custom': {'nature': 'reference', 'perspective': ";

        assertThat(areIndependent(reference + "'One'}", reference + "'Two'}")).isFalse();
    }

    @Test
    void theContainerComesBeforeThePublisher() {
        assertThat(areIndependent("'container-title': 'One', 'publisher': 'P'",
                "'container-title': 'Two', 'publisher': 'P'"))
                .isTrue();
    }

    @Test
    void sourcesOfWhichNothingIsKnownAreToldApartByTheirIds() {
        assertThat(areIndependent("'type': 'treaty'", "'type': 'treaty'")).isTrue();
        assertThat(areIndependent("'custom': {'perspective': 'Moscow'}", "'custom': {'perspective': 'Moscow'}"))
                .isFalse();
    }
}
