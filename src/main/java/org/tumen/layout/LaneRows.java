package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;

/// How the height of a picture is divided among lanes and rows.
///
/// @param boxes where each lane is in the picture
/// @param rowPx the height of a row
/// @param onPixels whether lanes and rows lie on whole pixels
record LaneRows(List<Box> boxes, double rowPx, boolean onPixels) {
    /// More rows than this no lane asks for.
    static final int MOST_ROWS = 14;
    private static final double ROUNDING_PX = 1e-6;

    LaneRows {
        boxes = List.copyOf(boxes);
    }

    /// How many rows a picture has room for in all, at least one for each lane.
    static int available(Frame frame, Metrics metrics, int lanes) {
        double room = frame.lanes().height();
        return (int) Math.max(lanes, Math.floor((room - lanes * padding(room, metrics, lanes)) / metrics.leastRowPx()));
    }

    /// Where lanes are many, what parts them gives way before their rows do.
    private static double padding(double roomPx, Metrics metrics, int lanes) {
        return Math.clamp(roomPx / lanes - metrics.leastRowPx(), 0, 2 * metrics.lanePaddingPx());
    }

    static double snapped(double y, boolean onPixels) {
        return onPixels ? Math.floor(y + 0.5) : y;
    }

    /// Stacks the lanes; height that no row needs is shared by all alike, so that the lanes fill the picture.
    static LaneRows of(int[] rows, Frame frame, Metrics metrics) {
        double room = frame.lanes().height();
        double padding = padding(room, metrics, rows.length);
        int all = 0;
        for (int count : rows) {
            all += count;
        }
        double rowPx = Math.min(metrics.mostRowPx(), (room - rows.length * padding) / all);
        boolean onPixels = rowPx > metrics.leastRowPx() - ROUNDING_PX;
        double spare = Math.max(0, room - all * rowPx - rows.length * padding) / rows.length;
        List<Box> boxes = new ArrayList<>();
        double y = frame.lanes().y();
        for (int count : rows) {
            double bottom = y + count * rowPx + padding + spare;
            boxes.add(Box.ofEdges(frame.lanes().x(), snapped(y, onPixels), frame.lanes().right(),
                    snapped(bottom, onPixels)));
            y = bottom;
        }
        return new LaneRows(boxes, rowPx, onPixels);
    }
}
