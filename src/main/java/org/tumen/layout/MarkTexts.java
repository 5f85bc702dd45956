package org.tumen.layout;

import java.util.Locale;

/// What a screen reader says of a mark, as far as the picture knows it: `TimelineLayout` need not read the whole event.
final class MarkTexts {
    private MarkTexts() {}

    static String event(TimelineEntry entry, String laneName) {
        return entry.label() + ", " + laneName + ", " + entry.status().name().toLowerCase(Locale.ROOT);
    }

    static String cluster(PackedCluster cluster, String laneName) {
        return cluster.members().size() + " events, " + laneName + ", from " + cluster.first().label() + " to "
                + cluster.members().getLast().label();
    }
}
