package org.tumen.model.filter;

import java.util.AbstractList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tumen.model.Actor;
import org.tumen.model.Category;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Place;
import org.tumen.model.TimelineDocument;
import org.tumen.model.text.Spelling;
import org.tumen.model.text.TextFolding;

/// What the values of a filter can be in a document.
interface FilterVocabulary {
    /// Where nobody knows.
    FilterVocabulary ANY = (_, value, _) -> value;

    /// The id that a value means: itself, or that of what bears it as a name.
    ///
    /// @param column where the value stands, for the message
    /// @throws FilterSyntaxException if there is no such thing
    String resolve(FilterField field, String value, int column) throws FilterSyntaxException;

    static FilterVocabulary of(TimelineDocument document) {
        Map<String, String> categories = names(document.categories(), Category::id, Category::name);
        Map<String, String> actors = names(document.actors(), Actor::id, Actor::name);
        Map<String, String> places = names(document.places(), Place::id, Place::name);
        return (field, value, column) -> switch (field) {
            case CATEGORY -> resolve(categories, "category", value, column);
            case ACTOR -> resolve(actors, "actor", value, column);
            case PLACE -> resolve(places, "place", value, column);
            case TAG -> document.table().readsOnDemand() ? value : resolve(tags(document), "tag", value, column);
            case ID -> resolveId(document.table(), value, column);
            case STATUS, SIGNIFICANCE, FROM, UNTIL -> value;
        };
    }

    private static <T> Map<String, String> names(List<T> things, Function<T, String> id, Function<T, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        things.forEach(thing -> names.putIfAbsent(id.apply(thing), name.apply(thing)));
        return names;
    }

    private static Map<String, String> tags(TimelineDocument document) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (HistoricalEvent event : document.events()) {
            event.tags().forEach(tag -> tags.put(tag, tag));
        }
        return tags;
    }

    /// @param names by their ids
    private static String resolve(Map<String, String> names, String kind, String value, int column)
            throws FilterSyntaxException {
        if (names.containsKey(value)) {
            return value;
        }
        String folded = TextFolding.fold(value);
        List<String> meant = names.entrySet().stream().filter(entry -> TextFolding.fold(entry.getKey()).equals(folded)
                || TextFolding.fold(entry.getValue()).equals(folded)).map(Map.Entry::getKey).toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        if (meant.size() > 1) {
            throw new FilterSyntaxException(column, "more than one " + kind + " is called " + FilterText.value(value),
                    "write one of " + String.join(", ", meant));
        }
        throw unknown(kind, value, column, nearest(names, value), names.keySet());
    }

    private static String nearest(Map<String, String> names, String value) {
        String nearest = new Spelling().nearest(value, names.keySet());
        if (!nearest.isEmpty()) {
            return nearest;
        }
        Map<String, String> ids = new HashMap<>();
        names.forEach((id, name) -> ids.putIfAbsent(name, id));
        return ids.getOrDefault(new Spelling().nearest(value, ids.keySet()), "");
    }

    private static String resolveId(EventTable events, String value, int column) throws FilterSyntaxException {
        if (events.numberOf(value) >= 0) {
            return value;
        }
        List<String> ids = new AbstractList<>() {
            @Override
            public String get(int number) {
                return events.id(number);
            }

            @Override
            public int size() {
                return events.size();
            }
        };
        throw unknown("event", value, column, new Spelling().nearest(value, ids), ids);
    }

    private static FilterSyntaxException unknown(String kind, String value, int column, String nearest,
            Collection<String> known) {
        String few = known.isEmpty() ? "the timeline has none" : "they are " + String.join(", ", known);
        return new FilterSyntaxException(column, "there is no " + kind + " " + FilterText.value(value),
                !nearest.isEmpty()
                        ? "did you mean " + FilterText.value(nearest) + "?"
                        : known.size() <= MOST_LISTED ? few : "look it up in the timeline");
    }

    int MOST_LISTED = 12;
}
