package org.tumen.paint;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// How lines of text are cut for fonts and directions.
class TextPartTest {
    private static final OpenSans OPEN_SANS = new OpenSans();
    private static final FontSpec FONT = FontSpec.regular(12);

    private static List<TextPart> parts(String text) {
        return TextPart.of(new DrawOp.TextRun(text, 10, 20, FONT, Rgba.hex("#000000")), OPEN_SANS);
    }

    private static String fromLeftToRight(String text) {
        return parts(text).stream().map(TextPart::text).collect(Collectors.joining());
    }

    @Test
    void anEmptyLineHasNoPart() {
        assertThat(parts("")).isEmpty();
    }

    @Test
    void lettersFromLeftToRightAreOnePart() {
        assertThat(parts("Москва (1949)")).singleElement().satisfies(part -> {
            assertThat(part.text()).isEqualTo("Москва (1949)").isEqualTo(part.read());
            assertThat(part.own()).isTrue();
            assertThat(part.x()).isEqualTo(10);
        });
    }

    /// What stands at the left comes first in the second column.
    @ParameterizedTest
    @CsvSource({"שלום, םולש", "שלום — peace (1949), םולש — peace (1949)", "peace שלום עולם!, peace םלוע םולש!",
            "א (ב) ג, ג (ב) א", "א 1949 ב, ב 1949 א", "שָׁלוֹם, םוֹלשָׁ"})
    void lettersFromRightToLeftStandSo(String read, String fromLeft) {
        assertThat(fromLeftToRight(read)).isEqualTo(fromLeft);
        assertThat(parts(read)).extracting(TextPart::read).allMatch(read::contains);
    }

    @Test
    void fontsOfTheSystemPutTheirLettersInOrderThemselves() {
        List<TextPart> parts = parts("سلام שלום");

        assertThat(parts).extracting(TextPart::text).containsExactly("םולש ", "سلام");
        assertThat(parts).extracting(TextPart::own).containsExactly(true, false);
    }

    @Test
    void partsFollowOneAnother() {
        String text = "a سلام שלום 평양 (b)";
        List<TextPart> parts = parts(text);
        double x = 10;
        for (TextPart part : parts) {
            assertThat(part.x()).isEqualTo(x, within(1e-9));
            x += part.widthPx();
        }

        assertThat(x - 10).isEqualTo(OPEN_SANS.widthPx(text, FONT), within(1e-9));
    }
}
