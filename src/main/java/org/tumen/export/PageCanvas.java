package org.tumen.export;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Offset;
import org.tumen.display.Page;
import org.tumen.display.Rgba;
import org.tumen.display.TextMeasurer;

/// A page that is being filled.
final class PageCanvas {
    private final double widthPx;
    private final double heightPx;
    private final Rgba paper;
    private final TextMeasurer measurer;
    private final List<DrawOp> ops = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Page.Part> parts = new ArrayList<>();
    private final List<Page.Link> links = new ArrayList<>();

    PageCanvas(double widthPx, double heightPx, Rgba paper, TextMeasurer measurer) {
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.paper = paper;
        this.measurer = measurer;
    }

    TextMeasurer measurer() {
        return measurer;
    }

    /// Adds what is not read out.
    void decoration(DrawOp op) {
        ops.add(op);
    }

    /// Adds ops that are read out together.
    void part(Page.Role role, List<? extends DrawOp> content) {
        if (!content.isEmpty()) {
            parts.add(new Page.Part(role, ops.size(), ops.size() + content.size(), ""));
            ops.addAll(content);
        }
    }

    /// Adds a line of text that starts at `x`.
    void text(Page.Role role, String text, double x, double baselineY, FontSpec font, Rgba color) {
        if (!text.isEmpty()) {
            part(role, List.of(new DrawOp.TextRun(text, x, baselineY, font, color)));
        }
    }

    /// Adds a line of text that ends at `right`.
    void textEndingAt(double right, String text, double baselineY, FontSpec font, Rgba color) {
        text(Page.Role.PARAGRAPH, text, right - measurer.widthPx(text, font), baselineY, font, color);
    }

    /// Adds a picture, which keeps within its size.
    ///
    /// @param description what is said instead of its shapes
    void figure(DisplayList drawing, Offset place, String description) {
        Box box = place.moved(new Box(0, 0, drawing.widthPx(), drawing.heightPx()));
        List<DrawOp> content = place.moved(ReadingOrder.of(drawing));
        parts.add(new Page.Part(Page.Role.FIGURE, ops.size(), ops.size() + 1, description));
        ops.add(new DrawOp.Clip(box, content));
        drawing.marks().forEach(mark -> marks.add(place.moved(mark)));
    }

    void link(Page.Link link) {
        links.add(link);
    }

    Page page(String label) {
        return new Page(new DisplayList(widthPx, heightPx, paper, ops, marks), label, parts, links);
    }
}
