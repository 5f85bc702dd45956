package org.tumen.viewmodel;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.tumen.model.DocumentIndex;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Relation;
import org.tumen.model.UnreadableEventException;

/// The relations of an event in both directions, one line for each other event, in the order of time.
final class RelationLines {
    private record Tie(int number, SequencedSet<String> words, SequencedSet<String> notes) {}

    private final EventTable table;
    private final Map<Integer, Tie> ties = new LinkedHashMap<>();

    private RelationLines(EventTable table) {
        this.table = table;
    }

    static List<EventDetails.RelationLine> of(HistoricalEvent event, DocumentIndex index) {
        RelationLines lines = new RelationLines(index.document().table());
        for (Relation relation : event.related()) {
            lines.add(relation.toEventId(), Wording.forward(relation.kind()), relation.note());
        }
        lines.addIncoming(event.id(), index);
        return lines.ties.values().stream().sorted(Comparator.comparingDouble(tie -> lines.table.startDay(tie.number)))
                .map(lines::line).toList();
    }

    private void addIncoming(String id, DocumentIndex index) {
        try {
            for (DocumentIndex.IncomingRelation incoming : index.relationsTo(id)) {
                add(incoming.from().id(), Wording.backward(incoming.relation().kind()), incoming.relation().note());
            }
        } catch (UnreadableEventException _) {
            // That there are relations is still known.
            table.relatingTo(id).forEach(other -> add(table.id(other), "related to", ""));
        }
    }

    private void add(String id, String word, String note) {
        int other = table.numberOf(id);
        if (other < 0) {
            return;
        }
        Tie tie = ties.computeIfAbsent(other, _ -> new Tie(other, new LinkedHashSet<>(), new LinkedHashSet<>()));
        tie.words.add(word);
        if (!note.isEmpty()) {
            tie.notes.add(note);
        }
    }

    private EventDetails.RelationLine line(Tie tie) {
        return new EventDetails.RelationLine(String.join(", ", tie.words), table.id(tie.number),
                table.label(tie.number) + " · " + table.dateText(tie.number), String.join(" ", tie.notes));
    }
}
