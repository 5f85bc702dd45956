package org.tumen.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.FontSpec;
import org.tumen.time.TimeScale;

/// Puts the marks of a packed lane into the window. Rows and sides come from the packing; only a label that the window's
/// edge would cut moves to the mark's other side or, if there is no room, is left out while its mark stays.
final class MarkPlacement {
    private final Packing packing;
    private final Frame frame;
    private final TimeScale scale;
    private final Metrics metrics;
    private final double leftPx;
    private final double rightPx;

    MarkPlacement(Packing packing, Frame frame, TimeScale scale, Metrics metrics) {
        this.packing = packing;
        this.frame = frame;
        this.scale = scale;
        this.metrics = metrics;
        leftPx = frame.axisLeftPx() + metrics.px(2);
        rightPx = frame.lanes().right() - metrics.px(4);
    }

    /// The rival dates of a lane that are in the window, wholly or with what ties them to their events.
    List<PlacedGhost> ghosts(int lane) {
        List<PlacedGhost> placed = new ArrayList<>();
        for (PackedEntry entry : packing.lanes().get(lane).entries()) {
            for (Ghost ghost : entry.ghosts()) {
                if (ghost.isLeftOver(scale, metrics)) {
                    PlacedGhost one = place(lane, entry, ghost);
                    if (isInWindow(one.stretch())) {
                        placed.add(one);
                    }
                }
            }
        }
        return placed;
    }

    private PlacedGhost place(int lane, PackedEntry packed, Ghost ghost) {
        double y = packing.rowCenter(lane, packed.row());
        double height = switch (ghost.form()) {
            case SYMBOL -> 2 * radius(packed.entry());
            case BAR, BEFORE, AFTER -> height(packed) * (packed.shape() == Shape.BAR ? 0.75 : 1);
        };
        double left = ghost.left(scale, metrics);
        double right = ghost.right(scale, metrics);
        Box box = Box.ofEdges(left, y - height / 2, right, y + height / 2);
        return ghost.isBeforeMark(scale, metrics)
                ? new PlacedGhost(ghost, box, right,
                        Math.max(right, packed.shape().leftOfSigns(packed.entry(), scale, metrics)))
                : new PlacedGhost(ghost, box,
                        Math.min(left, packed.shape().rightOfSigns(packed.entry(), scale, metrics)), left);
    }

    /// The heights of the marks of a lane that are in the window, by the number of their event.
    Map<Integer, Double> centersInWindow(int lane) {
        Map<Integer, Double> centers = new HashMap<>();
        for (PackedEntry entry : packing.lanes().get(lane).entries()) {
            if (isInWindow(entry)) {
                centers.put(entry.entry().number(), packing.rowCenter(lane, entry.row()));
            }
        }
        return centers;
    }

    /// The marks of a lane that are in the window, in no particular order.
    ///
    /// @param ghosts its rival dates in the window
    List<PlacedMark> place(int lane, List<PlacedGhost> ghosts) {
        PackedLane packed = packing.lanes().get(lane);
        List<PlacedMark> placed = new ArrayList<>();
        List<PackedEntry> cut = new ArrayList<>();
        for (PackedEntry entry : packed.entries()) {
            if (isInWindow(entry)) {
                PlacedMark mark = place(lane, entry, entry.side());
                if (mark.label() == null && entry.side() != LabelSide.NONE) {
                    cut.add(entry);
                } else {
                    placed.add(mark);
                }
            }
        }
        if (cut.isEmpty()) {
            return placed;
        }
        List<Box> others = new ArrayList<>();
        packed.clusters().forEach(cluster -> others.add(box(lane, cluster)));
        ghosts.forEach(ghost -> others.add(ghost.stretch()));
        for (PackedEntry entry : cut) {
            PlacedMark other = entry.side() == LabelSide.RIGHT
                    ? place(lane, entry, LabelSide.LEFT)
                    : place(lane, entry, LabelSide.RIGHT);
            boolean moves = entry.side() != LabelSide.INSIDE && other.label() != null
                    && isFree(other, placed, cut, others, lane);
            placed.add(moves ? other : place(lane, entry, LabelSide.NONE));
        }
        return placed;
    }

    Box box(int lane, PackedCluster cluster) {
        double y = packing.rowCenter(lane, cluster.row());
        double height = Math.min(metrics.clusterHeightPx(), packing.rowPx());
        double width = metrics.clusterWidthPx(cluster.count());
        return new Box(cluster.left(scale, width), y - height / 2, width, height);
    }

    boolean isInWindow(Box box) {
        return box.right() > frame.axisLeftPx() && box.x() < frame.lanes().right();
    }

    private boolean isInWindow(PackedEntry entry) {
        return entry.shape().right(entry.entry(), scale, metrics) > frame.axisLeftPx()
                && entry.shape().left(entry.entry(), scale, metrics) < frame.lanes().right();
    }

    private boolean isFree(PlacedMark moved, List<PlacedMark> placed, List<PackedEntry> cut, List<Box> others,
            int lane) {
        Box label = Objects.requireNonNull(moved.label());
        Box room = Box.ofEdges(label.x() - metrics.rowGapPx() / 2, label.y(), label.right() + metrics.rowGapPx() / 2,
                label.bottom());
        return others.stream().noneMatch(room::intersects) && placed.stream().noneMatch(other -> covers(other, room))
                && cut.stream().filter(other -> !other.equals(moved.packed()))
                        .noneMatch(other -> covers(place(lane, other, LabelSide.NONE), room));
    }

    private static boolean covers(PlacedMark other, Box room) {
        Box label = other.label();
        return other.mark().intersects(room) || (label != null && label.intersects(room));
    }

    private double radius(TimelineEntry entry) {
        return Math.min(metrics.radiusPx(entry.significance()), packing.rowPx() / 2);
    }

    private double height(PackedEntry packed) {
        double rowPx = packing.rowPx();
        return switch (packed.shape()) {
            case DOT, SYMBOL -> 2 * radius(packed.entry());
            case BAR -> Math.min(metrics.barHeightPx(), rowPx);
            case BAND, PILL -> Math.min(metrics.pillHeightPx(), Math.max(rowPx - 2, rowPx / 2));
        };
    }

    /// The mark with its label on a side, or without where the window has no room for it there.
    private PlacedMark place(int lane, PackedEntry packed, LabelSide side) {
        TimelineEntry entry = packed.entry();
        double y = packing.rowCenter(lane, packed.row());
        double left = packed.shape().left(entry, scale, metrics);
        double right = packed.shape().right(entry, scale, metrics);
        double height = height(packed);
        Box mark = Box.ofEdges(left, y - height / 2, right, y + height / 2);
        FontSpec font = metrics.labelFont(entry);
        double symbolX = scale.toX(entry.centerDay());
        List<String> lines = side == LabelSide.NONE ? List.of() : lines(packed, font);
        Box label = lines.isEmpty() ? null : switch (side) {
            case RIGHT -> {
                double edge = packed.right(scale, metrics);
                yield edge < leftPx ? null : label(edge + metrics.labelGapPx(), y, packed, font);
            }
            case LEFT -> {
                double edge = packed.left(scale, metrics);
                yield edge > rightPx ? null : label(edge - metrics.labelGapPx() - packed.labelPx(), y, packed, font);
            }
            case INSIDE -> inside(packed, mark, font);
            case NONE -> null;
        };
        if (packed.shape() == Shape.PILL && label != null) {
            symbolX = label.x() - metrics.labelGapPx() - radius(entry);
        }
        return new PlacedMark(packed, mark, symbolX, label, label == null ? List.of() : lines);
    }

    private List<String> lines(PackedEntry packed, FontSpec font) {
        if (!packed.lines().isEmpty()) {
            return packed.lines();
        }
        String text = metrics.measurer().fit(packed.entry().label(), font, packed.labelPx() + 0.01);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private @Nullable Box inside(PackedEntry packed, Box mark, FontSpec font) {
        double lead = metrics.pillPaddingPx()
                + (packed.shape() == Shape.PILL ? 2 * radius(packed.entry()) + metrics.labelGapPx() : 0);
        double from = Math.max(mark.x(), leftPx) + lead;
        double until = Math.min(mark.right(), rightPx + metrics.pillPaddingPx()) - metrics.pillPaddingPx();
        return from + packed.labelPx() <= until ? label(from, mark.centerY(), packed, font) : null;
    }

    /// @param y the middle of its first line
    private @Nullable Box label(double x, double y, PackedEntry packed, FontSpec font) {
        double linePx = metrics.lineHeightPx(font);
        boolean hasRoom = linePx <= packing.rowPx() && x >= leftPx && x + packed.labelPx() <= rightPx;
        return hasRoom
                ? new Box(x, y - linePx / 2, packed.labelPx(), linePx * Math.max(1, packed.lines().size()))
                : null;
    }
}
