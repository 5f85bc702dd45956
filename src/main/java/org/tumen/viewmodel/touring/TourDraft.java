package org.tumen.viewmodel.touring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

/// Tours as they are being edited, with the tour and the stop that are chosen. Immutable; an edit that there is nothing for
/// gives the same draft again.
///
/// @param tourPlace of the chosen tour, from 0; -1 where there is none
/// @param stopPlace of the chosen stop in the chosen tour, from 0; -1 where there is none
public record TourDraft(List<Tour> tours, int tourPlace, int stopPlace) {
    static final int NONE = -1;

    public TourDraft {
        tours = List.copyOf(tours);
        tourPlace = tours.isEmpty() ? NONE : Math.clamp(tourPlace, 0, tours.size() - 1);
        int stops = tourPlace == NONE ? 0 : tours.get(tourPlace).stops().size();
        stopPlace = stops == 0 ? NONE : Math.clamp(stopPlace, 0, stops - 1);
    }

    /// With the first stop of the first tour chosen.
    public static TourDraft of(List<Tour> tours) {
        return new TourDraft(tours, 0, 0);
    }

    /// The chosen tour; null where there is none.
    public @Nullable Tour tour() {
        return tourPlace == NONE ? null : tours.get(tourPlace);
    }

    /// The chosen stop; null where there is none.
    public @Nullable TourStop stop() {
        return stopPlace == NONE ? null : stops().get(stopPlace);
    }

    /// Those of the chosen tour.
    public List<TourStop> stops() {
        Tour tour = tour();
        return tour == null ? List.of() : tour.stops();
    }

    public TourDraft chooseTour(int place) {
        return place == tourPlace ? this : new TourDraft(tours, place, 0);
    }

    public TourDraft chooseStop(int place) {
        return new TourDraft(tours, tourPlace, place);
    }

    // ---- tours

    /// Adds a tour as the last one and chooses it. It gets an id that no other has.
    public TourDraft addTour(Tour tour) {
        List<Tour> more = new ArrayList<>(tours);
        more.add(tour.withId(freeId()));
        return new TourDraft(more, tours.size(), 0);
    }

    private String freeId() {
        int number = tours.size() + 1;
        while (hasId("tour-" + number)) {
            number++;
        }
        return "tour-" + number;
    }

    private boolean hasId(String id) {
        return tours.stream().anyMatch(tour -> tour.id().equals(id));
    }

    public TourDraft duplicateTour() {
        Tour tour = tour();
        return tour == null ? this : addTour(tour.withTitle(tour.title() + " (copy)"));
    }

    public TourDraft removeTour() {
        if (tourPlace == NONE) {
            return this;
        }
        List<Tour> fewer = new ArrayList<>(tours);
        fewer.remove(tourPlace);
        return new TourDraft(fewer, tourPlace, 0);
    }

    public TourDraft changeTour(UnaryOperator<Tour> change) {
        Tour tour = tour();
        if (tour == null) {
            return this;
        }
        List<Tour> changed = new ArrayList<>(tours);
        changed.set(tourPlace, change.apply(tour));
        return new TourDraft(changed, tourPlace, stopPlace);
    }

    // ---- stops of the chosen tour

    /// Adds a stop after the chosen one and chooses it. Where there is no tour, one is made for it.
    public TourDraft addStop(TourStop stop, Tour tourIfNone) {
        TourDraft draft = tourPlace == NONE ? addTour(tourIfNone) : this;
        return draft.withStops(stops -> stops.add(draft.stopPlace + 1, stop), draft.stopPlace + 1);
    }

    public TourDraft duplicateStop() {
        TourStop stop = stop();
        return stop == null ? this : withStops(stops -> stops.add(stopPlace + 1, stop), stopPlace + 1);
    }

    public TourDraft removeStop() {
        return stopPlace == NONE ? this : withStops(stops -> stops.remove(stopPlace), stopPlace);
    }

    /// Moves the stop at a place so that it is at another, and chooses it. Places beyond the ends mean the ends.
    public TourDraft moveStop(int from, int to) {
        int count = stops().size();
        int place = Math.clamp(to, 0, Math.max(0, count - 1));
        if (from < 0 || from >= count || from == place) {
            return this;
        }
        return withStops(stops -> stops.add(place, stops.remove(from)), place);
    }

    public TourDraft changeStop(UnaryOperator<TourStop> change) {
        TourStop stop = stop();
        return stop == null ? this : withStops(stops -> stops.set(stopPlace, change.apply(stop)), stopPlace);
    }

    private interface Edit {
        void apply(List<TourStop> stops);
    }

    private TourDraft withStops(Edit edit, int chosen) {
        List<TourStop> changed = new ArrayList<>(stops());
        edit.apply(changed);
        return changeTour(tour -> tour.withStops(changed)).chooseStop(chosen);
    }
}
