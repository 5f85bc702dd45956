package org.tumen.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.ClaimStatus;
import org.tumen.model.edtf.Edtf;
import tools.jackson.core.JsonParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonCursorTest {
    private final ProblemCollector problems = new ProblemCollector("f");

    /// What `read` makes of a field's value; the field after it must then be reached, so that nothing is left unread.
    private <T extends @Nullable Object> T field(String name, String value, Function<JsonCursor, T> read) {
        String text = "{\"" + name + "\": " + value + ", \"next\": 1}";
        try (JsonParser parser = JsonFormat.parser(text)) {
            JsonCursor json = new JsonCursor(parser, problems);
            assertThat(json.beginDocument()).isTrue();
            assertThat(json.beginObject("")).isTrue();
            assertThat(json.nextField()).isTrue();
            T result = read.apply(json);
            assertThat(json.nextField()).isTrue();
            assertThat(json.field()).isEqualTo("next");
            return result;
        }
    }

    private JsonCursor cursor(String text) {
        return new JsonCursor(JsonFormat.parser(text), problems);
    }

    private List<String> lines() {
        return problems.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            null             | null               | write a value, or leave the field out
            true             | true               | write a text in double quotes
            false            | false              | write a text in double quotes
            -1.50            | a number           | put it in double quotes: "-1.50"
            []               | a list             | write a text in double quotes
            [{"a": [1]}, []] | a list             | write a text in double quotes
            {}               | an object          | write a text in double quotes
            {"a": {"b": []}} | an object          | write a text in double quotes
            """)
    void textRefusesWhatIsNone(String value, String kind, String mend) {
        assertThat(field("x", value, JsonCursor::text)).isEmpty();

        assertThat(lines()).containsExactly(
                "f:1:7: /x: \"x\" must be a text in double quotes, but is " + kind + "; " + mend);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "\"a\""})
    void textTakesAnyText(String value) {
        assertThat(field("x", value, JsonCursor::text)).isEqualTo(value.replace("\"", ""));
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\t\\n", "\\u00a0", "\\u2007\\u202f", "\\u3000", "\\u2028", "\\ufeff"})
    void wordsAreReportedAsEmptyWhereNothingWouldBeSeen(String blank) {
        assertThat(field("x", '"' + blank + '"', JsonCursor::words)).isEmpty();

        assertThat(lines()).containsExactly("f:1:7: /x: \"x\" is empty; write a text with at least one letter");
    }

    @Test
    void wordsKeepSpacesAroundThem() {
        assertThat(field("x", "\" a\\u00a0\"", JsonCursor::words)).isEqualTo(" a\u00a0");
        assertThat(lines()).isEmpty();
    }

    @Test
    void wordsThatAreNoTextAreReportedOnce() {
        assertThat(field("x", "5", JsonCursor::words)).isEmpty();
        assertThat(lines()).hasSize(1);
    }

    @Test
    void longNumberIsNotRepeatedInFull() {
        field("x", "1".repeat(900), JsonCursor::text);

        assertThat(problems.problems().getFirst().mend())
                .isEqualTo("put it in double quotes: \"" + "1".repeat(60) + "…\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            1950      | a number                  | put it in double quotes: "1950"
            true      | true                      | write it as in "1948-10-12", "1961-07" or "1961"
            null      | null                      | write a value, or leave the field out
            ["1950"]  | a list                    | write it as in "1948-10-12", "1961-07" or "1961"
            {"a": 1}  | an object                 | write it as in "1948-10-12", "1961-07" or "1961"
            """)
    void dateRefusesWhatIsNoText(String value, String kind, String mend) {
        @Nullable
        Edtf read = field("x", value, JsonCursor::date);

        assertThat(read).isNull();

        assertThat(lines()).containsExactly(
                "f:1:7: /x: \"x\" must be a date in double quotes, but is " + kind + "; " + mend);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            12.10.1948  | a year has four digits                                 | write 1948-10-12 instead of "12.10.1948"
            1953/1950   | the start 1953 is after the end 1950                   | write the earlier date first, and times of day in one zone
            1950-02-30  | there is no such day: February 1950 has 28 days        | write it as in "1948-10-12", "1961-07" or "1961"
            """)
    void dateThatCannotBeReadSaysWhatIsWrongAndHowToMendIt(String date, String wrong, String mend) {
        @Nullable
        Edtf read = field("x", '"' + date + '"', JsonCursor::date);

        assertThat(read).isNull();

        assertThat(problems.problems()).containsExactly(new Problem(Severity.ERROR, "f", 1, 7, "/x",
                "the date \"" + date + "\" cannot be read: " + wrong, mend));
    }

    @ParameterizedTest
    @CsvSource({"-90,-90", "90,90", "0,0", "-0.0,-0.0", "9e1,90", "0.5E-2,0.005", "89.99999999999999999999,90"})
    void numberIsTakenWithinItsRange(String value, double number) {
        @Nullable
        Double read = field("x", value, json -> json.number(-90, 90));

        assertThat(read).isEqualTo(number);
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"90.0001", "-91", "1e400", "-1e400", "12345678901234567890123"})
    void numberOutOfItsRangeIsShownAsItStands(String value) {
        @Nullable
        Double read = field("x", value, json -> json.number(-90, 90));

        assertThat(read).isNull();

        assertThat(lines()).containsExactly("f:1:7: /x: \"x\" is " + value
                + ", not a number from -90 to 90; write a number from -90 to 90, without quotes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            "12"  | the text "12" | write a number from -90 to 90, without quotes
            null  | null          | write a value, or leave the field out
            true  | true          | write a number from -90 to 90, without quotes
            [1]   | a list        | write a number from -90 to 90, without quotes
            """)
    void numberRefusesWhatIsNone(String value, String kind, String mend) {
        @Nullable
        Double read = field("x", value, json -> json.number(-90, 90));

        assertThat(read).isNull();

        assertThat(lines())
                .containsExactly("f:1:7: /x: \"x\" must be a number from -90 to 90, but is " + kind + "; " + mend);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "5,5", "2.0,2", "3e0,3", "0.4e1,4"})
    void wholeNumberIsTakenHoweverItIsWritten(String value, int number) {
        Integer read = field("x", value, json -> json.wholeNumber(1, 5, -1));

        assertThat(read).isEqualTo(number);
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "2.5", "-1", "1e30", "1.5000000000000000000000001"})
    void wholeNumberRefusesOthers(String value) {
        Integer read = field("x", value, json -> json.wholeNumber(1, 5, -1));

        assertThat(read).isEqualTo(-1);

        assertThat(lines()).containsExactly("f:1:7: /x: \"x\" is " + value
                + ", not a whole number from 1 to 5; write a whole number from 1 to 5, without quotes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            "alegd"      | unknown status "alegd"      | did you mean "alleged"?
            "Documented" | unknown status "Documented" | did you mean "documented"?
            "x"          | unknown status "x"          | write "documented", "disputed", "alleged" or "assessed"
            ""           | unknown status ""           | write "documented", "disputed", "alleged" or "assessed"
            5            | "status" must be a word in double quotes, but is a number | write "documented", "disputed", "alleged" or "assessed"
            null         | "status" must be a word in double quotes, but is null     | write a value, or leave the field out
            """)
    void wordRefusesWhatIsNone(String value, String message, String mend) {
        @Nullable
        ClaimStatus read = field("status", value, json -> json.word(Words.STATUS));

        assertThat(read).isNull();

        assertThat(lines()).containsExactly("f:1:12: /status: " + message + "; " + mend);
    }

    @Test
    void listKeepsWhatCanBeReadAndReportsTheRest() {
        List<String> texts = field("tags", "[\"a\", 1, \" \", [\"b\"], \"c\", {\"d\": \"e\"}, null, \"a\"]",
                JsonCursor::texts);

        assertThat(texts).containsExactly("a", "c", "a");
        assertThat(lines()).containsExactly(
                "f:1:16: /tags/1: item 2 of \"tags\" must be a text in double quotes, but is a number; put it in double quotes: \"1\"",
                "f:1:19: /tags/2: item 3 of \"tags\" is empty; write a text with at least one letter",
                "f:1:24: /tags/3: item 4 of \"tags\" must be a text in double quotes, but is a list; write a text in double quotes",
                "f:1:36: /tags/5: item 6 of \"tags\" must be a text in double quotes, but is an object; write a text in double quotes",
                "f:1:48: /tags/6: item 7 of \"tags\" must be a text in double quotes, but is null; write a value, or leave the field out");
    }

    @Test
    void listRefusesWhatIsNone() {
        assertThat(field("tags", "{\"a\": [1, 2]}", JsonCursor::texts)).isEmpty();

        assertThat(lines()).containsExactly(
                "f:1:10: /tags: \"tags\" must be a list in square brackets, but is an object; write a list of texts: [\"one\", \"two\"]");
    }

    @Test
    void itemOfAListInAListIsNamedByItsNumber() {
        field("x", "[[true]]", json -> json.list("", () -> json.list("", () -> json.beginObject("as you like"))));

        assertThat(lines()).containsExactly(
                "f:1:9: /x/0/0: item 1 must be an object in braces, but is true; as you like");
    }

    @Test
    void pointerEscapesSlashesAndTildesAndCountsItems() {
        List<String> pointers = new ArrayList<>();
        JsonCursor json = cursor("{\"a/b~c\": [0, {\"\": [{\"~1\": 1}]}], \"é\\n\": 2}");
        json.beginDocument();
        pointers.add(json.here().pointer());
        json.beginObject("");
        while (json.nextField()) {
            pointers.add(json.here().pointer());
            if (json.isList()) {
                json.list("", () -> {
                    pointers.add(json.here().pointer());
                    if (json.isObject()) {
                        json.beginObject("");
                        while (json.nextField()) {
                            pointers.add(json.here().pointer());
                            json.skip();
                        }
                    }
                    return null;
                });
            }
        }

        assertThat(pointers).containsExactly("", "/a~1b~0c", "/a~1b~0c/0", "/a~1b~0c/1", "/a~1b~0c/1/", "/é\n");
    }

    @Test
    void secondFieldOfANameIsPassedOverWithAWarning() {
        JsonCursor json = cursor("{\"a\": 1, \"a\": {\"b\": [2]}, \"c\": 3, \"a\": 4}");
        json.beginDocument();
        json.beginObject("");
        List<String> read = new ArrayList<>();
        while (json.nextField()) {
            read.add(json.field() + json.rawText());
        }

        assertThat(read).containsExactly("a1", "c3");
        assertThat(problems.problems()).containsExactly(
                new Problem(Severity.WARNING, "f", 1, 10, "/a",
                        "the field \"a\" appears twice; the second is not used", "leave out one of them"),
                new Problem(Severity.WARNING, "f", 1, 35, "/a",
                        "the field \"a\" appears twice; the second is not used", "leave out one of them"));
    }

    @Test
    void sameFieldInAnInnerObjectIsNoSecondOne() {
        JsonCursor json = cursor("{\"a\": {\"a\": 1}, \"b\": {\"a\": 2}}");
        json.beginDocument();
        json.beginObject("");
        while (json.nextField()) {
            json.beginObject("");
            while (json.nextField()) {
                assertThat(json.field()).isEqualTo("a");
            }
        }

        assertThat(lines()).isEmpty();
    }

    @Test
    void objectIsKnownByItsStartAndFieldsOnceItHasEnded() {
        JsonCursor json = cursor("{\n  \"outer\": [\n    {\"a\": 1, \"b\": {\"c\": null}}\n  ]\n}");
        json.beginDocument();
        json.beginObject("");
        json.nextField();
        json.list("", () -> {
            json.beginObject("");
            json.nextField();
            json.nextField();
            json.beginObject("");
            json.nextField();
            assertThat(json.nextField()).isFalse();
            assertThat(json.objectStart()).isEqualTo(new Position(3, 19, "/outer/0/b"));
            assertThat(json.hadField("c")).isTrue();
            assertThat(json.hadField("a")).isFalse();
            assertThat(json.nextField()).isFalse();
            assertThat(json.objectStart()).isEqualTo(new Position(3, 5, "/outer/0"));
            assertThat(json.hadField("a")).isTrue();
            assertThat(json.hadField("c")).isFalse();
            json.need("a", "a thing", "");
            json.need("z", "a thing", "add it");
            return null;
        });
        assertThat(json.nextField()).isFalse();
        assertThat(json.objectStart()).isEqualTo(new Position(1, 1, ""));

        assertThat(lines()).containsExactly("f:3:5: /outer/0: a thing has no \"z\"; add it");
    }

    @Test
    void rawTextKeepsNumbersAndDropsWhiteSpace() {
        assertThat(field("x",
                "[ 1.50 , -0 , 1E+2,\t{ \"a\\u00e9\\/\" : \"\\u0041\\n\" }, null,true , 123456789012345678901234567890 ]",
                JsonCursor::rawText))
                .isEqualTo("[1.50,-0,1E+2,{\"aé/\":\"A\\n\"},null,true,123456789012345678901234567890]");
    }

    @Test
    void beginDocumentFindsNothingInAnEmptyText() {
        assertThat(cursor("").beginDocument()).isFalse();
        assertThat(cursor(" \r\n\t").beginDocument()).isFalse();
    }

    @Test
    void endDocumentSaysWhereMoreText() {
        JsonCursor json = cursor("5\r\n  6");
        json.beginDocument();

        assertThatThrownBy(json::endDocument).isInstanceOfSatisfying(TrailingTextException.class,
                e -> assertThat(e.at).isEqualTo(new Position(2, 3, "")));
    }

    @Test
    void suggestionsEndWhenNoMoreProblemsAreListed() {
        JsonCursor json = cursor("5");
        assertThat(json.didYouMean("moskow", List.of("moscow"), "else")).isEqualTo("did you mean \"moscow\"?");
        assertThat(json.didYouMean("paris", List.of("moscow"), "else")).isEqualTo("else");

        for (int i = 0; i < ProblemCollector.MOST; i++) {
            problems.error(Position.WHOLE_FILE, "wrong", "");
        }

        assertThat(json.didYouMean("moskow", List.of("moscow"), "else")).isEqualTo("else");
    }
}
