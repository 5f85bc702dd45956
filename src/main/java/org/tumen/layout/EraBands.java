package org.tumen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.MarkWords;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.model.Era;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.DateText;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;

/// Draws the bands of eras under the ruler, their names kept in sight.
final class EraBands {
    private static final int LEAST_LETTERS = 4;
    /// How far beyond the axis an era is drawn, so that its rounded end is not seen where it goes on.
    private static final double BEYOND_PX = 8;
    private static final double GAP_PX = 1;

    /// An era that is in the window.
    ///
    /// @param number its place in the file, from 0
    /// @param left where it is drawn, at most a little beyond the axis
    private record SeenEra(Era era, int number, Rgba fill, double left, double right, Box seen) {
        Mark mark() {
            return new Mark("era/" + number, Mark.Kind.ERA, seen, MarkWords.of(
                    () -> era.band() + ": " + era.name() + ", " + DateText.describe(era.date())));
        }
    }

    private EraBands() {}

    static void draw(TimelineDocument document, TimeSpan extent, Frame frame, TimeScale scale, Theme theme,
            Metrics metrics, List<DrawOp> ops, List<Mark> marks) {
        FontSpec font = metrics.eraFont();
        for (int band = 0; band < frame.bandNames().size(); band++) {
            String name = frame.bandNames().get(band);
            Box box = frame.eraBands().get(band);
            String header = metrics.measurer().fit(name, font, frame.axisLeftPx() - metrics.px(20));
            if (!header.isEmpty()) {
                ops.add(new DrawOp.TextRun(header, metrics.px(14), metrics.baseline(box.centerY(), font), font,
                        theme.muted()));
            }
            List<SeenEra> eras = seen(document.eras(), name, box, extent, scale, theme);
            List<DrawOp> inside = new ArrayList<>();
            for (SeenEra era : eras) {
                inside.add(new DrawOp.Rectangle(Box.ofEdges(era.left(), box.y(), era.right(), box.bottom()), 2,
                        Fill.of(era.fill()), null));
                marks.add(era.mark());
            }
            drawNames(eras, theme, metrics, inside);
            ops.add(new DrawOp.Clip(box, inside));
        }
    }

    private static List<SeenEra> seen(List<Era> eras, String bandName, Box band, TimeSpan extent, TimeScale scale,
            Theme theme) {
        List<SeenEra> seen = new ArrayList<>();
        boolean other = false;
        for (int number = 0; number < eras.size(); number++) {
            Era era = eras.get(number);
            if (!era.band().equals(bandName)) {
                continue;
            }
            TimeSpan drawn = DocumentExtent.drawn(era.date(), extent);
            double start = scale.toX(drawn.startDay());
            // An era of a moment is seen all the same.
            double end = Math.max(start + 1, scale.toX(drawn.endDay()) - GAP_PX);
            if (end > band.x() && start < band.right()) {
                seen.add(new SeenEra(era, number, other ? theme.eraFillOther() : theme.eraFill(),
                        Math.max(band.x() - BEYOND_PX, start), Math.min(band.right() + BEYOND_PX, end),
                        Box.ofEdges(Math.max(band.x(), start), band.y(), Math.min(band.right(), end),
                                band.bottom())));
            }
            other = !other;
        }
        return seen;
    }

    /// Names follow each other where eras overlap, and end before the next era begins.
    private static void drawNames(List<SeenEra> eras, Theme theme, Metrics metrics, List<DrawOp> ops) {
        FontSpec font = metrics.eraFont();
        double padding = metrics.px(5);
        List<SeenEra> byStart = eras.stream().sorted(Comparator.comparingDouble(SeenEra::left)).toList();
        double taken = Double.NEGATIVE_INFINITY;
        for (SeenEra era : byStart) {
            double x = Math.max(era.seen().x(), taken) + padding;
            double end = byStart.stream().mapToDouble(SeenEra::left).filter(start -> start > x).findFirst()
                    .orElse(Double.MAX_VALUE);
            String name = era.era().name();
            String text = metrics.measurer().fit(name, font, Math.min(end, era.seen().right()) - padding - x);
            if (!text.isEmpty() && (text.equals(name) || text.length() > LEAST_LETTERS)) {
                ops.add(new DrawOp.TextRun(text, x, metrics.baseline(era.seen().centerY(), font), font, theme.ink()));
                taken = x + metrics.measurer().widthPx(text, font);
            }
        }
    }
}
