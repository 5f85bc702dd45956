package org.tumen.io;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.model.Actor;
import org.tumen.model.Category;
import org.tumen.model.Place;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;

/// What can be referred to in a document whose events are in columns.
final class DocumentIds implements KnownIds {
    private final EventColumns events;
    private final TextIndex eventIndex;
    private final Map<References.Kind, Set<String>> others = new EnumMap<>(References.Kind.class);

    /// @param around all of the document but its events
    DocumentIds(TimelineDocument around, EventColumns events, TextIndex eventIndex) {
        this.events = events;
        this.eventIndex = eventIndex;
        others.put(References.Kind.CATEGORY, ids(around.categories(), Category::id));
        others.put(References.Kind.PLACE, ids(around.places(), Place::id));
        others.put(References.Kind.ACTOR, ids(around.actors(), Actor::id));
        others.put(References.Kind.SOURCE, ids(around.sources(), Source::id));
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean has(References.Kind kind, String id) {
        return kind == References.Kind.EVENT
                ? eventNumber(id) != TextIndex.NONE
                : others.getOrDefault(kind, Set.of()).contains(id);
    }

    /// The number of the event with an id of its own, or `TextIndex.NONE`.
    int eventNumber(String id) {
        int number = eventIndex.find(id);
        return number == TextIndex.NONE || events.isIdMade(number) ? TextIndex.NONE : number;
    }

    int eventCount() {
        return events.count();
    }

    String eventId(int number) {
        return events.ids().text(number);
    }
}
