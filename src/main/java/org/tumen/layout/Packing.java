package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;

/// The rows of all lanes at one zoom bucket and size: what panning cannot change.
///
/// @param lanes what each lane holds
/// @param boxes where each lane is in the picture
/// @param rowPx the height of a row
/// @param onPixels whether lanes and rows lie on whole pixels, for crisp letters; rows that are too low for letters do
///            not, as rounding would push their marks over each other
record Packing(List<PackedLane> lanes, List<Box> boxes, double rowPx, boolean onPixels) {
    /// More rows than this no lane asks for.
    private static final int MOST_ROWS = 14;
    private static final double ROUNDING_PX = 1e-6;

    Packing {
        lanes = List.copyOf(lanes);
        boxes = List.copyOf(boxes);
    }

    /// The middle of a row of a lane.
    double rowCenter(int lane, int row) {
        return boxes.get(lane).y() + snapped(topPadding(lane) + rowPx * (row + 0.5), onPixels);
    }

    private static double snapped(double y, boolean onPixels) {
        return onPixels ? Math.floor(y + 0.5) : y;
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
        double room = frame.lanes().height();
        // Where lanes are many, what parts them gives way before their rows do.
        double padding = Math.clamp(room / count - metrics.leastRowPx(), 0, 2 * metrics.lanePaddingPx());
        int available = (int) Math.max(count, Math.floor((room - count * padding) / metrics.leastRowPx()));
        int most = Math.min(MOST_ROWS, available);
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
        int rows = 0;
        for (int lane = 0; lane < count; lane++) {
            lanes.add(given[lane] == wanted[lane] ? generous.get(lane) : packer.pack(seen.get(lane), given[lane]));
            rows += lanes.get(lane).rows();
        }
        double rowPx = Math.min(metrics.mostRowPx(), (room - count * padding) / rows);
        boolean onPixels = rowPx > metrics.leastRowPx() - ROUNDING_PX;
        return new Packing(lanes, laneBoxes(lanes, rowPx, padding, frame, onPixels), rowPx, onPixels);
    }

    /// The rows that each lane needs to label everything of a significance, and one more for what is less significant.
    private static int[] rowsFor(int significance, List<List<TimelineEntry>> lanes, LanePacker packer, int[] wanted) {
        int[] rows = new int[wanted.length];
        for (int lane = 0; lane < rows.length; lane++) {
            List<TimelineEntry> all = lanes.get(lane);
            List<TimelineEntry> foremost = all.stream().filter(entry -> entry.significance() <= significance).toList();
            int further = foremost.size() < all.size() ? 1 : 0;
            rows[lane] = Math.min(wanted[lane], packer.pack(foremost, MOST_ROWS).rows() + further);
        }
        return rows;
    }

    /// Stacks the lanes; height that no row needs is shared by all alike, so that the lanes fill the picture.
    private static List<Box> laneBoxes(List<PackedLane> lanes, double rowPx, double padding, Frame frame,
            boolean onPixels) {
        double needed = lanes.stream().mapToDouble(lane -> lane.rows() * rowPx + padding).sum();
        double spare = Math.max(0, frame.lanes().height() - needed) / lanes.size();
        List<Box> boxes = new ArrayList<>();
        double y = frame.lanes().y();
        for (PackedLane lane : lanes) {
            double bottom = y + lane.rows() * rowPx + padding + spare;
            boxes.add(Box.ofEdges(frame.lanes().x(), snapped(y, onPixels), frame.lanes().right(),
                    snapped(bottom, onPixels)));
            y = bottom;
        }
        return boxes;
    }
}
