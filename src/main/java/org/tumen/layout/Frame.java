package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.model.Era;
import org.tumen.model.TimelineDocument;

/// Where the parts of a timeline's picture are, in pixels.
///
/// @param ruler the ruler, over the axis only
/// @param eraBands a row for each band of eras, over the axis only
/// @param lanes the room for all lanes, over the axis only
record Frame(double widthPx, double heightPx, Box ruler, List<Box> eraBands, List<String> bandNames, Box lanes) {
    private static final double LEAST_AXIS_PX = 40;
    private static final double LEAST_HEADER_PX = 132;
    private static final double MOST_HEADER_SHARE = 0.25;

    Frame {
        eraBands = List.copyOf(eraBands);
        bandNames = List.copyOf(bandNames);
    }

    double axisLeftPx() {
        return lanes.x();
    }

    double axisWidthPx() {
        return lanes.width();
    }

    static Frame of(TimelineDocument document, TimelineEntries entries, double widthPx, double heightPx,
            Metrics metrics) {
        List<String> bands = document.eras().stream().map(Era::band).distinct().toList();
        double left = Math.min(headerWidth(entries, bands, metrics), widthPx * MOST_HEADER_SHARE);
        left = Math.floor(Math.max(0, Math.min(left, widthPx - LEAST_AXIS_PX)));
        double axis = Math.max(1, widthPx - left);
        double y = Math.rint(metrics.px(44));
        Box ruler = new Box(left, 0, axis, y);
        List<Box> bandBoxes = new ArrayList<>();
        if (!bands.isEmpty()) {
            y += Math.rint(metrics.px(6));
            for (int i = 0; i < bands.size(); i++) {
                bandBoxes.add(new Box(left, y, axis, Math.rint(metrics.px(19))));
                y += Math.rint(metrics.px(22));
            }
            y += Math.rint(metrics.px(4));
        }
        return new Frame(widthPx, heightPx, ruler, bandBoxes, bands,
                new Box(left, y, axis, Math.max(1, heightPx - y)));
    }

    private static double headerWidth(TimelineEntries entries, List<String> bands, Metrics metrics) {
        double widest = metrics.px(LEAST_HEADER_PX);
        for (int lane = 0; lane < entries.laneCount(); lane++) {
            widest = Math.max(widest, LaneHeaders.textLeft(metrics)
                    + metrics.measurer().widthPx(entries.laneName(lane), metrics.laneFont()) + metrics.px(12));
        }
        for (String band : bands) {
            widest = Math.max(widest,
                    metrics.px(28) + metrics.measurer().widthPx(band, metrics.eraFont()));
        }
        return Math.ceil(widest);
    }
}
