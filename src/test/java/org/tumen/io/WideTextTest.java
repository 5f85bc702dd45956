package org.tumen.io;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

import static org.assertj.core.api.Assertions.assertThat;

class WideTextTest {
    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static String decoded(byte[] bytes) {
        return WideText.decode(bytes, 0, bytes.length);
    }

    /// Any UTF-16 units, among them halves of pairs.
    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append(switch (random.nextInt(6)) {
                case 0 -> (char) random.nextInt(0x80);
                case 1 -> (char) random.nextInt(0x800);
                case 2 -> (char) (0xD800 + random.nextInt(0x800));
                case 3 -> '\uFFFD';
                case 4 -> "😀".charAt(random.nextInt(2));
                default -> (char) random.nextInt(0x10000);
            });
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsDecodedAsItWasEncoded(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = randomText(random);
            assertThat(decoded(WideText.encode(text))).as("seed %d", seed).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Пхеньян", "김일성", "😀", "\u0000\u007F\u0080\u07FF\u0800\uFFFF", "\uFFFD"})
    void wholeCharactersAreUtf8(String text) {
        assertThat(WideText.encode(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether a character is escaped or not, the JSON parser and this come to the same text.
    @ParameterizedTest
    @MethodSource("seeds")
    void escapesAreTakenOutAsTheJsonParserDoes(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String json = escaped(randomText(random), random);
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            try (JsonParser parser = JsonFormat.parser('"' + json + '"')) {
                parser.nextToken();
                assertThat(decoded(WideText.withoutEscapes(bytes, 0, bytes.length))).as("seed %d: %s", seed, json)
                        .isEqualTo(parser.getString());
            }
        }
    }

    private static String escaped(String text, Random random) {
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int plain = "\"\\/\b\f\n\r\t".indexOf(c);
            if (plain >= 0 && random.nextBoolean()) {
                json.append('\\').append("\"\\/bfnrt".charAt(plain));
            } else if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c) || random.nextInt(3) == 0) {
                json.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.toString();
    }
}
