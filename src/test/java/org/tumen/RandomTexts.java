package org.tumen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.tumen.model.ExtraFields;

/// Texts with whatever Unicode and JSON make hard, by a seeded generator.
final class RandomTexts {
    private static final String[] PIECES = {"treaty", " ", "Пхеньян", "김일성", "\u0301", "\uD83D\uDE00", "\"", "\\", "\n",
            "\t", "\u0000", "\u001F", "\u007F", "\u2028", "\u202E", "\uFEFF", "\uFFFD", "\uD800", "\uDC00", "</script>",
            "é", "/",
            "~1", "{}", "null", "שלום", "𠀋", "'"};
    private static final String[] RAW = {"1", "1e400", "-0.0", "2.50", "12345678901234567890123", "true", "null",
            "\"x\"",
            "\"\uD800\"", "\"한\\n\\\\\\\"\\u0001\"", "[]", "{}", "[1,{\"b\":null}]", "{\"c\":[-1E-5,\"\"]}"};
    private static final String[] NAMES = {"x", "x-remark", "", "Ünicode", "a\"b", "/~",
            "veryLongNameOfAField"};

    private final RandomGenerator random;

    RandomTexts(RandomGenerator random) {
        this.random = random;
    }

    /// Perhaps empty.
    String text() {
        return random.nextInt(3) == 0 ? "" : needed();
    }

    /// With one letter at least.
    String needed() {
        StringBuilder text = new StringBuilder("T");
        int pieces = random.nextInt(random.nextInt(50) == 0 ? 2_000 : 8);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    String link() {
        return pick("https://example.org/", "http://example.org/a?b=c&d=%20#e", "HTTPS://пример.рф/путь");
    }

    ExtraFields extra() {
        if (random.nextInt(4) > 0) {
            return ExtraFields.NONE;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            fields.put(pick(NAMES), pick(RAW));
        }
        return new ExtraFields(fields);
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// The id of one of them, or the empty id.
    String idOrNone(List<String> ids) {
        return ids.isEmpty() || random.nextInt(4) == 0 ? "" : pick(ids);
    }

    List<String> someOf(List<String> ids) {
        List<String> some = new ArrayList<>(ids);
        some.removeIf(_ -> random.nextInt(3) > 0);
        return some.subList(0, Math.min(some.size(), 4));
    }

    <T> List<T> some(int most, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
    }
}
