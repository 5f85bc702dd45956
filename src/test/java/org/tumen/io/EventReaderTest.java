package org.tumen.io;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Media;
import org.tumen.model.Relation;
import org.tumen.model.RelationKind;
import org.tumen.model.RivalDate;
import org.tumen.model.Stance;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;

import static org.assertj.core.api.Assertions.assertThat;

class EventReaderTest {
    private static final String EVENT = "write it as in {\"date\": \"1948-10-12\", \"title\": \"What happened\"}";
    private static final String CLAIM = "write it as in {\"text\": \"One checkable sentence.\", \"status\": \"documented\"}";
    private static final String WORDS = "write a text with at least one letter";

    private static String withEvents(String first) {
        return "{\"title\": \"T\", \"events\": [" + first
                + ", {\"id\": \"rest\", \"date\": \"1950\", \"title\": \"R\"}]}";
    }

    private static HistoricalEvent opensWithEvent(String markedFields, String pointer, String message, String mend) {
        TimelineDocument document = Reading.opensWith(Reading.withEvent(markedFields), "/events/0" + pointer, message,
                mend);
        assertThat(document.events()).hasSize(1);
        return document.events().getFirst();
    }

    private static void isLeftOut(String markedEvent, String pointer, String message, String mend) {
        TimelineDocument document = Reading.opensWith(withEvents(markedEvent), "/events/0" + pointer, message, mend);
        assertThat(document.events()).extracting(HistoricalEvent::id).containsExactly("rest");
    }

    @Test
    void dateAndTitleAreEnough() {
        HistoricalEvent event = Reading
                .document("{\"title\": \"T\", \"events\": [{\"date\": \"1948-10-12\", \"title\": \"E\"}]}").events()
                .getFirst();

        assertThat(event.date()).hasToString("1948-10-12");
        assertThat(event.title()).isEqualTo("E");
        assertThat(event.id()).isEqualTo("event-1");
        assertThat(event.significance()).isEqualTo(3);
        assertThat(event.categoryId()).isEmpty();
        assertThat(event.claims()).isEmpty();
        assertThat(event.disclosed()).isNull();
    }

    @Test
    void eventWithoutDateIsLeftOut() {
        isLeftOut("▶{\"title\": \"E\"}", "", "an event has no \"date\"", EVENT);
    }

    @Test
    void eventWithoutTitleIsLeftOut() {
        isLeftOut("▶{\"date\": \"1950\"}", "", "an event has no \"title\"", EVENT);
    }

    @Test
    void emptyEventLacksBothAtOnce() {
        ReadResult result = Reading.read(withEvents("{}"));

        assertThat(Reading.messages(result)).containsExactly("an event has no \"date\"", "an event has no \"title\"");
    }

    @Test
    void eventWithABrokenDateOrTitleIsLeftOut() {
        isLeftOut("{\"title\": \"E\", \"date\": ▶\"1950-02-30\"}", "/date",
                "the date \"1950-02-30\" cannot be read: there is no such day: February 1950 has 28 days",
                "write it as in \"1948-10-12\", \"1961-07\" or \"1961\"");
        isLeftOut("{\"title\": ▶\"  \", \"date\": \"1950\"}", "/title", "\"title\" is empty", WORDS);
        isLeftOut("{\"title\": ▶[\"E\"], \"date\": \"1950\"}", "/title",
                "\"title\" must be a text in double quotes, but is a list", "write a text in double quotes");
    }

    @ParameterizedTest
    @CsvSource({"5, a number", "null, null", "'\"1950\"', 'the text \"1950\"'", "[], a list"})
    void eventThatIsNoObjectIsLeftOut(String json, String kind) {
        isLeftOut("▶" + json, "", "item 1 of \"events\" must be an object in braces, but is " + kind,
                json.equals("null") ? "write a value, or leave the field out" : EVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1948-10-12", "195X", "1976~/1981~", "2003-08-27/..", "../1950", "[1956-02..1956-03]",
            "{1960,1961-12}",
            "-0043", "Y-100000", "1950-21", "1985-04-12T23:20:30Z", "1950?"})
    void datesOfAllKindsAreRead(String date) {
        assertThat(Reading.event("\"disclosed\": \"" + date + "\"").disclosed()).hasToString(date);
    }

    @Test
    void brokenOptionalFieldsCostOnlyThemselves() {
        assertThat(opensWithEvent("\"id\": ▶\"\"", "/id", "\"id\" is empty", WORDS).id()).isEqualTo("event-1");
        assertThat(opensWithEvent("\"shortTitle\": ▶null", "/shortTitle",
                "\"shortTitle\" must be a text in double quotes, but is null", "write a value, or leave the field out")
                .shortTitle()).isEmpty();
        assertThat(opensWithEvent("\"summary\": ▶{\"en\": \"x\"}", "/summary",
                "\"summary\" must be a text in double quotes, but is an object", "write a text in double quotes")
                .summary()).isEmpty();
        assertThat(opensWithEvent("\"tags\": [\"a\", ▶\"\"]", "/tags/1", "item 2 of \"tags\" is empty", WORDS).tags())
                .containsExactly("a");
        assertThat(opensWithEvent("\"significance\": ▶9", "/significance",
                "\"significance\" is 9, not a whole number from 1 to 5",
                "write a whole number from 1 to 5, without quotes").significance()).isEqualTo(3);
        assertThat(opensWithEvent("\"disclosed\": ▶\"soon\"", "/disclosed",
                "the date \"soon\" cannot be read: \"s\" cannot stand here",
                "a date starts with a year of four digits").disclosed()).isNull();
    }

    @Test
    void significanceIsReadFromOneToFive() {
        for (int significance = 1; significance <= 5; significance++) {
            assertThat(Reading.event("\"significance\": " + significance).significance()).isEqualTo(significance);
        }
    }

    @Test
    void claimIsReadWithItsSources() {
        TimelineDocument document = Reading.document(Reading.withEvent("""
                "claims": [{"text": "t", "status": "disputed", "note": "n",
                  "sources": [{"id": "s", "locator": "p. 5", "stance": "contradicts"}, {"id": "s"}]}]""")
                .replace("{\"title\": \"T\"", "{\"title\": \"T\", \"sources\": [{\"id\": \"s\"}]"));

        Claim claim = document.events().getFirst().claims().getFirst();
        assertThat(claim.text()).isEqualTo("t");
        assertThat(claim.status()).isEqualTo(ClaimStatus.DISPUTED);
        assertThat(claim.note()).isEqualTo("n");
        assertThat(claim.sources()).extracting(CitedSource::locator).containsExactly("p. 5", "");
        assertThat(claim.sources()).extracting(CitedSource::stance).containsExactly(Stance.CONTRADICTS,
                Stance.SUPPORTS);
    }

    @Test
    void claimWithoutStatusIsDocumented() {
        assertThat(Reading.event("\"claims\": [{\"text\": \"t\"}]").claims().getFirst().status())
                .isEqualTo(ClaimStatus.DOCUMENTED);
    }

    /// An event without one of its claims could say the opposite of what its author wrote.
    @Test
    void eventWithAClaimThatCannotBeReadIsLeftOut() {
        String start = "{\"date\": \"1950\", \"title\": \"E\", \"claims\": [{\"text\": \"good\"}, ";
        isLeftOut(start + "▶{\"status\": \"alleged\"}]}", "/claims/1", "a claim has no \"text\"", CLAIM);
        isLeftOut(start + "{\"text\": ▶\"\"}]}", "/claims/1/text", "\"text\" is empty", WORDS);
        isLeftOut(start + "{\"text\": \"t\", \"status\": ▶\"aleged\"}]}", "/claims/1/status",
                "unknown status \"aleged\"", "did you mean \"alleged\"?");
        isLeftOut(start + "{\"text\": \"t\", \"status\": ▶1}]}", "/claims/1/status",
                "\"status\" must be a word in double quotes, but is a number",
                "write \"documented\", \"disputed\", \"alleged\" or \"assessed\"");
        isLeftOut(start + "▶\"good\"]}", "/claims/1",
                "item 2 of \"claims\" must be an object in braces, but is the text \"good\"", CLAIM);
    }

    @Test
    void claimsThatAreNoListCostTheClaims() {
        assertThat(opensWithEvent("\"claims\": ▶\"t\"", "/claims",
                "\"claims\" must be a list in square brackets, but is the text \"t\"",
                "write a list: [{\"text\": \"One checkable sentence.\"}]").claims()).isEmpty();
    }

    @Test
    void brokenCitationCostsOnlyItself() {
        String citation = "write it as in {\"id\": \"the id of a source\"}";
        for (String marked : List.of("▶{\"locator\": \"p. 1\"}|a cited source has no \"id\"|" + citation + "|",
                "▶\"s\"|item 1 of \"sources\" must be an object in braces, but is the text \"s\"|" + citation + "|",
                "{\"id\": ▶\"\"}|\"id\" is empty|" + WORDS + "|/id",
                "{\"id\": \"rest\", \"stance\": ▶\"for\"}|unknown stance \"for\"|write \"supports\" or \"contradicts\"|/stance")) {
            String[] parts = (marked + " ").split("\\|");
            String file = withEvents(
                    "{\"date\": \"1950\", \"title\": \"E\", \"claims\": [{\"text\": \"t\", \"sources\": ["
                            + parts[0] + "]}]}")
                    .replace("{\"title\": \"T\"",
                            "{\"title\": \"T\", \"sources\": [{\"id\": \"rest\"}]");

            TimelineDocument document = Reading.opensWith(file,
                    "/events/0/claims/0/sources/0" + parts[3].strip(), parts[1], parts[2]);

            assertThat(document.events().getFirst().claims().getFirst().sources()).isEmpty();
            assertThat(document.events()).hasSize(2);
        }
    }

    @Test
    void relationsAreRead() {
        TimelineDocument document = Reading.document(withEvents("""
                {"date": "1950", "title": "E", "related": [
                  {"to": "rest", "kind": "response-to", "note": "n"}, {"kind": "contradicts", "to": "rest"}]}"""));

        assertThat(document.events().getFirst().related()).extracting(Relation::kind)
                .containsExactly(RelationKind.RESPONSE_TO, RelationKind.CONTRADICTS);
        assertThat(document.events().getFirst().related()).extracting(Relation::note).containsExactly("n", "");
    }

    @Test
    void brokenRelationCostsOnlyItself() {
        String mend = "write it as in {\"to\": \"the id of an event\", \"kind\": \"led-to\"}";
        String start = "{\"date\": \"1950\", \"title\": \"E\", \"related\": [";
        String good = "{\"to\": \"rest\", \"kind\": \"ended\"}";
        for (String[] broken : new String[][]{
                {"▶{\"to\": \"rest\"}", "", "a relation has no \"kind\"", mend},
                {"▶{\"kind\": \"ended\"}", "", "a relation has no \"to\"", mend},
                {"▶[]", "", "item 1 of \"related\" must be an object in braces, but is a list", mend},
                {"{\"to\": \"rest\", \"kind\": ▶\"leads-to\"}", "/kind", "unknown kind \"leads-to\"",
                        "did you mean \"led-to\"?"},
                {"{\"to\": ▶5, \"kind\": \"ended\"}", "/to", "\"to\" must be a text in double quotes, but is a number",
                        "put it in double quotes: \"5\""}}) {
            List<HistoricalEvent> events = Reading.opensWith(
                    withEvents(start + broken[0] + ", " + good + "]}"), "/events/0/related/0" + broken[1], broken[2],
                    broken[3]).events();

            assertThat(events).hasSize(2);
            assertThat(events.getFirst().related()).hasSize(1);
        }
    }

    @Test
    void relationThatLooksAheadIsFollowed() {
        Reading.document(withEvents(
                "{\"date\": \"1950\", \"title\": \"E\", \"related\": [{\"to\": \"rest\", \"kind\": \"ended\"}]}"));
    }

    @Test
    void rivalDatesAreRead() {
        List<RivalDate> rivals = Reading.event(
                "\"otherDates\": [{\"date\": \"1951\", \"note\": \"n\"}, {\"date\": \"[1952,1953]\"}]").otherDates();

        assertThat(rivals).extracting(RivalDate::date).extracting(Edtf::toString).containsExactly("1951",
                "[1952,1953]");
        assertThat(rivals).extracting(RivalDate::note).containsExactly("n", "");
    }

    @Test
    void brokenRivalDateCostsOnlyItself() {
        String mend = "write it as in {\"date\": \"1961-07-07\", \"note\": \"whose date it is\"}";
        assertThat(opensWithEvent("\"otherDates\": [▶{\"note\": \"n\"}, {\"date\": \"1951\"}]", "/otherDates/0",
                "another date has no \"date\"", mend).otherDates()).hasSize(1);
        assertThat(opensWithEvent("\"otherDates\": [{\"date\": ▶\"1951-00\"}, {\"date\": \"1951\"}]",
                "/otherDates/0/date",
                "the date \"1951-00\" cannot be read: month 00: months are 01 to 12, seasons 21 to 24",
                "write it as in \"1948-10-12\", \"1961-07\" or \"1961\"").otherDates()).hasSize(1);
        assertThat(opensWithEvent("\"otherDates\": [▶\"1951\"]", "/otherDates/0",
                "item 1 of \"otherDates\" must be an object in braces, but is the text \"1951\"", mend).otherDates())
                .isEmpty();
        assertThat(opensWithEvent("\"otherDates\": ▶\"1951\"", "/otherDates",
                "\"otherDates\" must be a list in square brackets, but is the text \"1951\"",
                "write a list: [{\"date\": \"1961-07-07\", \"note\": \"whose date it is\"}]").otherDates()).isEmpty();
    }

    @Test
    void mediaAreRead() {
        List<Media> media = Reading.event("""
                "media": [{"url": "a b.jpg", "caption": "c", "credit": "d", "licence": "l", "alt": "x"},
                          {"url": "https://example.org/v.mp4"}]""").media();

        assertThat(media).extracting(Media::url).containsExactly("a b.jpg", "https://example.org/v.mp4");
        assertThat(media).extracting(Media::alternativeText).containsExactly("x", "");
        assertThat(media.getFirst().caption() + media.getFirst().credit() + media.getFirst().licence())
                .isEqualTo("cdl");
    }

    @Test
    void brokenMediumCostsOnlyItself() {
        String mend = "write it as in {\"url\": \"pictures/signing.jpg\", \"alt\": \"what it shows\"}";
        assertThat(opensWithEvent("\"media\": [▶{\"alt\": \"a\"}, {\"url\": \"b.jpg\"}]", "/media/0",
                "a picture or recording has no \"url\"", mend).media()).hasSize(1);
        assertThat(opensWithEvent("\"media\": [▶\"a.jpg\", {\"url\": \"b.jpg\"}]", "/media/0",
                "item 1 of \"media\" must be an object in braces, but is the text \"a.jpg\"", mend).media())
                .hasSize(1);
        assertThat(opensWithEvent("\"media\": ▶{\"url\": \"b.jpg\"}", "/media",
                "\"media\" must be a list in square brackets, but is an object",
                "write a list: [{\"url\": \"pictures/signing.jpg\", \"alt\": \"what it shows\"}]").media()).isEmpty();
    }

    @Test
    void allMistakesOfAnEventAreReportedInTheirOrder() {
        ReadResult result = Reading.read("""
                {
                  "title": "T",
                  "events": [
                    {
                      "date": "1950-13",
                      "title": "",
                      "category": "treatis",
                      "significance": 0,
                      "claims": [{"text": 5}, {"text": "t", "status": "sure"}],
                      "related": [{"to": "gone", "kind": "ended"}],
                      "media": [{"url": "file:///a"}],
                      "titel": "E"
                    },
                    {"date": "1951", "title": "The rest"}
                  ],
                  "categories": [{"id": "treaties", "name": "Treaties"}]
                }""");

        assertThat(result.problems()).extracting(Problem::toString).containsExactly(
                "f:5:15: /events/0/date: the date \"1950-13\" cannot be read: month 13: months are 01 to 12, seasons 21 to 24; write it as in \"1948-10-12\", \"1961-07\" or \"1961\"",
                "f:6:16: /events/0/title: \"title\" is empty; write a text with at least one letter",
                "f:7:19: /events/0/category: unknown category \"treatis\"; did you mean \"treaties\"?",
                "f:8:23: /events/0/significance: \"significance\" is 0, not a whole number from 1 to 5; write a whole number from 1 to 5, without quotes",
                "f:9:27: /events/0/claims/0/text: \"text\" must be a text in double quotes, but is a number; put it in double quotes: \"5\"",
                "f:9:55: /events/0/claims/1/status: unknown status \"sure\"; write \"documented\", \"disputed\", \"alleged\" or \"assessed\"",
                "f:10:26: /events/0/related/0/to: unknown event \"gone\"; add it to \"events\", or leave it out here",
                "f:11:25: /events/0/media/0/url: the link \"file:///a\" is not an http or https address, nor a path within the document's folder; write it as in \"https://example.org/a.jpg\" or \"pictures/a.jpg\"",
                "f:12:16: /events/0/titel: unknown field \"titel\" is kept, but not used; did you mean \"title\"?");
        assertThat(Objects.requireNonNull(result.document()).events()).extracting(HistoricalEvent::title)
                .containsExactly("The rest");
    }
}
