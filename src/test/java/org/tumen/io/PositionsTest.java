package org.tumen.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDocuments;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import static org.assertj.core.api.Assertions.assertThat;

/// Lines, columns and pointers, whatever stands before them in the file.
class PositionsTest {
    private static final String SUBTITLE_IS_A_NUMBER = "\"subtitle\" must be a text in double quotes, but is a number";
    private static final String MEND = "put it in double quotes: \"5\"";

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static void isFoundAtTheMark(String marked) {
        Reading.opensWith(marked, "/subtitle", SUBTITLE_IS_A_NUMBER, MEND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "Пхеньян", "김일성", "\uD83D\uDE00", "\uD83D\uDE00𠀋\u0301", "\\ud83d\\ude00",
            "\\\"", "\u2028",
            "\u0085", "\u007F", "\uFEFF", "שלום\u202E"})
    void columnsCountUtf16UnitsAfterAnyText(String text) {
        isFoundAtTheMark("{\"title\": \"T" + text + "\", \"events\": [], \"subtitle\": ▶5}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\n\r", "\r\r\n\n", "\r\n\r\n", " \n\t"})
    void linesEndWithAnyOfTheUsualEnds(String end) {
        isFoundAtTheMark("{" + end + "\"title\": \"T\"," + end + "  \"events\": []," + end + "\t\"subtitle\":" + end
                + " ▶5}");
    }

    @Test
    void byteOrderMarkTakesNoColumn() {
        String marked = "{\"title\": \"T\", \"events\": [], \"subtitle\": ▶5}";

        ReadResult result = Reading.read("\uFEFF" + Reading.withoutMark(marked));

        assertThat(result.problems())
                .containsExactly(Reading.errorAt(marked, "/subtitle", SUBTITLE_IS_A_NUMBER, MEND));
    }

    @Test
    void escapedLineBreakInATextIsNoLine() {
        isFoundAtTheMark("{\"title\": \"a\\nb\\r\\u000a\", \"events\": [], \"subtitle\": ▶5}");
    }

    /// The bytes are read and decoded by buffers of a few thousand; nothing may change where one ends.
    @ParameterizedTest
    @ValueSource(ints = {3_990, 4_000, 4_090, 8_100, 8_190, 16_300, 16_380, 32_760})
    void columnsGoOnAcrossTheEndsOfBuffers(int length) {
        for (int i = 0; i < 12; i++) {
            String filler = "x".repeat(length + i);
            isFoundAtTheMark("{\"title\": \"" + filler + "\", \"events\": [], \"subtitle\": ▶5}");
            isFoundAtTheMark("{\"title\": \"T\", \"events\": [],\r\n" + " ".repeat(length + i) + "\"subtitle\": ▶5}");
            isFoundAtTheMark("{\"title\": \"T\", \"events\": [], \"x\": \"" + "é한".repeat(length / 2 + i)
                    + "\uD83D\uDE00\",\r\n\"subtitle\":\r\n ▶5}");
            isFoundAtTheMark("{\"title\": \"T\", \"events\": [], \"x\":[" + "1,\r\n".repeat(length / 4) + "0.".repeat(1)
                    + "5".repeat(i + 1) + "], \"subtitle\": ▶5}");
        }
    }

    /// Every value of a random file stands where a much simpler reader finds it, for every kind of line end.
    @ParameterizedTest
    @MethodSource("seeds")
    void everyValueStandsWhereItIsSaidToStand(long seed) {
        String text = Reading.written(RandomDocuments.ofSeed(seed));
        String ends = List.of("\n", "\r\n", "\r", "", "\r\n\n").get((int) (seed % 5));
        String file = (seed % 2 == 0 ? "" : "\uFEFF") + text.replace("\n", ends);
        List<Position> expected = new ArrayList<>();
        JsonLocator.locate(file).forEach((pointer, value) -> {
            Position at = JsonLocator.positionOf(file, value.start());
            expected.add(new Position(at.line(), at.column(), pointer));
        });

        assertThat(positions(file.getBytes(StandardCharsets.UTF_8))).as("seed %d", seed)
                .isEqualTo(expected);
    }

    private static List<Position> positions(byte[] bytes) {
        List<Position> positions = new ArrayList<>();
        try (JsonParser parser = JsonFormat.parser(new Utf8Reader(new ByteArrayInputStream(bytes)))) {
            JsonCursor json = new JsonCursor(parser, new ProblemCollector("f"));
            for (boolean more = json.beginDocument(); more; more = parser.nextToken() != null) {
                JsonToken token = parser.currentToken();
                if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                    positions.add(json.here());
                }
            }
        }
        return positions;
    }

    @Test
    void mistakesFarDownALargeFileAreFoundInTheirLines() {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder file = new StringBuilder("{\"title\": \"T\",\r\n\"events\": [\r\n");
        Map<Integer, String> wrong = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            boolean isWrong = random.nextInt(500) == 0;
            file.append("{\"title\": \"").append("한é".repeat(random.nextInt(9))).append("x\", \"date\": \"")
                    .append(isWrong ? "gone" : "1950").append(i == 19_999 ? "\"}\r\n" : "\"},\r\n");
            if (isWrong) {
                wrong.put(i + 3, "/events/" + i + "/date");
            }
        }

        ReadResult result = Reading.read(file.append("]}").toString());

        assertThat(wrong).hasSizeGreaterThan(20);
        assertThat(result.problems()).extracting(Problem::line).containsExactlyElementsOf(wrong.keySet());
        assertThat(result.problems()).extracting(Problem::pointer).containsExactlyElementsOf(wrong.values());
        assertThat(Objects.requireNonNull(result.document()).events()).hasSize(20_000 - wrong.size());
    }
}
