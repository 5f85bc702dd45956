package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.time.TimeScale;

/// A rival date beside the mark of its event, in its row, at one zoom bucket. Of a rival date that meets the mark only what
/// the mark does not cover is a ghost: a symbol that would touch the mark has none, a bar has what reaches beyond it.
///
/// @param entry whose rival date it is
/// @param shape of the mark of the event
record Ghost(TimelineEntry entry, Shape shape, RivalTime rival, Form form) {
    private static final double LEAST_PART_PX = 4;
    private static final double LEAST_GAP_PX = 2;

    /// How a rival date is drawn.
    enum Form {
        /// A symbol at the middle of a date that is small here.
        SYMBOL,
        /// A bar of its own.
        BAR,
        /// What of a bar is before the mark.
        BEFORE,
        /// What of a bar is after the mark.
        AFTER
    }

    /// The ghosts that an event has at the smallest scale of a bucket, apart from its mark and from each other.
    static List<Ghost> of(TimelineEntry entry, Shape shape, TimeScale scale, Metrics metrics) {
        List<Ghost> ghosts = new ArrayList<>();
        for (RivalTime rival : entry.rivals()) {
            for (Form form : forms(entry, shape, rival, scale, metrics)) {
                Ghost ghost = new Ghost(entry, shape, rival, form);
                double left = ghost.left(scale, metrics) - metrics.px(LEAST_GAP_PX);
                double right = ghost.right(scale, metrics) + metrics.px(LEAST_GAP_PX);
                if (ghosts.stream().noneMatch(
                        other -> other.left(scale, metrics) < right && other.right(scale, metrics) > left)) {
                    ghosts.add(ghost);
                }
            }
        }
        return ghosts;
    }

    private static List<Form> forms(TimelineEntry entry, Shape shape, RivalTime rival, TimeScale scale,
            Metrics metrics) {
        double markLeft = shape.leftOfSigns(entry, scale, metrics) - metrics.px(LEAST_GAP_PX);
        double markRight = shape.rightOfSigns(entry, scale, metrics) + metrics.px(LEAST_GAP_PX);
        double start = scale.toX(rival.startDay());
        double end = scale.toX(rival.endDay());
        if (rival.lasts() && end - start >= metrics.leastBarWidthPx()) {
            if (end <= markLeft || start >= markRight) {
                return List.of(Form.BAR);
            }
            List<Form> parts = new ArrayList<>();
            if (markLeft - start >= metrics.px(LEAST_PART_PX)) {
                parts.add(Form.BEFORE);
            }
            if (end - markRight >= metrics.px(LEAST_PART_PX)) {
                parts.add(Form.AFTER);
            }
            return parts;
        }
        double radius = metrics.radiusPx(entry.significance());
        double center = scale.toX(rival.centerDay());
        return center + radius <= markLeft || center - radius >= markRight ? List.of(Form.SYMBOL) : List.of();
    }

    double left(TimeScale scale, Metrics metrics) {
        return switch (form) {
            case SYMBOL -> scale.toX(rival.centerDay()) - metrics.radiusPx(entry.significance());
            case BAR, BEFORE -> scale.toX(rival.startDay());
            case AFTER -> shape.right(entry, scale, metrics);
        };
    }

    double right(TimeScale scale, Metrics metrics) {
        return switch (form) {
            case SYMBOL -> scale.toX(rival.centerDay()) + metrics.radiusPx(entry.significance());
            case BAR, AFTER -> scale.toX(rival.endDay());
            case BEFORE -> shape.left(entry, scale, metrics);
        };
    }

    /// Whether the mark leaves something of it: below the scales of its bucket, where rows come from while the picture zooms
    /// out, the mark can cover it all.
    boolean isLeftOver(TimeScale scale, Metrics metrics) {
        return right(scale, metrics) > left(scale, metrics);
    }

    boolean isBeforeMark(TimeScale scale, Metrics metrics) {
        return left(scale, metrics) < shape.left(entry, scale, metrics);
    }
}
