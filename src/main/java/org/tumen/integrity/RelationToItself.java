package org.tumen.integrity;

import java.util.List;
import java.util.function.Consumer;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;

/// A relation leads to another event.
final class RelationToItself implements IntegrityRule {
    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        List<HistoricalEvent> events = index.document().events();
        for (int e = 0; e < events.size(); e++) {
            HistoricalEvent event = events.get(e);
            for (int r = 0; r < event.related().size(); r++) {
                if (event.related().get(r).toEventId().equals(event.id())) {
                    findings.accept(new Finding("/events/" + e + "/related/" + r,
                            "the event " + Wording.quoted(event) + " is related to itself",
                            "name the other event in \"to\", or leave the relation out"));
                }
            }
        }
    }
}
