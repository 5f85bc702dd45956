package org.tumen.io;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Opening;
import org.tumen.model.RivalDate;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

/// What can be done only when a whole file has been read: references that lead nowhere are taken out, and events and
/// tours without an id of their own get one.
final class Completion {
    private final KnownIds known;

    Completion(KnownIds known) {
        this.known = known;
    }

    /// A whole document.
    ///
    /// @param anyLost whether some reference leads nowhere
    TimelineDocument complete(TimelineDocument read, boolean anyLost) {
        TimelineDocument around = completeAround(read, anyLost);
        List<HistoricalEvent> events = anyLost
                ? read.events().stream().map(this::withoutLostReferences).toList()
                : read.events();
        if (events.stream().anyMatch(event -> event.id().isEmpty())) {
            Set<String> own = new HashSet<>(events.stream().map(HistoricalEvent::id).toList());
            List<HistoricalEvent> pruned = events;
            events = IntStream.range(0, events.size()).mapToObj(i -> {
                HistoricalEvent event = pruned.get(i);
                return event.id().isEmpty() ? withId(event, eventId(i, own::contains)) : event;
            }).toList();
        }
        return with(around, around.opening(), events, around.tours());
    }

    /// The id of an event that has none of its own.
    ///
    /// @param number its place among the events of the document, from 0
    /// @param isTaken whether another event has an id
    static String eventId(int number, Predicate<String> isTaken) {
        return freeId("event-", number + 1, isTaken);
    }

    /// One event of a document.
    ///
    /// @param id the one it has or is to have
    HistoricalEvent complete(HistoricalEvent read, String id) {
        HistoricalEvent pruned = withoutLostReferences(read);
        return pruned.id().equals(id) ? pruned : withId(pruned, id);
    }

    /// A document with other events, which are complete already.
    TimelineDocument complete(TimelineDocument read, EventTable events) {
        TimelineDocument around = completeAround(read, true);
        return with(around, around.opening(), events, around.tours());
    }

    /// All of a document but its events.
    private TimelineDocument completeAround(TimelineDocument read, boolean anyLost) {
        TimelineDocument pruned = anyLost ? withoutLostReferences(read) : read;
        List<Tour> tours = pruned.tours();
        if (tours.stream().anyMatch(tour -> tour.id().isEmpty())) {
            Set<String> own = new HashSet<>(tours.stream().map(Tour::id).toList());
            tours = IntStream.range(0, tours.size()).mapToObj(i -> {
                Tour tour = pruned.tours().get(i);
                return tour.id().isEmpty() ? tour.withId(freeId("tour-", i + 1, own::contains)) : tour;
            }).toList();
        }
        return with(pruned, pruned.opening(), pruned.events(), tours);
    }

    /// No two numbers lead to the same id.
    static String freeId(String prefix, int number, Predicate<String> isTaken) {
        String id = prefix + number;
        for (int attempt = 2; isTaken.test(id); attempt++) {
            id = prefix + number + "-" + attempt;
        }
        return id;
    }

    private TimelineDocument withoutLostReferences(TimelineDocument document) {
        Opening opening = document.opening();
        if (opening != null) {
            opening = new Opening(opening.span(), kept(References.Kind.EVENT, opening.eventId()), opening.extra());
        }
        return with(document, opening, document.events(),
                document.tours().stream().map(this::withoutLostReferences).toList());
    }

    private HistoricalEvent withoutLostReferences(HistoricalEvent event) {
        return new HistoricalEvent(event.id(), event.date(), event.title(), event.shortTitle(), event.summary(),
                kept(References.Kind.CATEGORY, event.categoryId()), event.tags(),
                kept(References.Kind.ACTOR, event.actorIds()), kept(References.Kind.PLACE, event.placeId()),
                event.significance(), event.claims().stream().map(this::withoutLostReferences).toList(),
                event.related().stream().filter(to -> known.has(References.Kind.EVENT, to.toEventId())).toList(),
                event.otherDates().stream().map(this::withoutLostReferences).toList(), event.disclosed(),
                event.media(), event.extra());
    }

    private Claim withoutLostReferences(Claim claim) {
        List<CitedSource> sources = claim.sources().stream()
                .filter(cited -> known.has(References.Kind.SOURCE, cited.sourceId())).toList();
        return new Claim(claim.text(), claim.status(), claim.note(), sources, claim.extra());
    }

    private RivalDate withoutLostReferences(RivalDate rival) {
        return new RivalDate(rival.date(), rival.note(), kept(References.Kind.SOURCE, rival.sourceIds()),
                rival.extra());
    }

    private Tour withoutLostReferences(Tour tour) {
        List<TourStop> stops = tour.stops().stream().map(this::withoutLostReferences)
                .filter(stop -> !stop.eventId().isEmpty() || stop.span() != null).toList();
        return tour.withStops(stops);
    }

    private TourStop withoutLostReferences(TourStop stop) {
        return stop.withEvent(kept(References.Kind.EVENT, stop.eventId()))
                .withLanes(kept(References.Kind.CATEGORY, stop.categoryIds()));
    }

    private String kept(References.Kind kind, String id) {
        return known.has(kind, id) ? id : "";
    }

    private List<String> kept(References.Kind kind, List<String> ids) {
        return ids.stream().filter(id -> known.has(kind, id)).toList();
    }

    private static HistoricalEvent withId(HistoricalEvent event, String id) {
        return new HistoricalEvent(id, event.date(), event.title(), event.shortTitle(), event.summary(),
                event.categoryId(), event.tags(), event.actorIds(), event.placeId(), event.significance(),
                event.claims(), event.related(), event.otherDates(), event.disclosed(), event.media(), event.extra());
    }

    private static TimelineDocument with(TimelineDocument document, @Nullable Opening opening,
            List<HistoricalEvent> events, List<Tour> tours) {
        return new TimelineDocument(document.title(), document.subtitle(), document.language(), document.licence(),
                document.version(), opening, document.categories(), document.eras(), document.places(),
                document.actors(), document.sources(), events, tours, document.extra());
    }
}
