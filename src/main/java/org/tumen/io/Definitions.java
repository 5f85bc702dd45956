package org.tumen.io;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the ids of one kind of thing are defined.
class Definitions {
    /// @param leftOut why the thing of that id is not in the document: where it is wrong; null if it is in it
    record Definition(int line, @Nullable Position leftOut) {}

    final Map<String, Definition> byId = new LinkedHashMap<>();

    @Nullable
    Definition of(String id) {
        return byId.get(id);
    }

    /// Enters a definition unless there is one already.
    ///
    /// @return the one that there is already
    @Nullable
    Definition enter(String id, Definition definition) {
        return byId.putIfAbsent(id, definition);
    }

    /// In no order that means anything.
    Collection<String> ids() {
        return byId.keySet();
    }

    /// Those of a document that has been read before.
    static final class OfDocument extends Definitions {
        private final Predicate<String> has;
        private final Supplier<List<String>> ids;

        OfDocument(Predicate<String> has, Supplier<List<String>> ids) {
            this.has = has;
            this.ids = ids;
        }

        @Override
        @Nullable
        Definition of(String id) {
            return has.test(id) ? new Definition(0, null) : super.of(id);
        }

        @Override
        Collection<String> ids() {
            return ids.get();
        }
    }

    /// Those of events of which it is known which will be in the document: of these, it keeps lines only.
    static final class OfKnownEvents extends Definitions {
        private final DocumentIds known;
        /// 0 for an event that has not come yet.
        private final int[] lines;
        private int found;

        OfKnownEvents(DocumentIds known) {
            this.known = known;
            lines = new int[known.eventCount()];
        }

        @Override
        @Nullable
        Definition of(String id) {
            int number = known.eventNumber(id);
            if (number == TextIndex.NONE) {
                return super.of(id);
            }
            return lines[number] == 0 ? null : new Definition(lines[number], null);
        }

        @Override
        @Nullable
        Definition enter(String id, Definition definition) {
            int number = known.eventNumber(id);
            if (number == TextIndex.NONE) {
                return super.enter(id, definition);
            }
            Definition first = of(id);
            if (first == null) {
                lines[number] = definition.line;
                found++;
            }
            return first;
        }

        @Override
        Collection<String> ids() {
            return new AbstractCollection<>() {
                @Override
                public Iterator<String> iterator() {
                    Stream<String> inDocument = IntStream.range(0, lines.length).filter(number -> lines[number] > 0)
                            .mapToObj(known::eventId);
                    return Stream.concat(inDocument, byId.keySet().stream()).iterator();
                }

                @Override
                public int size() {
                    return found + byId.size();
                }
            };
        }
    }
}
