package org.tumen.export;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.FontSpec;
import org.tumen.paint.OpenSans;

import static org.assertj.core.api.Assertions.assertThat;

/// Text broken into lines.
class TextWrapTest {
    private static final OpenSans FONT = new OpenSans();
    private static final FontSpec SPEC = FontSpec.regular(14);
    private static final String TEXT = "Moscow and Pyongyang from the founding of North Korea to the treaty of 2024";

    @Test
    void noWordStandsAloneInEvenLines() {
        double room = FONT.widthPx(TEXT, SPEC) - 5;

        assertThat(TextWrap.lines(TEXT, SPEC, room, FONT).getLast()).isEqualTo("2024");
        List<String> even = TextWrap.evenLines(TEXT, SPEC, room, FONT);
        assertThat(even).hasSize(2);
        assertThat(even.getLast()).contains("North Korea");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 20, 60, 100, 170, 250, 400, 1000})
    void evenLinesAreAsFewAsOthersAndFit(double room) {
        List<String> plain = TextWrap.lines(TEXT, SPEC, room, FONT);
        List<String> even = TextWrap.evenLines(TEXT, SPEC, room, FONT);

        assertThat(even).hasSameSizeAs(plain);
        assertThat(String.join("", even).replace(" ", "")).isEqualTo(String.join("", plain).replace(" ", ""));
        double widest = plain.stream().mapToDouble(line -> FONT.widthPx(line.strip(), SPEC)).max().orElse(0);
        assertThat(even).allSatisfy(line -> assertThat(FONT.widthPx(line.strip(), SPEC))
                .isLessThanOrEqualTo(Math.max(room, widest)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 75, 90, 105, 120})
    void noLineEndsBehindAnApostrophe(double room) {
        assertThat(TextWrap.lines("Kim’s party, Putin’s visit, Russia’s l’été", SPEC, room, FONT))
                .noneMatch(line -> line.strip().endsWith("’"));
    }

    @Test
    void theSpaceBehindAWordTooLongForALineMakesNoLine() {
        assertThat(TextWrap.lines("Russia’s l’été", SPEC, 30, FONT)).allMatch(line -> !line.isBlank());
    }

    @Test
    void nothingHasNoLine() {
        assertThat(TextWrap.evenLines("", SPEC, 100, FONT)).isEmpty();
    }
}
