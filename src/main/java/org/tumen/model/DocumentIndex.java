package org.tumen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A document's things by their ids, and who refers to whom.
public final class DocumentIndex {
    /// A relation seen from the event that it points to.
    ///
    /// @param from the event that holds the relation
    public record IncomingRelation(HistoricalEvent from, Relation relation) {}

    private final TimelineDocument document;
    private final Map<String, Category> categories;
    private final Map<String, Place> places;
    private final Map<String, Actor> actors;
    private final Map<String, Source> sources;

    public DocumentIndex(TimelineDocument document) {
        this.document = document;
        categories = byId(document.categories(), Category::id);
        places = byId(document.places(), Place::id);
        actors = byId(document.actors(), Actor::id);
        sources = byId(document.sources(), Source::id);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> result = HashMap.newHashMap(things.size());
        for (T thing : things) {
            result.putIfAbsent(id.apply(thing), thing);
        }
        return result;
    }

    public TimelineDocument document() {
        return document;
    }

    public @Nullable HistoricalEvent event(String id) {
        int number = document.table().numberOf(id);
        return number < 0 ? null : document.table().get(number);
    }

    public @Nullable Category category(String id) {
        return categories.get(id);
    }

    public @Nullable Place place(String id) {
        return places.get(id);
    }

    public @Nullable Actor actor(String id) {
        return actors.get(id);
    }

    public @Nullable Source source(String id) {
        return sources.get(id);
    }

    /// The relations that other events hold to this one, in the order of those events in the file.
    public List<IncomingRelation> relationsTo(String eventId) {
        List<IncomingRelation> incoming = new ArrayList<>();
        for (int number : document.table().relatingTo(eventId)) {
            HistoricalEvent from = document.table().get(number);
            from.related().stream().filter(relation -> relation.toEventId().equals(eventId))
                    .forEach(relation -> incoming.add(new IncomingRelation(from, relation)));
        }
        return List.copyOf(incoming);
    }
}
