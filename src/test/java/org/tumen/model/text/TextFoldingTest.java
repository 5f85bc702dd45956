package org.tumen.model.text;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextFoldingTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Pyŏngyang,          pyongyang
            CAFÉ,               cafe
            Сталин,             stalin
            Ким Чен Ын,         kim chen yn
            Хрущёв,             khrushchev
            Straße,             strasse
            Kim Il-sung,        kim il sung
            North–South,        north south
            "“Juche”, 1955",    juche 1955
            DPRK's,             dprks
            DPRK’s,             dprks
            "  two   spaces  ", two spaces
            ＫＣＮＡ,             kcna
            "…!?",              ""
            """)
    void makesSpellingsEqual(String text, String folded) {
        assertThat(TextFolding.fold(text)).isEqualTo(folded);
    }

    @Test
    void keepsScriptsThatItDoesNotRomaniseSearchable() {
        assertThat(TextFolding.fold("김정은")).startsWith(TextFolding.fold("김"));
        assertThat(TextFolding.fold("金正恩")).isEqualTo("金正恩");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void foldingTwiceIsFoldingOnce(int seed) {
        RandomGenerator random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.appendCodePoint(random.nextInt(0x20, random.nextInt(3) == 0 ? 0xD7FF : 0x500));
        }

        String once = TextFolding.fold(text.toString());

        assertThat(TextFolding.fold(once)).as("seed %s", seed).isEqualTo(once);
    }
}
