package org.tumen.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;

/// Brings the words of a timeline's picture into the order in which one reads them, for readers of PDF and SVG files: each
/// lane's name, then its labels by time. No label lies under a shape, so the picture stays the same.
final class ReadingOrder {
    /// A text of a lane.
    ///
    /// @param x where the mark is that it belongs to
    private record LaneText(DrawOp.TextRun run, double x) {}

    private final List<Mark> lanes;
    private final Map<Long, List<Mark>> labelsByRow = new HashMap<>();
    private final Map<String, Mark> events = new HashMap<>();

    private ReadingOrder(DisplayList drawing) {
        lanes = drawing.marks().stream().filter(mark -> mark.kind() == Mark.Kind.LANE).toList();
        for (Mark mark : drawing.marks()) {
            if (mark.kind() == Mark.Kind.LABEL) {
                labelsByRow.computeIfAbsent((long) mark.bounds().centerY(), _ -> new ArrayList<>()).add(mark);
            } else if (mark.kind() == Mark.Kind.EVENT) {
                events.putIfAbsent(mark.id(), mark);
            }
        }
    }

    static List<DrawOp> of(DisplayList drawing) {
        return new ReadingOrder(drawing).reordered(drawing.ops());
    }

    private List<DrawOp> reordered(List<DrawOp> ops) {
        if (lanes.isEmpty()) {
            return ops;
        }
        List<DrawOp> result = new ArrayList<>();
        List<List<DrawOp.TextRun>> names = perLane();
        List<List<LaneText>> labels = perLane();
        List<DrawOp> after = new ArrayList<>();
        Box clip = null;
        for (DrawOp op : ops) {
            if (op instanceof DrawOp.TextRun run && lane(run) >= 0 && clip == null) {
                names.get(lane(run)).add(run);
            } else if (op instanceof DrawOp.Clip(Box box, List<DrawOp> content) && clip == null && isOfLanes(box)) {
                clip = box;
                result.add(new DrawOp.Clip(box, shapes(content, labels)));
            } else {
                (clip == null ? result : after).add(op);
            }
        }
        for (int lane = 0; lane < lanes.size(); lane++) {
            result.addAll(names.get(lane));
            if (clip != null && !labels.get(lane).isEmpty()) {
                result.add(new DrawOp.Clip(clip, labels.get(lane).stream()
                        .sorted(Comparator.comparingDouble(LaneText::x)).map(text -> (DrawOp) text.run).toList()));
            }
        }
        result.addAll(after);
        return result;
    }

    private <T> List<List<T>> perLane() {
        List<List<T>> lists = new ArrayList<>();
        lanes.forEach(_ -> lists.add(new ArrayList<>()));
        return lists;
    }

    private boolean isOfLanes(Box box) {
        return lanes.stream().anyMatch(lane -> box.y() <= lane.bounds().centerY() && lane.bounds().centerY() < box
                .bottom());
    }

    /// What is left of a lane's content when its labels are taken out.
    private List<DrawOp> shapes(List<DrawOp> content, List<List<LaneText>> labels) {
        List<DrawOp> shapes = new ArrayList<>();
        for (DrawOp op : content) {
            int lane = op instanceof DrawOp.TextRun run ? laneAt(run.baselineY()) : -1;
            if (op instanceof DrawOp.TextRun run && lane >= 0) {
                labels.get(lane).add(new LaneText(run, markX(run)));
            } else {
                shapes.add(op);
            }
        }
        return shapes;
    }

    /// The lane whose name a text is; -1 for none.
    private int lane(DrawOp.TextRun run) {
        int lane = laneAt(run.baselineY());
        return lane >= 0 && run.x() >= lanes.get(lane).bounds().x() && run.x() < lanes.get(lane).bounds().right()
                ? lane
                : -1;
    }

    private int laneAt(double y) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (y >= lanes.get(lane).bounds().y() && y < lanes.get(lane).bounds().bottom()) {
                return lane;
            }
        }
        return -1;
    }

    private double markX(DrawOp.TextRun run) {
        for (long row = (long) run.baselineY() - 12; row <= (long) run.baselineY(); row++) {
            for (Mark label : labelsByRow.getOrDefault(row, List.of())) {
                if (label.bounds().contains(run.x() + 0.5, run.baselineY() - 1)) {
                    Mark event = events.get(label.id());
                    return event == null ? run.x() : event.bounds().x();
                }
            }
        }
        return run.x();
    }
}
