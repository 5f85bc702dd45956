package org.tumen.model.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tumen.model.Actor;
import org.tumen.model.Claim;
import org.tumen.model.DocumentIndex;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.OtherName;
import org.tumen.model.Place;
import org.tumen.model.TimelineDocument;
import org.tumen.model.text.SearchWords;
import org.tumen.model.text.TextFolding;

/// Decides about the events of a document, by their numbers. What the table knows of an event is asked first.
final class EventMatcher implements IntPredicate {
    private final EventTable events;
    private final DocumentIndex index;
    private final List<IntPredicate> ofTable = new ArrayList<>();
    private final List<Predicate<HistoricalEvent>> ofEvent = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();

    EventMatcher(EventFilter filter, TimelineDocument document) {
        events = document.table();
        index = new DocumentIndex(document);
        filter.terms().forEach(this::add);
    }

    private void add(FilterTerm term) {
        switch (term) {
            case FilterTerm.AnyOf anyOf -> add(anyOf.field(), Set.copyOf(anyOf.values()));
            case FilterTerm.OfStatus(var statuses) -> ofTable.add(number -> statuses.contains(events.status(number)));
            case FilterTerm.OfSignificance(var values) ->
                ofTable.add(number -> values.contains(events.significance(number)));
            case FilterTerm.From(var date) -> {
                double first = date.earliestDay();
                ofTable.add(number -> EventSpan.of(events, number).end() > first);
            }
            case FilterTerm.Until(var date) -> {
                double end = date.latestDay() + 1.0;
                ofTable.add(number -> EventSpan.of(events, number).start() < end);
            }
            case FilterTerm.Words(String text) -> phrases.add(TextFolding.fold(text));
        }
    }

    private void add(FilterField field, Set<String> values) {
        switch (field) {
            case ID -> ofTable.add(number -> values.contains(events.id(number)));
            case CATEGORY -> ofTable.add(number -> values.contains(events.categoryId(number)));
            case PLACE -> ofEvent.add(event -> values.contains(event.placeId()));
            case TAG -> ofEvent.add(event -> event.tags().stream().anyMatch(values::contains));
            case ACTOR -> ofEvent.add(event -> event.actorIds().stream().anyMatch(values::contains));
            case STATUS, SIGNIFICANCE, FROM, UNTIL ->
                throw new IllegalArgumentException(field + " has a term of its own");
        }
    }

    @Override
    public boolean test(int number) {
        for (IntPredicate test : ofTable) {
            if (!test.test(number)) {
                return false;
            }
        }
        if (ofEvent.isEmpty() && phrases.isEmpty()) {
            return true;
        }
        HistoricalEvent event = events.get(number);
        return ofEvent.stream().allMatch(test -> test.test(event)) && hasPhrases(event);
    }

    private boolean hasPhrases(HistoricalEvent event) {
        if (phrases.isEmpty()) {
            return true;
        }
        Set<String> missing = new HashSet<>(phrases);
        texts(event).map(TextFolding::fold).takeWhile(_ -> !missing.isEmpty())
                .forEach(text -> missing.removeIf(phrase -> SearchWords.isIn(text, phrase)));
        return missing.isEmpty();
    }

    private Stream<String> texts(HistoricalEvent event) {
        Place place = index.place(event.placeId());
        return Stream.of(Stream.of(event.title(), event.shortTitle(), event.summary()), event.tags().stream(),
                event.claims().stream().map(Claim::text), event.actorIds().stream().flatMap(this::names),
                place == null ? Stream.<String>empty() : Stream.of(place.name())).flatMap(texts -> texts);
    }

    private Stream<String> names(String actorId) {
        Actor actor = index.actor(actorId);
        return actor == null
                ? Stream.empty()
                : Stream.concat(Stream.of(actor.name()), actor.names().stream().map(OtherName::text));
    }
}
