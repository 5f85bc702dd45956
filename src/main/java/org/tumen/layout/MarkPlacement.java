package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
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

    /// The marks of a lane that are in the window, in no particular order.
    List<PlacedMark> place(int lane) {
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
        List<Box> clusters = packed.clusters().stream().map(cluster -> box(lane, cluster)).toList();
        for (PackedEntry entry : cut) {
            PlacedMark other = entry.side() == LabelSide.RIGHT
                    ? place(lane, entry, LabelSide.LEFT)
                    : place(lane, entry, LabelSide.RIGHT);
            boolean moves = entry.side() != LabelSide.INSIDE && other.label() != null
                    && isFree(other.label(), placed, cut, entry, clusters, lane);
            placed.add(moves ? other : place(lane, entry, LabelSide.NONE));
        }
        return placed;
    }

    Box box(int lane, PackedCluster cluster) {
        double y = packing.rowCenter(lane, cluster.row());
        double height = Math.min(metrics.clusterHeightPx(), packing.rowPx());
        return new Box(cluster.left(scale, metrics), y - height / 2, metrics.clusterWidthPx(cluster.members().size()),
                height);
    }

    boolean isInWindow(Box box) {
        return box.right() > frame.axisLeftPx() && box.x() < frame.lanes().right();
    }

    private boolean isInWindow(PackedEntry entry) {
        return entry.shape().right(entry.entry(), scale, metrics) > frame.axisLeftPx()
                && entry.shape().left(entry.entry(), scale, metrics) < frame.lanes().right();
    }

    private boolean isFree(Box label, List<PlacedMark> placed, List<PackedEntry> cut, PackedEntry own,
            List<Box> clusters, int lane) {
        Box room = label.growBy(metrics.rowGapPx() / 2);
        Box flat = new Box(room.x(), label.centerY(), room.width(), 1);
        return placed.stream().noneMatch(other -> covers(other, flat))
                && cut.stream().filter(other -> !other.equals(own))
                        .noneMatch(other -> covers(place(lane, other, LabelSide.NONE), flat))
                && clusters.stream().noneMatch(flat::intersects);
    }

    private static boolean covers(PlacedMark other, Box flat) {
        Box label = other.label();
        return other.mark().intersects(flat) || (label != null && label.intersects(flat));
    }

    /// The mark with its label on a side, or without where the window has no room for it there.
    private PlacedMark place(int lane, PackedEntry packed, LabelSide side) {
        TimelineEntry entry = packed.entry();
        double y = packing.rowCenter(lane, packed.row());
        double left = packed.shape().left(entry, scale, metrics);
        double right = packed.shape().right(entry, scale, metrics);
        double rowPx = packing.rowPx();
        double radius = Math.min(metrics.radiusPx(entry.significance()), rowPx / 2);
        double height = switch (packed.shape()) {
            case DOT, SYMBOL -> 2 * radius;
            case BAR -> Math.min(metrics.barHeightPx(), rowPx);
            case BAND, PILL -> Math.min(metrics.pillHeightPx(), Math.max(rowPx - 2, rowPx / 2));
        };
        Box mark = Box.ofEdges(left, y - height / 2, right, y + height / 2);
        FontSpec font = metrics.labelFont(entry);
        double symbolX = scale.toX(entry.centerDay());
        String text = side == LabelSide.NONE
                ? ""
                : metrics.measurer().fit(entry.label(), font, packed.labelPx() + 0.01);
        Box label = text.isEmpty() ? null : switch (side) {
            case RIGHT -> right < leftPx ? null : label(right + metrics.labelGapPx(), y, packed.labelPx(), font);
            case LEFT ->
                left > rightPx
                        ? null
                        : label(left - metrics.labelGapPx() - packed.labelPx(), y, packed.labelPx(), font);
            case INSIDE -> inside(packed, mark, radius, font);
            case NONE -> null;
        };
        if (packed.shape() == Shape.PILL && label != null) {
            symbolX = label.x() - metrics.labelGapPx() - radius;
        }
        return new PlacedMark(packed, mark, symbolX, label, label == null ? "" : text);
    }

    private @Nullable Box inside(PackedEntry packed, Box mark, double radius, FontSpec font) {
        double lead = metrics.pillPaddingPx()
                + (packed.shape() == Shape.PILL ? 2 * radius + metrics.labelGapPx() : 0);
        double from = Math.max(mark.x(), leftPx) + lead;
        double until = Math.min(mark.right(), rightPx + metrics.pillPaddingPx()) - metrics.pillPaddingPx();
        return from + packed.labelPx() <= until ? label(from, mark.centerY(), packed.labelPx(), font) : null;
    }

    private @Nullable Box label(double x, double y, double widthPx, FontSpec font) {
        double height = metrics.lineHeightPx(font);
        boolean hasRoom = height <= packing.rowPx() && x >= leftPx && x + widthPx <= rightPx;
        return hasRoom ? new Box(x, y - height / 2, widthPx, height) : null;
    }
}
