package org.tumen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;

/// Finds ways for lines between marks: through the gaps between rows, past labels and marks where that can be.
final class ArcRouter {
    private static final double GAP_PX = 2;
    private static final double LABEL_COST = 6;
    private static final double MARK_COST = 6;
    private static final double NEAR_COST = 20;
    private static final double BEND_COST = 6;
    /// A line that goes up to go down, or the other way around, is hard to follow.
    private static final double TURN_BACK_COST = 40;
    private static final double LENGTH_COST = 0.2;
    /// Of two lines beside each other.
    private static final double CROWD_COST = 2;
    /// Lines rather begin at the selected event's symbol than elsewhere at its frame.
    private static final double BESIDE_SYMBOL_COST = 12;
    /// A line that crosses less is not led around it.
    private static final double LEAST_DETOUR_COST = 80;
    /// So far from letters a line leaves them in peace.
    private static final double CLEAR_X_PX = 4;
    private static final double CLEAR_Y_PX = 1;
    private static final double CLEAR_OF_MARKS_PX = 2;
    private static final int DETOUR_BENDS = 4;
    private static final int MOST_CHANNELS = 24;
    private static final int NEAR_GAPS = 1;

    private final Box lanes;
    private final List<Box> labels;
    private final List<Box> marks;
    private final double leastLegPx;
    private final List<Double> gaps;
    /// Beside lines that there are already.
    private final List<Box> crowded;

    /// @param lanes where lines can be
    /// @param labels what lines do not run over, or close beside, if they can help it
    /// @param marks what they avoid a little less
    /// @param gaps the heights between rows, at which level stretches can be
    /// @param leastLegPx the least length of a stretch that ends at a mark, for an arrow to have room
    /// @param others lines that there are already: new ones run along with them or well apart
    ArcRouter(Box lanes, List<Box> labels, List<Box> marks, List<Double> gaps, double leastLegPx,
            List<ArcRoute> others) {
        this.lanes = lanes;
        this.labels = labels.stream().map(label -> Box.ofEdges(label.x() - CLEAR_X_PX, label.y() - CLEAR_Y_PX,
                label.right() + CLEAR_X_PX, label.bottom() + CLEAR_Y_PX)).toList();
        this.marks = marks.stream().map(mark -> mark.growBy(CLEAR_OF_MARKS_PX)).toList();
        this.gaps = List.copyOf(gaps);
        this.leastLegPx = leastLegPx;
        crowded = others.stream().flatMap(other -> other.sides().stream()).toList();
    }

    /// The best way from one mark to another.
    ArcRoute between(ArcAnchor from, ArcAnchor to) {
        Choice choice = new Choice(from);
        addWays(choice, from.atMiddle(), to, 0);
        ArcAnchor beside = from.alongBody();
        if (beside.nearestX(to.body().centerX()) != from.atMiddle().nearestX(to.body().centerX())) {
            addWays(choice, beside, to, BESIDE_SYMBOL_COST);
        }
        if (choice.least > LEAST_DETOUR_COST) {
            addDetours(choice, from.atMiddle(), to);
        }
        return choice.best == null
                ? fallback(from, to, from.nearestX(to.body().centerX()), to.nearestX(from.body().centerX()))
                : choice.best;
    }

    private void addWays(Choice choice, ArcAnchor from, ArcAnchor to, double extraCost) {
        double fromX = from.nearestX(to.body().centerX());
        double toX = to.nearestX(fromX);
        for (double y : gaps) {
            choice.add(viaGap(from, to, fromX, toX, y), extraCost);
        }
        choice.add(downTo(from, to, fromX), extraCost);
        choice.add(reversed(downTo(to, from, toX)), extraCost);
        choice.add(straight(from, to), extraCost);
    }

    /// Ways that go up or down where there is room between labels.
    private void addDetours(Choice choice, ArcAnchor from, ArcAnchor to) {
        double fromX = from.nearestX(to.body().centerX());
        double toX = to.nearestX(fromX);
        List<Double> leavings = nearGaps(from);
        List<Double> arrivings = nearGaps(to);
        for (double x : channels(leavings, arrivings, fromX, toX)) {
            double across = Math.abs(x - fromX) + Math.abs(x - toX);
            for (double leaving : leavings) {
                for (double arriving : arrivings) {
                    double turns = turnBackCost(from.centerY(), leaving, arriving)
                            + turnBackCost(leaving, arriving, to.centerY());
                    double least = (across + Math.abs(arriving - leaving)) * LENGTH_COST + DETOUR_BENDS * BEND_COST;
                    Double leave = leave(from, leaving);
                    Double arrive = leave(to, arriving);
                    if (leave != null && arrive != null && leaving != arriving && turns + least < choice.least) {
                        choice.add(route(point(fromX, leave), point(fromX, leaving), point(x, leaving),
                                point(x, arriving), point(toX, arriving), point(toX, arrive)), turns);
                    }
                }
            }
        }
    }

    private static double turnBackCost(double from, double turn, double until) {
        return Math.signum(turn - from) == Math.signum(until - turn) ? 0 : TURN_BACK_COST;
    }

    /// The gaps next to a mark at which a line from it can turn.
    private List<Double> nearGaps(ArcAnchor anchor) {
        List<Double> near = new ArrayList<>(gaps.stream().filter(y -> y < anchor.body().y() && leave(anchor, y) != null)
                .sorted(Comparator.reverseOrder()).limit(NEAR_GAPS).toList());
        gaps.stream().filter(y -> y > anchor.body().bottom() && leave(anchor, y) != null).sorted().limit(NEAR_GAPS)
                .forEach(near::add);
        return near;
    }

    /// Places beside the labels and marks between two marks, those first that are least out of the way.
    private List<Double> channels(List<Double> leavings, List<Double> arrivings, double fromX, double toX) {
        DoubleSummaryStatistics heights = Stream.concat(leavings.stream(), arrivings.stream())
                .mapToDouble(Double::doubleValue).summaryStatistics();
        Set<Double> places = new HashSet<>();
        for (Box label : labels) {
            if (label.bottom() > heights.getMin() && label.y() < heights.getMax()) {
                places.add(Math.rint(label.x()) - 1);
                places.add(Math.rint(label.right()) + 1);
            }
        }
        for (Box mark : marks) {
            if (mark.bottom() > heights.getMin() && mark.y() < heights.getMax()) {
                places.add(Math.rint(mark.x() - CLEAR_OF_MARKS_PX));
                places.add(Math.rint(mark.right() + CLEAR_OF_MARKS_PX));
            }
        }
        return places.stream().sorted(Comparator.comparingDouble((Double x) -> Math.abs(x - fromX) + Math.abs(x - toX))
                .thenComparingDouble(x -> x)).limit(MOST_CHANNELS).toList();
    }

    /// The best way from a mark to a place that is reached from the side; null where no way has room for an arrow.
    @Nullable
    ArcRoute toSide(ArcAnchor from, double x, double y) {
        double fromX = from.atMiddle().nearestX(x);
        Choice choice = new Choice(from);
        Double leave = leave(from, y);
        if (leave != null) {
            choice.add(route(point(fromX, leave), point(fromX, y), point(x, y)), 0);
        } else {
            double edge = x < fromX ? from.body().x() - GAP_PX : from.body().right() + GAP_PX;
            for (double gap : gaps) {
                Double away = leave(from, gap);
                if (away != null) {
                    double turn = x + Math.signum(fromX - x) * leastLegPx;
                    choice.add(route(point(fromX, away), point(fromX, gap), point(turn, gap), point(turn, y),
                            point(x, y)), 0);
                }
            }
            if (y > from.body().y() && y < from.body().bottom() && Math.abs(edge - x) >= leastLegPx) {
                choice.add(route(point(edge, y), point(x, y)), 0);
            }
        }
        return choice.best;
    }

    /// What a way costs, or something above `most` for one that costs more.
    double cost(ArcRoute route, double most) {
        double cost = route.length() * LENGTH_COST + (route.points().size() - 2) * BEND_COST;
        for (int i = 0; i < labels.size() && cost <= most; i++) {
            cost += route.lengthIn(labels.get(i)) * LABEL_COST;
        }
        for (int i = 0; i < marks.size() && cost <= most; i++) {
            cost += route.lengthIn(marks.get(i)) * MARK_COST;
        }
        for (int i = 0; i < crowded.size() && cost <= most; i++) {
            cost += route.lengthAlong(crowded.get(i)) * CROWD_COST;
        }
        return cost;
    }

    /// The best way so far.
    private final class Choice {
        private final Box frame;
        private @Nullable ArcRoute best;
        private double least = Double.POSITIVE_INFINITY;

        /// @param from where all ways begin
        private Choice(ArcAnchor from) {
            frame = from.body().growBy(GAP_PX - 0.5);
        }

        private void add(@Nullable ArcRoute way, double extraCost) {
            if (way != null) {
                double near = way.lengthIn(frame) * NEAR_COST + extraCost;
                double cost = near + cost(way, least - near);
                if (cost < least && isInside(way)) {
                    least = cost;
                    best = way;
                }
            }
        }
    }

    private boolean isInside(ArcRoute route) {
        for (ArcRoute.Point point : route.points()) {
            if (point.x() < lanes.x() || point.x() > lanes.right() || point.y() < lanes.y()
                    || point.y() > lanes.bottom()) {
                return false;
            }
        }
        return true;
    }

    /// Up or down to a gap, along it, and up or down again.
    private @Nullable ArcRoute viaGap(ArcAnchor from, ArcAnchor to, double fromX, double toX, double y) {
        Double leave = leave(from, y);
        Double arrive = leave(to, y);
        return leave == null || arrive == null
                ? null
                : route(point(fromX, leave), point(fromX, y), point(toX, y), point(toX, arrive));
    }

    /// Up or down to the other's height and to its side.
    private @Nullable ArcRoute downTo(ArcAnchor from, ArcAnchor to, double fromX) {
        double y = to.centerY();
        Double leave = leave(from, y);
        boolean fromLeft = fromX < to.body().x();
        double x = fromLeft ? to.body().x() - GAP_PX : to.body().right() + GAP_PX;
        boolean hasRoom = fromLeft ? x - fromX >= leastLegPx : fromX - x >= leastLegPx;
        return leave == null || !hasRoom ? null : route(point(fromX, leave), point(fromX, y), point(x, y));
    }

    private @Nullable ArcRoute straight(ArcAnchor from, ArcAnchor to) {
        double y = to.centerY();
        if (Math.abs(from.centerY() - y) < 0.5) {
            boolean right = to.body().x() > from.body().right();
            double start = right ? from.body().right() + GAP_PX : from.body().x() - GAP_PX;
            double end = right ? to.body().x() - GAP_PX : to.body().right() + GAP_PX;
            return (right ? end - start : start - end) >= leastLegPx ? route(point(start, y), point(end, y)) : null;
        }
        double x = from.nearestX(to.body().centerX());
        Double leave = leave(from, y);
        Double arrive = leave(to, from.centerY());
        boolean hasRoom = leave != null && arrive != null && Math.abs(arrive - leave) >= leastLegPx
                && Math.signum(arrive - leave) == Math.signum(y - from.centerY());
        return hasRoom && leave != null && arrive != null && x >= to.leftPx() - 0.5 && x <= to.rightPx() + 0.5
                ? route(point(x, leave), point(x, arrive))
                : null;
    }

    /// Where marks lie so close that no way has room for an arrow: the gap between them or over them.
    private ArcRoute fallback(ArcAnchor from, ArcAnchor to, double fromX, double toX) {
        double top = Math.min(from.body().y(), to.body().y());
        double bottom = Math.max(from.body().bottom(), to.body().bottom());
        boolean above = top - leastLegPx - GAP_PX >= lanes.y();
        double y = Math.clamp(above ? top - leastLegPx - GAP_PX : bottom + leastLegPx + GAP_PX, lanes.y(),
                lanes.bottom());
        double leave = Math.clamp(above ? from.body().y() - GAP_PX : from.body().bottom() + GAP_PX, lanes.y(),
                lanes.bottom());
        double arrive = Math.clamp(above ? to.body().y() - GAP_PX : to.body().bottom() + GAP_PX, lanes.y(),
                lanes.bottom());
        return route(point(fromX, leave), point(fromX, y), point(toX, y), point(toX, arrive));
    }

    /// The height at which a line leaves a mark for another height; null where there is no room on the way.
    private @Nullable Double leave(ArcAnchor anchor, double y) {
        if (anchor.body().y() - GAP_PX - y >= leastLegPx) {
            return anchor.body().y() - GAP_PX;
        }
        return y - anchor.body().bottom() - GAP_PX >= leastLegPx ? anchor.body().bottom() + GAP_PX : null;
    }

    private static @Nullable ArcRoute reversed(@Nullable ArcRoute route) {
        return route == null ? null : new ArcRoute(route.points().reversed());
    }

    private static ArcRoute.Point point(double x, double y) {
        return new ArcRoute.Point(x, y);
    }

    /// Without stretches of no length.
    private static ArcRoute route(ArcRoute.Point... points) {
        List<ArcRoute.Point> kept = new ArrayList<>();
        for (ArcRoute.Point point : points) {
            if (kept.isEmpty() || !kept.getLast().equals(point)) {
                kept.add(point);
            }
        }
        if (kept.size() == 1) {
            kept.add(kept.getFirst());
        }
        return new ArcRoute(kept);
    }
}
