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
/// @param onPixels whether lanes and rows lie on whole pixels, for crisp letters; rows that are too low for letters do
///            not, as rounding would push their marks over each other
record Packing(List<PackedLane> lanes, List<Box> boxes, double rowPx, boolean onPixels) {
    Packing {
        lanes = List.copyOf(lanes);
        boxes = List.copyOf(boxes);
    }

    /// The middle of a row of a lane.
    double rowCenter(int lane, int row) {
        return boxes.get(lane).y() + LaneRows.snapped(topPadding(lane) + rowPx * (row + 0.5), onPixels);
    }

    private double topPadding(int lane) {
        double free = boxes.get(lane).height() - lanes.get(lane).rows() * rowPx;
        return Math.min(free / 2, rowPx / 3);
    }

    /// @param basePxPerDay the smallest scale of the zoom bucket
    /// @param limits how far a reader can look: no label lies outside, and no event outside takes room
    static Packing of(TimelineEntries entries, double basePxPerDay, TimeSpan limits, Frame frame, Metrics metrics) {
        TimeScale scale = new TimeScale(limits.startDay(), 0, basePxPerDay);
        double edge = metrics.px(4);
        LanePacker packer = new LanePacker(scale, metrics, edge, scale.toX(limits.endDay()) - edge,
                frame.widthPx() / 3);
        int count = entries.laneCount();
        int available = LaneRows.available(frame, metrics, count);
        int most = Math.min(LaneRows.MOST_ROWS, available);
        List<List<TimelineEntry>> seen = new ArrayList<>();
        List<PackedLane> generous = new ArrayList<>();
        for (int lane = 0; lane < count; lane++) {
            seen.add(entries.lane(lane).stream().filter(entry -> entry.isWithin(limits)).toList());
            generous.add(packer.pack(seen.get(lane), most));
        }
        int[] wanted = generous.stream().mapToInt(PackedLane::rows).toArray();
        int[] given = RowShares.divide(
                List.of(rowsFor(1, seen, packer, wanted), rowsFor(2, seen, packer, wanted), wanted), available);
        List<PackedLane> lanes = new ArrayList<>();
        for (int lane = 0; lane < count; lane++) {
            lanes.add(given[lane] == wanted[lane] ? generous.get(lane) : packer.pack(seen.get(lane), given[lane]));
        }
        LaneRows rows = LaneRows.of(lanes.stream().mapToInt(PackedLane::rows).toArray(), frame, metrics);
        return new Packing(lanes, rows.boxes(), rows.rowPx(), rows.onPixels());
    }

    /// The rows that each lane needs to label everything of a significance, and one more for what is less significant.
    private static int[] rowsFor(int significance, List<List<TimelineEntry>> lanes, LanePacker packer, int[] wanted) {
        int[] rows = new int[wanted.length];
        for (int lane = 0; lane < rows.length; lane++) {
            List<TimelineEntry> all = lanes.get(lane);
            List<TimelineEntry> foremost = all.stream().filter(entry -> entry.significance() <= significance).toList();
            int further = foremost.size() < all.size() ? 1 : 0;
            rows[lane] = Math.min(wanted[lane], packer.pack(foremost, LaneRows.MOST_ROWS).rows() + further);
        }
        return rows;
    }
}
