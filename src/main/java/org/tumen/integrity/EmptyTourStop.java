package org.tumen.integrity;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

/// A stop of a tour shows its event or, without one, some event.
final class EmptyTourStop implements IntegrityRule {
    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        List<Tour> tours = index.document().tours();
        for (int t = 0; t < tours.size(); t++) {
            List<TourStop> stops = tours.get(t).stops();
            for (int s = 0; s < stops.size(); s++) {
                String lack = lack(stops.get(s), index);
                if (lack != null) {
                    findings.accept(new Finding("/tours/" + t + "/stops/" + s,
                            "stop " + (s + 1) + " of the tour " + Wording.quoted(tours.get(t).title()) + " " + lack,
                            "widen its \"span\" or its \"lanes\", or name another event"));
                }
            }
        }
    }

    private static @Nullable String lack(TourStop stop, DocumentIndex index) {
        if (stop.eventId().isEmpty()) {
            boolean showsSome = index.document().events().stream()
                    .anyMatch(event -> isInLanes(event, stop) && isInSpan(event, stop));
            return showsSome ? null : "shows a span and lanes in which there is no event";
        }
        HistoricalEvent event = index.event(stop.eventId());
        if (event == null) {
            return "shows the event " + Wording.quoted(stop.eventId()) + ", which does not exist";
        }
        if (!isInLanes(event, stop)) {
            return "shows lanes without that of its event " + Wording.quoted(event);
        }
        return isInSpan(event, stop) ? null : "shows a span without its event " + Wording.quoted(event);
    }

    private static boolean isInLanes(HistoricalEvent event, TourStop stop) {
        return stop.categoryIds().isEmpty() || stop.categoryIds().contains(event.categoryId());
    }

    private static boolean isInSpan(HistoricalEvent event, TourStop stop) {
        return stop.span() == null || DaySpan.of(event.date()).overlaps(DaySpan.of(stop.span()), 0);
    }
}
