package org.tumen.model.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tumen.model.ClaimStatus;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;
import org.tumen.model.text.SearchWords;
import org.tumen.model.text.Spelling;

/// Reads the text of a filter from left to right.
final class FilterParser {
    private static final Pattern RANGE = Pattern.compile("(\\d?)(?:(\\.\\.)(\\d?))?");

    /// @param column where it begins, from 1
    private record Value(String text, int column) {}

    private final String text;
    private final FilterVocabulary vocabulary;
    private int at;

    FilterParser(String text, FilterVocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    EventFilter filter() throws FilterSyntaxException {
        List<FilterTerm> terms = new ArrayList<>();
        while (!atEndAfterSpace()) {
            terms.add(term());
        }
        return new EventFilter(terms);
    }

    /// The whole text as the values of a field.
    EventFilter values(FilterField field) throws FilterSyntaxException {
        List<Value> values = new ArrayList<>();
        do {
            atEndAfterSpace();
            int start = at;
            String value = at < text.length() && text.charAt(at) == FilterText.QUOTE ? quoted() : bare(false).strip();
            values.add(required(field, value, start));
            atEndAfterSpace();
        } while (acceptComma());
        return EventFilter.of(term(field, values));
    }

    private boolean atEndAfterSpace() {
        while (at < text.length() && FilterText.isSpace(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    private FilterTerm term() throws FilterSyntaxException {
        int start = at;
        if (text.charAt(at) == FilterText.QUOTE) {
            return words(quoted(), start);
        }
        while (at < text.length() && !FilterText.isSpace(text.charAt(at)) && text.charAt(at) != FilterText.COLON) {
            at++;
        }
        String word = text.substring(start, at);
        if (at == text.length() || text.charAt(at) != FilterText.COLON) {
            return words(word, start);
        }
        FilterField field = FilterField.ofWord(word);
        if (field == null) {
            throw new FilterSyntaxException(start + 1, "there is no field " + word + ":", otherField(word));
        }
        at++;
        return term(field, valuesOf(field));
    }

    private static String otherField(String word) {
        String nearest = new Spelling().nearest(word, FilterField.words());
        return nearest.isEmpty()
                ? "the fields are " + String.join(", ", FilterField.words())
                        + "; write quotation marks around words with a colon"
                : "did you mean " + nearest + ":?";
    }

    private static FilterTerm words(String words, int start) throws FilterSyntaxException {
        if (SearchWords.of(words).isEmpty()) {
            throw new FilterSyntaxException(start + 1, "there is no letter to look for in " + FilterText.word(words),
                    "leave it out or write words");
        }
        return new FilterTerm.Words(words);
    }

    private List<Value> valuesOf(FilterField field) throws FilterSyntaxException {
        List<Value> values = new ArrayList<>();
        do {
            int start = at;
            String value = at < text.length() && text.charAt(at) == FilterText.QUOTE ? quoted() : bare(true);
            values.add(required(field, value, start));
        } while (acceptComma());
        return values;
    }

    /// What comes before the next comma.
    ///
    /// @param endsAtSpace or before the next space
    private String bare(boolean endsAtSpace) {
        int start = at;
        while (at < text.length() && text.charAt(at) != FilterText.COMMA
                && !(endsAtSpace && FilterText.isSpace(text.charAt(at)))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static Value required(FilterField field, String value, int start) throws FilterSyntaxException {
        if (value.isEmpty()) {
            throw new FilterSyntaxException(start + 1, field.word() + ": lacks a value",
                    "write it without a space, e.g. " + field.example());
        }
        return new Value(value, start + 1);
    }

    private boolean acceptComma() throws FilterSyntaxException {
        if (at == text.length() || FilterText.isSpace(text.charAt(at))) {
            return false;
        }
        if (text.charAt(at) != FilterText.COMMA) {
            throw afterQuote();
        }
        at++;
        return true;
    }

    private FilterSyntaxException afterQuote() {
        return new FilterSyntaxException(at + 1, "text follows a closing quotation mark",
                "write a space between terms, a comma between alternatives, and \\\" for a mark inside");
    }

    /// Reads what stands in quotation marks, the first of which comes next.
    private String quoted() throws FilterSyntaxException {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != FilterText.QUOTE) {
            if (text.charAt(at) == FilterText.ESCAPE && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw new FilterSyntaxException(start + 1, "a quotation mark is not closed",
                    "write another one at the end");
        }
        at++;
        if (at < text.length() && !FilterText.isSpace(text.charAt(at)) && text.charAt(at) != FilterText.COMMA) {
            throw afterQuote();
        }
        return value.toString();
    }

    private FilterTerm term(FilterField field, List<Value> values) throws FilterSyntaxException {
        return switch (field) {
            case STATUS -> statuses(values);
            case SIGNIFICANCE -> significances(values);
            case FROM -> new FilterTerm.From(date(field, values));
            case UNTIL -> new FilterTerm.Until(date(field, values));
            case ID, CATEGORY, TAG, ACTOR, PLACE -> {
                List<String> ids = new ArrayList<>();
                for (Value value : values) {
                    ids.add(vocabulary.resolve(field, value.text, value.column));
                }
                yield new FilterTerm.AnyOf(field, ids);
            }
        };
    }

    private static FilterTerm statuses(List<Value> values) throws FilterSyntaxException {
        List<ClaimStatus> statuses = new ArrayList<>();
        for (Value value : values) {
            ClaimStatus found = null;
            for (ClaimStatus status : ClaimStatus.values()) {
                found = FilterTerm.OfStatus.word(status).equalsIgnoreCase(value.text) ? status : found;
            }
            if (found == null) {
                throw new FilterSyntaxException(value.column, "there is no status " + value.text,
                        "choose documented, disputed, alleged or assessed");
            }
            statuses.add(found);
        }
        return new FilterTerm.OfStatus(statuses);
    }

    private static FilterTerm significances(List<Value> values) throws FilterSyntaxException {
        List<Integer> significances = new ArrayList<>();
        for (Value value : values) {
            Matcher matcher = RANGE.matcher(value.text);
            boolean isForm = matcher.matches() && !value.text.equals("..");
            boolean isRange = isForm && matcher.group(2) != null;
            int first = isForm ? number(matcher.group(1), HistoricalEvent.MOST_SIGNIFICANT) : 0;
            int last = isRange ? number(matcher.group(3), HistoricalEvent.LEAST_SIGNIFICANT) : first;
            if (first < HistoricalEvent.MOST_SIGNIFICANT || last > HistoricalEvent.LEAST_SIGNIFICANT || first > last) {
                throw new FilterSyntaxException(value.column, "there is no significance " + value.text,
                        "write 1 (the most) to 5, or a range like 1..2");
            }
            FilterTerm.OfSignificance.range(first, last).forEach(significances::add);
        }
        return new FilterTerm.OfSignificance(significances);
    }

    private static int number(String digit, int otherwise) {
        return digit.isEmpty() ? otherwise : Integer.parseInt(digit);
    }

    private static Edtf date(FilterField field, List<Value> values) throws FilterSyntaxException {
        Value first = values.getFirst();
        if (values.size() > 1) {
            throw new FilterSyntaxException(values.get(1).column, field.word() + ": takes one date",
                    "write it like " + field.example());
        }
        try {
            return Edtf.parse(first.text);
        } catch (EdtfParseException e) {
            throw new FilterSyntaxException(first.column + e.offset(), String.valueOf(e.getMessage()),
                    "write a date like " + field.example());
        }
    }
}
