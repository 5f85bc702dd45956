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

    /// "P'yŏngyang" as it is transcribed: the breve belongs to the o.
    @Test
    void aLetterIsNeverPartedFromItsMarks() {
        String breve = "P'yo\u0306ngyang";

        assertThat(ONE_PX_EACH.fit(breve, FONT, 5)).isEqualTo("P'y…");
        assertThat(ONE_PX_EACH.fit(breve, FONT, 6)).isEqualTo("P'yo\u0306…");
        assertThat(ONE_PX_EACH.fit("\uD83D\uDC68\u200D\uD83D\uDC69 family", FONT, 3)).isEmpty();
        assertThat(ONE_PX_EACH.fit("\u1112\u1161\u11AB\u1100\u116E\u11A8", FONT, 5))
                .isEqualTo("\u1112\u1161\u11AB…");
    }

    @Test
    void anEllipsisNeverStandsAlone() {
        assertThat(ONE_PX_EACH.fit("   Treaty", FONT, 3)).isEmpty();
        assertThat(ONE_PX_EACH.fit("   Treaty", FONT, 5)).isEqualTo("   T…");
        assertThat(ONE_PX_EACH.fit("\u0306Treaty", FONT, 1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreRoomNeverShowsLess(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] pieces = {"a", "o\u0306", " ", "\uD83D\uDE00", "한", "é", "\u200D"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 30); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }

        int shown = 0;
        for (double room = 0; room < 40; room += 0.5) {
            String fitted = ONE_PX_EACH.fit(text.toString(), FONT, room);
            assertThat(fitted.length()).as("seed %d: %s in %s px", seed, text, room).isGreaterThanOrEqualTo(shown);
            assertThat(ONE_PX_EACH.widthPx(fitted, FONT)).as("seed %d: %s in %s px", seed, text, room)
                    .isLessThanOrEqualTo(room);
            shown = fitted.length();
        }
        assertThat(ONE_PX_EACH.fit(text.toString(), FONT, 60)).as("seed %d", seed).contains(text);
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
