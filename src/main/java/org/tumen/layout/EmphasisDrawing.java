package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.model.EventTable;

/// Draws one event above the picture: its mark and its label in a frame that covers what lies under it.
final class EmphasisDrawing {
    private static final double SELECTED_TINT = 0.14;
    private static final double RADIUS_PX = 5;

    private final EventTable events;
    private final Scene scene;
    private final Emphasis emphasis;

    EmphasisDrawing(EventTable events, Scene scene, Emphasis emphasis) {
        this.events = events;
        this.scene = scene;
        this.emphasis = emphasis;
    }

    /// An event's mark with its label, and the frame about both.
    private record Framed(PlacedMark placed, Box frame) {}

    @Nullable
    DisplayList draw(TimelineEntry entry) {
        Framed framed = framed(entry);
        if (framed == null) {
            return null;
        }
        Metrics metrics = scene.metrics();
        Theme theme = scene.request().theme();
        Lane lane = scene.lanes().get(entry.lane());
        Box frame = framed.frame;
        boolean selected = emphasis == Emphasis.SELECTED;
        Rgba fill = selected ? theme.panel().mix(lane.color(), SELECTED_TINT) : theme.panel();
        Stroke outline = Stroke.solid(selected ? lane.color() : theme.muted().withOpacity(0.6), selected ? 1.5 : 1);
        List<DrawOp> inside = new ArrayList<>();
        if (!selected) {
            inside.addAll(Lift.shadow(frame, metrics.px(RADIUS_PX), theme, metrics));
        }
        inside.add(new DrawOp.Rectangle(frame, metrics.px(RADIUS_PX), Fill.of(fill), outline));
        GhostDrawing ghosts = new GhostDrawing(theme, metrics, inside);
        scene.ghosts().get(entry.lane()).stream().filter(ghost -> ghost.entry().number() == entry.number())
                .forEach(ghost -> ghosts.draw(scene.drawable(ghost), lane));
        new MarkDrawing(theme, metrics, inside).drawEmphasised(scene.drawable(framed.placed), lane);
        return new DisplayList(scene.request().widthPx(), scene.request().heightPx(), theme.paper().withOpacity(0),
                List.of(new DrawOp.Clip(scene.frame().lanes(), inside)),
                List.of(new Mark(entry.id(), Mark.Kind.EVENT, frame, MarkTexts.event(events, entry, lane.name()))));
    }

    /// Where lines to the event end; null where it is not in the window.
    @Nullable
    ArcAnchor anchor(TimelineEntry entry) {
        Framed framed = framed(entry);
        return framed == null ? null : ArcAnchor.of(framed.placed, framed.frame, scene.frame().lanes());
    }

    private @Nullable Framed framed(TimelineEntry entry) {
        PlacedMark placed = find(entry);
        if (placed == null) {
            return null;
        }
        Metrics metrics = scene.metrics();
        PlacedMark labelled = placed.label() == null ? withLabel(placed) : placed;
        Box label = labelled.label();
        Box seen = seenPart(labelled);
        Box around = (label == null ? seen : label.union(seen)).growBy(metrics.px(2));
        return new Framed(emphasis == Emphasis.HOVERED ? Lift.lifted(labelled, metrics) : labelled,
                Box.ofEdges(around.x() - metrics.px(4), around.y(), around.right() + metrics.px(4), around.bottom()));
    }

    private @Nullable PlacedMark find(TimelineEntry entry) {
        for (PlacedMark placed : scene.marks().get(entry.lane())) {
            if (placed.entry().number() == entry.number()) {
                return placed;
            }
        }
        for (PackedCluster cluster : scene.packing().lanes().get(entry.lane()).clusters()) {
            if (cluster.members().contains(entry)) {
                return alone(entry, cluster.row());
            }
        }
        return null;
    }

    /// A symbol of its own for an event that a cluster counts; null if it is not in the window.
    private @Nullable PlacedMark alone(TimelineEntry entry, int row) {
        double x = scene.scale().toX(entry.centerDay());
        if (x < scene.frame().axisLeftPx() || x > scene.frame().lanes().right()) {
            return null;
        }
        double radius = scene.metrics().radiusPx(entry.significance());
        double y = scene.packing().rowCenter(entry.lane(), row);
        double labelPx = scene.metrics().measurer().widthPx(entry.label(), scene.metrics().labelFont(entry));
        return new PlacedMark(new PackedEntry(entry, row, Shape.SYMBOL, LabelSide.NONE, labelPx),
                new Box(x - radius, y - radius, 2 * radius, 2 * radius), x, null, "");
    }

    /// The mark with its signs, as far as it is in the window.
    private Box seenPart(PlacedMark placed) {
        Box lanes = scene.frame().lanes();
        Box mark = placed.mark();
        Shape shape = placed.packed().shape();
        double left = Math.min(mark.x(), shape.leftOfSigns(placed.entry(), scene.scale(), scene.metrics()));
        double right = Math.max(mark.right(), shape.rightOfSigns(placed.entry(), scene.scale(), scene.metrics()));
        double seenLeft = Math.clamp(left, lanes.x(), lanes.right());
        double seenRight = Math.clamp(right, lanes.x(), lanes.right());
        return Box.ofEdges(seenLeft, mark.y(), seenRight, mark.bottom());
    }

    /// The mark with a label at its right, else at its left, else over it, always inside the window.
    private PlacedMark withLabel(PlacedMark placed) {
        Metrics metrics = scene.metrics();
        Box lanes = scene.frame().lanes();
        FontSpec font = metrics.labelFont(placed.entry());
        double edge = metrics.px(8);
        String text = metrics.measurer().fit(placed.entry().label(), font, lanes.width() - 2 * edge);
        if (text.isEmpty()) {
            return placed;
        }
        double width = metrics.measurer().widthPx(text, font);
        Box seen = seenPart(placed);
        double x = seen.right() + metrics.labelGapPx();
        if (x + width > lanes.right() - edge) {
            x = seen.x() - metrics.labelGapPx() - width;
        }
        x = Math.max(lanes.x() + edge, Math.min(x, lanes.right() - edge - width));
        double height = metrics.lineHeightPx(font);
        Box label = new Box(x, placed.centerY() - height / 2, width, height);
        return new PlacedMark(placed.packed(), placed.mark(), placed.symbolX(), label, text);
    }
}
