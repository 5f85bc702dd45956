package org.tumen.io;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.Actor;
import org.tumen.model.ActorKind;
import org.tumen.model.Category;
import org.tumen.model.CslName;
import org.tumen.model.Era;
import org.tumen.model.Nature;
import org.tumen.model.OtherName;
import org.tumen.model.Place;
import org.tumen.model.Source;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

import static org.assertj.core.api.Assertions.assertThat;

/// The top of a file, and all of its lists but the events.
class TimelineReaderTest {
    private static final String SMALLEST = "write at least {\"title\": \"…\", \"events\": []}";
    private static final String WORDS = "write a text with at least one letter";
    private static final String CATEGORY = "write it as in {\"id\": \"treaties\", \"name\": \"Treaties\"}";
    private static final String ERA = "write it as in {\"band\": \"Moscow\", \"name\": \"Khrushchev\", \"date\": \"1953-09/1964-10\"}";
    private static final String PLACE = "write it as in {\"id\": \"moscow\", \"name\": \"Moscow\", \"lat\": 55.7558, \"lon\": 37.6173}";
    private static final String ACTOR = "write it as in {\"id\": \"kim-il-sung\", \"name\": \"Kim Il-sung\", \"kind\": \"person\"}";
    private static final String SOURCE = "write it as in {\"id\": \"un-scr-1718\", \"type\": \"legislation\", \"title\": \"Resolution 1718\"}";
    private static final String STOP = "{\"event\": \"the id of an event\", \"caption\": \"What to see\"}";
    private static final String TOUR = "write it as in {\"title\": \"A walk\", \"stops\": [" + STOP + "]}";

    /// A document whose list holds this one with a mark in it, and a good one of the id "rest".
    private static TimelineDocument opensWithItem(String list, String marked, String rest, String pointer,
            String message, String mend) {
        return Reading.opensWith(Reading.withTop("\"" + list + "\": [" + marked + ", " + rest + "]"),
                "/" + list + "/0" + pointer, message, mend);
    }

    @Test
    void textsOfTheTopAreRead() {
        TimelineDocument document = Reading.document("""
                {"version": "2", "licence": "CC0", "language": "ko", "subtitle": "S", "title": "T", "format": "tumen/1",
                 "events": []}""");

        assertThat(List.of(document.title(), document.subtitle(), document.language(), document.licence(),
                document.version())).containsExactly("T", "S", "ko", "CC0", "2");
    }

    @Test
    void fileWithoutEventsIsNoTimeline() {
        Reading.isRefused("▶{\"title\": \"T\", \"places\": []}", "", "the timeline has no \"events\"", SMALLEST);
    }

    @ParameterizedTest
    @CsvSource({"{}, an object", "5, a number", "null, null", "'\"\"', 'the text \"\"'"})
    void fileWhoseEventsAreNoListIsNoTimeline(String events, String kind) {
        Reading.isRefused("{\"title\": \"T\", \"events\": ▶" + events + "}", "/events",
                "\"events\" must be a list in square brackets, but is " + kind,
                events.equals("null")
                        ? "write a value, or leave the field out"
                        : "write a list: [{\"date\": \"1948-10-12\", \"title\": \"What happened\"}]");
    }

    @Test
    void fileOfAnotherKindOfJsonIsRefused() {
        ReadResult result = Reading.read("{\"type\": \"FeatureCollection\", \"features\": []}");

        assertThat(result.document()).isNull();
        assertThat(Reading.messages(result)).contains("the timeline has no \"events\"",
                "the timeline has no \"title\"");
    }

    @Test
    void timelineWithoutATitleOpensUntitled() {
        assertThat(Reading.opensWith("▶{\"events\": []}", "", "the timeline has no \"title\"",
                "write it as in \"title\": \"From allies to partners\"").title()).isEqualTo("Untitled timeline");
        assertThat(Reading.opensWith("{\"events\": [], \"title\": ▶\"\"}", "/title", "\"title\" is empty", WORDS)
                .title()).isEqualTo("Untitled timeline");
    }

    @ParameterizedTest
    @CsvSource({"tumen/2, open it with a newer version of Tumen", "tumen/1.1, open it with a newer version of Tumen",
            "Tumen/1, open a Tumen timeline", "'', open a Tumen timeline", "geojson, open a Tumen timeline"})
    void otherFormatIsRefused(String format, String mend) {
        Reading.isRefused("{\"title\": \"T\", \"format\": ▶\"" + format + "\", \"events\": []}", "/format",
                "the format \"" + format + "\" is not \"tumen/1\", which this program reads", mend);
    }

    @Test
    void formatThatIsNoTextIsRefused() {
        Reading.isRefused("{\"title\": \"T\", \"format\": ▶null, \"events\": []}", "/format",
                "\"format\" must be a text in double quotes, but is null", "write a value, or leave the field out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"categories", "eras", "places", "actors", "sources", "tours"})
    void listThatIsNoneCostsTheList(String list) {
        TimelineDocument document = Reading.opensWith(Reading.withTop("\"" + list + "\": ▶{\"id\": \"x\"}"), "/" + list,
                "\"" + list + "\" must be a list in square brackets, but is an object",
                "write a list of objects: [{…}, {…}]");

        assertThat(document.title()).isEqualTo("T");
    }

    @Test
    void secondListOfANameIsNotUsed() {
        ReadResult result = Reading.read(Reading.withTop("\"events\": [{\"date\": \"x\"}]"));

        assertThat(Reading.messages(result))
                .containsExactly("the field \"events\" appears twice; the second is not used");
        assertThat(Objects.requireNonNull(result.document()).events()).isEmpty();
    }

    @Test
    void openingIsRead() {
        assertThat(Reading.document(Reading.withTop("\"opening\": {\"span\": \"1945/..\"}")).opening()).isNotNull()
                .satisfies(opening -> {
                    assertThat(opening.span()).hasToString("1945/..");
                    assertThat(opening.eventId()).isEmpty();
                });
        assertThat(Reading.opensWith(Reading.withTop("\"opening\": ▶\"1945\""), "/opening",
                "\"opening\" must be an object in braces, but is the text \"1945\"",
                "write it as in {\"span\": \"1945/2026\", \"event\": \"the id of an event\"}").opening()).isNull();
    }

    @Test
    void categoryWithoutASymbolGetsTheNextOne() {
        List<Category> categories = Reading.document(Reading.withTop("\"categories\": ["
                + "{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"B\", \"symbol\": \"star\"}, "
                + "{\"id\": \"c\", \"name\": \"C\", \"color\": \"#ABCdef\"}, "
                + "{\"id\": \"d\", \"name\": \"D\"}, {\"id\": \"e\", \"name\": \"E\"}, {\"id\": \"f\", \"name\": \"F\"}, "
                + "{\"id\": \"g\", \"name\": \"G\"}, {\"id\": \"h\", \"name\": \"H\"}, {\"id\": \"i\", \"name\": \"I\"}]"))
                .categories();

        assertThat(categories).extracting(Category::symbol).containsExactly(Symbol.CIRCLE, Symbol.STAR, Symbol.SQUARE,
                Symbol.TRIANGLE, Symbol.TRIANGLE_DOWN, Symbol.PENTAGON, Symbol.HEXAGON, Symbol.STAR, Symbol.CIRCLE);
        assertThat(categories).extracting(Category::color).contains("#ABCdef", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "#12345g", "2f6db5", "#2f6db5ff", "", " #2f6db5", "#2f6db5\\n"})
    void colourThatIsNoneIsLeftToTheTheme(String color) {
        TimelineDocument document = opensWithItem("categories",
                "{\"id\": \"a\", \"name\": \"A\", \"color\": ▶\"" + color + "\"}",
                "{\"id\": \"rest\", \"name\": \"R\"}",
                "/color", "\"" + color.replace("\\n", " ") + "\" is no colour",
                "write # and six hexadecimal digits, as in \"#2f6db5\"");

        assertThat(document.categories()).extracting(Category::color).containsExactly("", "");
    }

    @Test
    void unknownSymbolIsTheUsualOne() {
        assertThat(opensWithItem("categories", "{\"id\": \"a\", \"name\": \"A\", \"symbol\": ▶\"dimond\"}",
                "{\"id\": \"rest\", \"name\": \"R\"}", "/symbol", "unknown symbol \"dimond\"",
                "did you mean \"diamond\"?").categories()).extracting(Category::symbol)
                .containsExactly(Symbol.CIRCLE, Symbol.DIAMOND);
    }

    @Test
    void categoryWithoutIdOrNameIsLeftOut() {
        String rest = "{\"id\": \"rest\", \"name\": \"R\"}";
        for (String[] broken : new String[][]{{"▶{\"name\": \"A\"}", "", "a category has no \"id\"", CATEGORY},
                {"▶{\"id\": \"a\"}", "", "a category has no \"name\"", CATEGORY},
                {"{\"id\": ▶\"\", \"name\": \"A\"}", "/id", "\"id\" is empty", WORDS},
                {"{\"id\": \"a\", \"name\": ▶\"\"}", "/name", "\"name\" is empty", WORDS},
                {"▶\"a\"", "", "item 1 of \"categories\" must be an object in braces, but is the text \"a\"",
                        CATEGORY}}) {
            assertThat(opensWithItem("categories", broken[0], rest, broken[1], broken[2], broken[3]).categories())
                    .extracting(Category::id).containsExactly("rest");
        }
    }

    @Test
    void eraWithoutNameOrDateIsLeftOut() {
        String rest = "{\"name\": \"R\", \"date\": \"1953/1964\"}";
        for (String[] broken : new String[][]{{"▶{\"name\": \"A\"}", "", "an era has no \"date\"", ERA},
                {"▶{\"date\": \"1950\"}", "", "an era has no \"name\"", ERA},
                {"{\"date\": \"1950\", \"name\": ▶\"\"}", "/name", "\"name\" is empty", WORDS},
                {"{\"name\": \"A\", \"date\": ▶\"1964/1953\"}", "/date",
                        "the date \"1964/1953\" cannot be read: the start 1964 is after the end 1953",
                        "write the earlier date first, and times of day in one zone"},
                {"▶5", "", "item 1 of \"eras\" must be an object in braces, but is a number", ERA}}) {
            assertThat(opensWithItem("eras", broken[0], rest, broken[1], broken[2], broken[3]).eras())
                    .extracting(Era::name).containsExactly("R");
        }
    }

    @Test
    void placeHasBothCoordinatesOrNone() {
        String rest = "{\"id\": \"rest\", \"name\": \"R\", \"lon\": -180, \"lat\": 90.0}";
        for (String[] broken : new String[][]{
                {"▶{\"id\": \"a\", \"name\": \"A\", \"lat\": 1}", "",
                        "a place has half a pair of coordinates: no \"lon\"",
                        "write both \"lat\" and \"lon\", or neither"},
                {"▶{\"id\": \"a\", \"name\": \"A\", \"lon\": 1}", "",
                        "a place has half a pair of coordinates: no \"lat\"",
                        "write both \"lat\" and \"lon\", or neither"},
                {"{\"id\": \"a\", \"name\": \"A\", \"lat\": ▶90.5, \"lon\": 1}", "/lat",
                        "\"lat\" is 90.5, not a number from -90 to 90",
                        "write a number from -90 to 90, without quotes"},
                {"{\"id\": \"a\", \"name\": \"A\", \"lat\": 1, \"lon\": ▶\"37° E\"}", "/lon",
                        "\"lon\" must be a number from -180 to 180, but is the text \"37° E\"",
                        "write a number from -180 to 180, without quotes"}}) {
            List<Place> places = opensWithItem("places", broken[0], rest, broken[1], broken[2], broken[3]).places();

            assertThat(places).extracting(Place::id).containsExactly("a", "rest");
            assertThat(places).extracting(Place::latitude).containsExactly(null, 90.0);
            assertThat(places).extracting(Place::longitude).containsExactly(null, -180.0);
        }
    }

    @Test
    void placeWithoutIdOrNameIsLeftOut() {
        String rest = "{\"id\": \"rest\", \"name\": \"R\"}";
        for (String[] broken : new String[][]{{"▶{\"name\": \"A\"}", "a place has no \"id\""},
                {"▶{\"id\": \"a\"}", "a place has no \"name\""},
                {"▶null", "item 1 of \"places\" must be an object in braces, but is null"}}) {
            assertThat(opensWithItem("places", broken[0], rest, "", broken[1],
                    broken[0].equals("▶null") ? "write a value, or leave the field out" : PLACE).places())
                    .extracting(Place::id).containsExactly("rest");
        }
    }

    @Test
    void actorIsReadWithItsNames() {
        Actor actor = Reading.document(Reading.withTop("""
                "actors": [{"names": [{"text": "김일성", "script": "Hang"}, {"text": "Ким Ир Сен"}], "role": "premier",
                  "kind": "person", "name": "Kim Il-sung", "id": "kim"}]""")).actors().getFirst();

        assertThat(actor.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(actor.role()).isEqualTo("premier");
        assertThat(actor.names()).extracting(OtherName::text).containsExactly("김일성", "Ким Ир Сен");
        assertThat(actor.names()).extracting(OtherName::script).containsExactly("Hang", "");
    }

    @Test
    void brokenPartsOfAnActorCostThemselves() {
        String rest = "{\"id\": \"rest\", \"name\": \"R\"}";
        String name = "write it as in {\"text\": \"김일성\", \"script\": \"Hang\"}";
        String start = "{\"id\": \"a\", \"name\": \"A\", ";
        for (String[] broken : new String[][]{
                {start + "\"kind\": ▶\"persn\"}", "/kind", "unknown kind \"persn\"", "did you mean \"person\"?"},
                {start + "\"names\": ▶\"B\"}", "/names",
                        "\"names\" must be a list in square brackets, but is the text \"B\"",
                        "write a list of names: [{\"text\": \"김일성\", \"script\": \"Hang\"}]"},
                {start + "\"names\": [▶\"B\"]}", "/names/0",
                        "item 1 of \"names\" must be an object in braces, but is the text \"B\"", name},
                {start + "\"names\": [▶{\"script\": \"Hang\"}]}", "/names/0", "a name has no \"text\"", name},
                {start + "\"names\": [{\"text\": ▶\"\"}]}", "/names/0/text", "\"text\" is empty", WORDS}}) {
            List<Actor> actors = opensWithItem("actors", broken[0], rest, broken[1], broken[2], broken[3]).actors();

            assertThat(actors).extracting(Actor::id).containsExactly("a", "rest");
            assertThat(actors.getFirst().kind()).isEqualTo(ActorKind.UNSTATED);
            assertThat(actors.getFirst().names()).isEmpty();
        }
    }

    @Test
    void actorWithoutIdOrNameIsLeftOut() {
        String rest = "{\"id\": \"rest\", \"name\": \"R\"}";
        for (String[] broken : new String[][]{{"▶{\"name\": \"A\"}", "an actor has no \"id\""},
                {"▶{\"id\": \"a\", \"kind\": \"state\"}", "an actor has no \"name\""},
                {"▶\"a\"", "item 1 of \"actors\" must be an object in braces, but is the text \"a\""}}) {
            assertThat(opensWithItem("actors", broken[0], rest, "", broken[1], ACTOR).actors()).extracting(Actor::id)
                    .containsExactly("rest");
        }
    }

    @Test
    void sourceIsReadWithWhatOneNeedsToJudgeIt() {
        Source source = Reading.document(Reading.withTop("""
                "sources": [{"id": "s", "custom": {"nature": "primary", "perspective": "p", "whyTrust": "t",
                  "whyDoubt": "d", "archivedUrl": "https://example.org/a", "own": [1]},
                  "author": [{"family": "F", "given": "G"}, {"literal": "TASS"}, {"given": "H"}]}]""")).sources()
                .getFirst();

        assertThat(source.nature()).isEqualTo(Nature.PRIMARY);
        assertThat(List.of(source.perspective(), source.whyTrust(), source.whyDoubt(), source.archivedUrl()))
                .containsExactly("p", "t", "d", "https://example.org/a");
        assertThat(source.customExtra().json()).containsEntry("own", "[1]");
        assertThat(source.authors()).extracting(CslName::family).containsExactly("F", "", "");
        assertThat(source.authors()).extracting(CslName::given).containsExactly("G", "", "H");
        assertThat(source.authors()).extracting(CslName::literal).containsExactly("", "TASS", "");
    }

    @Test
    void brokenPartsOfASourceCostThemselves() {
        String names = "{\"family\": \"Szalontai\", \"given\": \"Balázs\"}";
        String name = "write it as in " + names + " or {\"literal\": \"United Nations\"}";
        for (String[] broken : new String[][]{
                {"\"custom\": {\"nature\": ▶\"primry\"}", "/custom/nature", "unknown nature \"primry\"",
                        "did you mean \"primary\"?"},
                {"\"custom\": ▶[]", "/custom", "\"custom\" must be an object in braces, but is a list",
                        "write it as in {\"nature\": \"primary\"}"},
                {"\"author\": ▶\"TASS\"", "/author",
                        "\"author\" must be a list in square brackets, but is the text \"TASS\"",
                        "write a list of names: [" + names + "]"},
                {"\"author\": [▶\"TASS\"]", "/author/0",
                        "item 1 of \"author\" must be an object in braces, but is the text \"TASS\"", name},
                {"\"author\": [▶{}]", "/author/0", "an author has no name", name},
                {"\"author\": [▶{\"suffix\": \"Jr.\"}]", "/author/0", "an author has no name", name},
                {"\"author\": [{\"family\": ▶\"\"}]", "/author/0/family", "\"family\" is empty", WORDS}}) {
            Source source = opensWithItem("sources", "{\"id\": \"s\", " + broken[0] + "}", "{\"id\": \"rest\"}",
                    broken[1],
                    broken[2], broken[3]).sources().getFirst();

            assertThat(source.id()).isEqualTo("s");
            assertThat(source.authors()).isEmpty();
            assertThat(source.nature()).isEqualTo(Nature.UNSTATED);
        }
    }

    @Test
    void sourceWithoutIdIsLeftOut() {
        for (String[] broken : new String[][]{{"▶{\"title\": \"A\"}", "", "a source has no \"id\"", SOURCE},
                {"{\"id\": ▶17}", "/id", "\"id\" must be a text in double quotes, but is a number",
                        "put it in double quotes: \"17\""},
                {"▶\"s\"", "", "item 1 of \"sources\" must be an object in braces, but is the text \"s\"", SOURCE}}) {
            assertThat(opensWithItem("sources", broken[0], "{\"id\": \"rest\"}", broken[1], broken[2], broken[3])
                    .sources()).extracting(Source::id).containsExactly("rest");
        }
    }

    @Test
    void tourWithoutTitleOrStopsIsLeftOut() {
        String rest = "{\"id\": \"rest\", \"title\": \"R\", \"stops\": []}";
        for (String[] broken : new String[][]{{"▶{\"title\": \"A\"}", "", "a tour has no \"stops\"", TOUR},
                {"▶{\"stops\": []}", "", "a tour has no \"title\"", TOUR},
                {"{\"title\": ▶\"\", \"stops\": []}", "/title", "\"title\" is empty", WORDS},
                {"▶[]", "", "item 1 of \"tours\" must be an object in braces, but is a list", TOUR}}) {
            assertThat(opensWithItem("tours", broken[0], rest, broken[1], broken[2], broken[3]).tours())
                    .extracting(Tour::id).containsExactly("rest");
        }
    }

    @Test
    void tourWhoseStopsAreNoListStaysWithoutStops() {
        assertThat(opensWithItem("tours", "{\"title\": \"A\", \"stops\": ▶5}", "{\"title\": \"R\", \"stops\": []}",
                "/stops",
                "\"stops\" must be a list in square brackets, but is a number", "write a list: [" + STOP + "]").tours())
                .extracting(Tour::title).containsExactly("A", "R");
    }

    @Test
    void stopShowsAnEventOrASpan() {
        String stop = "write it as in " + STOP;
        String rest = "{\"title\": \"R\", \"stops\": []}";
        for (String[] broken : new String[][]{
                {"▶{\"caption\": \"c\"}", "", "a stop of a tour shows neither an \"event\" nor a \"span\"", stop},
                {"▶\"e\"", "", "item 1 of \"stops\" must be an object in braces, but is the text \"e\"", stop},
                {"{\"event\": ▶\"\"}", "/event", "\"event\" is empty", WORDS},
                {"{\"span\": ▶\"\"}", "/span", "the date \"\" cannot be read: a date is missing",
                        "write for example 1950-06-25, 1950-06 or 1950"}}) {
            Tour tour = opensWithItem("tours",
                    "{\"title\": \"A\", \"stops\": [" + broken[0] + ", {\"span\": \"1950\", \"notes\": \"n\"}]}", rest,
                    "/stops/0" + broken[1], broken[2], broken[3]).tours().getFirst();

            assertThat(tour.stops()).extracting(TourStop::notes).containsExactly("n");
        }
    }
}
