package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;

/// The rows of all lanes at one zoom bucket and size, of the whole document or of all that is near a window: what panning
/// cannot change.
///
/// @param lanes what each lane holds
/// @param boxes where each lane is in the picture
/// @param rowPx the height of a row
record Packing(List<PackedLane> lanes, List<Box> boxes, double rowPx) {
    Packing {
        lanes = List.copyOf(lanes);
        boxes = List.copyOf(boxes);
    }

    /// The middle of a row of a lane.
    double rowCenter(int lane, int row) {
        return boxes.get(lane).y() + Math.rint(topPadding(lane) + rowPx * (row + 0.5));
    }

    private double topPadding(int lane) {
        double free = boxes.get(lane).height() - lanes.get(lane).rows() * rowPx;
        return Math.min(free / 2, rowPx / 3);
    }

    /// @param basePxPerDay the smallest scale of the zoom bucket
    /// @param limits how far a reader can look: no label lies outside
    static Packing of(TimelineEntries entries, double basePxPerDay, TimeSpan limits, Frame frame, Metrics metrics) {
        TimeScale scale = new TimeScale(limits.startDay(), 0, basePxPerDay);
        double edge = metrics.px(4);
        LanePacker packer = new LanePacker(scale, metrics, edge, scale.toX(limits.endDay()) - edge,
                frame.axisWidthPx() / 3);
        int count = entries.laneCount();
        int available = LaneRows.available(frame, metrics, count);
        int most = Math.min(LaneRows.MOST_ROWS, available);
        List<PackedLane> generous = new ArrayList<>();
        for (int lane = 0; lane < count; lane++) {
            generous.add(packer.pack(entries.lane(lane), most));
        }
        int[] wanted = generous.stream().mapToInt(PackedLane::rows).toArray();
        int[] given = RowShares.divide(
                List.of(rowsFor(1, entries, packer, wanted), rowsFor(2, entries, packer, wanted), wanted), available);
        List<PackedLane> lanes = new ArrayList<>();
        for (int lane = 0; lane < count; lane++) {
            lanes.add(given[lane] == wanted[lane] ? generous.get(lane) : packer.pack(entries.lane(lane), given[lane]));
        }
        LaneRows rows = LaneRows.of(lanes.stream().mapToInt(PackedLane::rows).toArray(), frame, metrics);
        return new Packing(lanes, rows.boxes(), rows.rowPx());
    }

    /// The rows that each lane needs to label everything of a significance, and one more for what is less significant.
    private static int[] rowsFor(int significance, TimelineEntries entries, LanePacker packer, int[] wanted) {
        int[] rows = new int[wanted.length];
        for (int lane = 0; lane < rows.length; lane++) {
            List<TimelineEntry> all = entries.lane(lane);
            List<TimelineEntry> foremost = all.stream().filter(entry -> entry.significance() <= significance).toList();
            int further = foremost.size() < all.size() ? 1 : 0;
            rows[lane] = Math.min(wanted[lane], packer.pack(foremost, LaneRows.MOST_ROWS).rows() + further);
        }
        return rows;
    }
}
