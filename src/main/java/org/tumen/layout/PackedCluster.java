package org.tumen.layout;

import java.util.List;
import org.tumen.time.TimeScale;

/// Events of one lane that would touch at one zoom bucket, drawn as one mark that counts them.
///
/// @param row from 0 at the lane's top
/// @param members in order of time, at least two
/// @param nextDay the middle of the entry that follows in the row; infinite if none does
record PackedCluster(int row, List<TimelineEntry> members, double nextDay) {
    PackedCluster {
        members = List.copyOf(members);
    }

    TimelineEntry first() {
        return members.getFirst();
    }

    /// The left edge of its mark: centred on its members as far as its neighbours leave room.
    double left(TimeScale scale, Metrics metrics) {
        double width = metrics.clusterWidthPx(members.size());
        double firstX = scale.toX(first().centerDay());
        double lastX = scale.toX(members.getLast().centerDay());
        double radius = metrics.radiusPx(1);
        double least = firstX - radius;
        double centered = (firstX + lastX - width) / 2;
        double most = Double.isInfinite(nextDay)
                ? Double.MAX_VALUE
                : scale.toX(nextDay) - radius - metrics.markGapPx() - width;
        return Math.max(least, Math.min(centered, most));
    }
}
