package org.tumen.display;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextMeasurerTest {
    private static final FontSpec FONT = FontSpec.regular(10);

    /// Every character a tenth of a pixel for each point of size, so 1 px here.
    private static final TextMeasurer ONE_PX_EACH = new TextMeasurer() {
        @Override
        public double widthPx(String text, FontSpec font) {
            return text.codePointCount(0, text.length()) * font.sizePx() / 10;
        }

        @Override
        public double capHeightPx(FontSpec font) {
            return font.sizePx() * 0.7;
        }
    };

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(ONE_PX_EACH.fit("Treaty", FONT, 6)).isEqualTo("Treaty");
    }

    @Test
    void whatDoesNotFitIsShortenedWithAnEllipsis() {
        assertThat(ONE_PX_EACH.fit("Treaty of friendship", FONT, 10)).isEqualTo("Treaty of…");
        assertThat(ONE_PX_EACH.fit("Treaty of friendship", FONT, 8)).isEqualTo("Treaty…");
    }

    @Test
    void whereNoLetterHasRoomThereIsNothing() {
        assertThat(ONE_PX_EACH.fit("Treaty", FONT, 1.5)).isEmpty();
        assertThat(ONE_PX_EACH.fit("Treaty", FONT, -5)).isEmpty();
        assertThat(ONE_PX_EACH.fit("", FONT, 0)).isEmpty();
    }

    @Test
    void aCharacterOfTwoUnitsIsNeverCut() {
        assertThat(ONE_PX_EACH.fit("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", FONT, 2)).isEqualTo("\uD83D\uDE00…");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theResultFitsAndOneLetterMoreWouldNot(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(1, 60);
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt('a', 'z' + 1));
        }
        double room = random.nextDouble(0, 70);

        String fitted = ONE_PX_EACH.fit(text.toString(), FONT, room);

        assertThat(ONE_PX_EACH.widthPx(fitted, FONT)).as("seed %d", seed).isLessThanOrEqualTo(room);
        if (!fitted.contentEquals(text)) {
            int kept = Math.max(0, fitted.length() - 1);
            assertThat(text.toString()).as("seed %d", seed)
                    .startsWith(fitted.isEmpty() ? "" : fitted.substring(0, kept));
            assertThat(kept + 2.0).as("seed %d", seed).isGreaterThan(room);
        }
    }
}
