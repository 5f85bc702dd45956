package org.tumen.display;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a screen reader says of a mark, put into words when it is asked for: a picture in motion has hundreds of marks that
/// nobody asks about. Two are equal if they say the same.
public final class MarkWords {
    private final Supplier<String> words;

    private MarkWords(Supplier<String> words) {
        this.words = words;
    }

    /// Words that are known already.
    public static MarkWords of(String text) {
        return new MarkWords(() -> text);
    }

    /// @param words gives the same text whenever it is asked
    public static MarkWords of(Supplier<String> words) {
        return new MarkWords(words);
    }

    public String text() {
        return words.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarkWords that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
