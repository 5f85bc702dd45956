package org.tumen.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;

/// An event has a category, a summary and claims.
final class IncompleteEvent implements IntegrityRule {
    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        List<HistoricalEvent> events = index.document().events();
        for (int e = 0; e < events.size(); e++) {
            HistoricalEvent event = events.get(e);
            List<String> missing = missing(event);
            if (!missing.isEmpty()) {
                findings.accept(new Finding("/events/" + e,
                        "the event " + Wording.quoted(event) + " has "
                                + Wording.list(missing.stream().map("no "::concat).toList()),
                        "add " + Wording.list(missing.stream().map(Wording::quoted).toList())));
            }
        }
    }

    private static List<String> missing(HistoricalEvent event) {
        List<String> missing = new ArrayList<>();
        if (event.categoryId().isBlank()) {
            missing.add("category");
        }
        if (event.summary().isBlank()) {
            missing.add("summary");
        }
        if (event.claims().isEmpty()) {
            missing.add("claims");
        }
        return missing;
    }
}
