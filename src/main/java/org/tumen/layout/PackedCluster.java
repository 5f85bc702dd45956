package org.tumen.layout;

import java.util.List;
import org.tumen.time.TimeScale;

/// Events of one lane that would touch at one zoom bucket, drawn as one mark that counts them.
///
/// @param row from 0 at the lane's top
/// @param members in order of time, at least one; a list of many makes its items when they are asked for
/// @param room where its mark may be
/// @param mix the statuses of its members
/// @param ends what of the members each picture asks for
record PackedCluster(int row, List<TimelineEntry> members, Room room, StatusMix mix, Ends ends) {
    PackedCluster(int row, List<TimelineEntry> members, Room room, StatusMix mix) {
        this(row, members, room, mix, Ends.of(members));
    }

    /// For few members, which are all looked at.
    PackedCluster(int row, List<TimelineEntry> members, Room room) {
        this(row, members, room, StatusMix.of(members));
    }

    /// @param firstId the id of the first member
    /// @param firstDay the middle of its date
    /// @param lastDay the middle of the last member's
    /// @param count the number of members
    record Ends(String firstId, double firstDay, double lastDay, int count) {
        static Ends of(List<TimelineEntry> members) {
            TimelineEntry first = members.getFirst();
            return new Ends(first.id(), first.centerDay(), members.getLast().centerDay(), members.size());
        }
    }

    /// Two places on the axis, each some pixels from a day, at every scale of the bucket.
    ///
    /// @param fromPx how far right of `fromDay` it begins
    /// @param untilPx how far right of `untilDay` it ends; `untilDay` is infinite where nothing follows
    record Room(double fromDay, double fromPx, double untilDay, double untilPx) {}

    /// The id of its mark.
    String id() {
        return "cluster/" + ends.firstId();
    }

    int count() {
        return ends.count();
    }

    /// The left edge of its mark: centred on its members as far as its neighbours leave room.
    double left(TimeScale scale, Metrics metrics) {
        return left(scale, metrics.clusterWidthPx(count()));
    }

    /// The same for the width that it has.
    double left(TimeScale scale, double width) {
        double centered = (scale.toX(ends.firstDay()) + scale.toX(ends.lastDay()) - width) / 2;
        double least = scale.toX(room.fromDay) + room.fromPx;
        double most = Double.isInfinite(room.untilDay)
                ? Double.MAX_VALUE
                : scale.toX(room.untilDay) + room.untilPx - width;
        return Math.max(least, Math.min(centered, most));
    }
}
