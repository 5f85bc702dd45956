package org.tumen.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tumen.io.Definitions.Definition;
import org.tumen.model.Category;
import org.tumen.model.EventTable;
import org.tumen.model.TimelineDocument;

/// The ids that a file defines and those that it refers to, whichever comes first in the file. A reference to what is
/// already defined is settled at once; only the others are remembered until the end.
final class References implements KnownIds {
    enum Kind {
        CATEGORY("category", "categories"),
        PLACE("place", "places"),
        ACTOR("actor", "actors"),
        SOURCE("source", "sources"),
        EVENT("event", "events"),
        TOUR("tour", "tours");

        private final String word;
        private final String list;

        Kind(String word, String list) {
            this.word = word;
            this.list = list;
        }

        String word() {
            return word;
        }
    }

    private record Pending(Kind kind, String id, int line, int column, String pointer) {}

    private final JsonCursor json;
    private final Map<Kind, Definitions> defined = new EnumMap<>(Kind.class);
    private final List<Pending> pending = new ArrayList<>();
    private final KnownIds known;
    private boolean anyLost;

    References(JsonCursor json) {
        this(json, (_, _) -> false);
    }

    /// @param known ids of which it is known beforehand that the document will have them
    References(JsonCursor json, KnownIds known) {
        this.json = json;
        this.known = known;
        for (Kind kind : Kind.values()) {
            defined.put(kind, new Definitions());
        }
    }

    /// @param ids those that the document will have
    References(JsonCursor json, DocumentIds ids) {
        this(json, (KnownIds) ids);
        defined.put(Kind.EVENT, new Definitions.OfKnownEvents(ids));
    }

    /// References into a document that has been read, whose events and lanes count as defined.
    static References into(TimelineDocument document, JsonCursor json) {
        References references = new References(json);
        EventTable events = document.table();
        references.defined.put(Kind.EVENT, new Definitions.OfDocument(id -> events.numberOf(id) >= 0,
                () -> IntStream.range(0, events.size()).mapToObj(events::id).toList()));
        Set<String> lanes = document.categories().stream().map(Category::id).collect(Collectors.toSet());
        references.defined.put(Kind.CATEGORY, new Definitions.OfDocument(lanes::contains, () -> List.copyOf(lanes)));
        return references;
    }

    private Definitions of(Kind kind) {
        return Objects.requireNonNull(defined.get(kind));
    }

    /// Enters the id of a thing that has been read to its end.
    ///
    /// @param usable whether the thing will be in the document
    /// @return whether it will: not if another one has its id
    boolean define(Kind kind, String id, Position idAt, boolean usable) {
        if (id.isEmpty()) {
            return usable;
        }
        Definition first = of(kind).enter(id,
                new Definition(idAt.line(), usable ? null : json.objectStart()));
        if (first == null) {
            return usable;
        }
        json.problems().error(idAt, "another " + kind.word + " has the id " + Quoted.text(id) + " already, in line "
                + first.line() + "; this one is left out", "give each " + kind.word + " an id of its own");
        return false;
    }

    /// Reads the id of something else.
    String read(Kind kind) {
        String id = json.words();
        if (!id.isEmpty() && !known.has(kind, id)) {
            Definition definition = of(kind).of(id);
            if (definition == null || definition.leftOut() != null) {
                Position at = json.here();
                pending.add(new Pending(kind, id, at.line(), at.column(), at.pointer()));
            }
        }
        return id;
    }

    List<String> readList(Kind kind) {
        return json.list("write a list of ids: [\"one\", \"two\"]", () -> {
            String id = read(kind);
            return id.isEmpty() ? null : id;
        });
    }

    /// Reports every reference that leads nowhere. To be called when all has been read.
    void settle() {
        Map<Position, Integer> withLeftOut = new LinkedHashMap<>();
        Map<Position, String> names = new HashMap<>();
        for (Pending reference : pending) {
            Definition definition = of(reference.kind).of(reference.id);
            if (definition == null) {
                anyLost = true;
                unknown(reference);
            } else if (definition.leftOut() != null) {
                anyLost = true;
                withLeftOut.merge(definition.leftOut(), 1, Integer::sum);
                names.put(definition.leftOut(), reference.kind.word + " " + Quoted.text(reference.id));
            }
        }
        withLeftOut.forEach((at, count) -> json.problems().warning(at,
                "the " + names.get(at) + " is left out, and with it " + count
                        + (count == 1 ? " reference to it" : " references to it"),
                "mend it and they come back"));
        pending.clear();
    }

    private void unknown(Pending reference) {
        Collection<String> known = of(reference.kind).ids();
        String otherwise = known.isEmpty()
                ? "add it to " + Quoted.text(reference.kind.list) + ", or leave it out here"
                : "write the id of one of the " + Quoted.text(reference.kind.list) + ", or add it to them";
        json.problems().error(new Position(reference.line, reference.column, reference.pointer),
                "unknown " + reference.kind.word + " " + Quoted.text(reference.id),
                json.didYouMean(reference.id, known, otherwise));
    }

    /// Whether some reference must be taken out again, as what it refers to is not in the document.
    boolean anyLost() {
        return anyLost;
    }

    @Override
    public boolean has(Kind kind, String id) {
        Definition definition = of(kind).of(id);
        return definition != null && definition.leftOut() == null;
    }

    /// An id that was defined, or empty if none was.
    String firstId(Kind kind) {
        return of(kind).ids().stream().findFirst().orElse("");
    }
}
