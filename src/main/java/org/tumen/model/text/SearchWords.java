package org.tumen.model.text;

import java.util.List;

/// What is looked for.
///
/// @param text the whole query, folded
/// @param words its words; none where it has no letter
public record SearchWords(String text, List<String> words) {
    private static final int SHORTEST_INNER_MATCH = 3;
    private static final int FIRST_NON_LATIN = 0x370;

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String query) {
        String folded = TextFolding.fold(query);
        return new SearchWords(folded, folded.isEmpty() ? List.of() : List.of(folded.split(" ")));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether all words are in a folded text.
    public boolean areAllIn(String text) {
        for (String word : words) {
            if (!isIn(text, word)) {
                return false;
            }
        }
        return true;
    }

    /// At the start of a word; inside of words only what is long enough to mean something, or of a script without spaces.
    public static boolean isIn(String text, String word) {
        int at = text.indexOf(word);
        boolean inner = word.length() >= SHORTEST_INNER_MATCH || word.codePointAt(0) >= FIRST_NON_LATIN;
        while (at >= 0) {
            if (inner || at == 0 || text.charAt(at - 1) == ' ') {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }
}
