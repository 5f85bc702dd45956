package org.tumen.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.RivalDate;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;

/// The numbers by which pages cite sources: from 1, in the order in which the events first cite them.
final class SourceNumbers {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();

    private SourceNumbers() {}

    /// @param events in the order in which they are told
    static SourceNumbers of(TimelineDocument document, List<HistoricalEvent> events) {
        DocumentIndex index = new DocumentIndex(document);
        SourceNumbers result = new SourceNumbers();
        for (HistoricalEvent event : events) {
            event.citedSourceIds().forEach(id -> result.add(id, index));
            event.otherDates().stream().map(RivalDate::sourceIds).flatMap(List::stream)
                    .forEach(id -> result.add(id, index));
        }
        return result;
    }

    private void add(String id, DocumentIndex index) {
        Source source = index.source(id);
        if (source != null && numbers.putIfAbsent(id, sources.size() + 1) == null) {
            sources.add(source);
        }
    }

    /// Null for a source that nothing cites.
    @Nullable
    Integer number(String sourceId) {
        return numbers.get(sourceId);
    }

    /// Number 1 first.
    List<Source> sources() {
        return List.copyOf(sources);
    }
}
