package org.tumen.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a lane holds at one zoom bucket: a function of document, theme, size and bucket, not of the window's position.
///
/// @param rows how many rows it takes, at least 1
record PackedLane(int rows, List<PackedEntry> entries, List<PackedCluster> clusters) {
    PackedLane {
        entries = List.copyOf(entries);
        clusters = List.copyOf(clusters);
    }

    /// The cluster with an id; null where this lane has none such.
    @Nullable
    PackedCluster cluster(String id) {
        return clusters.stream().filter(cluster -> cluster.id().equals(id)).findFirst().orElse(null);
    }

    /// Whether every event has a mark of its own with a label.
    boolean isComplete() {
        return clusters.isEmpty() && entries.stream().noneMatch(entry -> entry.side() == LabelSide.NONE);
    }
}
