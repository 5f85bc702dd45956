package org.tumen.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

/// Numbers events from 1 and puts the numbers before their labels, so that a picture and a text can be read together.
final class EventNumbers {
    private EventNumbers() {}

    /// @param inOrder the events that get numbers
    static TimelineDocument inLabels(TimelineDocument document, List<HistoricalEvent> inOrder) {
        Map<String, Integer> numbers = new HashMap<>();
        inOrder.forEach(event -> numbers.putIfAbsent(event.id(), numbers.size() + 1));
        List<HistoricalEvent> events = document.events().stream()
                .map(event -> numbers.containsKey(event.id()) ? labelled(event, numbers.get(event.id())) : event)
                .toList();
        return new TimelineDocument(document.title(), document.subtitle(), document.language(), document.licence(),
                document.version(), document.opening(), document.categories(), document.eras(), document.places(),
                document.actors(), document.sources(), events, document.tours(), document.extra());
    }

    private static HistoricalEvent labelled(HistoricalEvent event, int number) {
        return withLabel(event, number + "  " + event.label());
    }

    static HistoricalEvent withLabel(HistoricalEvent event, String label) {
        return new HistoricalEvent(event.id(), event.date(), event.title(), label, event.summary(),
                event.categoryId(), event.tags(), event.actorIds(), event.placeId(), event.significance(),
                event.claims(), event.related(), event.otherDates(), event.disclosed(), event.media(), event.extra());
    }
}
