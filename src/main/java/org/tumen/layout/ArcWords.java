package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;

/// Finds room for the words at lines: never over the selected event or each other, and over labels and marks only where
/// nothing else is free.
final class ArcWords {
    private static final double STEP_PX = 6;
    private static final int MOST_STEPS = 66;
    private static final double LABEL_COST = 20;
    private static final double MARK_COST = 4;
    private static final double LINE_COST = 6;
    private static final double DISTANCE_COST = 0.3;
    private static final double SIDE_COST = 4;
    /// Without its corner one does not see where a line goes.
    private static final double CORNER_COST = 40;
    /// Rather no words at a line than words that hide much.
    private static final double MOST_COST = 120;
    private static final double BESIDE_PX = 4;
    private static final double EDGE_PX = 3;
    /// Between words of different lines, beside and above each other.
    private static final double APART_X_PX = 8;
    private static final double APART_Y_PX = 4;

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

    /// Takes it so that the next words stand well apart.
    void takeApart(Box room) {
        taken.add(Box.ofEdges(room.x() - APART_X_PX, room.y() - APART_Y_PX, room.right() + APART_X_PX,
                room.bottom() + APART_Y_PX));
    }

    /// Room on a line or beside it, as near to its end as may be and over no label; null where there is none.
    ///
    /// @param others the other lines
    @Nullable
    Box along(ArcRoute route, List<ArcRoute> others, double widthPx, double heightPx) {
        Box best = null;
        double least = MOST_COST;
        double length = route.length();
        Box reach = Box.ofEdges(route.bounds().x() - widthPx - BESIDE_PX, route.bounds().y() - heightPx,
                route.bounds().right() + widthPx + BESIDE_PX, route.bounds().bottom() + heightPx);
        List<Box> nearLabels = labels.stream().filter(reach::intersects).toList();
        List<Box> nearMarks = marks.stream().filter(reach::intersects).toList();
        for (int step = 1; step <= MOST_STEPS && step * STEP_PX < length
                && step * STEP_PX * DISTANCE_COST < least; step++) {
            ArcRoute.Point point = route.fromEnd(step * STEP_PX);
            double y = Math.rint(point.y() - heightPx / 2);
            for (int side = 0; side <= 2; side++) {
                double x = switch (side) {
                    case 0 -> point.x() - widthPx / 2;
                    case 1 -> point.x() + BESIDE_PX;
                    default -> point.x() - BESIDE_PX - widthPx;
                };
                Box room = new Box(x, y, widthPx, heightPx);
                double cost = step * STEP_PX * DISTANCE_COST + (side == 0 ? 0 : SIDE_COST)
                        + (hidesCorner(room, route) ? CORNER_COST : 0);
                boolean isPossible = isFree(room) && nearLabels.stream().noneMatch(room::intersects);
                cost += isPossible ? covered(room, List.of(), nearMarks, least - cost) : least;
                for (int i = 0; i < others.size() && cost < least; i++) {
                    cost += others.get(i).lengthIn(room) * LINE_COST;
                }
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
                .filter(this::isFree).toList();
    }

    private static boolean hidesCorner(Box room, ArcRoute route) {
        for (ArcRoute.Point corner : route.points()) {
            if (room.contains(corner.x(), corner.y())) {
                return true;
            }
        }
        return false;
    }

    /// What is lost by words in a room, labels and marks that they cover, or something above `most` where it is more.
    double cost(Box room, double most) {
        return covered(room, labels, marks, most);
    }

    private boolean isFree(Box room) {
        for (Box other : taken) {
            if (room.intersects(other)) {
                return false;
            }
        }
        return lanes.contains(room);
    }

    private static double covered(Box room, List<Box> labels, List<Box> marks, double most) {
        double cost = 0;
        for (int i = 0; i < labels.size() && cost <= most; i++) {
            cost += common(room, labels.get(i)) * LABEL_COST;
        }
        for (int i = 0; i < marks.size() && cost <= most; i++) {
            cost += common(room, marks.get(i)) * MARK_COST;
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
