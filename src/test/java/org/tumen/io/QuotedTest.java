package org.tumen.io;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedTest {
    @Test
    void textStandsInQuotesAsItIs() {
        assertThat(Quoted.text("")).isEqualTo("\"\"");
        assertThat(Quoted.text("a \"b\" \\c 김일성 \uD83D\uDE00")).isEqualTo("\"a \"b\" \\c 김일성 \uD83D\uDE00\"");
    }

    @Test
    void longTextIsCutAfterSixtyUnits() {
        assertThat(Quoted.text("x".repeat(60))).isEqualTo('"' + "x".repeat(60) + '"');
        assertThat(Quoted.text("x".repeat(61))).isEqualTo('"' + "x".repeat(60) + "…\"");
    }

    @Test
    void cutNeverSplitsACharacter() {
        assertThat(Quoted.shortened("x".repeat(59) + "\uD83D\uDE00y")).isEqualTo("x".repeat(59) + "…");
        assertThat(Quoted.shortened("x".repeat(58) + "\uD83D\uDE00y")).isEqualTo("x".repeat(58) + "\uD83D\uDE00…");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, '\n', '\r', '\t', 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069,
            0xD800, 0xDFFF})
    void whatBreaksOrTurnsALineBecomesASpace(int code) {
        assertThat(Quoted.oneLine("a" + (char) code + "b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', 0xA0, 0xAD, 0x200B, 0x200D, 0x200E, 0x2029 + 6, 0x2065, 0x206A, 0xFEFF, 0xFFFD, 0x1F600})
    void otherCharactersStay(int code) {
        String text = "a" + Character.toString(code) + "b";
        assertThat(Quoted.oneLine(text)).isEqualTo(text);
    }

    @Test
    void choiceListsTheWords() {
        assertThat(Quoted.choice(List.of("a"))).isEqualTo("\"a\"");
        assertThat(Quoted.choice(List.of("a", "b"))).isEqualTo("\"a\" or \"b\"");
        assertThat(Quoted.choice(List.of("a", "b", "c"))).isEqualTo("\"a\", \"b\" or \"c\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120   | 'x'
            39    | ''' (single quote)
            34    | '"'
            45    | '-'
            54620 | '한'
            0     | the invisible character U+0000
            160   | the invisible character U+00A0
            769   | the invisible character U+0301
            8203  | the invisible character U+200B
            8232  | the invisible character U+2028
            65279 | the invisible character U+FEFF
            57344 | the invisible character U+E000
            55357 | this character
            -1    | this
            """, quoteCharacter = '§')
    void offendingCharacterIsShownSoThatItCanBeFound(int code, String shown) {
        assertThat(new OffendingCharacter(code).toString()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Unexpected character ('x' (code 120)): was expecting comma       | 120
            Unexpected character (''' (code 39)): expected a valid value     | 39
            Unexpected character ('(' (code 40)): expected a valid value     | 40
            Unexpected character ('“' (code 8220 / 0x201c)): expected        | 8220
            Unrecognized token '(': was expecting                            | -1
            Unexpected end-of-input                                          | -1
            Unexpected ('                                                    | -1
            Unexpected character ((CTRL-CHAR, code 127)): expected a value   | 127
            Unexpected character ((CTRL-CHAR, code                           | -1
            """)
    void offendingCharacterIsFoundInTheWordsOfTheLibrary(String said, int code) {
        assertThat(OffendingCharacter.in(said)).isEqualTo(new OffendingCharacter(code));
    }
}
