package org.tumen.app;

import org.tumen.model.CountText;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.filter.DocumentPart;
import org.tumen.model.filter.EventFilter;
import org.tumen.model.filter.FilterField;
import org.tumen.model.filter.FilterSyntaxException;
import org.tumen.model.filter.FilterTerm;
import org.tumen.model.filter.TourEvents;

/// Which of a timeline's events are exported. The texts are read for each timeline, whose ids they use; what is empty
/// restricts nothing.
///
/// @param filter a filter's text
/// @param select ids of events
/// @param lanes ids or names of categories
/// @param tour the id of a tour
record EventChoice(DateLimits limits, String filter, String select, String lanes, String tour) {
    static final EventChoice ALL = new EventChoice(DateLimits.NONE, "", "", "", "");

    /// The filter of all but the limits and the tour.
    EventFilter filter(TimelineDocument document) throws CommandFailure {
        try {
            EventFilter all = EventFilter.parse(filter, document);
            all = select.isEmpty() ? all : all.and(values("--select", FilterField.ID, select, document));
            return lanes.isEmpty() ? all : all.and(values("--lanes", FilterField.CATEGORY, lanes, document));
        } catch (FilterSyntaxException e) {
            throw refused("--filter", e);
        }
    }

    private static EventFilter values(String option, FilterField field, String text, TimelineDocument document)
            throws CommandFailure {
        try {
            return EventFilter.ofValues(field, text, document);
        } catch (FilterSyntaxException e) {
            throw refused(option, e);
        }
    }

    private static CommandFailure refused(String option, FilterSyntaxException e) {
        return new CommandFailure(option + ", " + e.getMessage(), e);
    }

    /// All that is chosen, the limits and the tour among it, for what shows no stretch of time.
    DocumentPart part(TimelineDocument document) throws CommandFailure {
        EventFilter all = filter(document).and(limitsAsFilter());
        if (!hasTour()) {
            return part(document, all);
        }
        Tour shown = tourOf(document);
        return part(TourEvents.withTour(shown, document), all.and(TourEvents.of(shown, document)));
    }

    private EventFilter limitsAsFilter() {
        EventFilter from = limits.from() == null ? EventFilter.ALL : EventFilter.of(new FilterTerm.From(limits.from()));
        return limits.until() == null ? from : from.and(EventFilter.of(new FilterTerm.Until(limits.until())));
    }

    /// What a filter leaves, something at least.
    static DocumentPart part(TimelineDocument document, EventFilter filter) throws CommandFailure {
        DocumentPart part = DocumentPart.of(document, filter);
        if (part.document().events().isEmpty() && !document.events().isEmpty()) {
            int count = document.events().size();
            throw new CommandFailure(
                    (count == 1 ? "the one event" : "none of the " + CountText.grouped(count) + " events")
                            + (count == 1 ? " does not match " : " matches ") + filter,
                    "choose less strictly");
        }
        return part;
    }

    boolean hasTour() {
        return !tour.isEmpty();
    }

    Tour tourOf(TimelineDocument document) throws CommandFailure {
        return document.tours().stream().filter(each -> each.id().equals(tour)).findFirst()
                .orElseThrow(() -> new CommandFailure("there is no tour " + tour, document.tours().isEmpty()
                        ? "the timeline has none"
                        : "choose " + String.join(", ", document.tours().stream().map(Tour::id).toList())));
    }
}
