package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Relation;
import org.tumen.model.edtf.DateText;

/// The relations of an event in both directions, one line for each other event, in the order of time.
final class RelationLines {
    private record Tie(HistoricalEvent other, SequencedSet<String> words, SequencedSet<String> notes) {}

    private RelationLines() {}

    static List<EventDetails.RelationLine> of(HistoricalEvent event, DocumentIndex index) {
        Map<String, Tie> ties = new LinkedHashMap<>();
        for (Relation relation : event.related()) {
            HistoricalEvent other = index.event(relation.toEventId());
            if (other != null) {
                add(ties, other, Wording.forward(relation.kind()), relation.note());
            }
        }
        for (DocumentIndex.IncomingRelation incoming : index.relationsTo(event.id())) {
            add(ties, incoming.from(), Wording.backward(incoming.relation().kind()), incoming.relation().note());
        }
        List<Tie> sorted = new ArrayList<>(ties.values());
        sorted.sort(Comparator.comparingDouble(tie -> tie.other.date().axisStartDay()));
        return sorted.stream().map(RelationLines::line).toList();
    }

    private static void add(Map<String, Tie> ties, HistoricalEvent other, String word, String note) {
        Tie tie = ties.computeIfAbsent(other.id(),
                _ -> new Tie(other, new LinkedHashSet<>(), new LinkedHashSet<>()));
        tie.words.add(word);
        if (!note.isEmpty()) {
            tie.notes.add(note);
        }
    }

    private static EventDetails.RelationLine line(Tie tie) {
        return new EventDetails.RelationLine(String.join(", ", tie.words), tie.other.id(),
                tie.other.label() + " · " + DateText.describe(tie.other.date()), String.join(" ", tie.notes));
    }
}
