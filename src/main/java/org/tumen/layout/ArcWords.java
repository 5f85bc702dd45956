package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;

/// Finds room for the words at lines: never over the selected event or each other, and over labels and marks only where
/// nothing else is free.
final class ArcWords {
    private static final double STEP_PX = 6;
    private static final int MOST_STEPS = 40;
    private static final double LABEL_COST = 20;
    private static final double MARK_COST = 1;
    private static final double DISTANCE_COST = 0.3;
    private static final double SIDE_COST = 4;
    /// Without its corner one does not see where a line goes.
    private static final double CORNER_COST = 40;
    /// Rather no words than words over a label.
    private static final double MOST_COST = 120;
    private static final double BESIDE_PX = 4;
    private static final double EDGE_PX = 3;

    private final Box lanes;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> labels;
    private final List<Box> marks;

    /// @param frame of the selected event
    ArcWords(Box lanes, Box frame, List<Box> labels, List<Box> marks) {
        this.lanes = lanes;
        this.labels = List.copyOf(labels);
        this.marks = List.copyOf(marks);
        taken.add(frame);
    }

    void take(Box room) {
        taken.add(room);
    }

    /// Room on a line or beside it, as near to its end as may be and over no label; null where there is none.
    @Nullable
    Box along(ArcRoute route, double widthPx, double heightPx) {
        Box best = null;
        double least = MOST_COST;
        double length = route.length();
        for (int step = 1; step <= MOST_STEPS && step * STEP_PX < length; step++) {
            ArcRoute.Point point = route.fromEnd(step * STEP_PX);
            double y = Math.rint(point.y() - heightPx / 2);
            for (int side = 0; side <= 2; side++) {
                double x = switch (side) {
                    case 0 -> point.x() - widthPx / 2;
                    case 1 -> point.x() + BESIDE_PX;
                    default -> point.x() - BESIDE_PX - widthPx;
                };
                Box room = new Box(x, y, widthPx, heightPx);
                boolean hidesCorner = route.points().stream()
                        .anyMatch(corner -> room.contains(corner.x(), corner.y()));
                double cost = cost(room) + step * STEP_PX * DISTANCE_COST + (side == 0 ? 0 : SIDE_COST)
                        + (hidesCorner ? CORNER_COST : 0);
                if (cost < least) {
                    least = cost;
                    best = room;
                }
            }
        }
        return best;
    }

    /// Rooms at the left or right edge about some heights.
    List<Box> atEdge(boolean left, List<Double> heights, double widthPx, double heightPx) {
        double x = left ? lanes.x() + EDGE_PX : lanes.right() - EDGE_PX - widthPx;
        return heights.stream().map(y -> new Box(x, Math.rint(y - heightPx / 2), widthPx, heightPx))
                .filter(room -> cost(room) < Double.POSITIVE_INFINITY).toList();
    }

    /// What is lost by words in a room: labels and marks that they cover. Infinite where words may not be.
    double cost(Box room) {
        if (!lanes.contains(room) || taken.stream().anyMatch(room::intersects)) {
            return Double.POSITIVE_INFINITY;
        }
        double cost = 0;
        for (Box label : labels) {
            cost += common(room, label) * LABEL_COST;
        }
        for (Box mark : marks) {
            cost += common(room, mark) * MARK_COST;
        }
        return cost;
    }

    /// The area that two boxes share.
    private static double common(Box one, Box other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
