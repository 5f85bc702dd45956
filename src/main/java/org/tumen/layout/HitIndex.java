package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;

/// Finds the mark under a point of a drawing: the one drawn last that contains it, else the nearest within reach. Of what
/// lies on the time axis only the part beside the ruler is seen, so only that is found.
public final class HitIndex {
    private final List<Mark> marks;
    private final double axisLeftPx;

    public HitIndex(DisplayList list) {
        marks = new ArrayList<>(list.marks());
        axisLeftPx = marks.stream().filter(mark -> mark.kind() == Mark.Kind.RULER)
                .mapToDouble(mark -> mark.bounds().x()).findFirst().orElse(Double.NEGATIVE_INFINITY);
    }

    /// @param reachPx how far from a mark a point may be and still mean it
    public @Nullable Mark at(double x, double y, double reachPx) {
        Mark nearest = null;
        double least = Double.MAX_VALUE;
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            boolean surface = switch (mark.kind()) {
                case EVENT, LABEL, RIVAL, CLUSTER -> false;
                case ERA, LANE, RULER -> true;
            };
            double distance = surface || x >= axisLeftPx ? distance(mark, x, y) : Double.MAX_VALUE;
            if (distance <= (surface ? 0 : reachPx) && distance < least) {
                least = distance;
                nearest = mark;
            }
        }
        return nearest;
    }

    private static double distance(Mark mark, double x, double y) {
        double dx = Math.max(0, Math.max(mark.bounds().x() - x, x - mark.bounds().right()));
        double dy = Math.max(0, Math.max(mark.bounds().y() - y, y - mark.bounds().bottom()));
        return Math.hypot(dx, dy);
    }
}
