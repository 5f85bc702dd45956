package org.tumen.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDocuments;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// The scanner takes JSON, and nothing that the ordinary reader would not take.
class JsonScannerTest {
    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /// The place behind the value that begins at 0.
    private static int scan(byte[] json) {
        JsonScanner scanner = new JsonScanner();
        scanner.bytes = Arrays.copyOf(json, json.length + JsonScanner.PADDING);
        scanner.limit = json.length;
        return scanner.value(0, 0);
    }

    private static boolean takesWhole(byte[] json) {
        try {
            return scan(json) == json.length;
        } catch (JsonScanner.EndOfWindow | JsonScanner.Unexpected _) {
            return false;
        }
    }

    private static boolean ordinaryParserTakesWhole(byte[] json) {
        try (JsonParser parser = JsonFormat.parser(new Utf8Reader(new ByteArrayInputStream(json)))) {
            parser.nextToken();
            parser.skipChildren();
            parser.getString();
            return parser.nextToken() == null;
        } catch (JacksonException _) {
            return false;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "\"\"", "[0]", "[-0]", "[0.5]", "[10]", "[1e5]", "[1E+5]", "[-1.25e-10]",
            "[true]",
            "[false,null]", "{\"a\":{\"b\":[{}]}}", "[ 1 , 2 ]", "{ \"a\" : 1 , \"b\" : 2 }", "[\t1\r\n]",
            "\"\\\"\\\\\"",
            "\"\\/\\b\\f\\n\\r\\t\\u00eF\"", "\"é한😀\"", "\"\u007F\"", "\"12345678\"", "\"1234567\\\\\"",
            "[                         1]"})
    void takesJson(String json) {
        assertThat(takesWhole(bytes(json))).isTrue();
        assertThat(ordinaryParserTakesWhole(bytes(json))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[01]", "[-]", "[1.]", "[.5]", "[1e]", "[1e+]", "[+1]", "[1 2]", "[1,]", "[,1]", "{\"a\"}",
            "{\"a\":}", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "[tru]", "[True]", "[nul]", "[fals ]", "[trueX]", "['a']",
            "[1}", "{\"a\":1]", "\"\n\"", "\"\t\"", "\"\\x\"", "\"\\u12g4\"", "\"\\U0041\"", "[\u00a01]", "[NaN]",
            "[1]]", "[//\n1]", "[\u000C1]", "[\"a\"\u0000]"})
    void takesNoBrokenJson(String json) {
        assertThat(takesWhole(bytes(json))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c080", "c1bf", "e08080", "e09fbf", "eda080", "edbfbf", "f08080", "f08fbfbf", "f4908080",
            "f5808080", "80", "bf", "c3", "c328", "e28228", "e282", "f09f98", "f0288cbc", "ff", "fe"})
    void takesNothingThatIsNotUtf8(String hexadecimal) {
        byte[] inside = HexFormat.of().parseHex(hexadecimal);
        byte[] json = new byte[inside.length + 2];
        json[0] = '"';
        System.arraycopy(inside, 0, json, 1, inside.length);
        json[json.length - 1] = '"';

        assertThat(takesWhole(json)).isFalse();
        assertThat(ordinaryParserTakesWhole(json)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "efbfbf", "f0908080", "f48fbfbf"})
    void takesTheFirstAndLastCharactersOfEachLength(String hexadecimal) {
        String json = '"' + new String(HexFormat.of().parseHex(hexadecimal), StandardCharsets.UTF_8) + '"';

        assertThat(takesWhole(bytes(json))).isTrue();
    }

    @Test
    void boundsAreThoseOfTheOrdinaryReader() {
        isTakenUpTo(JsonFormat.DEEPEST_NESTING, count -> "[".repeat(count) + "]".repeat(count));
        isTakenUpTo(JsonFormat.DEEPEST_NESTING, count -> "{\"a\":".repeat(count - 1) + "{}" + "}".repeat(count - 1));
        isTakenUpTo(JsonFormat.LONGEST_STRING, count -> '"' + "a".repeat(count) + '"');
        isTakenUpTo(JsonFormat.LONGEST_NAME, count -> "{\"" + "a".repeat(count) + "\":1}");
        isTakenUpTo(JsonFormat.LONGEST_NUMBER, count -> '[' + "1".repeat(count) + ']');
    }

    private interface Text {
        String of(int size);
    }

    private static void isTakenUpTo(int most, Text text) {
        assertThat(takesWhole(bytes(text.of(most - 2)))).isTrue();
        assertThat(takesWhole(bytes(text.of(most + 1)))).isFalse();
        assertThat(ordinaryParserTakesWhole(bytes(text.of(most)))).isTrue();
        assertThat(ordinaryParserTakesWhole(bytes(text.of(most + 1)))).isFalse();
    }

    /// Wherever the bytes at hand end, the scanner asks for more and does not guess.
    @ParameterizedTest
    @MethodSource("seeds")
    void asksForMoreWhereverTheTextIsCutOff(long seed) {
        String json = JsonVariants.of(Reading.written(RandomDocuments.ofSize(seed, 1)), seed, false);
        byte[] object = bytes(json.substring(json.indexOf('{')).strip());
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 40; round++) {
            byte[] part = Arrays.copyOf(object, random.nextInt(object.length));

            assertThatExceptionOfType(JsonScanner.EndOfWindow.class).as("seed %d, %d bytes", seed, part.length)
                    .isThrownBy(() -> scan(part));
        }
        assertThat(scan(object)).as("seed %d", seed).isEqualTo(object.length);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatItTakesTheOrdinaryParserTakesToo(long seed) {
        byte[] json = bytes(Reading.written(RandomDocuments.ofSize(seed, 1)).strip());
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 20; round++) {
            byte[] damaged = DamagedFiles.damage(json, random);
            if (damaged.length > 0 && damaged[0] == '{' && takesWhole(damaged)) {
                assertThat(ordinaryParserTakesWhole(damaged)).as("seed %d, round %d", seed, round).isTrue();
            }
        }
    }
}
