package org.tumen.io;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// Fields that the program does not know are kept; those that look like slips are pointed out.
class ExtrasTest {
    private static void isPointedOut(String marked, String pointer, String name, String meant) {
        ReadResult result = Reading.read(Reading.withoutMark(marked));

        assertThat(result.problems()).containsExactly(Reading.problemAt(Severity.WARNING, marked, pointer,
                "unknown field \"" + name + "\" is kept, but not used", "did you mean \"" + meant + "\"?"));
        assertThat(Reading.written(Objects.requireNonNull(result.document()))).contains('"' + name + '"');
    }

    @ParameterizedTest
    @CsvSource({"summry, summary", "sumary, summary", "Summary, summary", "tag_s, tags", "placce, place",
            "other-dates, otherDates", "shortTitel, shortTitle", "Category, category", "cliams, claims",
            "releated, related", "mediae, media"})
    void fieldAlmostNamedLikeOneOfAnEventIsPointedOut(String name, String meant) {
        isPointedOut(Reading.withEvent("\"" + name + "\": ▶{\"a\": [1]}"), "/events/0/" + name, name, meant);
    }

    @ParameterizedTest
    @CsvSource({"subtitel, subtitle", "license, licence", "catgories, categories", "actor, actors",
            "$shema, $schema"})
    void fieldAlmostNamedLikeOneAtTheTopIsPointedOut(String name, String meant) {
        isPointedOut(Reading.withTop("\"" + name + "\": ▶1"), "/" + name, name, meant);
    }

    @Test
    void slipsArePointedOutInEveryObjectOfTheFormat() {
        isPointedOut(Reading.withTop("\"opening\": {\"spam\": ▶1}"), "/opening/spam", "spam", "span");
        isPointedOut(Reading.withTop("\"categories\": [{\"id\": \"c\", \"name\": \"C\", \"colour\": ▶\"#ffffff\"}]"),
                "/categories/0/colour", "colour", "color");
        isPointedOut(Reading.withTop("\"eras\": [{\"name\": \"C\", \"date\": \"1950\", \"brand\": ▶\"x\"}]"),
                "/eras/0/brand", "brand", "band");
        isPointedOut(Reading.withTop("\"actors\": [{\"id\": \"c\", \"name\": \"C\", \"roles\": ▶\"x\"}]"),
                "/actors/0/roles", "roles", "role");
        isPointedOut(Reading.withTop(
                "\"actors\": [{\"id\": \"c\", \"name\": \"C\", \"names\": [{\"text\": \"t\", \"scirpt\": ▶\"x\"}]}]"),
                "/actors/0/names/0/scirpt", "scirpt", "script");
        isPointedOut(Reading.withTop("\"sources\": [{\"id\": \"c\", \"custom\": {\"natur\": ▶\"news\"}}]"),
                "/sources/0/custom/natur", "natur", "nature");
        isPointedOut(Reading.withEvent("\"claims\": [{\"text\": \"t\", \"Status\": ▶\"x\"}]"),
                "/events/0/claims/0/Status", "Status", "status");
        isPointedOut(Reading.withEvent("\"otherDates\": [{\"date\": \"1950\", \"source\": ▶[]}]"),
                "/events/0/otherDates/0/source", "source", "sources");
        isPointedOut(Reading.withEvent("\"media\": [{\"url\": \"a.jpg\", \"captoin\": ▶\"x\"}]"),
                "/events/0/media/0/captoin", "captoin", "caption");
        isPointedOut(Reading.withTop("\"tours\": [{\"title\": \"t\", \"stops\": [], \"audiences\": ▶1}]"),
                "/tours/0/audiences", "audiences", "audience");
        isPointedOut(Reading.withTop(
                "\"tours\": [{\"title\": \"t\", \"stops\": [{\"span\": \"1950\", \"qestion\": ▶1}]}]"),
                "/tours/0/stops/0/qestion", "qestion", "question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "dat", "tit", "uri", "x-remark", "remarks", "lang", "importance", "TITLE", "weight",
            "",
            "날짜"})
    void fieldsThatAreShortOrQuiteDifferentAreKeptWithoutAWord(String name) {
        TimelineDocument document = Reading.document(Reading.withEvent("\"" + name + "\": [1.0, {\"a\": null}]"));

        assertThat(document.events().getFirst().extra().json()).containsOnlyKeys(name).containsValue(
                "[1.0,{\"a\":null}]");
    }

    /// CSL has dozens of fields; that one of them resembles another means nothing.
    @Test
    void fieldsOfSourcesAndAuthorsAreKeptWithoutAWord() {
        Source source = Reading.document(Reading.withTop("""
                "sources": [{"id": "s", "titel": 1, "Title": 2, "archive-location": 3, "url": "ftp://a", "issue": "4",
                  "author": [{"family": "F", "gvien": "G", "suffix": "Jr."}]}]""")).sources().getFirst();

        assertThat(source.extra().json()).containsOnlyKeys("titel", "Title", "archive-location", "url", "issue");
        assertThat(source.authors().getFirst().extra().json()).containsOnlyKeys("gvien", "suffix");
        assertThat(source.url()).isEmpty();
    }

    @Test
    void fieldsInKeptFieldsAreNobodysSlips() {
        Reading.document(Reading.withEvent("\"x\": {\"summry\": 1, \"summry\": 2}"));
    }

    @Test
    void schemaIsKeptWithoutAWord() {
        assertThat(Reading.document(Reading.withTop("\"$schema\": 5")).extra().json()).containsEntry("$schema", "5");
    }

    @Test
    void unknownFieldThatComesTwiceIsKeptOnce() {
        ReadResult result = Reading.read(Reading.withEvent("\"x\": 1, \"x\": 2"));

        assertThat(Reading.messages(result)).containsExactly("the field \"x\" appears twice; the second is not used");
        assertThat(Objects.requireNonNull(result.document()).events().getFirst().extra().json())
                .containsExactly(Map.entry("x", "1"));
    }

    @Test
    void keptFieldsComeInTheOrderOfTheFile() {
        assertThat(List.copyOf(Reading.document(Reading.withTop("\"zz\": 1, \"a\": 2, \"mm\": 3")).extra().json()
                .keySet())).containsExactly("zz", "a", "mm");
    }

    @Test
    void partsThatAreLeftOutTakeTheirUnknownFieldsWithThem() {
        ReadResult result = Reading.read(Reading.withEvent("\"media\": [{\"x\": 1}, {\"url\": \"a.jpg\", \"y\": 2}]"));

        assertThat(Reading.written(Objects.requireNonNull(result.document()))).contains("\"y\"")
                .doesNotContain("\"x\"");
    }
}
