package org.tumen.view;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextRangeTest {
    private static final String WORDS = "Kim Il-sung met Сталин, 김일성 and 2 others.";

    @ParameterizedTest
    @CsvSource({"0, Kim", "1, Kim", "3, Kim", "4, Il", "7, sung", "17, Сталин", "22, Сталин", "24, 김일성",
            "32, 2", "40, others", "41, ''"})
    void theWordAtAPlaceIsAllLettersAndDigitsAroundIt(int index, String word) {
        assertThat(TextRange.word(WORDS, index).of(WORDS)).isEqualTo(word);
    }

    @Test
    void thereIsNoWordInAnEmptyTextNorBetweenSpaces() {
        assertThat(TextRange.word("", 0).isEmpty()).isTrue();
        assertThat(TextRange.word("a  b", 2).isEmpty()).isTrue();
        assertThat(TextRange.NONE.of("words")).isEmpty();
    }

    @Test
    void aRangeIsTheSameFromEitherEnd() {
        assertThat(TextRange.between(7, 3)).isEqualTo(TextRange.between(3, 7)).isEqualTo(new TextRange(3, 7));
        assertThat(TextRange.between(7, 3).of("0123456789")).isEqualTo("3456");
        assertThat(TextRange.between(4, 4).isEmpty()).isTrue();
    }

    @Test
    void aWordIsNeverPartOfALongerOne() {
        long seed = 12;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(30, 0, 6).mapToObj(n -> "aЖ김9 -".substring(n, n + 1)).reduce("", String::concat);
            int index = random.nextInt(text.length() + 1);

            TextRange word = TextRange.word(text, index);

            assertThat(index).as("seed %d", seed).isBetween(word.start(), word.end());
            assertThat(word.of(text)).as("seed %d", seed).matches("[^ -]*");
            assertThat(text.substring(0, word.start())).as("seed %d", seed).matches("(.*[ -])?");
            assertThat(text.substring(word.end())).as("seed %d", seed).matches("([ -].*)?");
        }
    }
}
