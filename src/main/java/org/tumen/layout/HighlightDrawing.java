package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Mark;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.model.EventTable;

/// Draws what stands out above a picture, from the bottom up: the veil over the rest, lines to related events, the
/// selected event, what is pointed at, and the ring of the keyboard.
final class HighlightDrawing {
    private static final double RING_PX = 2;

    private final EventTable events;
    private final TimelineEntries entries;
    private final Scene scene;
    private final Theme theme;
    private final Metrics metrics;
    private final List<DrawOp> ops = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    HighlightDrawing(EventTable events, TimelineEntries entries, Scene scene) {
        this.events = events;
        this.entries = entries;
        this.scene = scene;
        theme = scene.request().theme();
        metrics = scene.metrics();
    }

    /// @param picture what is dimmed where an event is selected
    DisplayList draw(Highlight highlight, DisplayList picture) {
        TimelineEntry selected = entries.entry(highlight.selectedId());
        if (selected != null) {
            drawSelected(selected, highlight.ties(), picture);
        }
        MarkRef hovered = highlight.hovered();
        if (hovered != null && !hovered.equals(MarkRef.event(highlight.selectedId()))) {
            drawHovered(hovered);
        }
        MarkRef focused = highlight.focused();
        Box focus = focused == null ? null : bounds(focused);
        if (focus != null) {
            drawRing(focus);
        }
        return new DisplayList(scene.request().widthPx(), scene.request().heightPx(), theme.paper().withOpacity(0), ops,
                marks);
    }

    private void drawSelected(TimelineEntry selected, List<RelationTie> ties, DisplayList picture) {
        Box lanes = scene.frame().lanes();
        ops.add(Dimming.over(picture, lanes, theme));
        EmphasisDrawing drawing = new EmphasisDrawing(events, scene, Emphasis.SELECTED);
        ArcAnchor anchor = drawing.anchor(selected);
        if (anchor != null) {
            hideCutLabels(selected, anchor.body());
            Lane lane = scene.lanes().get(selected.lane());
            RelationArcs arcs = new RelationArcs(events, scene, anchor.body(), lane.color(),
                    new EmptyLanes(events, entries, scene).rooms());
            ops.add(new DrawOp.Clip(lanes, arcs.draw(selected, anchor, ties, entries)));
            add(drawing.draw(selected));
            marks.addAll(arcs.hints());
        }
    }

    /// A label of which the frame leaves a part is hidden whole.
    private void hideCutLabels(TimelineEntry selected, Box frame) {
        for (PlacedMark placed : scene.marks().get(selected.lane())) {
            Box label = placed.label();
            boolean isOnPaper = placed.packed().side() != LabelSide.INSIDE;
            if (label != null && isOnPaper && placed.entry().number() != selected.number()
                    && label.intersects(frame)) {
                ops.add(new DrawOp.Clip(scene.frame().lanes(), List.of(
                        new DrawOp.Rectangle(label.growBy(metrics.px(1)), 0, Fill.of(theme.paper()), null))));
            }
        }
    }

    private void drawHovered(MarkRef hovered) {
        if (hovered.kind() == Mark.Kind.CLUSTER) {
            drawLiftedCluster(hovered.id());
            return;
        }
        TimelineEntry entry = entries.entry(hovered.id());
        if (entry != null) {
            add(new EmphasisDrawing(events, scene, Emphasis.HOVERED).draw(entry));
        }
    }

    private void drawLiftedCluster(String id) {
        for (int lane = 0; lane < scene.lanes().size(); lane++) {
            PackedCluster cluster = scene.packing().lanes().get(lane).cluster(id);
            if (cluster != null) {
                Box box = scene.placement().box(lane, cluster).growBy(metrics.px(1.5));
                List<DrawOp> inside = new ArrayList<>(Lift.shadow(box, box.height() / 2, theme, metrics));
                new MarkDrawing(theme, metrics, inside).drawCluster(box, cluster, scene.lanes().get(lane));
                ops.add(new DrawOp.Clip(scene.frame().lanes(), inside));
            }
        }
    }

    private void add(@Nullable DisplayList list) {
        if (list != null) {
            ops.addAll(list.ops());
            marks.addAll(list.marks());
        }
    }

    /// What the ring goes around; null for what is not in the window.
    private @Nullable Box bounds(MarkRef focused) {
        if (focused.kind() == Mark.Kind.CLUSTER) {
            for (int lane = 0; lane < scene.lanes().size(); lane++) {
                PackedCluster cluster = scene.packing().lanes().get(lane).cluster(focused.id());
                if (cluster != null) {
                    return scene.placement().box(lane, cluster);
                }
            }
            return null;
        }
        TimelineEntry entry = entries.entry(focused.id());
        ArcAnchor anchor = entry == null
                ? null
                : new EmphasisDrawing(events, scene, Emphasis.SELECTED).anchor(entry);
        return anchor == null ? null : anchor.body();
    }

    /// Two lines, one in the colour of the paper, so that it is seen on every ground.
    private void drawRing(Box focus) {
        double width = metrics.px(RING_PX);
        Box seen = within(focus.growBy(metrics.px(1) + width), scene.frame().lanes().growBy(-width / 2));
        double radius = metrics.px(6);
        ops.add(new DrawOp.Rectangle(seen, radius, null, Stroke.solid(theme.paper(), width + metrics.px(2))));
        ops.add(new DrawOp.Rectangle(seen, radius, null, Stroke.solid(theme.accent(), width)));
    }

    private static Box within(Box box, Box room) {
        double left = Math.clamp(box.x(), room.x(), room.right());
        double top = Math.clamp(box.y(), room.y(), room.bottom());
        return Box.ofEdges(left, top, Math.clamp(box.right(), left, room.right()),
                Math.clamp(box.bottom(), top, room.bottom()));
    }
}
