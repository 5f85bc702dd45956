package org.tumen.model.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Opening;
import org.tumen.model.RivalDate;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;
import org.tumen.model.edtf.Edtf;

/// The part of a document that a filter leaves: a whole document itself, which refers to nothing that it does not have.
///
/// @param eventsOfWhole how many events there were before
/// @param relationsDropped how many relations between what is left and what is not are gone; 0 where the events are read on
///        demand, as nobody counted
/// @param stopsDropped how many stops of tours are gone, as nothing would be left to see at them
public record DocumentPart(TimelineDocument document, int eventsOfWhole, int relationsDropped, int stopsDropped) {
    /// The events that a filter chooses, with the categories, places, actors, sources and stops of tours that they need.
    /// Where events are read on demand, places, actors and sources all stay, as telling which are needed would read every
    /// event; [#withoutUnused] does that.
    public static DocumentPart of(TimelineDocument whole, EventFilter filter) {
        EventTable all = whole.table();
        if (filter.isAll()) {
            return new DocumentPart(whole, all.size(), 0, 0);
        }
        FilteredEvents events = new FilteredEvents(all, filter.matcher(whole));
        Set<String> categories = IntStream.range(0, events.size()).mapToObj(events::categoryId)
                .collect(Collectors.toSet());
        List<Tour> tours = whole.tours().stream().map(tour -> tour(tour, events, categories))
                .filter(tour -> !tour.stops().isEmpty()).toList();
        TimelineDocument part = new TimelineDocument(whole.title(), whole.subtitle(), whole.language(),
                whole.licence(), whole.version(), opening(whole.opening(), events),
                whole.categories().stream().filter(category -> categories.contains(category.id())).toList(),
                whole.eras(), whole.places(), whole.actors(), whole.sources(), events, tours, whole.extra());
        int stopsDropped = stops(whole) - stops(part);
        return all.readsOnDemand()
                ? new DocumentPart(part, all.size(), 0, stopsDropped)
                : new DocumentPart(withoutUnused(part), all.size(), events.droppedRelations(), stopsDropped);
    }

    /// What events that are left out took with them, in sentences.
    public List<String> losses() {
        List<String> losses = new ArrayList<>();
        if (relationsDropped > 0) {
            losses.add((relationsDropped == 1 ? "1 relation" : relationsDropped + " relations")
                    + " to events that are left out " + (relationsDropped == 1 ? "is" : "are") + " not in it");
        }
        if (stopsDropped > 0) {
            losses.add((stopsDropped == 1 ? "1 stop of a tour" : stopsDropped + " stops of tours")
                    + " at events that are left out " + (stopsDropped == 1 ? "is" : "are") + " not in it");
        }
        return List.copyOf(losses);
    }

    /// A document without the places, actors and sources that no event names. Reads every event.
    public static TimelineDocument withoutUnused(TimelineDocument document) {
        Set<String> places = new HashSet<>();
        Set<String> actors = new HashSet<>();
        Set<String> sources = new HashSet<>();
        for (HistoricalEvent event : document.events()) {
            places.add(event.placeId());
            actors.addAll(event.actorIds());
            sources.addAll(event.citedSourceIds());
            event.otherDates().stream().map(RivalDate::sourceIds).forEach(sources::addAll);
        }
        return new TimelineDocument(document.title(), document.subtitle(), document.language(), document.licence(),
                document.version(), document.opening(), document.categories(), document.eras(),
                document.places().stream().filter(place -> places.contains(place.id())).toList(),
                document.actors().stream().filter(actor -> actors.contains(actor.id())).toList(),
                document.sources().stream()
                        .filter(source -> sources.contains(source.id()) || isNamedByAnEra(document, source.id()))
                        .toList(),
                document.events(), document.tours(), document.extra());
    }

    /// The sources that events cite, not those of eras. Reads every event.
    public static List<Source> citedSources(TimelineDocument document) {
        Set<String> cited = new HashSet<>();
        for (HistoricalEvent event : document.events()) {
            cited.addAll(event.citedSourceIds());
            event.otherDates().stream().map(RivalDate::sourceIds).forEach(cited::addAll);
        }
        return document.sources().stream().filter(source -> cited.contains(source.id())).toList();
    }

    /// An era's sources are in fields that this program only keeps.
    private static boolean isNamedByAnEra(TimelineDocument document, String sourceId) {
        return document.eras().stream().flatMap(era -> era.extra().json().values().stream())
                .anyMatch(json -> json.contains('"' + sourceId + '"'));
    }

    private static int stops(TimelineDocument document) {
        return document.tours().stream().mapToInt(tour -> tour.stops().size()).sum();
    }

    private static @Nullable Opening opening(@Nullable Opening whole, EventTable events) {
        if (whole == null) {
            return null;
        }
        boolean hasEvent = events.numberOf(whole.eventId()) >= 0;
        return new Opening(whole.span() != null && anyIn(whole.span(), null, events) ? whole.span() : null,
                hasEvent ? whole.eventId() : "", whole.extra());
    }

    private static Tour tour(Tour whole, EventTable events, Set<String> categories) {
        List<TourStop> stops = new ArrayList<>();
        for (TourStop stop : whole.stops()) {
            Set<String> lanes = stop.categoryIds().stream().filter(categories::contains).collect(Collectors.toSet());
            boolean anyLane = stop.categoryIds().isEmpty() || !lanes.isEmpty();
            boolean showsSome = stop.eventId().isEmpty()
                    ? stop.span() == null || anyIn(stop.span(), stop.categoryIds().isEmpty() ? null : lanes, events)
                    : events.numberOf(stop.eventId()) >= 0;
            if (anyLane && showsSome) {
                stops.add(stop.withLanes(stop.categoryIds().stream().filter(lanes::contains).toList()));
            }
        }
        return new Tour(whole.id(), whole.title(), whole.audience(), stops, whole.extra());
    }

    /// @param categories null for all
    private static boolean anyIn(Edtf span, @Nullable Set<String> categories, EventTable events) {
        EventSpan shown = EventSpan.of(span);
        return IntStream.range(0, events.size()).anyMatch(number -> shown.overlaps(EventSpan.of(events, number))
                && (categories == null || categories.contains(events.categoryId(number))));
    }
}
