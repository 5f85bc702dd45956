package org.tumen.model.edtf;

import java.util.stream.IntStream;

/// The two digits of a month or a day, each of which may be left open.
///
/// @param pattern two characters, digits or `X`
record TwoDigits(String pattern) {
    static final char OPEN = 'X';

    boolean isUnspecified() {
        return pattern.indexOf(OPEN) >= 0;
    }

    boolean isWhollyUnspecified() {
        return pattern.equals("XX");
    }

    /// All numbers from 1 to `most` that it may be, ascending.
    int[] numbersTo(int most) {
        return IntStream.rangeClosed(1, most).filter(this::matches).toArray();
    }

    private boolean matches(int number) {
        return matches(pattern.charAt(0), number / 10) && matches(pattern.charAt(1), number % 10);
    }

    private static boolean matches(char wanted, int digit) {
        return wanted == OPEN || wanted - '0' == digit;
    }
}
