package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.PathStep;

/// A line of level and upright stretches with rounded corners, in turn.
///
/// @param points its corners with its two ends, each level with or straight above or below the next
record ArcRoute(List<Point> points) {
    /// A place in pixels.
    record Point(double x, double y) {}

    private record Stretch(double from, double until) {
        private double length() {
            return until - from;
        }
    }

    private static final double SHORTEST_PX = 2;
    private static final double BESIDE_PX = 6;
    private static final double SAME_PX = 0.5;
    private static final int CORNER_PARTS = 8;
    /// The distance of the control points of a quarter circle drawn as a cubic Bézier curve, for a radius of 1.
    private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

    ArcRoute {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line has two ends: " + points);
        }
    }

    Point start() {
        return points.getFirst();
    }

    Point end() {
        return points.getLast();
    }

    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Math.abs(points.get(i).x - points.get(i - 1).x) + Math.abs(points.get(i).y - points.get(i - 1).y);
        }
        return length;
    }

    /// What it stays within.
    Box bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x);
            top = Math.min(top, point.y);
            right = Math.max(right, point.x);
            bottom = Math.max(bottom, point.y);
        }
        return Box.ofEdges(left, top, right, bottom);
    }

    /// How much of it runs over a box, in pixels.
    double lengthIn(Box box) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += lengthIn(points.get(i - 1), points.get(i), box);
        }
        return length;
    }

    private static double lengthIn(Point from, Point to, Box box) {
        boolean level = from.y == to.y;
        if (level ? from.y <= box.y() || from.y >= box.bottom() : from.x <= box.x() || from.x >= box.right()) {
            return 0;
        }
        double low = level ? Math.min(from.x, to.x) : Math.min(from.y, to.y);
        double high = level ? Math.max(from.x, to.x) : Math.max(from.y, to.y);
        return Math.max(0,
                Math.min(high, level ? box.right() : box.bottom()) - Math.max(low, level ? box.x() : box.y()));
    }

    /// How much of it runs along a long, narrow box rather than across it, in pixels.
    double lengthAlong(Box box) {
        boolean levelBox = box.width() > box.height();
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if ((from.y == to.y) == levelBox) {
                length += lengthIn(from, to, box);
            }
        }
        return length;
    }

    /// What lies close beside it.
    List<Box> sides() {
        List<Box> sides = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Box stretch = new ArcRoute(points.subList(i - 1, i + 1)).bounds();
            if (points.get(i - 1).y == points.get(i).y) {
                sides.add(new Box(stretch.x(), stretch.y() - BESIDE_PX, stretch.width(), BESIDE_PX - SAME_PX));
                sides.add(new Box(stretch.x(), stretch.y() + SAME_PX, stretch.width(), BESIDE_PX - SAME_PX));
            } else {
                sides.add(new Box(stretch.x() - BESIDE_PX, stretch.y(), BESIDE_PX - SAME_PX, stretch.height()));
                sides.add(new Box(stretch.x() + SAME_PX, stretch.y(), BESIDE_PX - SAME_PX, stretch.height()));
            }
        }
        return sides;
    }

    /// The place so far from the end, along the line.
    Point fromEnd(double px) {
        double left = px;
        for (int i = points.size() - 1; i > 0; i--) {
            Point here = points.get(i);
            Point next = points.get(i - 1);
            double length = Math.abs(here.x - next.x) + Math.abs(here.y - next.y);
            if (length >= left && length > 0) {
                double share = left / length;
                return new Point(here.x + (next.x - here.x) * share, here.y + (next.y - here.y) * share);
            }
            left -= length;
        }
        return start();
    }

    /// The line as it is drawn: it goes behind what lies in its way.
    ///
    /// @param radiusPx of the corners, as far as there is room
    List<PathStep> behind(List<Box> obstacles, double radiusPx) {
        List<PathStep> steps = new ArrayList<>();
        double[] radius = new double[points.size()];
        for (int i = 1; i < points.size() - 1; i++) {
            radius[i] = Math.min(radiusPx, Math.min(distance(i) / (i == 1 ? 1 : 2),
                    distance(i + 1) / (i == points.size() - 2 ? 1 : 2)));
        }
        for (int i = 1; i < points.size(); i++) {
            addStretch(points.get(i - 1), points.get(i), radius[i - 1], radius[i], obstacles, steps);
            if (i < points.size() - 1) {
                addCorner(points.get(i - 1), points.get(i), points.get(i + 1), radius[i], obstacles, steps);
            }
        }
        return steps;
    }

    private double distance(int i) {
        return Math.abs(points.get(i).x - points.get(i - 1).x) + Math.abs(points.get(i).y - points.get(i - 1).y);
    }

    private static void addStretch(Point from, Point to, double before, double after, List<Box> obstacles,
            List<PathStep> steps) {
        boolean level = from.y == to.y;
        double sign = Math.signum(level ? to.x - from.x : to.y - from.y);
        double start = (level ? from.x : from.y) + sign * before;
        double end = (level ? to.x : to.y) - sign * after;
        double across = level ? from.y : from.x;
        List<Stretch> free = new ArrayList<>();
        free.add(new Stretch(Math.min(start, end), Math.max(start, end)));
        for (Box box : obstacles) {
            double low = level ? box.y() : box.x();
            double high = level ? box.bottom() : box.right();
            if (across > low && across < high) {
                free = without(free, level ? box.x() : box.y(), level ? box.right() : box.bottom());
            }
        }
        for (Stretch stretch : sign < 0 ? free.reversed() : free) {
            if (stretch.length() >= SHORTEST_PX) {
                double first = sign < 0 ? stretch.until : stretch.from;
                double last = sign < 0 ? stretch.from : stretch.until;
                steps.add(level ? new PathStep.MoveTo(first, across) : new PathStep.MoveTo(across, first));
                steps.add(level ? new PathStep.LineTo(last, across) : new PathStep.LineTo(across, last));
            }
        }
    }

    private static List<Stretch> without(List<Stretch> free, double low, double high) {
        List<Stretch> left = new ArrayList<>();
        for (Stretch stretch : free) {
            if (high <= stretch.from || low >= stretch.until) {
                left.add(stretch);
            } else {
                if (low > stretch.from) {
                    left.add(new Stretch(stretch.from, low));
                }
                if (high < stretch.until) {
                    left.add(new Stretch(high, stretch.until));
                }
            }
        }
        return left;
    }

    private static void addCorner(Point before, Point corner, Point after, double radius, List<Box> obstacles,
            List<PathStep> steps) {
        Point from = towards(corner, before, radius);
        Point to = towards(corner, after, radius);
        Box room = Box.ofEdges(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(from.x, to.x),
                Math.max(from.y, to.y)).growBy(0.01);
        if (radius <= 0) {
            return;
        }
        Point first = towards(from, corner, radius * QUARTER);
        Point second = towards(to, corner, radius * QUARTER);
        if (obstacles.stream().noneMatch(room::intersects)) {
            steps.add(new PathStep.MoveTo(from.x, from.y));
            steps.add(new PathStep.CurveTo(first.x, first.y, second.x, second.y, to.x, to.y));
            return;
        }
        Point here = from;
        for (int part = 1; part <= CORNER_PARTS; part++) {
            Point next = onCurve(from, first, second, to, (double) part / CORNER_PARTS);
            Box piece = new ArcRoute(List.of(here, next)).bounds();
            if (obstacles.stream().noneMatch(piece.growBy(0.01)::intersects)) {
                steps.add(new PathStep.MoveTo(here.x, here.y));
                steps.add(new PathStep.LineTo(next.x, next.y));
            }
            here = next;
        }
    }

    private static Point onCurve(Point from, Point first, Point second, Point to, double share) {
        double rest = 1 - share;
        double a = rest * rest * rest;
        double b = 3 * rest * rest * share;
        double c = 3 * rest * share * share;
        double d = share * share * share;
        return new Point(a * from.x + b * first.x + c * second.x + d * to.x,
                a * from.y + b * first.y + c * second.y + d * to.y);
    }

    private static Point towards(Point from, Point to, double px) {
        return new Point(from.x + Math.signum(to.x - from.x) * px, from.y + Math.signum(to.y - from.y) * px);
    }
}
