package org.tumen.model.filter;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.model.TimelineDocument;

/// A choice among events: those for which every term holds. Without a term, all of them. `toString` gives a text that is
/// read as the same filter, such as `category:nuclear,treaties significance:1..2 from:1950 "Kim Il-sung"`:
///
/// - `category`, `tag`, `actor`, `place` and `id` take ids (tags their words), `status` a claim's status,
///   `significance` a number or a range. Between commas stand alternatives; a field named twice must hold twice.
/// - `from` and `until` take EDTF dates, both included. An event that lasts is in where it overlaps them.
/// - What has no field is looked for in the event's texts; quotation marks keep words together.
public record EventFilter(List<FilterTerm> terms) {
    public static final EventFilter ALL = new EventFilter(List.of());

    public EventFilter {
        terms = terms.stream().distinct().toList();
    }

    /// Reads a filter without asking whether there are such ids.
    ///
    /// @throws FilterSyntaxException if it is none
    public static EventFilter parse(String text) throws FilterSyntaxException {
        return new FilterParser(text, FilterVocabulary.ANY).filter();
    }

    /// Reads a filter for a document. Names stand for their ids there, as in `actor:"Kim Il-sung"`.
    ///
    /// @throws FilterSyntaxException if it is none, or names what the document does not have
    public static EventFilter parse(String text, TimelineDocument document) throws FilterSyntaxException {
        return new FilterParser(text, FilterVocabulary.of(document)).filter();
    }

    /// Reads the values of one field alone, with commas between them; spaces need no quotation marks.
    ///
    /// @throws FilterSyntaxException if there is none, or the document does not have one of them
    public static EventFilter ofValues(FilterField field, String text, TimelineDocument document)
            throws FilterSyntaxException {
        return new FilterParser(text, FilterVocabulary.of(document)).values(field);
    }

    public static EventFilter of(FilterTerm... terms) {
        return new EventFilter(List.of(terms));
    }

    public boolean isAll() {
        return terms.isEmpty();
    }

    /// What both choose.
    public EventFilter and(EventFilter other) {
        return new EventFilter(Stream.concat(terms.stream(), other.terms.stream()).toList());
    }

    /// Whether it chooses an event, by the event's number in the document's table. Reads events only where a term needs
    /// more than the table has at hand.
    public IntPredicate matcher(TimelineDocument document) {
        return new EventMatcher(this, document);
    }

    @Override
    public String toString() {
        return terms.stream().map(FilterTerm::toString).collect(Collectors.joining(" "));
    }
}
