package org.tumen.integrity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NearDuplicateTest {
    private static TimelineDocument two(String dateA, String titleA, String dateB, String titleB) {
        return Documents.of("", "{'date': '" + dateA + "', 'title': '" + titleA + "'}",
                "{'date': '" + dateB + "', 'title': '" + titleB + "'}");
    }

    private static boolean fires(TimelineDocument document) {
        return !Documents.findings(new NearDuplicate(), document).isEmpty();
    }

    @Test
    void theSecondInTheFileIsToldWhereTheFirstIs() {
        assertThat(Documents.findings(new NearDuplicate(),
                two("1961-07-06", "Soviet alliance treaty signed", "1961-07", "Soviet alliance treaty is signed")))
                .containsExactly(new Finding("/events/1",
                        "the event \"Soviet alliance treaty is signed\" (July 1961) may be the same as"
                                + " \"Soviet alliance treaty signed\" (6 July 1961, /events/0)",
                        "make them one, relate one to the other, or give them titles that tell them apart"));
    }

    @ParameterizedTest
    @CsvSource({"Kim visits Moscow, Kim visited Moscow", "Kim visits Moscow, MOSCOW: Kim’s visit to… Kim visits",
            "Visite à Pékin, Visite a Pekin", "The war in Korea, War of Korea",
            "Armistice at Panmunjom, Armistise at Panmunjon"})
    void similarTitlesFire(String a, String b) {
        assertThat(fires(two("1961", a, "1961", b))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Kim visits Moscow, Kim leaves Beijing", "Soviet boycott, Soviet aid", "War, Peace",
            "UN resolution 1718, UN resolution 1874", "Fifth nuclear test, Treaty of friendship", "…, !",
            "Korea, Korean War begins with an attack"})
    void differentTitlesDoNot(String a, String b) {
        assertThat(fires(two("1961", a, "1961", b))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1961-07-06, 1961-07-07, true", "1961-07-06, 1961-07-08, false", "1961, 1962-01-01, true",
            "1950/1953, 1951-02, true", "1950/.., 2024, true", "../1950, 1900, true", "1950/1953, 1955, false",
            "1950/, 1990, true", "1990, 1950, false"})
    void onlyEventsOfOneTimeAreCompared(String a, String b, boolean same) {
        assertThat(fires(two(a, "Kim visits Moscow", b, "Kim visits Moscow"))).isEqualTo(same);
        assertThat(fires(two(b, "Kim visits Moscow", a, "Kim visits Moscow"))).isEqualTo(same);
    }

    @Test
    void aRelationTellsThemApartWhicheverHoldsIt() {
        String war = "{'id': 'a', 'date': '1950', 'title': 'Korean War'}";
        String part = "{'id': 'b', 'date': '1950', 'title': 'Korean War', 'related': [{'to': 'a', 'kind': 'part-of'}]}";

        assertThat(fires(Documents.of("", war, part))).isFalse();
        assertThat(fires(Documents.of("", part, war))).isFalse();
    }

    @Test
    void aShortEventBetweenDoesNotHideALongOne() {
        TimelineDocument document = Documents.of("", "{'date': '1950/1990', 'title': 'Soviet aid to Korea'}",
                "{'date': '1951', 'title': 'Something else'}", "{'date': '1980', 'title': 'Soviet aid for Korea'}");

        assertThat(Documents.pointers(new NearDuplicate(), document)).containsExactly("/events/2");
    }

    @Test
    void eachFurtherTellingIsToldOnce() {
        String told = "{'date': '1950', 'title': 'Korean War'}";

        assertThat(Documents.findings(new NearDuplicate(), Documents.of("", told, told, told)))
                .extracting(Finding::pointer, finding -> finding.message().contains("1950, /events/0)"))
                .containsExactly(tuple("/events/1", true), tuple("/events/2", true));
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "kitten, sitting, 3", "abc, '', 3", "'', abc, 3", "flaw, lawn, 2", "same, same, 0"})
    void distanceCountsInsertionsDeletionsAndReplacements(String a, String b, int distance) {
        assertThat(TitleSimilarity.distance(a, b)).isEqualTo(distance);
    }
}
