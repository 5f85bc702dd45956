package org.tumen.model.filter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a term of a filter looks at: the word before its colon.
public enum FilterField {
    CATEGORY("nuclear"),
    TAG("summit"),
    STATUS("alleged"),
    SIGNIFICANCE("1..2"),
    ACTOR("kim-il-sung"),
    PLACE("moscow"),
    ID("1950-06-25-war"),
    FROM("1950-06"),
    UNTIL("1953");

    private final String example;

    FilterField(String example) {
        this.example = example;
    }

    /// The word before the colon.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A term as somebody might write it.
    public String example() {
        return word() + ":" + example;
    }

    static @Nullable FilterField ofWord(String word) {
        return Stream.of(values()).filter(field -> field.word().equals(word.toLowerCase(Locale.ROOT))).findFirst()
                .orElse(null);
    }

    static List<String> words() {
        return Stream.of(values()).map(FilterField::word).toList();
    }
}
