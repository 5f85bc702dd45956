package org.tumen.viewmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.model.EventTable;
import org.tumen.time.TimeSpan;

/// How a mark that counts several events is opened: by zooming in, or by a list where that would not part them.
public final class ClusterOpening {
    /// Events whose middles are nearer to each other are of one day.
    private static final double ONE_DAY = 1;
    /// A view that is hardly closer parts nothing.
    private static final double CLOSER = 0.9;

    private ClusterOpening() {}

    /// The span in which events part; null where they are of one day or the view is as close already.
    ///
    /// @param members the numbers of the events
    public static @Nullable TimeSpan closeUp(List<Integer> members, EventTable events, TimeSpan view) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (int member : members) {
            double start = events.startDay(member);
            double middle = start + (events.endDay(member) - start) / 2;
            first = Math.min(first, middle);
            last = Math.max(last, middle);
        }
        if (!(last - first >= ONE_DAY)) {
            return null;
        }
        TimeSpan around = new TimeSpan(first, last).padBy(0.5);
        return around.days() < view.days() * CLOSER ? around : null;
    }
}
