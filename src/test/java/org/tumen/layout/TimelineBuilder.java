package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.model.Category;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.Era;
import org.tumen.model.ExtraFields;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;

/// Timelines for examples. Events have the ids e0, e1 and so on in the order in which they are added.
final class TimelineBuilder {
    private final List<Category> categories = new ArrayList<>();
    private final List<Era> eras = new ArrayList<>();
    private final List<HistoricalEvent> events = new ArrayList<>();

    TimelineBuilder lane(String id, String name) {
        return lane(id, name, "", Symbol.CIRCLE);
    }

    TimelineBuilder lane(String id, String name, String color, Symbol symbol) {
        categories.add(new Category(id, name, color, symbol, ExtraFields.NONE));
        return this;
    }

    TimelineBuilder era(String band, String name, String date) {
        eras.add(new Era(band, name, RandomTimelines.date(date), ExtraFields.NONE));
        return this;
    }

    /// An event of some significance in no lane.
    TimelineBuilder event(String date, String title) {
        return event(date, title, 3);
    }

    TimelineBuilder event(String date, String title, int significance) {
        return event(date, title, significance, "");
    }

    TimelineBuilder event(String date, String title, int significance, String laneId, ClaimStatus... status) {
        List<Claim> claims = new ArrayList<>();
        for (ClaimStatus one : status) {
            claims.add(new Claim("Claim", one, "", List.of(), ExtraFields.NONE));
        }
        events.add(RandomTimelines.event("e" + events.size(), date, title, laneId, significance, claims));
        return this;
    }

    /// Two events that are the first and the last, so that what is added between has room on both sides.
    TimelineBuilder between(String first, String last) {
        return event(first, "A").event(last, "Z");
    }

    TimelineDocument document() {
        return document(categories, eras, events);
    }

    Picture picture() {
        return Picture.of(document());
    }

    static TimelineDocument document(List<Category> categories, List<Era> eras, List<HistoricalEvent> events) {
        return new TimelineDocument("Test", "", "", "", "", null, categories, eras, List.of(), List.of(), List.of(),
                events, List.of(), ExtraFields.NONE);
    }
}
