package org.tumen.model.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// Makes spellings that people take for the same text equal: without accents, case and punctuation, and with Cyrillic
/// letters romanised, so that "Сталин" and "stalin", "Pyŏngyang" and "pyongyang" meet.
public final class TextFolding {
    /// Letters that have no decomposition.
    private static final Map<Integer, String> LETTERS = Map.ofEntries(letter('ß', "ss"), letter('ø', "o"),
            letter('ł', "l"), letter('đ', "d"), letter('ð', "d"), letter('þ', "th"), letter('æ', "ae"),
            letter('œ', "oe"), letter('ı', "i"), letter('а', "a"), letter('б', "b"), letter('в', "v"),
            letter('г', "g"), letter('д', "d"), letter('е', "e"), letter('ж', "zh"), letter('з', "z"),
            letter('и', "i"), letter('к', "k"), letter('л', "l"), letter('м', "m"), letter('н', "n"),
            letter('о', "o"), letter('п', "p"), letter('р', "r"), letter('с', "s"), letter('т', "t"),
            letter('у', "u"), letter('ф', "f"), letter('х', "kh"), letter('ц', "ts"), letter('ч', "ch"),
            letter('ш', "sh"), letter('щ', "shch"), letter('ъ', ""), letter('ы', "y"), letter('ь', ""),
            letter('э', "e"), letter('ю', "yu"), letter('я', "ya"), letter('є', "e"), letter('і', "i"),
            letter('ґ', "g"));

    private static final char FIRST_BEYOND_ASCII = 0x80;

    private TextFolding() {}

    private static Map.Entry<Integer, String> letter(char cyrillic, String latin) {
        return Map.entry((int) cyrillic, latin);
    }

    /// Words of letters and digits, one space between them.
    public static String fold(String text) {
        return isAscii(text) ? foldAscii(text) : foldAny(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    /// The same, much faster: a large timeline has a million labels.
    private static String foldAscii(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                folded[length++] = letter;
            } else if (letter >= 'A' && letter <= 'Z') {
                folded[length++] = (char) (letter - 'A' + 'a');
            } else if (letter != '\'' && length > 0 && folded[length - 1] != ' ') {
                folded[length++] = ' ';
            }
        }
        boolean endsWithSpace = length > 0 && folded[length - 1] == ' ';
        return new String(folded, 0, endsWithSpace ? length - 1 : length);
    }

    private static String foldAny(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
                .forEach(letter -> append(folded, letter));
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, int codePoint) {
        String romanised = LETTERS.get(codePoint);
        if (romanised != null) {
            folded.append(romanised);
        } else if (Character.isLetterOrDigit(codePoint)) {
            folded.appendCodePoint(codePoint);
        } else if (isBetweenWords(codePoint) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /// Accents and apostrophes are inside words, everything else that is no letter stands between them.
    private static boolean isBetweenWords(int codePoint) {
        return Character.getType(codePoint) != Character.NON_SPACING_MARK && codePoint != '\'' && codePoint != '’'
                && codePoint != '‘' && codePoint != 'ʼ';
    }
}
