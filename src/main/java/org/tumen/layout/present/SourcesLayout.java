package org.tumen.layout.present;

import java.util.List;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;

/// A list of sources in two columns, in the largest type that has room for all of them, up to a little more than asked for.
/// Where even the least has none, each has as many lines as there is room for.
final class SourcesLayout {
    private static final double TYPE = 24;
    private static final double STEP = 0.05;
    private static final double MOST_SHARE = 1.25;

    /// The texts of both columns, the first `inLeft` of them in the left one.
    private record Columns(List<TextLines> texts, int inLeft, double betweenPx) {
        static Columns of(List<TextLines> texts, double betweenPx) {
            Columns best = new Columns(texts, texts.size(), betweenPx);
            for (int inLeft = texts.size() - 1; inLeft > 0; inLeft--) {
                Columns other = new Columns(texts, inLeft, betweenPx);
                best = other.heightPx() < best.heightPx() ? other : best;
            }
            return best;
        }

        private List<TextLines> left() {
            return texts.subList(0, inLeft);
        }

        private List<TextLines> right() {
            return texts.subList(inLeft, texts.size());
        }

        private double heightPx() {
            return Math.max(heightPx(left()), heightPx(right()));
        }

        private double heightPx(List<TextLines> column) {
            return column.stream().mapToDouble(text -> text.heightPx() + betweenPx).sum() - betweenPx;
        }
    }

    private SourcesLayout() {}

    static void draw(AudienceRequest request, SlideSizes sizes, double top, double bottom, TextMeasurer measurer,
            List<DrawOp> ops) {
        double gap = sizes.px(70);
        double width = (sizes.contentPx() - gap) / 2;
        Columns columns = fitting(request.slide().sources(), sizes, width, bottom - top, measurer);
        column(columns.left(), sizes.marginPx(), top, columns.betweenPx(), request.theme(), ops);
        column(columns.right(), sizes.marginPx() + width + gap, top, columns.betweenPx(), request.theme(), ops);
    }

    private static Columns fitting(List<String> sources, SlideSizes sizes, double widthPx, double roomPx,
            TextMeasurer measurer) {
        double factor = sizes.typeFactor() * MOST_SHARE;
        Columns columns = columns(sources, sizes.withTypeFactor(factor), widthPx, measurer);
        while (columns.heightPx() > roomPx && factor > 1) {
            factor = Math.max(1, factor - STEP);
            columns = columns(sources, sizes.withTypeFactor(factor), widthPx, measurer);
        }
        int lines = columns.texts().stream().mapToInt(text -> text.lines().size()).max().orElse(0);
        while (columns.heightPx() > roomPx && lines > 0) {
            lines--;
            int most = lines;
            columns = Columns.of(columns.texts().stream().map(text -> text.atMost(most, measurer)).toList(),
                    columns.betweenPx());
        }
        return columns;
    }

    private static Columns columns(List<String> sources, SlideSizes sizes, double widthPx, TextMeasurer measurer) {
        FontSpec font = sizes.regular(TYPE);
        return Columns.of(sources.stream().map(source -> TextLines.of(source, font, widthPx, measurer)).toList(),
                sizes.px(14));
    }

    private static void column(List<TextLines> texts, double x, double top, double between, Theme theme,
            List<DrawOp> ops) {
        double y = top;
        for (TextLines text : texts) {
            text.draw(x, y, theme.ink(), ops);
            y += text.heightPx() + between;
        }
    }
}
