package org.tumen.layout.present;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;

/// A list of sources in two columns, as many lines each as there is room for.
final class SourcesLayout {
    private static final double TYPE = 24;
    private static final int MOST_LINES_EACH = 3;

    private SourcesLayout() {}

    static void draw(AudienceRequest request, SlideSizes sizes, double top, double bottom, TextMeasurer measurer,
            List<DrawOp> ops) {
        Theme theme = request.theme();
        FontSpec font = sizes.regular(TYPE);
        double between = sizes.px(14);
        double gap = sizes.px(70);
        double width = (sizes.contentPx() - gap) / 2;
        List<String> sources = request.slide().sources();
        int perColumn = (sources.size() + 1) / 2;
        for (int most = MOST_LINES_EACH; most >= 1; most--) {
            int lines = most;
            List<TextLines> texts = sources.stream()
                    .map(source -> TextLines.of(source, font, width, measurer).atMost(lines, measurer)).toList();
            int fitting = fitting(texts, perColumn, bottom - top, between);
            if (fitting >= perColumn || most == 1) {
                List<TextLines> left = texts.subList(0, Math.min(fitting, perColumn));
                List<TextLines> right = texts.subList(perColumn, Math.min(texts.size(), perColumn + fitting));
                column(left, sizes.marginPx(), top, between, theme, ops);
                column(right, sizes.marginPx() + width + gap, top, between, theme, ops);
                return;
            }
        }
    }

    /// How many of a column have room, in the fuller of the two.
    private static int fitting(List<TextLines> texts, int perColumn, double roomPx, double between) {
        int fewest = perColumn;
        for (int from = 0; from < texts.size(); from += perColumn) {
            List<TextLines> column = new ArrayList<>(texts.subList(from, Math.min(texts.size(), from + perColumn)));
            while (column.stream().mapToDouble(text -> text.heightPx() + between).sum() > roomPx) {
                column.removeLast();
                fewest = Math.min(fewest, column.size());
            }
        }
        return fewest;
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
