package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;

/// How the height of a picture is divided among lanes and rows.
///
/// @param boxes where each lane is in the picture
/// @param rowPx the height of a row
record LaneRows(List<Box> boxes, double rowPx) {
    /// More rows than this no lane asks for.
    static final int MOST_ROWS = 14;

    LaneRows {
        boxes = List.copyOf(boxes);
    }

    /// How many rows a picture has room for in all, at least one for each lane.
    static int available(Frame frame, Metrics metrics, int lanes) {
        double padding = 2 * metrics.lanePaddingPx();
        return (int) Math.max(lanes, Math.floor((frame.lanes().height() - lanes * padding) / metrics.leastRowPx()));
    }

    /// Stacks the lanes; height that no row needs is shared by all alike, so that the lanes fill the picture.
    static LaneRows of(int[] rows, Frame frame, Metrics metrics) {
        double padding = 2 * metrics.lanePaddingPx();
        double room = frame.lanes().height();
        int all = 0;
        for (int count : rows) {
            all += count;
        }
        double rowPx = Math.min(metrics.mostRowPx(), Math.max(1, (room - rows.length * padding) / all));
        double spare = Math.max(0, room - all * rowPx - rows.length * padding) / rows.length;
        List<Box> boxes = new ArrayList<>();
        double y = frame.lanes().y();
        for (int count : rows) {
            double bottom = y + count * rowPx + padding + spare;
            boxes.add(Box.ofEdges(frame.lanes().x(), Math.rint(y), frame.lanes().right(), Math.rint(bottom)));
            y = bottom;
        }
        return new LaneRows(boxes, rowPx);
    }
}
