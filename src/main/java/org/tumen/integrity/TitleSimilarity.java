package org.tumen.integrity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether two titles say much the same.
final class TitleSimilarity {
    /// Share of the longer title's characters that may differ.
    static final double MOST_EDITS = 0.2;
    /// Share of all words that both titles must have.
    static final double LEAST_COMMON_WORDS = 0.6;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> SMALL_WORDS = Set.of("a", "an", "and", "at", "by", "for", "from", "in", "into",
            "is", "of", "on", "the", "to", "with");

    /// @param text in small letters without accents and punctuation
    record Title(String text, Set<String> words) {
        static Title of(String title) {
            String letters = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
            List<String> all = Arrays.stream(NO_LETTERS.split(letters.toLowerCase(Locale.ROOT)))
                    .filter(word -> !word.isEmpty()).toList();
            return new Title(String.join(" ", all), all.stream().filter(word -> !SMALL_WORDS.contains(word))
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private TitleSimilarity() {}

    /// Titles that differ in a number, such as resolutions, say different things.
    static boolean areSimilar(Title a, Title b) {
        if (!numbers(a).equals(numbers(b))) {
            return false;
        }
        return haveCommonWords(a.words, b.words) || haveFewEdits(a.text, b.text);
    }

    private static Set<String> numbers(Title title) {
        return title.words.stream().filter(word -> Character.isDigit(word.charAt(0))).collect(Collectors.toSet());
    }

    private static boolean haveCommonWords(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        long all = a.size() + b.size() - common;
        return common > 1 && common >= LEAST_COMMON_WORDS * all;
    }

    private static boolean haveFewEdits(String a, String b) {
        double most = MOST_EDITS * Math.max(a.length(), b.length());
        return most > 0 && Math.abs(a.length() - b.length()) <= most && distance(a, b) <= most;
    }

    /// Insertions, deletions and replacements between two texts.
    static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
            }
            last = row;
        }
        return last[b.length()];
    }
}
