package org.tumen.io;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Texts of a few of many things, by the numbers of those things; one thing may have several. Grows at its end only, in the
/// order of the numbers.
final class SparseTexts {
    private int[] numbers = new int[0];
    private final TextColumn texts = new TextColumn(0, 0);

    int count() {
        return texts.count();
    }

    /// The number of the thing that a text belongs to.
    int number(int place) {
        return numbers[place];
    }

    String textAt(int place) {
        return texts.text(place);
    }

    /// The text of a thing that has one, else null.
    @Nullable
    String text(int number) {
        int place = Arrays.binarySearch(numbers, 0, count(), number);
        return place < 0 ? null : texts.text(place);
    }

    void add(int number, byte[] bytes, int from, int to) {
        if (count() == numbers.length) {
            numbers = Arrays.copyOf(numbers, TextColumn.grown(count(), count() + 1));
        }
        numbers[count()] = number;
        texts.add(bytes, from, to);
    }

    void add(int number, String text) {
        byte[] bytes = WideText.encode(text);
        add(number, bytes, 0, bytes.length);
    }

    /// Adds all of others, whose things come after those here.
    ///
    /// @param shift what to add to their numbers
    void addAll(SparseTexts others, int shift) {
        for (int place = 0; place < others.count(); place++) {
            add(others.numbers[place] + shift, others, place);
        }
    }

    /// Adds those of others whose things are kept.
    ///
    /// @param newNumbers by the numbers there; -1 for those that are not kept
    void addKept(SparseTexts others, int[] newNumbers) {
        for (int place = 0; place < others.count(); place++) {
            int number = newNumbers[others.numbers[place]];
            if (number >= 0) {
                add(number, others, place);
            }
        }
    }

    private void add(int number, SparseTexts others, int place) {
        add(number, others.texts.bytes(), others.texts.start(place), others.texts.end(place));
    }

    /// Gives back what is not used.
    void trim() {
        numbers = Arrays.copyOf(numbers, count());
        texts.trim();
    }

    void clear() {
        numbers = new int[0];
        texts.clear();
    }
}
