package org.tumen.layout;

import java.util.Locale;
import org.tumen.model.EventTable;

/// What a screen reader says of a mark.
final class MarkTexts {
    private MarkTexts() {}

    static String event(EventTable events, TimelineEntry entry, String laneName) {
        return events.title(entry.number()) + ", " + events.dateText(entry.number()) + ", " + laneName + ", "
                + entry.status().name().toLowerCase(Locale.ROOT);
    }

    static String cluster(EventTable events, PackedCluster cluster, String laneName) {
        String first = events.dateText(cluster.first().number());
        String last = events.dateText(cluster.members().getLast().number());
        return cluster.members().size() + " events, " + laneName + ", "
                + (first.equals(last) ? first : "from " + first + " to " + last);
    }
}
