package org.tumen.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Page;
import org.tumen.display.Rgba;
import org.tumen.display.TextMeasurer;

/// Sets paragraphs into the columns of page after page. No heading ends a column, and no paragraph leaves a single line of
/// itself behind or takes one over.
final class PageFlow {
    /// What every page has.
    ///
    /// @param columns where text goes, in turn
    record Sheet(double widthPx, double heightPx, Rgba paper, List<Box> columns) {
        Sheet {
            columns = List.copyOf(columns);
        }

        /// One column or several side by side, within margins.
        static Sheet of(PageSize size, Rgba paper, double marginPx, int columns, double gapPx) {
            double width = (size.widthPx() - 2 * marginPx - (columns - 1) * gapPx) / columns;
            List<Box> boxes = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                boxes.add(new Box(marginPx + i * (width + gapPx), marginPx, width,
                        Math.max(1, size.heightPx() - 2 * marginPx)));
            }
            return new Sheet(size.widthPx(), size.heightPx(), paper, boxes);
        }
    }

    /// A block broken into lines.
    private record SetBlock(TextBlock block, List<List<TextWrap.Piece>> lines) {
        double heightPx() {
            return block.beforePx() + lines.size() * block.linePx();
        }
    }

    private final Sheet sheet;
    private final TextMeasurer measurer;
    private final Consumer<PageCanvas> opening;
    private final List<PageCanvas> pages = new ArrayList<>();
    private final List<SetBlock> waiting = new ArrayList<>();
    private int column;
    private double y;

    PageFlow(Sheet sheet, TextMeasurer measurer) {
        this(sheet, measurer, _ -> {});
    }

    /// @param opening draws what each page has above its columns
    PageFlow(Sheet sheet, TextMeasurer measurer, Consumer<PageCanvas> opening) {
        this.sheet = sheet;
        this.measurer = measurer;
        this.opening = opening;
        startPage();
    }

    private Box column() {
        return sheet.columns().get(column);
    }

    /// The page that is being filled.
    PageCanvas canvas() {
        return pages.getLast();
    }

    List<PageCanvas> pages() {
        return List.copyOf(pages);
    }

    /// The room left in the present column, below what has been set.
    Box rest() {
        return Box.ofEdges(column().x(), Math.min(y, column().bottom()), column().right(), column().bottom());
    }

    /// Takes room that somebody else fills.
    void skip(double px) {
        y += px;
    }

    void startPage() {
        pages.add(new PageCanvas(sheet.widthPx(), sheet.heightPx(), sheet.paper(), measurer));
        opening.accept(canvas());
        column = 0;
        y = column().y();
    }

    private void nextColumn() {
        if (column + 1 < sheet.columns().size()) {
            column++;
            y = column().y();
        } else {
            startPage();
        }
    }

    void add(TextBlock block) {
        List<List<TextWrap.Piece>> lines = TextWrap.lines(block.spans(), column().width() - block.indentPx(), measurer);
        if (lines.isEmpty()) {
            return;
        }
        SetBlock set = new SetBlock(block, lines);
        waiting.add(set);
        if (!block.keepWithNext()) {
            place();
        }
    }

    /// Sets what is waiting for a next block that does not come.
    void finish() {
        if (!waiting.isEmpty()) {
            place();
        }
    }

    private void place() {
        SetBlock last = waiting.getLast();
        double least = 0;
        for (SetBlock kept : waiting.subList(0, waiting.size() - 1)) {
            least += kept.heightPx();
        }
        int together = last.lines.size() <= 3 ? last.lines.size() : 2;
        least += last.block.beforePx() + together * last.block.linePx();
        if (y + least > column().bottom() && y > column().y()) {
            nextColumn();
        }
        waiting.forEach(this::place);
        waiting.clear();
    }

    private void place(SetBlock set) {
        TextBlock block = set.block;
        if (y > column().y()) {
            y += block.beforePx();
        }
        List<DrawOp> ops = new ArrayList<>();
        for (int i = 0; i < set.lines.size(); i++) {
            int left = set.lines.size() - i;
            double needed = (left == 2 && i > 0 ? 2 : 1) * block.linePx();
            if (y + needed > column().bottom() && y > column().y()) {
                canvas().part(block.role(), ops);
                ops.clear();
                nextColumn();
            }
            double baseline = y + block.linePx() * 0.76;
            if (i == 0) {
                marker(block, baseline, ops);
            }
            draw(set.lines.get(i), column().x() + block.indentPx(), baseline, ops);
            y += block.linePx();
        }
        canvas().part(block.role(), ops);
    }

    private void marker(TextBlock block, double baseline, List<DrawOp> ops) {
        double x = column().x() + block.markerPx();
        for (TextWrap.Span span : block.marker()) {
            ops.add(new DrawOp.TextRun(span.text(), x, baseline, span.font(), span.color()));
            x += measurer.widthPx(span.text(), span.font());
        }
    }

    private void draw(List<TextWrap.Piece> line, double x, double baseline, List<DrawOp> ops) {
        for (TextWrap.Piece piece : line) {
            TextWrap.Span span = piece.span();
            ops.add(new DrawOp.TextRun(span.text(), x + piece.x(), baseline, span.font(), span.color()));
            if (!span.address().isEmpty()) {
                FontSpec font = span.font();
                canvas().link(new Page.Link(
                        Box.ofEdges(x + piece.x(), baseline - font.sizePx(), x + piece.x() + piece.widthPx(),
                                baseline + font.sizePx() * 0.3),
                        span.address(), span.text()));
            }
        }
    }
}
