package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
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

    private EraBands() {}

    static void draw(TimelineDocument document, TimeSpan extent, Frame frame, TimeScale scale, Theme theme,
            Metrics metrics, List<DrawOp> ops, List<Mark> marks) {
        FontSpec font = metrics.eraFont();
        for (int band = 0; band < frame.bandNames().size(); band++) {
            String name = frame.bandNames().get(band);
            Box box = frame.eraBands().get(band);
            if (frame.axisLeftPx() > 0) {
                ops.add(new DrawOp.TextRun(metrics.measurer().fit(name, font, frame.axisLeftPx() - metrics.px(20)),
                        metrics.px(14), metrics.baseline(box.centerY(), font), font, theme.muted()));
            }
            List<DrawOp> inside = new ArrayList<>();
            int number = 0;
            for (Era era : document.eras()) {
                if (era.band().equals(name)) {
                    Rgba fill = number++ % 2 == 0 ? theme.eraFill() : theme.eraFillOther();
                    draw(era, box, fill, extent, scale, theme, metrics, inside, marks);
                }
            }
            ops.add(new DrawOp.Clip(box, inside));
        }
    }

    private static void draw(Era era, Box band, Rgba fill, TimeSpan extent, TimeScale scale, Theme theme,
            Metrics metrics, List<DrawOp> ops, List<Mark> marks) {
        TimeSpan drawn = DocumentExtent.drawn(era.date(), extent);
        double start = scale.toX(drawn.startDay());
        double left = Math.max(band.x(), start);
        double right = Math.min(band.right(), scale.toX(drawn.endDay()) - 1);
        if (right <= left) {
            return;
        }
        Box seen = Box.ofEdges(left, band.y(), right, band.bottom());
        ops.add(new DrawOp.Rectangle(Box.ofEdges(Math.max(band.x() - 8, start), band.y(),
                Math.min(band.right() + 8, Math.max(start, scale.toX(drawn.endDay()) - 1)), band.bottom()), 2,
                Fill.of(fill), null));
        FontSpec font = metrics.eraFont();
        double padding = metrics.px(5);
        String text = metrics.measurer().fit(era.name(), font, seen.width() - 2 * padding);
        if (text.equals(era.name()) || text.length() > LEAST_LETTERS) {
            ops.add(new DrawOp.TextRun(text, seen.x() + padding, metrics.baseline(seen.centerY(), font), font,
                    theme.ink()));
        }
        marks.add(new Mark(era.band() + "/" + era.name(), Mark.Kind.ERA, seen,
                era.band() + ": " + era.name() + ", " + DateText.describe(era.date())));
    }
}
