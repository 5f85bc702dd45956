package org.tumen.io;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// What users read where a file is no JSON, and where it is said to break off.
class SyntaxTroubleTest {
    private static final String CLOSE = "close what is open, or take a complete copy if this one was cut off";
    private static final String QUOTES = "put texts in double quotes";
    private static final String COMMA_OR_VALUE = "write a value, or leave out the comma before it";
    private static final String NAMES = "put names in double quotes, and leave out commas before }";
    private static final String NUMBERS = "write numbers as in -12.5 or 1e6";

    static List<Arguments> brokenFiles() {
        return List.of(
                // commas, colons and brackets
                arguments("{\"x\": [1 ▶2]}", "/x/1", "a comma is missing before '2'",
                        "write a comma between two values"),
                arguments("{\"x\": 1\n▶\"y\": 2}", "/x", "a comma is missing before '\"'",
                        "write a comma between two values"),
                arguments("{\"x\": [1,▶,2]}", "/x/1", "a value is missing before ','", COMMA_OR_VALUE),
                arguments("{\"x\": [1,2,▶]}", "/x/2", "a value is missing before ']'", COMMA_OR_VALUE),
                arguments("{\"x\": ▶}", "/x", "a value is missing before '}'", COMMA_OR_VALUE),
                arguments("{\"x\" ▶1}", "/x", "a colon is missing before '1'", "write a colon after the field's name"),
                arguments("{\"x\": {\"y\"▶}}", "/x/y", "a colon is missing before '}'",
                        "write a colon after the field's name"),
                arguments("{\"x\": [1▶}", "/x/0", "the closing '}' does not match the bracket that was opened",
                        "close { by } and [ by ]"),
                arguments("{\"x\": {\"y\": 1▶]}", "/x/y", "the closing ']' does not match the bracket that was opened",
                        "close { by } and [ by ]"),
                arguments("{\"x\": 1,▶}", "/x", "a field's name must stand here, in double quotes, not '}'",
                        "leave out the comma before }"),
                arguments("{▶x: 1}", "", "a field's name must stand here, in double quotes, not 'x'", NAMES),
                arguments("{▶'x': 1}", "",
                        "a field's name must stand here, in double quotes, not ''' (single quote)", NAMES),
                arguments("{\"x\": {▶,}}", "/x", "a field's name must stand here, in double quotes, not ','", NAMES),
                arguments("{▶\u00A0\"x\": 1}", "",
                        "a field's name must stand here, in double quotes, not the invisible character U+00A0", NAMES),
                // words outside of quotes
                arguments("{\"x\": ▶tru}", "/x", "this is no JSON value: tru", QUOTES),
                arguments("{\"x\": ▶Moscow}", "/x", "this is no JSON value: Moscow", QUOTES),
                arguments("{\"x\": ▶한글}", "/x", "this is no JSON value: 한글", QUOTES),
                arguments("{\"x\": ▶escape}", "/x", "this is no JSON value: escape", QUOTES),
                arguments("{\"x\": ▶True}", "/x", "this is no JSON value: True",
                        "write true, false and null in small letters"),
                arguments("{\"x\": ▶NULL}", "/x", "this is no JSON value: NULL",
                        "write true, false and null in small letters"),
                arguments("{\"x\": ▶" + "w".repeat(90) + "}", "/x", "this is no JSON value: " + "w".repeat(60) + "…",
                        QUOTES),
                arguments("{\"x\": ▶'y'}", "/x", "a text stands in single quotes", "write double quotes"),
                arguments("{\"x\": ▶“y”}", "/x", "this is no JSON value: it starts with '“'", QUOTES),
                arguments("{\"x\": ▶@}", "/x", "this is no JSON value: it starts with '@'", QUOTES),
                arguments("{\"x\": ▶\uD83D\uDE00}", "/x", "this is no JSON value: it starts with this character",
                        QUOTES),
                arguments("{\"x\": ▶\uFEFF1}", "/x",
                        "this is no JSON value: it starts with the invisible character U+FEFF", QUOTES),
                arguments("{\"x\": ▶\u20281}", "/x",
                        "this is no JSON value: it starts with the invisible character U+2028", QUOTES),
                arguments("{\"x\": ▶// remark\n 1}", "/x", "JSON has no comments",
                        "leave the comment out, or make it a field of its own"),
                arguments("{\"x\": 1, \"y\": ▶# remark\n 1}", "/y", "JSON has no comments",
                        "leave the comment out, or make it a field of its own"),
                arguments("{\"x\": ▶\u007F1}", "/x",
                        "this is no JSON value: it starts with the invisible character U+007F", QUOTES),
                arguments("{\"x\": 1 ▶\u0085}", "/x", "a comma is missing before the invisible character U+0085",
                        "write a comma between two values"),
                arguments("{\"x\": ▶\u0007 1}", "/x", "a control character stands outside of texts", "leave it out"),
                // numbers
                arguments("{\"x\": 0▶950}", "/x", "a number starts with 0",
                        "leave out the 0, or put it in double quotes if it is a text or a date"),
                arguments("{\"x\": -▶,\"y\": 1}", "/x", "a number breaks off at ','", NUMBERS),
                arguments("{\"x\": -▶a}", "/x", "a number breaks off at 'a'", NUMBERS),
                arguments("{\"x\": ▶.5}", "/x", "a number starts with a point", "write 0 before the point"),
                // texts
                arguments("{\"x\": \"a▶\n b\"}", "/x", "a text has a line break or control character in it",
                        "write \\n for a line break, or close the double quote before it"),
                arguments("{\"x\": \"a▶\t b\"}", "/x", "a text has a line break or control character in it",
                        "write \\n for a line break, or close the double quote before it"),
                arguments("{\"x\": \"C:\\▶Users\"}", "/x", "\\ is followed by something that it does not go with",
                        "write \\\\ for \\ itself, \\\" for a double quote, \\u and four hexadecimal digits for a character"),
                arguments("{\"x\": \"\\u12▶G4\"}", "/x", "\\ is followed by something that it does not go with",
                        "write \\\\ for \\ itself, \\\" for a double quote, \\u and four hexadecimal digits for a character"),
                // the end of the file
                arguments("{▶", "", "the file ends before the object is closed by }", CLOSE),
                arguments("{\"x\": 1▶", "/x", "the file ends before the object is closed by }", CLOSE),
                arguments("{\"x\": 1,▶", "/x", "the file ends before the object is closed by }", CLOSE),
                arguments("{\"x\"▶", "/x", "the file ends before the object is closed by }", CLOSE),
                arguments("{\"x\":▶", "/x", "the file ends before the object is closed by }", CLOSE),
                arguments("{\"x\": [▶", "/x", "the file ends before the list is closed by ]", CLOSE),
                arguments("{\"x\": [{\"y\": 1}▶", "/x/0", "the file ends before the list is closed by ]", CLOSE),
                arguments("{\"x\": [{\"y\": 1},▶", "/x/1", "the file ends before the list is closed by ]", CLOSE),
                arguments("{\"x\": \"ab▶", "/x", "the file ends inside a text in double quotes", CLOSE),
                arguments("{\"x\": \"ab\\▶", "/x", "the file ends inside a text in double quotes", CLOSE),
                arguments("{\"x\": \"ab\\u00▶", "/x", "the file ends inside a text in double quotes", CLOSE),
                arguments("{\"x▶", "", "the file ends inside the name of a field", CLOSE),
                arguments("{\"a\": 1,\r\n\"x\": 1e▶", "/x", "the file ends too early", CLOSE));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void brokenJsonIsRefusedInPlainWordsWhereItBreaks(String marked, String pointer, String message, String mend) {
        Reading.isRefused(marked, pointer, message, mend);
    }

    /// The JSON library names a place up to a token away here.
    @ParameterizedTest
    @ValueSource(strings = {"1.", "1.a", "1e", "1e+", "-x", "+1", "NaN", "-Infinity", "007"})
    void brokenNumberIsRefusedInItsLine(String number) {
        ReadResult result = Reading.read("{\n\"x\": " + number + ",\n\"y\": 1}");

        assertThat(result.document()).isNull();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isBetween(6, 6 + number.length());
            assertThat(problem.pointer()).isEqualTo("/x");
            assertThat(problem.message()).containsPattern("^a number (starts|breaks)|^JSON has no number ");
        });
    }

    @Test
    void plusBeforeANumberIsNamed() {
        assertThat(Reading.read("{\"x\": +5}").problems()).extracting(Problem::message, Problem::mend)
                .containsExactly(tuple("a number starts with +", "leave out the +"));
    }

    @Test
    void numberThatJsonLacksIsNamed() {
        assertThat(Reading.read("{\"x\": -Infinity}").problems()).extracting(Problem::message, Problem::mend)
                .containsExactly(
                        tuple("JSON has no number -Infinity", "leave the field out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\ud800\\u0041", "\\ud800\\n", "\\ud800x"})
    void fieldNameWithHalfASurrogatePairIsRefused(String half) {
        ReadResult result = Reading.read("{\"a\": 1,\n \"x" + half + "\": 2}");

        assertThat(result.document()).isNull();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).isEqualTo("the name of a field has half a surrogate pair in it");
            assertThat(problem.mend()).isEqualTo("write both halves, as in \\ud83d\\ude00");
        });
    }

    @Test
    void nestingIsTakenToTheBoundAndRefusedBeyondIt() {
        String inside = "[".repeat(98) + "]".repeat(98);
        Reading.document(Reading.withTop("\"x\": [" + inside + "]"));

        Reading.isRefused("{\"x\":\n" + "[".repeat(99) + "▶[1" + "]".repeat(100) + "}", "/x" + "/0".repeat(99),
                "objects and lists are nested more than 100 deep here",
                "take out some of the brackets around each other");
        Reading.isRefused("{\"x\":\n" + "{\"a\":".repeat(99) + "▶{\"b\":1" + "}".repeat(101), "/x" + "/a".repeat(99),
                "objects and lists are nested more than 100 deep here",
                "take out some of the brackets around each other");
    }

    @Test
    void textIsTakenToAMillionUnitsAndRefusedBeyondThem() {
        String million = "é".repeat(1_000_000);
        assertThat(Reading.document("{\"title\": \"" + million + "\", \"events\": []}").title()).isEqualTo(million);

        Reading.isRefused("{\"events\": [],\n \"title\": ▶\"" + million + "x\"}", "/title",
                "a text has more than 1,000,000 characters", "shorten it; is a closing double quote missing?");
    }

    @Test
    void tooLongTextIsRefusedInKeptFieldsAsWell() {
        Reading.isRefused("{\"x-remarks\": [\"a\",\n  ▶\"" + "x".repeat(1_000_001) + "\"]}", "/x-remarks/1",
                "a text has more than 1,000,000 characters", "shorten it; is a closing double quote missing?");
    }

    @Test
    void tooLongNameIsRefusedInItsLine() {
        Reading.document("{\"title\": \"T\", \"events\": [], \"" + "x".repeat(10_000) + "\": 1}");
        ReadResult result = Reading.read("{\"title\": \"T\",\n\n \"" + "x".repeat(10_001) + "\": 1}");

        assertThat(result.document()).isNull();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isBetween(2, 10_005);
            assertThat(problem.message()).isEqualTo("the name of a field has more than 10,000 characters");
            assertThat(problem.mend()).isEqualTo("shorten it");
        });
    }

    @Test
    void tooLongNumberIsRefusedInItsLine() {
        Reading.document(Reading.withTop("\"x\": " + "1".repeat(1_000)));
        ReadResult result = Reading.read("{\"title\": \"T\",\n\"x\": " + "1".repeat(1_001) + "\n}");

        assertThat(result.document()).isNull();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isBetween(6, 6 + 1_001);
            assertThat(problem.pointer()).isEqualTo("/x");
            assertThat(problem.message()).isEqualTo("a number has more than 1,000 digits");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"▶x", "▶}", "▶]", "▶,", "▶{\"title\": \"again\"}", "▶\"", "▶NaN", "▶\u0001",
            "\r\n\r\n ▶null"})
    void whateverFollowsTheDocumentIsOneKindOfMistake(String after) {
        String marked = "{\"title\": \"T\", \"events\": []}\n" + after;
        if (after.endsWith("NaN")) {
            assertThat(Reading.messages(Reading.read(Reading.withoutMark(marked))))
                    .containsExactly("the file goes on after the end of the document");
            return;
        }
        Reading.isRefused(marked, "", "the file goes on after the end of the document",
                "leave out what follows the last closing brace");
    }

    @Test
    void whiteSpaceMayFollowTheDocument() {
        Reading.document("{\"title\": \"T\", \"events\": []} \t\r\n\n ");
    }

    @Test
    void problemsBeforeTheBreakAreReportedWithIt() {
        ReadResult result = Reading.read("{\"title\": 5,\n\"subtitle\": 6,\n\"events\": [}");

        assertThat(result.document()).isNull();
        assertThat(result.problems()).extracting(Problem::toString).containsExactly(
                "f:1:11: /title: \"title\" must be a text in double quotes, but is a number; put it in double quotes: \"5\"",
                "f:2:13: /subtitle: \"subtitle\" must be a text in double quotes, but is a number; put it in double quotes: \"6\"",
                "f:3:12: /events: the closing '}' does not match the bracket that was opened; close { by } and [ by ]");
    }

    /// A thousand names with one hash in the JSON library's own tables, and one in Java's.
    @ParameterizedTest
    @ValueSource(strings = {"Bb CA", "Aa BB"})
    void fieldNamesOfOneHashAreReadLikeOthers(String pair) {
        String[] halves = pair.split(" ");
        StringBuilder fields = new StringBuilder("\"y\": 0");
        for (int i = 0; i < 1_024; i++) {
            fields.append(", \"");
            for (int bit = 0; bit < 10; bit++) {
                fields.append(halves[(i >> bit) & 1]);
            }
            fields.append("\": 1");
        }

        assertThat(Reading.document(Reading.withTop(fields.toString())).extra().json()).hasSize(1_025);
    }
}
