package org.tumen.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Page;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.model.CountText;
import org.tumen.model.Nature;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;

/// What a picture says of itself at the foot of its page, so that it can be judged and found again wherever it hangs.
record PictureFooter(PictureSubject subject, Theme theme, TextMeasurer measurer, LocalDate madeOn, double widthPx) {
    private static final int MOST_READ = 2000;

    private double px(double atScaleOne) {
        return atScaleOne * theme.typeScale();
    }

    private double linePx() {
        return px(15.5);
    }

    /// Whether nothing need be cut short for it.
    private boolean hasTwoColumns() {
        FontSpec font = FontSpec.semiBold(px(11));
        double left = Math.max(measurer.widthPx(name(), font), measurer.widthPx(counts(0), font));
        double right = Math.max(measurer.widthPx(filter(), font), measurer.widthPx(origin(), font));
        return left + px(24) + right <= widthPx;
    }

    /// With the free space above it.
    double heightPx() {
        return Math.rint(px(26) + (hasTwoColumns() ? 2 : 4) * linePx());
    }

    void draw(Box box, DisplayList drawing, PageCanvas canvas) {
        double rule = Math.rint(box.y() + px(8)) + 0.5;
        canvas.decoration(new DrawOp.Line(box.x(), rule, box.right(), rule,
                Stroke.solid(theme.muted(), Math.max(1, px(0.9)))));
        FontSpec bold = FontSpec.semiBold(px(11));
        FontSpec regular = FontSpec.regular(px(11));
        double y = rule + px(17);
        long labels = drawing.marks().stream().filter(mark -> mark.kind() == Mark.Kind.LABEL).count();
        text(canvas, name(), box.x(), y, bold, theme.ink(), box.width());
        text(canvas, counts(labels), box.x(), y + linePx(), regular, theme.muted(), box.width());
        if (hasTwoColumns()) {
            canvas.textEndingAt(box.right(), filter(), y, regular, theme.muted());
            canvas.textEndingAt(box.right(), origin(), y + linePx(), regular, theme.muted());
        } else {
            text(canvas, filter(), box.x(), y + 2 * linePx(), regular, theme.muted(), box.width());
            text(canvas, origin(), box.x(), y + 3 * linePx(), regular, theme.muted(), box.width());
        }
    }

    private void text(PageCanvas canvas, String text, double x, double y, FontSpec font, Rgba color, double room) {
        canvas.text(Page.Role.PARAGRAPH, measurer.fit(text, font, room), x, y, font, color);
    }

    private String name() {
        TimelineDocument document = subject.document();
        String title = document.title().isEmpty() ? "A timeline" : "“" + document.title() + "”";
        return document.version().isEmpty() ? title : title + ", version " + document.version();
    }

    /// How many of the events have their words in the picture, and what bears them out.
    private String counts(long labels) {
        List<String> parts = new ArrayList<>();
        int events = subject.eventCount();
        parts.add(labels < events
                ? CountText.grouped(labels) + " of " + PageWords.counted(events, "event") + " named here"
                : PageWords.counted(events, "event") + ", each named");
        // For more, all that a large file says of its events would have to be read.
        List<Source> cited = subject.document().table().size() > MOST_READ
                ? List.of()
                : SourceNumbers.of(subject.document(), subject.events()).sources();
        if (!cited.isEmpty()) {
            long primary = cited.stream().filter(source -> source.nature() == Nature.PRIMARY).count();
            parts.add(PageWords.counted(cited.size(), "source") + (primary == 0 ? "" : ", " + primary + " primary"));
        }
        return String.join(" · ", parts);
    }

    private String filter() {
        return subject.restriction().isEmpty() ? "no filter in force" : "only " + subject.restriction();
    }

    private String origin() {
        String licence = subject.document().licence();
        return (licence.isEmpty() ? "" : "text " + licence + " · ") + "made with Tumen, " + PageWords.day(madeOn);
    }
}
