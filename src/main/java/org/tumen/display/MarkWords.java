package org.tumen.display;

/// What a screen reader says of a mark, put into words when it is asked for: a picture in motion has hundreds of marks that
/// nobody asks about. Two are equal if they say the same of the same.
@FunctionalInterface
public interface MarkWords {
    String text();

    /// Words that are known already.
    static MarkWords of(String text) {
        return new Known(text);
    }

    /// Words that are known already.
    record Known(String text) implements MarkWords {}
}
