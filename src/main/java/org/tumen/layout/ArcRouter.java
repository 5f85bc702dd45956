package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;

/// Finds ways for lines between marks: through the gaps between rows, past labels and marks where that can be.
final class ArcRouter {
    private static final double GAP_PX = 2;
    private static final double LABEL_COST = 10;
    private static final double MARK_COST = 6;
    private static final double NEAR_COST = 20;
    private static final double BEND_COST = 6;
    private static final double LENGTH_COST = 0.05;

    private final Box lanes;
    private final List<Box> labels;
    private final List<Box> marks;
    private final double leastLegPx;
    private final List<Double> gaps;

    /// @param lanes where lines can be
    /// @param labels what lines do not run over if they can help it
    /// @param marks what they avoid a little less
    /// @param gaps the heights between rows, at which level stretches can be
    /// @param leastLegPx the least length of a stretch that ends at a mark, for an arrow to have room
    ArcRouter(Box lanes, List<Box> labels, List<Box> marks, List<Double> gaps, double leastLegPx) {
        this.lanes = lanes;
        this.labels = List.copyOf(labels);
        this.marks = List.copyOf(marks);
        this.gaps = List.copyOf(gaps);
        this.leastLegPx = leastLegPx;
    }

    /// The best way from one mark to another.
    ArcRoute between(ArcAnchor from, ArcAnchor to) {
        double fromX = from.nearestX(to.body().centerX());
        double toX = to.nearestX(fromX);
        List<ArcRoute> ways = new ArrayList<>();
        for (double y : gaps) {
            add(ways, viaGap(from, to, fromX, toX, y));
        }
        add(ways, downTo(from, to, fromX));
        add(ways, reversed(downTo(to, from, toX)));
        add(ways, straight(from, to));
        ArcRoute best = best(ways, from);
        return best == null ? fallback(from, to, fromX, toX) : best;
    }

    /// The best way from a mark to a place that is reached from the side; null where no way has room for an arrow.
    @Nullable
    ArcRoute toSide(ArcAnchor from, double x, double y) {
        double fromX = from.nearestX(x);
        List<ArcRoute> ways = new ArrayList<>();
        Double leave = leave(from, y);
        if (leave != null) {
            ways.add(route(point(fromX, leave), point(fromX, y), point(x, y)));
        } else {
            double edge = x < fromX ? from.body().x() - GAP_PX : from.body().right() + GAP_PX;
            for (double gap : gaps) {
                Double away = leave(from, gap);
                if (away != null) {
                    double turn = x + Math.signum(fromX - x) * leastLegPx;
                    ways.add(route(point(fromX, away), point(fromX, gap), point(turn, gap), point(turn, y),
                            point(x, y)));
                }
            }
            if (y > from.body().y() && y < from.body().bottom() && Math.abs(edge - x) >= leastLegPx) {
                ways.add(route(point(edge, y), point(x, y)));
            }
        }
        return best(ways, from);
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
        return cost;
    }

    private @Nullable ArcRoute best(List<ArcRoute> ways, ArcAnchor from) {
        ArcRoute best = null;
        double least = Double.POSITIVE_INFINITY;
        Box frame = from.body().growBy(GAP_PX - 0.5);
        for (ArcRoute way : ways) {
            double near = way.lengthIn(frame) * NEAR_COST;
            double cost = near + cost(way, least - near);
            if (cost < least && isInside(way)) {
                least = cost;
                best = way;
            }
        }
        return best;
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

    private static void add(List<ArcRoute> ways, @Nullable ArcRoute way) {
        if (way != null) {
            ways.add(way);
        }
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
