package org.tumen.viewmodel;

import java.util.List;
import org.tumen.layout.TimelineEntries;
import org.tumen.model.ClaimStatus;
import org.tumen.model.CountText;
import org.tumen.model.TimelineDocument;

/// The counts of the status bar.
public final class StatusTexts {
    private static final int LONGEST_FILTER = 40;
    /// That it happened is disputed, or only alleged.
    private static final List<ClaimStatus> CONTESTED = List.of(ClaimStatus.DISPUTED, ClaimStatus.ALLEGED);

    private StatusTexts() {}

    /// "71 events", "148 sources", "7 contested"; what there is none of is left out, but for the events.
    ///
    /// @param entries those of the document
    static List<String> counts(TimelineDocument document, TimelineEntries entries) {
        long contested = CONTESTED.stream().mapToLong(entries::countOf).sum();
        String events = CountText.of(document.events().size(), "event");
        String sources = CountText.of(document.sources().size(), "source");
        if (document.sources().isEmpty()) {
            return contested == 0 ? List.of(events) : List.of(events, CountText.grouped(contested) + " contested");
        }
        return contested == 0
                ? List.of(events, sources)
                : List.of(events, sources, CountText.grouped(contested) + " contested");
    }

    /// "Filtered: 34 of 221 events" and the filter itself, shortened where it is long; nothing where none is in force.
    public static List<String> filtered(TimelineViewModel timeline) {
        String filter = timeline.filterProperty().get().toString();
        if (filter.isEmpty()) {
            return List.of();
        }
        String count = CountText.grouped(timeline.document().document().table().size()) + " of "
                + CountText.of(timeline.whole().document().table().size(), "event");
        return List.of("Filtered: " + count,
                filter.length() <= LONGEST_FILTER ? filter : filter.substring(0, LONGEST_FILTER - 1) + "…");
    }
}
