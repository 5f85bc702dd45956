package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.ClaimStatus;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.filter.EventFilter;
import org.tumen.model.filter.FilterField;
import org.tumen.model.filter.FilterTerm;

/// A filter as lists to tick: lanes, statuses, and how significant an event has to be. What else it asks stays as it is.
///
/// @param lanes the ids of all lanes, in their order
public record FilterChoices(EventFilter filter, List<String> lanes) {
    /// What `leastSignificance` says of a filter that asks for something else than the most significant events.
    public static final int OTHER_SIGNIFICANCE = 0;

    public FilterChoices {
        lanes = List.copyOf(lanes);
    }

    /// Whether events of a lane may be shown.
    public boolean hasLane(String id) {
        return filter.terms().stream().allMatch(term -> !isLanes(term)
                || (term instanceof FilterTerm.AnyOf any && any.values().contains(id)));
    }

    /// Ticks a lane or not. The last one ticked stays, as a filter of no lane would show nothing; all ticked ask nothing.
    public EventFilter withLane(String id, boolean isTicked) {
        List<String> ticked = lanes.stream().filter(lane -> lane.equals(id) ? isTicked : hasLane(lane)).toList();
        if (ticked.isEmpty()) {
            return filter;
        }
        return replaced(FilterChoices::isLanes,
                ticked.size() == lanes.size() ? null : new FilterTerm.AnyOf(FilterField.CATEGORY, ticked));
    }

    /// Whether events of a status may be shown.
    public boolean hasStatus(ClaimStatus status) {
        return filter.terms().stream().allMatch(term -> !(term instanceof FilterTerm.OfStatus of)
                || of.values().contains(status));
    }

    /// Ticks a status or not, as for lanes.
    public EventFilter withStatus(ClaimStatus status, boolean isTicked) {
        List<ClaimStatus> all = List.of(ClaimStatus.values());
        List<ClaimStatus> ticked = all.stream().filter(each -> each == status ? isTicked : hasStatus(each)).toList();
        if (ticked.isEmpty()) {
            return filter;
        }
        return replaced(FilterTerm.OfStatus.class::isInstance,
                ticked.size() == all.size() ? null : new FilterTerm.OfStatus(ticked));
    }

    /// The least significance that is shown: 1 for the most significant events alone to 5 for all events.
    public int leastSignificance() {
        List<FilterTerm.OfSignificance> terms = filter.terms().stream()
                .filter(FilterTerm.OfSignificance.class::isInstance).map(FilterTerm.OfSignificance.class::cast)
                .toList();
        if (terms.isEmpty()) {
            return HistoricalEvent.LEAST_SIGNIFICANT;
        }
        List<Integer> values = terms.getFirst().values();
        return terms.size() == 1 && values.equals(upTo(values.getLast())) ? values.getLast() : OTHER_SIGNIFICANCE;
    }

    /// @param least 1 to 5
    public EventFilter withLeastSignificance(int least) {
        return replaced(FilterTerm.OfSignificance.class::isInstance,
                least == HistoricalEvent.LEAST_SIGNIFICANT ? null : new FilterTerm.OfSignificance(upTo(least)));
    }

    private static List<Integer> upTo(int least) {
        return IntStream.rangeClosed(HistoricalEvent.MOST_SIGNIFICANT, least).boxed().toList();
    }

    private static boolean isLanes(FilterTerm term) {
        return term instanceof FilterTerm.AnyOf any && any.field() == FilterField.CATEGORY;
    }

    /// Puts a term where the first of those stood that it replaces, else at the end.
    private EventFilter replaced(Predicate<FilterTerm> isReplaced, @Nullable FilterTerm term) {
        List<FilterTerm> terms = new ArrayList<>();
        boolean isPlaced = term == null;
        for (FilterTerm each : filter.terms()) {
            if (!isReplaced.test(each)) {
                terms.add(each);
            } else if (!isPlaced && term != null) {
                terms.add(term);
                isPlaced = true;
            }
        }
        if (!isPlaced && term != null) {
            terms.add(term);
        }
        return new EventFilter(terms);
    }
}
