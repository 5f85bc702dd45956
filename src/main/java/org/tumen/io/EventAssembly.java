package org.tumen.io;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Puts the stretches of a list of events together: of several events with the same id the first one stays, and those
/// without one get one.
final class EventAssembly {
    private final TextDictionary categories = new TextDictionary();
    private final EventColumns columns;
    private final TextIndex index;

    EventAssembly(List<EventSegment> segments) {
        EventColumns all = joined(segments);
        TextIndex ids = new TextIndex(all.ids(), 0);
        BitSet dropped = ids.addAll();
        boolean anyWithoutId = false;
        for (int number = 0; number < all.count(); number++) {
            anyWithoutId |= all.ids().isEmpty(number);
            if (all.isLeftOut(number)) {
                dropped.set(number);
            }
        }
        if (anyWithoutId || !dropped.isEmpty()) {
            columns = kept(all, ids, dropped);
            index = new TextIndex(columns.ids(), 0);
            index.addAll();
        } else {
            columns = all;
            index = ids;
        }
    }

    EventColumns columns() {
        return columns;
    }

    /// The numbers of the events by their ids.
    TextIndex index() {
        return index;
    }

    /// The ids of categories by their numbers in the columns; empty for those that the document does not have.
    String[] categoryIds(KnownIds known) {
        String[] ids = new String[categories.count()];
        for (int number = 0; number < ids.length; number++) {
            String id = categories.text(number);
            ids[number] = known.has(References.Kind.CATEGORY, id) ? id : "";
        }
        return ids;
    }

    /// The relations that lead somewhere, each once: in the upper half the number of the event that it leads to, in the
    /// lower the number of the one that holds it; ascending.
    long[] relations(DocumentIds ids) {
        SparseTexts relations = columns.relations();
        long[] pairs = new long[relations.count()];
        int count = 0;
        for (int relation = 0; relation < pairs.length; relation++) {
            long to = ids.eventNumber(relations.textAt(relation));
            if (to != TextIndex.NONE) {
                pairs[count++] = (to << Integer.SIZE) | relations.number(relation);
            }
        }
        return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
    }

    private EventColumns joined(List<EventSegment> segments) {
        int count = 0;
        int labelBytes = 0;
        int idBytes = 0;
        for (EventSegment segment : segments) {
            EventColumns part = segment.columns();
            count += part.count();
            labelBytes = TextColumn.sum(labelBytes, part.labels().byteCount());
            idBytes = TextColumn.sum(idBytes, part.ids().byteCount());
        }
        EventColumns all = new EventColumns(count, labelBytes, idBytes);
        for (EventSegment segment : segments) {
            all.addAll(segment.columns(), categories.numbersOf(segment.categories()));
        }
        return all;
    }

    private static EventColumns kept(EventColumns all, TextIndex ids, BitSet dropped) {
        EventColumns kept = new EventColumns(all.count(), all.labels().byteCount(), all.ids().byteCount());
        int[] numbers = new int[all.count()];
        for (int number = 0; number < numbers.length; number++) {
            if (dropped.get(number)) {
                numbers[number] = -1;
                continue;
            }
            numbers[number] = kept.count();
            boolean hasId = !all.ids().isEmpty(number);
            kept.add(all, number, hasId ? "" : Completion.eventId(kept.count(), id -> isTaken(id, ids, dropped)));
        }
        kept.addSparseTexts(all, numbers);
        kept.trim();
        return kept;
    }

    private static boolean isTaken(String id, TextIndex ids, BitSet dropped) {
        int number = ids.find(id);
        return number != TextIndex.NONE && !dropped.get(number);
    }
}
