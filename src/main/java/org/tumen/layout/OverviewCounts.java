package org.tumen.layout;

import java.util.Map;
import org.tumen.model.EventTable;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;

/// How many events of each lane begin in each bin of the overview strip. Depends on the document, the limits and the width
/// alone, so that it is counted once for many windows.
final class OverviewCounts {
    static final double BIN_PX = 16;

    private final TimeSpan limits;
    private final double widthPx;
    private final TimeScale scale;
    private final int lanes;
    private final int[] counts;
    private final int bins;

    /// Those of a large document, from its index.
    OverviewCounts(TimelineEntries entries, TimeSpan limits, double widthPx, int lanes) {
        this(limits, widthPx, lanes);
        for (int lane = 0; lane < entries.laneCount(); lane++) {
            LaneIndex index = entries.index(lane);
            // Here what has no start begins where the strip does.
            counts[lane] += index.openStarts();
            counts[bin(entries.extent().startDay()) * lanes + lane] -= index.openStarts();
            int begun = 0;
            for (int bin = 0; bin < bins; bin++) {
                int until = begunUpTo(bin, index, begun);
                counts[bin * lanes + lane] += until - begun;
                begun = until;
            }
        }
    }

    private int begunUpTo(int bin, LaneIndex index, int least) {
        int low = least;
        int high = index.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bin(index.start(middle)) <= bin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private OverviewCounts(TimeSpan limits, double widthPx, int lanes) {
        this.limits = limits;
        this.widthPx = widthPx;
        this.lanes = lanes;
        scale = OverviewLayout.scale(limits, widthPx);
        bins = (int) Math.max(1, Math.floor((scale.toX(limits.endDay()) - scale.startPx()) / BIN_PX));
        counts = new int[bins * lanes];
    }

    /// @param laneOf lanes from 0 by category; events of other categories are in one more after the last
    OverviewCounts(EventTable events, Map<String, Integer> laneOf, TimeSpan limits, double widthPx) {
        this(limits, widthPx, laneOf.size() + 1);
        for (int number = 0; number < events.size(); number++) {
            int bin = bin(DocumentExtent.drawnStart(events, number, limits));
            counts[bin * lanes + laneOf.getOrDefault(events.categoryId(number), lanes - 1)]++;
        }
    }

    /// The events in the fullest bin.
    int most() {
        int highest = 0;
        for (int bin = 0; bin < bins; bin++) {
            int total = 0;
            for (int lane = 0; lane < lanes; lane++) {
                total += count(bin, lane);
            }
            highest = Math.max(highest, total);
        }
        return highest;
    }

    /// Whether these are the counts of a strip of such limits and width.
    boolean isFor(TimeSpan otherLimits, double otherWidthPx) {
        return limits.equals(otherLimits) && widthPx == otherWidthPx;
    }

    int bins() {
        return bins;
    }

    int lanes() {
        return lanes;
    }

    int count(int bin, int lane) {
        return counts[bin * lanes + lane];
    }

    double leftPx(int bin) {
        return scale.startPx() + bin * BIN_PX;
    }

    /// The bin that a day falls into; the nearest one for days outside of the limits.
    int bin(double day) {
        return Math.clamp((long) ((scale.toX(day) - scale.startPx()) / BIN_PX), 0, bins - 1);
    }
}
