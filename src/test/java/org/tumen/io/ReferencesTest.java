package org.tumen.io;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.CitedSource;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Opening;
import org.tumen.model.Relation;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// Ids and what refers to them, in whichever order a file has them.
class ReferencesTest {
    private static final String DEFINITIONS = """
            "categories": [{"id": "treaties", "name": "Treaties"}],
            "places": [{"id": "moscow", "name": "Moscow"}],
            "actors": [{"id": "kim", "name": "Kim"}],
            "sources": [{"id": "izvestia"}]
            """;
    private static final String EVENT = """
            "title": "T", "events": [{"id": "korea", "date": "1950", "title": "E"%s}]""";

    static List<Arguments> places() {
        return List.of(arguments(", \"category\": §treatis§", "/events/0/category", "category", "treaties"),
                arguments(", \"place\": §mosscow§", "/events/0/place", "place", "moscow"),
                arguments(", \"actors\": [\"kim\", §kym§]", "/events/0/actors/1", "actor", "kim"),
                arguments(", \"claims\": [{\"text\": \"x\", \"sources\": [{\"id\": §izvestija§}]}]",
                        "/events/0/claims/0/sources/0/id", "source", "izvestia"),
                arguments(", \"otherDates\": [{\"date\": \"1951\", \"sources\": [\"izvestia\", §ivestia§]}]",
                        "/events/0/otherDates/0/sources/1", "source", "izvestia"),
                arguments(", \"related\": [{\"kind\": \"led-to\", \"to\": §koera§}]", "/events/0/related/0/to",
                        "event", "korea"));
    }

    private static String file(boolean definitionsFirst, String event) {
        return definitionsFirst ? "{" + DEFINITIONS + "," + event + "}" : "{" + event + "," + DEFINITIONS + "}";
    }

    @ParameterizedTest
    @MethodSource("places")
    void referenceToNothingIsReportedWhereverTheDefinitionsStand(String field, String pointer, String kind,
            String meant) {
        String wrong = field.replaceAll("§(.*)§", "\"$1\"");
        String id = field.replaceAll(".*§(.*)§.*", "$1");
        for (boolean first : new boolean[]{true, false}) {
            String marked = file(first, EVENT.formatted(field.replaceAll("§(.*)§", "▶\"$1\"")));

            TimelineDocument document = Reading.opensWith(marked, pointer, "unknown " + kind + " \"" + id + '"',
                    "did you mean \"" + meant + "\"?");

            assertThat(Reading.written(document)).doesNotContain("\"" + id + "\"");
            assertThat(Reading.document(Reading.written(document))).isEqualTo(document);
        }
        Reading.document(file(false, EVENT.formatted(wrong.replace("\"" + id + "\"", "\"" + meant + "\""))));
    }

    @Test
    void otherReferencesOfTheSameThingStay() {
        HistoricalEvent event = Objects.requireNonNull(Reading.read(file(true, EVENT.formatted("""
                , "category": "treaties", "place": "gone", "actors": ["gone", "kim", "also gone"],
                "claims": [{"text": "x", "sources": [{"id": "gone"}, {"id": "izvestia", "locator": "p. 1"}]}],
                "related": [{"to": "gone", "kind": "ended"}, {"to": "korea", "kind": "replaced", "note": "n"}],
                "otherDates": [{"date": "1951", "note": "n", "sources": ["gone", "izvestia"]}]"""))).document())
                .events().getFirst();

        assertThat(event.categoryId()).isEqualTo("treaties");
        assertThat(event.placeId()).isEmpty();
        assertThat(event.actorIds()).containsExactly("kim");
        assertThat(event.claims().getFirst().sources()).extracting(CitedSource::sourceId, CitedSource::locator)
                .containsExactly(tuple("izvestia", "p. 1"));
        assertThat(event.related()).extracting(Relation::toEventId).containsExactly("korea");
        assertThat(event.otherDates()).singleElement().satisfies(rival -> {
            assertThat(rival.sourceIds()).containsExactly("izvestia");
            assertThat(rival.note()).isEqualTo("n");
        });
    }

    @Test
    void referenceWithoutAnythingNearNamesTheListToLookIn() {
        Reading.opensWith("{" + DEFINITIONS + "," + EVENT.formatted(", \"place\": ▶\"pyongyang\"") + "}",
                "/events/0/place", "unknown place \"pyongyang\"",
                "write the id of one of the \"places\", or add it to them");
    }

    @Test
    void referenceIntoAnEmptyListSaysSo() {
        Reading.opensWith("{" + EVENT.formatted(", \"place\": ▶\"pyongyang\"") + "}", "/events/0/place",
                "unknown place \"pyongyang\"", "add it to \"places\", or leave it out here");
    }

    @Test
    void everyReferenceIsReportedOnItsOwn() {
        ReadResult result = Reading.read("{" + EVENT.formatted(", \"actors\": [\"a\", \"b\", \"a\"]") + "}");

        assertThat(result.problems()).extracting(Problem::pointer).containsExactly("/events/0/actors/0",
                "/events/0/actors/1", "/events/0/actors/2");
    }

    @Test
    void openingWithoutItsEventKeepsItsSpan() {
        Opening opening = Reading.opensWith(
                Reading.withTop("\"opening\": {\"span\": \"1945/1950\", \"event\": ▶\"gone\", \"x\": 1}"),
                "/opening/event", "unknown event \"gone\"", "add it to \"events\", or leave it out here").opening();

        assertThat(opening).isNotNull().satisfies(kept -> {
            assertThat(kept.eventId()).isEmpty();
            assertThat(kept.span()).hasToString("1945/1950");
            assertThat(kept.extra().json()).containsEntry("x", "1");
        });
    }

    @Test
    void stopWithoutItsEventStaysOnlyIfItShowsASpan() {
        ReadResult result = Reading.read("""
                {"title": "T", "events": [{"id": "e", "date": "1950", "title": "E"}],
                 "categories": [{"id": "c", "name": "C"}],
                 "tours": [{"id": "t", "title": "Tour", "stops": [
                   {"event": "gone", "caption": "one"},
                   {"event": "gone", "span": "1950", "caption": "two"},
                   {"event": "e", "lanes": ["gone", "c"], "caption": "three"}]}]}""");

        assertThat(result.problems()).extracting(Problem::pointer).containsExactly("/tours/0/stops/0/event",
                "/tours/0/stops/1/event", "/tours/0/stops/2/lanes/0");
        List<TourStop> stops = Objects.requireNonNull(result.document()).tours().getFirst().stops();
        assertThat(stops).extracting(TourStop::caption).containsExactly("two", "three");
        assertThat(stops).extracting(TourStop::eventId).containsExactly("", "e");
        assertThat(stops.getLast().categoryIds()).containsExactly("c");
    }

    static List<Arguments> leftOut() {
        return List.of(
                arguments("category", "\"categories\": [{\"id\": \"x\"}]", "\"category\": \"x\"", "/categories/0"),
                arguments("place", "\"places\": [{\"id\": \"x\", \"name\": 5}]", "\"place\": \"x\"", "/places/0"),
                arguments("actor", "\"actors\": [{\"id\": \"x\", \"name\": \" \"}]", "\"actors\": [\"x\"]",
                        "/actors/0"),
                arguments("event", "\"y\": 0", "\"related\": [{\"to\": \"x\", \"kind\": \"ended\"}]", "/events/0"));
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void referencesToWhatIsLeftOutAreCountedOnceAtIt(String kind, String definition, String reference,
            String pointer) {
        String events = "\"events\": [{\"id\": \"x\", \"title\": \"X\", \"date\": \"gone\"}, "
                + ("{\"title\": \"A\", \"date\": \"1950\", " + reference + "}, ").repeat(3)
                + "{\"title\": \"Z\", \"date\": \"1950\"}]";
        for (String file : List.of(definition + ", " + events, events + ", " + definition)) {
            ReadResult result = Reading.read("{\"title\": \"T\", " + file + "}");

            assertThat(result.problems()).filteredOn(problem -> problem.severity() == Severity.WARNING).singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.pointer()).isEqualTo(pointer);
                        assertThat(problem.message()).isEqualTo(
                                "the " + kind + " \"x\" is left out, and with it 3 references to it");
                        assertThat(problem.mend()).isEqualTo("mend it and they come back");
                    });
            TimelineDocument document = Objects.requireNonNull(result.document());
            assertThat(document.events()).hasSize(4);
            assertThat(Reading.document(Reading.written(document))).isEqualTo(document);
            assertThat(Reading.written(document)).doesNotContain("\"x\"");
        }
    }

    @Test
    void oneReferenceIsCountedInTheSingular() {
        assertThat(Reading.messages(Reading.read(Reading.withTop(
                "\"sources\": [{\"id\": \"s\"}, {\"id\": \"s\"}], \"places\": [{\"id\": \"p\"}], \"eras\": [], \"tours\": []")
                .replace("\"events\": []", "\"events\": [{\"date\": \"1950\", \"title\": \"E\", \"place\": \"p\"}]"))))
                .contains("the place \"p\" is left out, and with it 1 reference to it");
    }

    static List<Arguments> lists() {
        return List.of(arguments("categories", "category", "\"name\": \"N\""),
                arguments("places", "place", "\"name\": \"N\""), arguments("actors", "actor", "\"name\": \"N\""),
                arguments("sources", "source", "\"title\": \"N\""),
                arguments("tours", "tour", "\"title\": \"N\", \"stops\": []"),
                arguments("events", "event", "\"title\": \"N\", \"date\": \"1950\""));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void secondThingOfAnIdIsLeftOut(String list, String kind, String fields) {
        String marked = """
                {"title": "T", %s
                 "%s": [
                  {"id": "x", %s},
                  {"id": ▶"x", %s, "second": true},
                  {"id": "y", %s}]}""".formatted(list.equals("events") ? "" : "\"events\": [],", list, fields, fields,
                fields);

        TimelineDocument document = Reading.opensWith(marked, "/" + list + "/1/id",
                "another " + kind + " has the id \"x\" already, in line 3; this one is left out",
                "give each " + kind + " an id of its own");

        assertThat(Reading.written(document)).contains("\"x\"", "\"y\"").doesNotContain("second");
    }

    @Test
    void idsOfDifferentKindsDoNotMeet() {
        Reading.document("""
                {"title": "T", "categories": [{"id": "x", "name": "N"}], "places": [{"id": "x", "name": "N"}],
                 "actors": [{"id": "x", "name": "N"}], "sources": [{"id": "x"}],
                 "events": [{"id": "x", "title": "N", "date": "1950", "category": "x", "place": "x", "actors": ["x"]}],
                 "tours": [{"id": "x", "title": "N", "stops": [{"event": "x"}]}]}""");
    }

    @Test
    void idsAreComparedLetterByLetter() {
        Reading.document(Reading.withTop(
                "\"sources\": [{\"id\": \"a\"}, {\"id\": \"A\"}, {\"id\": \" a\"}, {\"id\": \"\\u00e9\"}, {\"id\": \"e\\u0301\"}]"));
    }

    @Test
    void eventsWithoutIdsGetFreeOnesByTheirPlace() {
        TimelineDocument document = Reading.document("""
                {"title": "T", "events": [
                  {"date": "1950", "title": "A"},
                  {"date": "1951", "title": "B", "id": "event-3"},
                  {"date": "1952", "title": "C"},
                  {"date": "1953", "title": "D", "id": "event-3-2"},
                  {"date": "1954", "title": "E"}]}""");

        assertThat(document.events()).extracting(HistoricalEvent::id).containsExactly("event-1", "event-3",
                "event-3-3", "event-3-2", "event-5");
        assertThat(Reading.document(Reading.written(document))).isEqualTo(document);
    }

    @Test
    void toursWithoutIdsGetFreeOnesByTheirPlace() {
        TimelineDocument document = Reading.document(Reading.withTop("""
                "tours": [{"title": "A", "stops": []}, {"title": "B", "stops": [], "id": "tour-1"},
                          {"title": "C", "stops": [], "x": 1}]"""));

        assertThat(document.tours()).extracting(Tour::id).containsExactly("tour-1-2", "tour-1",
                "tour-3");
        assertThat(document.tours().getLast().extra().json()).containsEntry("x", "1");
    }

    @Test
    void idThatAnEventIsToGetIsNoIdToReferTo() {
        Reading.opensWith("""
                {"title": "T", "events": [{"date": "1950", "title": "A"},
                  {"date": "1951", "title": "B", "related": [{"to": ▶"event-1", "kind": "ended"}]}]}""",
                "/events/1/related/0/to", "unknown event \"event-1\"", "add it to \"events\", or leave it out here");
    }

    @Test
    void emptyReferenceIsReportedAsEmpty() {
        Reading.opensWith(Reading.withEvent("\"place\": ▶\"\""), "/events/0/place", "\"place\" is empty",
                "write a text with at least one letter");
    }

    @Test
    void listOfReferencesThatIsNoneSaysHowToWriteOne() {
        Reading.opensWith(Reading.withEvent("\"actors\": ▶\"kim\""), "/events/0/actors",
                "\"actors\" must be a list in square brackets, but is the text \"kim\"",
                "write a list of ids: [\"one\", \"two\"]");
    }
}
