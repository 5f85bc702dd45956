package org.tumen.layout;

import java.util.Locale;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.edtf.DateText;

/// What a screen reader says of a mark.
final class MarkTexts {
    private MarkTexts() {}

    static String event(HistoricalEvent event, String laneName) {
        return event.title() + ", " + DateText.describe(event.date()) + ", " + laneName + ", "
                + event.status().name().toLowerCase(Locale.ROOT);
    }

    static String cluster(PackedCluster cluster, String laneName) {
        String first = DateText.describe(cluster.first().event().date());
        String last = DateText.describe(cluster.members().getLast().event().date());
        return cluster.members().size() + " events, " + laneName + ", "
                + (first.equals(last) ? first : "from " + first + " to " + last);
    }
}
