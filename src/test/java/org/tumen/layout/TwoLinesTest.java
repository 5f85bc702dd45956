package org.tumen.layout;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.FontSpec;

import static org.assertj.core.api.Assertions.assertThat;

class TwoLinesTest {
    private static final FontSpec FONT = FontSpec.regular(12.5);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static List<String> of(String title, double mostPx) {
        return TwoLines.of(title, FONT, PackingFixtures.FONT, mostPx);
    }

    private static double px(String text) {
        return PackingFixtures.FONT.widthPx(text, FONT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two words                      | Two               | words
            First Soviet foreign minister  | First Soviet      | foreign minister
            a bb ccc dddd                  | a bb ccc          | dddd
            non-aligned                    | non-              | aligned
            """)
    void linesAreAsEqualAsWordsAllow(String title, String first, String second) {
        assertThat(of(title, 400)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Word", " Word ", "No\u00A0break"})
    void aTitleWithoutAPlaceToBreakHasNoTwoLines(String title) {
        assertThat(of(title, 400)).isEmpty();
    }

    @Test
    void aFirstWordWiderThanALineLeavesNoTwoLines() {
        assertThat(of("Donaudampfschifffahrtsgesellschaft fährt", 100)).isEmpty();
    }

    @Test
    void aTitleTooLongForBothIsShortenedAtItsEndOnly() {
        List<String> lines = of("word ".repeat(40), 200);

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).endsWith("word");
        assertThat(lines.getLast()).endsWith("…");
        assertThat(lines).allMatch(line -> px(line) <= 200 && px(line) > 150);
    }

    @Test
    void scriptsWithoutBlanksBreakBetweenLetters() {
        List<String> lines = of("中華人民共和国成立宣言", 400);

        assertThat(lines).hasSize(2);
        assertThat(String.join("", lines)).isEqualTo("中華人民共和国成立宣言");
        assertThat(Math.abs(lines.getFirst().length() - lines.getLast().length())).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLetterIsLostAndNoLineTooWide(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        String title = random.nextBoolean()
                ? new RandomTimelines(seed).title(1, 30)
                : "a ".repeat(random.nextInt(30)) + "한국어\u2028中文 שלום \uD83D\uDE00".repeat(random.nextInt(1, 6));
        double mostPx = random.nextDouble(20, 500);

        List<String> lines = of(title, mostPx);

        if (!lines.isEmpty()) {
            assertThat(lines).as("seed %d", seed).hasSize(2).allMatch(line -> px(line) <= mostPx + 1e-6)
                    .noneMatch(String::isBlank);
            String all = Drawings.letters(String.join("", lines));
            assertThat(all.equals(Drawings.letters(title)) || all.endsWith("…")).as("seed %d: %s", seed, lines)
                    .isTrue();
            assertThat(Drawings.letters(title)).as("seed %d", seed).startsWith(Drawings.letters(lines.getFirst()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordsThatFitOnTwoLinesAreNeverShortened(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        String first = new RandomTimelines(seed).title(1, 8);
        String second = new RandomTimelines(seed + 1000).title(1, 8);
        double mostPx = Math.max(px(first), px(second)) * random.nextDouble(1, 1.5);

        assertThat(of(first + " " + second, mostPx)).as("seed %d", seed).hasSize(2)
                .noneMatch(line -> line.endsWith("…"));
    }
}
