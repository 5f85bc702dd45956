package org.tumen.model.filter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.model.ClaimStatus;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.edtf.Edtf;

/// One condition. `toString` gives the text that is read as it.
public sealed interface FilterTerm {
    /// The event has one of several ids, categories, tags, actors or places.
    ///
    /// @param field `ID`, `CATEGORY`, `TAG`, `ACTOR` or `PLACE`
    /// @param values one at least; ids, or the words of tags
    record AnyOf(FilterField field, List<String> values) implements FilterTerm {
        public AnyOf {
            values = values.stream().distinct().toList();
            requireSome(values);
            switch (field) {
                case ID, CATEGORY, TAG, ACTOR, PLACE -> {
                }
                case STATUS, SIGNIFICANCE, FROM, UNTIL ->
                    throw new IllegalArgumentException(field + " has a term of its own");
            }
        }

        @Override
        public String toString() {
            return field.word() + ":" + values.stream().map(FilterText::value).collect(Collectors.joining(","));
        }
    }

    /// Its main claim has one of several statuses.
    ///
    /// @param values one at least, in the order of the enum
    record OfStatus(List<ClaimStatus> values) implements FilterTerm {
        public OfStatus {
            values = values.stream().distinct().sorted().toList();
            requireSome(values);
        }

        static String word(ClaimStatus status) {
            return status.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return FilterField.STATUS.word() + ":"
                    + values.stream().map(OfStatus::word).collect(Collectors.joining(","));
        }
    }

    /// It has one of several significances.
    ///
    /// @param values one at least, 1 to 5, ascending
    record OfSignificance(List<Integer> values) implements FilterTerm {
        public OfSignificance {
            values = values.stream().distinct().sorted().toList();
            requireSome(values);
            if (values.getFirst() < HistoricalEvent.MOST_SIGNIFICANT
                    || values.getLast() > HistoricalEvent.LEAST_SIGNIFICANT) {
                throw new IllegalArgumentException("significance is 1 to 5, not " + values);
            }
        }

        /// All from one to another.
        static Stream<Integer> range(int first, int last) {
            return IntStream.rangeClosed(first, last).boxed();
        }

        @Override
        public String toString() {
            boolean isRange = values.size() > 1 && values.getLast() - values.getFirst() == values.size() - 1;
            return FilterField.SIGNIFICANCE.word() + ":"
                    + (isRange
                            ? values.getFirst() + ".." + values.getLast()
                            : values.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }

    /// It may have ended on the first day of a date, or later.
    record From(Edtf date) implements FilterTerm {
        @Override
        public String toString() {
            return FilterField.FROM.word() + ":" + FilterText.value(date.toString());
        }
    }

    /// It may have begun on the last day of a date, or earlier.
    record Until(Edtf date) implements FilterTerm {
        @Override
        public String toString() {
            return FilterField.UNTIL.word() + ":" + FilterText.value(date.toString());
        }
    }

    /// A word, or several in a row, in its titles, summary, claims, tags, or the names of its actors and its place.
    ///
    /// @param text has a letter or a digit
    record Words(String text) implements FilterTerm {
        @Override
        public String toString() {
            return FilterText.word(text);
        }
    }

    private static void requireSome(List<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a term without a value");
        }
    }
}
