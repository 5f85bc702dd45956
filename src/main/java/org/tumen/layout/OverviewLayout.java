package org.tumen.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.model.Category;
import org.tumen.model.TimelineDocument;
import org.tumen.time.Tick;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

/// Lays out the strip that shows how many events of each category a whole document has when, and the window in it. What was
/// counted for a width is remembered, and so is the drawing of it. Not thread-safe: one layout serves one thread.
public final class OverviewLayout {
    private static final double SIDE_PX = 28;
    private static final double BIN_PX = OverviewCounts.BIN_PX;
    private static final double BLOCK_GAP_PX = 1.5;
    private static final double MOST_BLOCK_PX = 6;
    private static final double LEAST_SEPARATE_PX = 3;
    /// In a lower strip, and with larger type, letters make room for the blocks.
    private static final double LEAST_HEIGHT_AT_SCALE_ONE_PX = 50;
    private static final double TOP_PX = 8;
    private static final double OPACITY = 0.9;
    /// Of the blocks outside of the window, under their veil.
    private static final double OUTSIDE_OPACITY = 0.32;

    private final TimelineDocument document;
    private final TextMeasurer measurer;
    private final @Nullable TimelineEntries large;
    private final Map<String, Integer> laneOf = new HashMap<>();
    private @Nullable OverviewCounts latest;
    private @Nullable Ground ground;

    /// What is drawn without regard to the window.
    private record Ground(TimeSpan limits, double widthPx, double heightPx, Theme theme, DisplayList blocks) {
        boolean isFor(TimeSpan otherLimits, double otherWidthPx, double otherHeightPx, Theme otherTheme) {
            return limits.equals(otherLimits) && widthPx == otherWidthPx && heightPx == otherHeightPx
                    && theme.equals(otherTheme);
        }
    }

    public OverviewLayout(TimelineDocument document, TextMeasurer measurer) {
        this(document, null, measurer);
    }

    /// @param entries those of the document, where they are known
    public OverviewLayout(TimelineDocument document, @Nullable TimelineEntries entries, TextMeasurer measurer) {
        this.document = document;
        this.measurer = measurer;
        large = entries == null || !entries.isLarge() ? null : entries;
        for (Category category : document.categories()) {
            laneOf.putIfAbsent(category.id(), laneOf.size());
        }
    }

    /// The mapping between days and the strip's pixels.
    public static TimeScale scale(TimeSpan limits, double widthPx) {
        double side = Math.min(SIDE_PX, widthPx / 8);
        return new Viewport(limits, widthPx - 2 * side).scale(side);
    }

    /// Where the window lies in the strip.
    public static Box brush(TimeSpan span, TimeSpan limits, double widthPx, double heightPx) {
        TimeScale scale = scale(limits, widthPx);
        double left = scale.toX(span.startDay());
        double right = Math.max(left + 6, scale.toX(span.endDay()));
        return Box.ofEdges(left, 3, right, Math.max(4, heightPx - 3));
    }

    /// @param span the time that the window shows
    /// @param limits the time that the strip shows
    public DisplayList layout(TimeSpan span, TimeSpan limits, double widthPx, double heightPx, Theme theme) {
        List<DrawOp> ops = new ArrayList<>();
        for (DisplayList layer : layers(span, limits, widthPx, heightPx, theme)) {
            ops.addAll(layer.ops());
        }
        return new DisplayList(widthPx, heightPx, theme.panel(), ops, List.of());
    }

    /// The same in two lists, one above the other: the lower one is the very same for every window.
    ///
    /// @param span the time that the window shows
    /// @param limits the time that the strip shows
    public List<DisplayList> layers(TimeSpan span, TimeSpan limits, double widthPx, double heightPx, Theme theme) {
        Metrics metrics = new Metrics(Math.min(theme.typeScale(), heightPx / LEAST_HEIGHT_AT_SCALE_ONE_PX),
                Density.BALANCED, measurer);
        TimeScale scale = scale(limits, widthPx);
        Box brush = brush(span, limits, widthPx, heightPx);
        double base = heightPx - metrics.px(20);
        OverviewCounts counts = counts(limits, widthPx);
        Ground known = ground;
        if (known == null || !known.isFor(limits, widthPx, heightPx, theme)) {
            List<DrawOp> blocks = new ArrayList<>();
            drawBlocks(counts, base, theme, blocks);
            known = new Ground(limits, widthPx, heightPx, theme,
                    new DisplayList(widthPx, heightPx, theme.panel(), blocks, List.of()));
            ground = known;
        }
        List<DrawOp> ops = new ArrayList<>();
        drawVeil(counts, scale, span, Math.ceil(base), theme, ops);
        drawBrush(brush, theme, metrics, ops);
        drawTicks(scale, limits, brush, new Box(0, 0, widthPx, heightPx), theme, metrics, ops);
        return List.of(known.blocks(),
                new DisplayList(widthPx, heightPx, theme.panel().withOpacity(0), ops, List.of()));
    }

    /// An edge of the window gives way to a name that it would cross.
    private void drawTicks(TimeScale scale, TimeSpan limits, Box brush, Box strip, Theme theme, Metrics metrics,
            List<DrawOp> ops) {
        FontSpec font = FontSpec.regular(metrics.px(11));
        double baseline = strip.height() - metrics.px(8);
        double cap = measurer.capHeightPx(font);
        double side = scale.startPx();
        for (Tick tick : RulerDrawing
                .ticks(new Viewport(limits, strip.width() - 2 * side), limits, metrics.px(90), font, metrics)
                .labelled()) {
            double width = measurer.widthPx(tick.label(), font);
            double x = scale.toX(tick.day()) - width / 2;
            if (x < 0 || x + width > strip.width()) {
                continue;
            }
            Box ground = new Box(x, baseline - cap, width, cap * 1.3).growBy(metrics.px(2));
            for (double edge : new double[]{brush.x(), brush.right()}) {
                if (edge > ground.x() - 1 && edge < ground.right() + 1) {
                    ops.add(new DrawOp.Rectangle(ground, 0, Fill.of(theme.panel()), null));
                }
            }
            ops.add(new DrawOp.TextRun(tick.label(), x, baseline, font, theme.muted()));
        }
    }

    private void drawBlocks(OverviewCounts counts, double base, Theme theme, List<DrawOp> ops) {
        double unit = Math.min(MOST_BLOCK_PX, (base - Math.min(TOP_PX, base / 4)) / Math.max(1, counts.most()));
        List<Rgba> colors = new ArrayList<>();
        for (Category category : document.categories()) {
            if (laneOf.getOrDefault(category.id(), -1) == colors.size()) {
                colors.add(TimelineLayout.color(category, colors.size(), theme).withOpacity(OPACITY));
            }
        }
        colors.add((document.categories().isEmpty() ? theme.accent() : theme.muted()).withOpacity(OPACITY));
        for (int bin = 0; bin < counts.bins(); bin++) {
            double y = base;
            for (int lane = 0; lane < counts.lanes(); lane++) {
                y = drawStack(counts.count(bin, lane), counts.leftPx(bin), y, unit, colors.get(lane), ops);
            }
        }
    }

    /// Makes the blocks outside of the window paler. A block belongs to the window if its middle does.
    private static void drawVeil(OverviewCounts counts, TimeScale scale, TimeSpan window, double base, Theme theme,
            List<DrawOp> ops) {
        int first = counts.bin(window.centerDay());
        int last = first;
        while (first > 0 && window.contains(scale.toDay(counts.leftPx(first - 1) + BIN_PX / 2))) {
            first--;
        }
        while (last < counts.bins() - 1 && window.contains(scale.toDay(counts.leftPx(last + 1) + BIN_PX / 2))) {
            last++;
        }
        Fill veil = Fill.of(theme.panel().withOpacity(1 - OUTSIDE_OPACITY / OPACITY));
        if (first > 0) {
            ops.add(new DrawOp.Rectangle(Box.ofEdges(counts.leftPx(0), 0, counts.leftPx(first), base), 0, veil, null));
        }
        if (last < counts.bins() - 1) {
            ops.add(new DrawOp.Rectangle(Box.ofEdges(counts.leftPx(last + 1), 0, counts.leftPx(counts.bins()), base),
                    0, veil, null));
        }
    }

    private OverviewCounts counts(TimeSpan limits, double widthPx) {
        OverviewCounts known = latest;
        if (known == null || !known.isFor(limits, widthPx)) {
            known = large == null
                    ? new OverviewCounts(document.table(), laneOf, limits, widthPx)
                    : new OverviewCounts(large, limits, widthPx, laneOf.size() + 1);
            latest = known;
        }
        return known;
    }

    /// Separate blocks where there is room to count them, else one.
    private static double drawStack(int count, double x, double bottom, double unit, Rgba color, List<DrawOp> ops) {
        int blocks = unit >= LEAST_SEPARATE_PX ? count : Math.min(1, count);
        double height = count * unit / Math.max(1, blocks);
        double gap = unit >= LEAST_SEPARATE_PX ? BLOCK_GAP_PX : 0;
        double y = bottom;
        for (int i = 0; i < blocks; i++) {
            y -= height;
            ops.add(new DrawOp.Rectangle(new Box(x + 1, y, BIN_PX - 2, Math.max(0.5, height - gap)), 1,
                    Fill.of(color), null));
        }
        return y;
    }

    private static void drawBrush(Box brush, Theme theme, Metrics metrics, List<DrawOp> ops) {
        ops.add(new DrawOp.Rectangle(brush, metrics.px(4), Fill.of(theme.accent().withOpacity(0.05)),
                Stroke.solid(theme.accent(), 1.5)));
        double handle = metrics.px(14);
        for (double x : new double[]{brush.x(), brush.right()}) {
            ops.add(new DrawOp.Rectangle(new Box(x - 2.5, brush.centerY() - handle / 2, 5, handle), 2,
                    Fill.of(theme.accent()), null));
        }
    }
}
