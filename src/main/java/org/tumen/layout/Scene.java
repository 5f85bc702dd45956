package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tumen.display.Box;
import org.tumen.time.TimeScale;
import org.tumen.time.Viewport;

/// One picture worked out: frame, packing, scale, and the marks in the window, lane by lane.
record Scene(PictureRequest request, Frame frame, Packing packing, TimeScale scale, Metrics metrics, List<Lane> lanes,
        List<List<PlacedMark>> marks, List<List<PlacedGhost>> ghosts) {
    private static final double BEYOND_PX = 50;

    Scene {
        lanes = List.copyOf(lanes);
        marks = List.copyOf(marks);
        ghosts = List.copyOf(ghosts);
    }

    static Scene of(PictureRequest request, Frame frame, Packing packing, Metrics metrics, List<Lane> lanes) {
        TimeScale scale = new Viewport(request.span(), frame.axisWidthPx()).scale(frame.axisLeftPx());
        MarkPlacement placement = new MarkPlacement(packing, frame, scale, metrics);
        List<List<PlacedMark>> marks = new ArrayList<>();
        List<List<PlacedGhost>> ghosts = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            ghosts.add(List.copyOf(placement.ghosts(lane)));
            marks.add(List.copyOf(placement.place(lane, ghosts.get(lane))));
        }
        return new Scene(request, frame, packing, scale, metrics, lanes, marks, ghosts);
    }

    /// This picture while its marks are on their way from the rows of another packing.
    ///
    /// @param progress 0 where they come from, 1 in their place
    Scene comingFrom(Packing other, double progress) {
        MarkPlacement before = new MarkPlacement(other, frame, scale, metrics);
        double rest = Math.pow(1 - progress, 3);
        List<List<PlacedMark>> moving = new ArrayList<>();
        List<List<PlacedGhost>> movingGhosts = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            Map<Integer, Double> from = before.centersInWindow(lane);
            moving.add(marks.get(lane).stream().map(mark -> mark.moveBy(
                    (from.getOrDefault(mark.entry().number(), mark.centerY()) - mark.centerY()) * rest)).toList());
            movingGhosts.add(ghosts.get(lane).stream().map(ghost -> ghost.moveBy(
                    (from.getOrDefault(ghost.entry().number(), ghost.box().centerY()) - ghost.box().centerY()) * rest))
                    .toList());
            Box here = packing.boxes().get(lane);
            Box there = other.boxes().get(lane);
            boxes.add(Box.ofEdges(here.x(), here.y() + (there.y() - here.y()) * rest, here.right(),
                    here.bottom() + (there.bottom() - here.bottom()) * rest));
        }
        return new Scene(request, frame, new Packing(packing.lanes(), boxes, packing.rowPx(), false), scale, metrics,
                lanes, moving, movingGhosts);
    }

    /// A mark as it is drawn: cut off well outside the window, where its ends and what decorates them are not seen.
    PlacedMark drawable(PlacedMark placed) {
        double beyond = metrics.px(BEYOND_PX);
        return placed.within(frame.axisLeftPx() - beyond, frame.lanes().right() + beyond);
    }

    PlacedGhost drawable(PlacedGhost placed) {
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
