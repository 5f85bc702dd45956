package org.tumen.paint;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.FontSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// The measurer against Java2D, which reads the same font files by its own code.
class OpenSansTest {
    private static final OpenSans OPEN_SANS = new OpenSans();
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int STRINGS_A_FACE = 60;

    static Stream<Arguments> faces() {
        return Stream.of(FontSpec.Weight.REGULAR, FontSpec.Weight.SEMI_BOLD, FontSpec.Weight.BOLD).flatMap(
                weight -> Stream.of(Arguments.of(weight, false), Arguments.of(weight, true)));
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(1, 30);
        for (int i = 0; i < length; i++) {
            int letter = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(0x0410, 0x0450);
                case 1 -> random.nextInt(0x03B1, 0x03C9);
                case 2 -> random.nextInt(0xC0, 0x100);
                default -> random.nextInt(0x20, 0x7F);
            };
            text.appendCodePoint(letter);
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void widthsAreThoseOfJava2d(FontSpec.Weight weight, boolean italic) throws Exception {
        Font face = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(OpenSans.file(weight, italic)));
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < STRINGS_A_FACE; i++) {
            String text = text(random);
            FontSpec spec = new FontSpec(random.nextInt(8, 40), weight, italic);

            double expected = face.deriveFont((float) spec.sizePx()).createGlyphVector(EXACT, text.toCharArray())
                    .getLogicalBounds().getWidth();

            assertThat(OPEN_SANS.widthPx(text, spec)).as("%s in %s", text, spec).isCloseTo(expected,
                    Offset.offset(0.02));
        }
    }

    @Test
    void widthGrowsInProportionToSize() {
        double small = OPEN_SANS.widthPx("Pyongyang", FontSpec.regular(10));

        assertThat(OPEN_SANS.widthPx("Pyongyang", FontSpec.regular(30))).isCloseTo(3 * small, Offset.offset(1e-9));
        assertThat(OPEN_SANS.widthPx("Pyongyang", FontSpec.bold(10))).isGreaterThan(small);
    }

    @ParameterizedTest
    @ValueSource(strings = {"평양", "平壤", "שלום", "سلام", "\uD83D\uDE00", "\u0000", "\uD800"})
    void whatTheFontLacksHasAWidthAllTheSame(String text) {
        assertThat(OPEN_SANS.widthPx(text, FontSpec.regular(10))).isBetween(0.0, 10.0 * text.length());
    }

    @Test
    void hangulIsAnEmWide() {
        assertThat(OPEN_SANS.widthPx("평양", FontSpec.regular(10))).isEqualTo(20);
        assertThat(OPEN_SANS.canDisplay('평', FontSpec.regular(10))).isFalse();
        assertThat(OPEN_SANS.canDisplay('Я', FontSpec.regular(10))).isTrue();
    }

    @Test
    void anEmptyTextHasNoWidth() {
        assertThat(OPEN_SANS.widthPx("", FontSpec.regular(10))).isZero();
    }

    @Test
    void capitalsRiseByAboutSevenTenthsOfAnEm() {
        assertThat(OPEN_SANS.capHeightPx(FontSpec.regular(100))).isBetween(68.0, 74.0);
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FontFace.of(new byte[64]))
                .withMessageContaining("no table");
    }
}
