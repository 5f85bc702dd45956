package org.tumen.io;

/// Numbers for texts of which there are few: the empty one is 0, the others are counted as they come.
final class TextDictionary {
    private static final int EXPECTED = 16;

    private final TextColumn texts = new TextColumn(EXPECTED, EXPECTED * 8);
    private final TextIndex index = new TextIndex(texts, EXPECTED);

    TextDictionary() {
        texts.add("");
        index.add(0);
    }

    /// The number of a text; a new one for a new text.
    int number(byte[] bytes, int from, int to) {
        int known = index.find(bytes, from, to);
        if (known != TextIndex.NONE) {
            return known;
        }
        texts.add(bytes, from, to);
        int number = texts.count() - 1;
        index.add(number);
        return number;
    }

    int number(String text) {
        byte[] bytes = WideText.encode(text);
        return number(bytes, 0, bytes.length);
    }

    int count() {
        return texts.count();
    }

    String text(int number) {
        return texts.text(number);
    }

    /// The numbers that this dictionary has for the texts of another, which it takes over.
    int[] numbersOf(TextDictionary other) {
        int[] numbers = new int[other.count()];
        for (int number = 0; number < numbers.length; number++) {
            numbers[number] = number(other.texts.bytes(), other.texts.start(number), other.texts.end(number));
        }
        return numbers;
    }
}
