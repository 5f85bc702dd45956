package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.time.TimeScale;
import org.tumen.time.Viewport;

/// One picture worked out: frame, packing, scale, and the marks in the window, lane by lane.
record Scene(PictureRequest request, Frame frame, Packing packing, TimeScale scale, Metrics metrics, List<Lane> lanes,
        List<List<PlacedMark>> marks) {
    private static final double BEYOND_PX = 50;

    Scene {
        lanes = List.copyOf(lanes);
        marks = List.copyOf(marks);
    }

    static Scene of(PictureRequest request, Frame frame, Packing packing, Metrics metrics, List<Lane> lanes) {
        TimeScale scale = new Viewport(request.span(), frame.axisWidthPx()).scale(frame.axisLeftPx());
        MarkPlacement placement = new MarkPlacement(packing, frame, scale, metrics);
        List<List<PlacedMark>> marks = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            marks.add(List.copyOf(placement.place(lane)));
        }
        return new Scene(request, frame, packing, scale, metrics, lanes, marks);
    }

    /// A mark as it is drawn: cut off well outside the window, where its ends and what decorates them are not seen.
    PlacedMark drawable(PlacedMark placed) {
        double beyond = metrics.px(BEYOND_PX);
        return placed.within(frame.axisLeftPx() - beyond, frame.lanes().right() + beyond);
    }

    MarkPlacement placement() {
        return new MarkPlacement(packing, frame, scale, metrics);
    }

    Viewport viewport() {
        return new Viewport(request.span(), frame.axisWidthPx());
    }
}
