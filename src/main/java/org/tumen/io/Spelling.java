package org.tumen.io;

import java.util.Collection;
import java.util.Locale;

/// Finds the word that a mistyped one was probably meant to be. Each instance makes a bounded effort, so that a file
/// full of unknown words stays quick to read.
final class Spelling {
    private static final int LONGEST = 64;
    private static final int MOST_COMPARISONS = 1_000_000;

    private int comparisons;

    /// The nearest of the known words, or empty if none is near.
    String nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST || comparisons > MOST_COMPARISONS) {
            return "";
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int best = allowed(word) + 1;
        String nearest = "";
        for (String candidate : known) {
            if (++comparisons > MOST_COMPARISONS) {
                break;
            }
            if (Math.abs(candidate.length() - word.length()) < best && !candidate.equals(word)) {
                int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                if (distance < best) {
                    best = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest;
    }

    private static int allowed(String word) {
        return word.length() <= 2 ? 0 : Math.min(3, 1 + word.length() / 5);
    }

    /// Insertions, deletions, replacements and swaps of neighbours between two words.
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
