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
    /// Parts begin and end at this part of the ring, so that marks of about the same shares look the same.
    private static final double GRID = 64;
    private static final double QUARTER = Math.PI / 2;

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
        double sum = 0;
        double from = 0;
        for (Map.Entry<ClaimStatus, Double> part : shares(mix).entrySet()) {
            sum += part.getValue();
            double until = Math.rint(sum * GRID) / GRID;
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
        double half = Math.max(0, pill.width() - pill.height()) / 2;
        double round = radius * QUARTER;
        double length = 4 * (half + round);
        double[] pieces = {half, round, round, 2 * half, round, round, half};
        List<PathStep> path = new ArrayList<>(pieces.length + 1);
        double start = 0;
        int quarter = 0;
        for (int piece = 0; piece < pieces.length; piece++) {
            double end = start + pieces[piece];
            double first = Math.max(start, from * length);
            double last = Math.min(end, until * length);
            boolean isStraight = piece % 3 == 0;
            if (last > first) {
                if (isStraight) {
                    straight(pill, half, piece, first - start, last - start, path);
                } else {
                    double corner = (quarter - 1) * QUARTER;
                    double side = piece < 3 ? half : -half;
                    round(pill.centerX() + side, pill.centerY(), radius, corner + (first - start) / radius,
                            corner + (last - start) / radius, path);
                }
            }
            quarter += isStraight ? 0 : 1;
            start = end;
        }
        return path;
    }

    /// @param piece 0 to the right of the middle of the top, 3 the bottom, 6 to the left of the middle of the top
    private static void straight(Box pill, double half, int piece, double from, double until, List<PathStep> path) {
        double y = piece == 3 ? pill.bottom() : pill.y();
        double x = pill.centerX() + switch (piece) {
            case 0 -> 0;
            case 3 -> half;
            default -> -half;
        };
        int direction = piece == 3 ? -1 : 1;
        begin(x + direction * from, y, path);
        path.add(new PathStep.LineTo(x + direction * until, y));
    }

    /// At most a quarter of a circle as a cubic curve, whose control points lie 4/3 tan(a/4) radii along its tangents.
    private static void round(double centerX, double centerY, double radius, double from, double until,
            List<PathStep> path) {
        double reach = 4.0 / 3 * Math.tan((until - from) / 4) * radius;
        double startX = centerX + radius * Math.cos(from);
        double startY = centerY + radius * Math.sin(from);
        double endX = centerX + radius * Math.cos(until);
        double endY = centerY + radius * Math.sin(until);
        begin(startX, startY, path);
        path.add(new PathStep.CurveTo(startX - reach * Math.sin(from), startY + reach * Math.cos(from),
                endX + reach * Math.sin(until), endY - reach * Math.cos(until), endX, endY));
    }

    private static void begin(double x, double y, List<PathStep> path) {
        if (path.isEmpty()) {
            path.add(new PathStep.MoveTo(x, y));
        }
    }
}
