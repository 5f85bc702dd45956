package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.model.Era;
import org.tumen.model.TimelineDocument;

/// Where the parts of a timeline's picture are, in pixels. In a low picture bands of eras and even the ruler make room for
/// the lanes.
///
/// @param ruler the ruler, over the axis only; without height where there is no room for it
/// @param eraBands a row for each band of eras that is shown, over the axis only
/// @param bandNames the names of these bands
/// @param lanes the room for all lanes, over the axis only
/// @param legend the strip of the legend, as wide as the picture; without height where there is none
record Frame(double widthPx, double heightPx, Box ruler, List<Box> eraBands, List<String> bandNames, Box lanes,
        Box legend) {
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
        return of(document, entries, widthPx, heightPx, 0, metrics);
    }

    /// @param legendPx the height of the legend
    static Frame of(TimelineDocument document, TimelineEntries entries, double widthPx, double heightPx,
            double legendPx, Metrics metrics) {
        List<String> bands = document.eras().stream().map(Era::band).distinct().toList();
        double left = Math.min(headerWidth(entries, bands, metrics), widthPx * MOST_HEADER_SHARE);
        left = Math.floor(Math.max(0, Math.min(left, widthPx - LEAST_AXIS_PX)));
        double axis = Math.max(1, widthPx - left);
        double y = Math.rint(metrics.px(44));
        if (y + metrics.leastRowPx() > heightPx) {
            y = 0;
        }
        Box ruler = new Box(left, 0, axis, y);
        List<Box> bandBoxes = eraBands(bands.size(), ruler, heightPx, metrics);
        if (!bandBoxes.isEmpty()) {
            y = bandBoxes.getFirst().y() + bandBoxes.size() * bandPitchPx(metrics) + Math.rint(metrics.px(4));
        }
        return new Frame(widthPx, heightPx, ruler, bandBoxes, bands.subList(0, bandBoxes.size()),
                new Box(left, y, axis, Math.max(1, heightPx - legendPx - y)),
                new Box(0, heightPx - legendPx, widthPx, legendPx));
    }

    /// As many bands as end in the picture's upper half: the lower one is the lanes'.
    private static List<Box> eraBands(int count, Box ruler, double heightPx, Metrics metrics) {
        List<Box> bands = new ArrayList<>();
        double y = ruler.bottom() + Math.rint(metrics.px(6));
        while (bands.size() < count && y + bandPitchPx(metrics) <= heightPx / 2) {
            bands.add(new Box(ruler.x(), y, ruler.width(), Math.rint(metrics.px(19))));
            y += bandPitchPx(metrics);
        }
        return bands;
    }

    private static double bandPitchPx(Metrics metrics) {
        return Math.rint(metrics.px(22));
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
