package org.tumen.model;

import java.util.List;

/// A path through the timeline, to be presented stop by stop.
public record Tour(String id, String title, String audience, List<TourStop> stops, ExtraFields extra) {
    public Tour {
        stops = List.copyOf(stops);
    }

    public Tour withId(String newId) {
        return new Tour(newId, title, audience, stops, extra);
    }

    public Tour withTitle(String newTitle) {
        return new Tour(id, newTitle, audience, stops, extra);
    }

    public Tour withAudience(String newAudience) {
        return new Tour(id, title, newAudience, stops, extra);
    }

    public Tour withStops(List<TourStop> newStops) {
        return new Tour(id, title, audience, newStops, extra);
    }

    /// How long its stops are meant to take together; those without a planned time count nothing.
    public int plannedSeconds() {
        return stops.stream().mapToInt(TourStop::plannedSeconds).sum();
    }
}
