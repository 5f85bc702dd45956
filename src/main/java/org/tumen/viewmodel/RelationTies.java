package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.tumen.layout.RelationTie;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Relation;
import org.tumen.model.UnreadableEventException;

/// The relations of an event in both directions as lines in the picture: one for each other event and direction.
public final class RelationTies {
    private record Line(String otherId, boolean isOutgoing) {}

    private record Words(SequencedSet<String> along, SequencedSet<String> here) {}

    private final Map<Line, Words> lines = new LinkedHashMap<>();

    private RelationTies() {}

    /// Relations to the event itself and to events that the document does not have are left out.
    public static List<RelationTie> of(HistoricalEvent event, DocumentIndex index) {
        RelationTies ties = new RelationTies();
        for (Relation relation : event.related()) {
            String forward = Wording.forward(relation.kind());
            ties.add(relation.toEventId(), true, forward, forward);
        }
        try {
            for (DocumentIndex.IncomingRelation incoming : index.relationsTo(event.id())) {
                ties.add(incoming.from().id(), false, Wording.forward(incoming.relation().kind()),
                        Wording.backward(incoming.relation().kind()));
            }
        } catch (UnreadableEventException _) {
            // That there are relations is still known.
            index.document().table().relatingTo(event.id())
                    .forEach(other -> ties.add(index.document().table().id(other), false, "related to", "related to"));
        }
        List<RelationTie> all = new ArrayList<>();
        ties.lines.forEach((line, words) -> {
            if (!line.otherId.equals(event.id()) && index.document().table().numberOf(line.otherId) >= 0) {
                all.add(new RelationTie(line.otherId, line.isOutgoing, String.join(", ", words.along),
                        String.join(", ", words.here)));
            }
        });
        return all;
    }

    private void add(String otherId, boolean isOutgoing, String along, String here) {
        Words words = lines.computeIfAbsent(new Line(otherId, isOutgoing),
                _ -> new Words(new LinkedHashSet<>(), new LinkedHashSet<>()));
        words.along.add(along);
        words.here.add(here);
    }
}
