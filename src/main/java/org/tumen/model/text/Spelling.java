package org.tumen.model.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/// Finds the word that a mistyped one was probably meant to be. Each instance makes a bounded effort, so that a file
/// full of unknown words stays quick to read.
public final class Spelling {
    private static final int LONGEST = 64;
    private static final int MOST_STEPS = 10_000_000;

    private int steps;

    /// The nearest of the known words, the first in the order of the alphabet among equally near ones; empty if none is
    /// near.
    public String nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return "";
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int best = allowed(word) + 1;
        String nearest = "";
        for (String candidate : known) {
            if (++steps > MOST_STEPS) {
                break;
            }
            if (Math.abs(candidate.length() - word.length()) <= best && !candidate.equals(word)) {
                int distance = countedDistance(wanted, candidate.toLowerCase(Locale.ROOT), best);
                boolean isFirst = distance == best && candidate.compareTo(nearest) < 0;
                if (distance < best || isFirst) {
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
    public static int distance(String a, String b) {
        return new Spelling().countedDistance(a, b, Math.max(a.length(), b.length()));
    }

    /// The distance, or something greater than `most` if it is greater. Only what can lead to `most` is looked at: a band
    /// along the diagonal, as far down as any of it is near enough.
    private int countedDistance(String a, String b, int most) {
        int tooFar = most + 1;
        int[] beforeLast = filled(b.length() + 1, tooFar);
        int[] last = filled(b.length() + 1, tooFar);
        int[] row = filled(b.length() + 1, tooFar);
        for (int j = 0; j <= Math.min(most, b.length()); j++) {
            last[j] = j;
        }
        boolean isLastNear = true;
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(b.length(), i + most);
            row[from - 1] = from == 1 ? i : tooFar;
            boolean isNear = row[from - 1] <= most;
            for (int j = from; j <= to; j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
                isNear |= row[j] <= most;
            }
            steps += to - from + 1;
            if (!isNear && !isLastNear) {
                return tooFar;
            }
            isLastNear = isNear;
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            Arrays.fill(row, tooFar);
        }
        return last[b.length()];
    }

    private static int[] filled(int length, int value) {
        int[] filled = new int[length];
        Arrays.fill(filled, value);
        return filled;
    }
}
