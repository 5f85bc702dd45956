package org.tumen.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.model.ClaimStatus;

/// Draws marks that count events: the number in a ring whose parts are as long as the shares of the statuses, clockwise
/// from the top.
final class ClusterDrawing {
    private static final double TINT = 0.16;
    private static final double RING_PX = 1.6;
    /// A single event among hundreds is seen all the same.
    private static final double LEAST_SHARE = 0.1;
    private static final double STEP_PX = 2.5;

    private final Theme theme;
    private final Metrics metrics;
    private final List<DrawOp> ops;

    ClusterDrawing(Theme theme, Metrics metrics, List<DrawOp> ops) {
        this.theme = theme;
        this.metrics = metrics;
        this.ops = ops;
    }

    void draw(Box box, PackedCluster cluster, Lane lane) {
        double ringPx = Math.min(metrics.px(RING_PX), box.height() / 4);
        Box ring = box.growBy(-ringPx / 2);
        double radius = ring.height() / 2;
        Fill ground = Fill.of(theme.paper().mix(lane.color(), TINT));
        StatusMix mix = cluster.mix();
        if (mix.documented() == mix.total()) {
            ops.add(new DrawOp.Rectangle(ring, radius, ground, Stroke.solid(lane.color(), ringPx)));
        } else {
            ops.add(new DrawOp.Rectangle(box, box.height() / 2, ground, null));
            drawParts(ring, mix, lane.color(), ringPx);
        }
        String count = Integer.toString(cluster.count());
        FontSpec font = metrics.countFont(count);
        if (box.height() >= metrics.lineHeightPx(font)) {
            ops.add(new DrawOp.TextRun(count, box.centerX() - metrics.measurer().widthPx(count, font) / 2,
                    metrics.baseline(box.centerY(), font), font, theme.ink()));
        }
    }

    private void drawParts(Box ring, StatusMix mix, Rgba color, double ringPx) {
        double from = 0;
        for (Map.Entry<ClaimStatus, Double> part : shares(mix).entrySet()) {
            double until = from + part.getValue();
            ops.add(new DrawOp.Path(arc(ring, from, until), null, stroke(part.getKey(), color, ringPx)));
            from = until;
        }
    }

    private Stroke stroke(ClaimStatus status, Rgba color, double ringPx) {
        return switch (status) {
            case DOCUMENTED -> Stroke.solid(color, ringPx);
            case DISPUTED -> Stroke.solid(color.mix(theme.paper(), 0.5), ringPx);
            case ALLEGED -> new Stroke(color, 0.75 * ringPx, List.of(ringPx, 0.8 * ringPx));
            case ASSESSED -> Stroke.solid(color, ringPx / 2);
        };
    }

    /// The parts of the ring that statuses have, in their order; they add up to 1.
    static Map<ClaimStatus, Double> shares(StatusMix mix) {
        Map<ClaimStatus, Double> shares = new EnumMap<>(ClaimStatus.class);
        double sum = 0;
        for (ClaimStatus status : ClaimStatus.values()) {
            if (mix.of(status) > 0) {
                double share = Math.max(LEAST_SHARE, (double) mix.of(status) / mix.total());
                shares.put(status, share);
                sum += share;
            }
        }
        double all = sum;
        shares.replaceAll((_, share) -> share / all);
        return shares;
    }

    /// The part of the outline of a pill between two shares of its length, clockwise from the middle of its top.
    private static List<PathStep> arc(Box pill, double from, double until) {
        double radius = pill.height() / 2;
        double straight = Math.max(0, pill.width() - pill.height());
        double length = 2 * straight + 2 * Math.PI * radius;
        int steps = (int) Math.max(2, Math.ceil((until - from) * length / STEP_PX));
        List<PathStep> path = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double[] point = point(pill, (from + (until - from) * i / steps) * length, straight, radius);
            path.add(i == 0
                    ? new PathStep.MoveTo(point[0], point[1])
                    : new PathStep.LineTo(point[0], point[1]));
        }
        return path;
    }

    private static double[] point(Box pill, double way, double straight, double radius) {
        double half = straight / 2;
        double round = Math.PI * radius;
        if (way <= half) {
            return new double[]{pill.centerX() + way, pill.y()};
        }
        if (way <= half + round) {
            double angle = (way - half) / radius - Math.PI / 2;
            return new double[]{pill.centerX() + half + radius * Math.cos(angle),
                    pill.centerY() + radius * Math.sin(angle)};
        }
        if (way <= half + round + straight) {
            return new double[]{pill.centerX() + half - (way - half - round), pill.bottom()};
        }
        if (way <= half + 2 * round + straight) {
            double angle = (way - half - round - straight) / radius + Math.PI / 2;
            return new double[]{pill.centerX() - half + radius * Math.cos(angle),
                    pill.centerY() + radius * Math.sin(angle)};
        }
        return new double[]{pill.centerX() - half + (way - half - 2 * round - straight), pill.y()};
    }
}
