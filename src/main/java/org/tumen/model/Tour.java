package org.tumen.model;

import java.util.List;

/// A path through the timeline, to be presented stop by stop.
public record Tour(String id, String title, String audience, List<TourStop> stops, ExtraFields extra) {
    public Tour {
        stops = List.copyOf(stops);
    }
}
