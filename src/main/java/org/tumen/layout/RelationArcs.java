package org.tumen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.model.EventTable;

/// Draws the relations of the selected event: a quiet line to each related event with an arrow in the relation's direction
/// and its kind in words. A line to an event out of the picture ends at the edge in a few words on that event.
final class RelationArcs {
    /// More hints than these at one edge would cover the picture.
    private static final int MOST_HINTS = 4;
    private static final double LINE_PX = 1.4;
    /// So far a line that goes behind a label keeps from its letters.
    private static final double HALO_X_PX = 3;
    private static final double HALO_Y_PX = 1;
    /// No hint is wider than a third of the picture.
    private static final double MOST_HINT_SHARE = 1.0 / 3;
    private static final double LANE_COST = 0.3;
    /// Words without a line are better than none.
    private static final double NO_LINE_COST = 1e6;

    /// A related event.
    ///
    /// @param anchor where its mark is; null where it is out of the picture
    /// @param cluster the mark that counts it; null where it has one of its own
    private record Target(RelationTie tie, TimelineEntry entry, @Nullable ArcAnchor anchor,
            @Nullable PlacedMark placed, @Nullable PackedCluster cluster) {
        private Target with(String moreWords) {
            String words = List.of(tie.words().split(", ")).contains(moreWords)
                    ? tie.words()
                    : tie.words() + ", " + moreWords;
            return new Target(new RelationTie(tie.otherId(), tie.isOutgoing(), words, tie.wordsHere()), entry, anchor,
                    placed, cluster);
        }
    }

    private final EventTable events;
    private final Scene scene;
    private final Metrics metrics;
    private final Theme theme;
    private final Box lanes;
    private final Rgba color;
    private final List<Box> labels = new ArrayList<>();
    private final List<Box> marks = new ArrayList<>();
    private final List<ArcRoute> routes = new ArrayList<>();
    private final List<DrawOp> lines = new ArrayList<>();
    private final List<DrawOp> lit = new ArrayList<>();
    private final List<DrawOp> words = new ArrayList<>();
    private final List<Mark> hints = new ArrayList<>();
    private final ArcWords places;
    private final List<Double> gaps;

    /// @param frame the room of the selected event's mark and label
    /// @param words the room of other words in the picture
    RelationArcs(EventTable events, Scene scene, Box frame, Rgba color, List<Box> words) {
        this.events = events;
        this.scene = scene;
        this.color = color;
        metrics = scene.metrics();
        theme = scene.request().theme();
        lanes = scene.frame().lanes();
        scene.marks().forEach(lane -> lane.forEach(this::addObstacles));
        MarkPlacement placement = scene.placement();
        for (int lane = 0; lane < scene.lanes().size(); lane++) {
            for (PackedCluster cluster : scene.packing().lanes().get(lane).clusters()) {
                Box box = placement.box(lane, cluster);
                if (placement.isInWindow(box)) {
                    marks.add(box);
                }
            }
        }
        labels.addAll(words);
        labels.removeIf(label -> frame.contains(label));
        marks.removeIf(mark -> frame.contains(mark));
        gaps = gaps();
        places = new ArcWords(lanes, frame.growBy(metrics.px(2)), labels, marks);
    }

    /// The hints drawn, as labels of the events that they name.
    List<Mark> hints() {
        return List.copyOf(hints);
    }

    private void addObstacles(PlacedMark placed) {
        marks.add(placed.mark());
        Box label = placed.label();
        if (label != null) {
            labels.add(label);
        }
    }

    /// In the order in which they are to be painted: the lines, the marks that they lead to, the words.
    List<DrawOp> draw(TimelineEntry selectedEvent, ArcAnchor selected, List<RelationTie> ties,
            TimelineEntries entries) {
        List<Target> inside = new ArrayList<>();
        List<Target> before = new ArrayList<>();
        List<Target> after = new ArrayList<>();
        for (RelationTie tie : ties) {
            TimelineEntry entry = entries.entry(tie.otherId());
            Target target = entry == null ? null : target(tie, entry);
            if (entry != null && target != null && !isCountedWith(selectedEvent, target)) {
                boolean isBefore = scene.scale().toX(entry.centerDay()) < lanes.centerX();
                (target.anchor != null ? inside : isBefore ? before : after).add(target);
            }
        }
        inside.sort(Comparator.comparingDouble(target -> Math.abs(target.entry.centerDay()
                - scene.scale().toDay(selected.body().centerX()))));
        Map<Target, ArcRoute> ways = new LinkedHashMap<>();
        for (Target target : merged(inside)) {
            ArcRoute way = drawInside(selected, target);
            if (way != null) {
                ways.put(target, way);
            }
        }
        ways.forEach((target, way) -> {
            String text = target.tie.words();
            List<ArcRoute> others = routes.stream().filter(other -> !other.equals(way)).toList();
            Box room = places.along(way, others, widthPx(text), heightPx());
            drawWords(text, room);
            if (room != null) {
                places.takeApart(room);
            }
        });
        before.sort(Comparator.comparingDouble((Target target) -> target.entry.centerDay()).reversed());
        after.sort(Comparator.comparingDouble(target -> target.entry.centerDay()));
        drawHints(selected, before, true);
        drawHints(selected, after, false);
        List<DrawOp> all = new ArrayList<>(lines);
        all.addAll(lit);
        all.addAll(words);
        return all;
    }

    /// Whether one mark counts both, so that there is no way between them.
    private static boolean isCountedWith(TimelineEntry selected, Target target) {
        return target.cluster != null && target.cluster.members().contains(selected);
    }

    /// Lines to events that one mark counts are one.
    private static List<Target> merged(List<Target> targets) {
        record Line(PackedCluster cluster, boolean isOutgoing) {}
        Map<Line, Target> lines = new HashMap<>();
        List<Target> merged = new ArrayList<>();
        for (Target target : targets) {
            PackedCluster cluster = target.cluster;
            Target first = cluster == null ? null : lines.get(new Line(cluster, target.tie.isOutgoing()));
            if (cluster == null) {
                merged.add(target);
            } else if (first == null) {
                lines.put(new Line(cluster, target.tie.isOutgoing()), target);
            } else {
                lines.put(new Line(cluster, target.tie.isOutgoing()), first.with(target.tie.words()));
            }
        }
        merged.addAll(lines.values());
        merged.sort(Comparator.comparingDouble(target -> target.entry.centerDay()));
        return merged;
    }

    private Target target(RelationTie tie, TimelineEntry entry) {
        for (PlacedMark placed : scene.marks().get(entry.lane())) {
            if (placed.entry().number() == entry.number()) {
                return new Target(tie, entry, ArcAnchor.of(placed, placed.mark(), lanes), placed, null);
            }
        }
        MarkPlacement placement = scene.placement();
        double x = scene.scale().toX(entry.centerDay());
        if (x >= lanes.x() && x <= lanes.right()) {
            for (PackedCluster cluster : scene.packing().lanes().get(entry.lane()).clusters()) {
                if (cluster.members().contains(entry)) {
                    return new Target(tie, entry, ArcAnchor.of(placement.box(entry.lane(), cluster)), null, cluster);
                }
            }
        }
        return new Target(tie, entry, null, null, null);
    }

    private @Nullable ArcRoute drawInside(ArcAnchor selected, Target target) {
        ArcAnchor anchor = target.anchor;
        if (anchor == null) {
            return null;
        }
        Box between = selected.body().union(anchor.body()).growBy(metrics.px(12));
        ArcRoute route = router(target, between).between(selected, anchor);
        drawLine(route, target.tie.isOutgoing(), obstaclesOf(target, route));
        Lane lane = scene.lanes().get(target.entry.lane());
        MarkDrawing drawing = new MarkDrawing(theme, metrics, lit);
        PlacedMark placed = target.placed;
        PackedCluster cluster = target.cluster;
        if (placed != null) {
            drawing.draw(scene.drawable(placed), lane);
        } else if (cluster != null) {
            drawing.drawCluster(anchor.body(), cluster, lane);
        }
        return route;
    }

    /// Lines end at their own mark but go behind all others.
    private List<Box> obstaclesOf(Target target, ArcRoute route) {
        Box own = ownMark(target);
        Box reach = route.bounds().growBy(HALO_X_PX);
        List<Box> obstacles = new ArrayList<>();
        for (Box label : labels) {
            if (label.intersects(reach)) {
                obstacles.add(Box.ofEdges(label.x() - HALO_X_PX, label.y() - HALO_Y_PX, label.right() + HALO_X_PX,
                        label.bottom() + HALO_Y_PX));
            }
        }
        for (Box mark : marks) {
            if (mark.intersects(reach) && !mark.equals(own)) {
                obstacles.add(mark.growBy(1));
            }
        }
        return obstacles;
    }

    private static @Nullable Box ownMark(Target target) {
        PlacedMark placed = target.placed;
        ArcAnchor anchor = target.anchor;
        return placed != null ? placed.mark() : anchor != null ? anchor.body() : null;
    }

    /// @param region what lies outside of it, at either side, no line comes near
    private ArcRouter router(Target target, Box region) {
        Box own = ownMark(target);
        List<Box> others = new ArrayList<>();
        for (Box mark : marks) {
            if (mark.right() > region.x() && mark.x() < region.right() && !mark.equals(own)) {
                others.add(mark);
            }
        }
        List<Box> near = new ArrayList<>();
        for (Box label : labels) {
            if (label.right() > region.x() && label.x() < region.right()) {
                near.add(label);
            }
        }
        double reach = 3 * scene.packing().rowPx();
        List<Double> heights = gaps.stream()
                .filter(y -> y > region.y() - reach && y < region.bottom() + reach).toList();
        return new ArcRouter(lanes.growBy(-1), near, others, heights, arrowPx() + 1, routes);
    }

    /// The heights between rows, those between lanes among them.
    private List<Double> gaps() {
        Set<Double> gaps = new HashSet<>();
        Packing packing = scene.packing();
        for (int lane = 0; lane < packing.lanes().size(); lane++) {
            double above = packing.rowCenter(lane, 0) - packing.rowPx() / 2;
            for (int row = 0; row <= packing.lanes().get(lane).rows(); row++) {
                gaps.add(Math.rint(above + row * packing.rowPx()));
            }
        }
        return gaps.stream().filter(y -> y > lanes.y() + 1 && y < lanes.bottom() - 1).sorted().toList();
    }

    private List<Double> rowCenters() {
        List<Double> centers = new ArrayList<>();
        Packing packing = scene.packing();
        for (int lane = 0; lane < packing.lanes().size(); lane++) {
            for (int row = 0; row < packing.lanes().get(lane).rows(); row++) {
                centers.add(packing.rowCenter(lane, row));
            }
        }
        return centers;
    }

    private void drawHints(ArcAnchor selected, List<Target> targets, boolean before) {
        int shown = targets.size() > MOST_HINTS ? MOST_HINTS - 1 : targets.size();
        for (Target target : targets.subList(0, shown)) {
            String what = target.tie.wordsHere() + " " + target.entry.label() + ", "
                    + events.dateText(target.entry.number());
            Box room = drawHint(selected, target, what, before);
            if (room != null) {
                hints.add(new Mark(target.entry.id(), Mark.Kind.LABEL, room, what));
            }
        }
        if (shown < targets.size()) {
            String rest = (targets.size() - shown) + (before ? " more before" : " more after");
            drawHint(selected, targets.get(shown), rest, before);
        }
    }

    /// Where the hint is; null where it has no room.
    private @Nullable Box drawHint(ArcAnchor selected, Target target, String what, boolean before) {
        String fitting = metrics.measurer().fit(what, font(), lanes.width() * MOST_HINT_SHARE);
        if (fitting.isEmpty()) {
            return null;
        }
        String text = before ? "‹ " + fitting : fitting + " ›";
        List<Double> heights = new ArrayList<>(gaps);
        heights.addAll(rowCenters());
        heights.add(selected.centerY());
        double lane = scene.packing().boxes().get(target.entry.lane()).centerY();
        ArcRouter router = router(target, lanes);
        ArcRoute best = null;
        Box room = null;
        double least = Double.POSITIVE_INFINITY;
        for (Box free : places.atEdge(before, heights, widthPx(text), heightPx())) {
            if (Math.abs(free.centerY() - lane) * LANE_COST >= least) {
                continue;
            }
            ArcRoute route = router.toSide(selected, before ? free.right() + 1 : free.x() - 1, free.centerY());
            double cost = places.cost(free, least) + Math.abs(free.centerY() - lane) * LANE_COST;
            cost += route == null ? NO_LINE_COST : router.cost(route, least - cost);
            if (cost < least) {
                least = cost;
                best = route;
                room = free;
            }
        }
        if (best != null) {
            drawLine(best, target.tie.isOutgoing(), obstaclesOf(target, best));
        }
        drawWords(text, room);
        if (room != null) {
            places.take(room);
        }
        return room;
    }

    private void drawLine(ArcRoute route, boolean arrowAtEnd, List<Box> obstacles) {
        routes.add(route);
        List<ArcRoute.Point> points = route.points();
        ArcRoute.Point tip = arrowAtEnd ? route.end() : route.start();
        ArcRoute.Point before = arrowAtEnd ? points.get(points.size() - 2) : points.get(1);
        double dx = Math.signum(tip.x() - before.x());
        double dy = dx == 0 ? Math.signum(tip.y() - before.y()) : 0;
        double long_ = arrowPx();
        double half = long_ * 0.45;
        double baseX = tip.x() - dx * long_;
        double baseY = tip.y() - dy * long_;
        List<PathStep> steps = route.behind(obstacles, metrics.px(7));
        if (!steps.isEmpty()) {
            lines.add(new DrawOp.Path(steps, null, Stroke.solid(color, metrics.px(LINE_PX))));
        }
        lines.add(new DrawOp.Path(
                List.of(new PathStep.MoveTo(tip.x(), tip.y()),
                        new PathStep.LineTo(baseX + dy * half, baseY + dx * half),
                        new PathStep.LineTo(baseX - dy * half, baseY - dx * half), new PathStep.Close()),
                Fill.of(color), null));
    }

    private void drawWords(String text, @Nullable Box room) {
        if (room != null) {
            words.add(new DrawOp.Rectangle(room, metrics.px(3), Fill.of(theme.paper()), null));
            words.add(new DrawOp.TextRun(text, room.x() + metrics.px(3), metrics.baseline(room.centerY(), font()),
                    font(), theme.muted()));
        }
    }

    private FontSpec font() {
        return FontSpec.regular(metrics.px(11)).inItalics();
    }

    private double widthPx(String text) {
        return metrics.measurer().widthPx(text, font()) + 2 * metrics.px(3);
    }

    private double heightPx() {
        return metrics.lineHeightPx(font());
    }

    private double arrowPx() {
        return metrics.px(6);
    }
}
