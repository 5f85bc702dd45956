package org.tumen.view;

/// A part of a text.
///
/// @param start inclusive
/// @param end exclusive
record TextRange(int start, int end) {
    static final TextRange NONE = new TextRange(0, 0);

    static TextRange between(int one, int other) {
        return new TextRange(Math.min(one, other), Math.max(one, other));
    }

    /// The word at a place; nothing between words.
    static TextRange word(CharSequence text, int index) {
        int start = index;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = index;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return new TextRange(start, end);
    }

    boolean isEmpty() {
        return start >= end;
    }

    String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
