package org.tumen.layout;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.model.ClaimStatus;
import org.tumen.model.CountText;

/// Draws the names of lanes, how many of their events are only counted, and the rules between them.
final class LaneHeaders {
    private static final double RIGHT_PX = 6;
    private static final double BETWEEN_PX = 8;
    /// From above the capitals to below the descenders of a name, in sizes of its type.
    private static final double LEAST_HEIGHT = 1.12;

    private LaneHeaders() {}

    /// Where the name of a lane starts.
    static double textLeft(Metrics metrics) {
        return metrics.px(32);
    }

    /// @param counted how many events of each lane marks in the window count
    static void draw(Scene scene, int[] counted, Theme theme, List<DrawOp> ops, List<Mark> marks) {
        List<Lane> lanes = scene.lanes();
        Packing packing = scene.packing();
        Frame frame = scene.frame();
        Metrics metrics = scene.metrics();
        MarkDrawing drawing = new MarkDrawing(theme, metrics, ops);
        Stroke hairline = Stroke.solid(theme.hairline(), 1);
        for (int i = 0; i < lanes.size(); i++) {
            Box box = packing.boxes().get(i);
            double y = Math.floor(box.y()) + 0.5;
            ops.add(new DrawOp.Line(0, y, frame.widthPx(), y, hairline));
            if (frame.axisLeftPx() > 0) {
                double center = packing.rowCenter(i, 0);
                double radius = Math.min(metrics.px(4.6), Math.min(frame.axisLeftPx() / 4, packing.rowPx() / 2));
                drawing.drawSymbol(Math.min(metrics.px(18), frame.axisLeftPx() / 2), center, radius,
                        ClaimStatus.DOCUMENTED, lanes.get(i));
                int hidden = counted[i];
                drawNames(lanes.get(i).name(), hidden, center, box, scene, ops);
                marks.add(new Mark(lanes.get(i).id(), Mark.Kind.LANE,
                        new Box(0, box.y(), frame.axisLeftPx(), box.height()),
                        hidden == 0 ? lanes.get(i).name() : lanes.get(i).name() + ", " + more(hidden)));
            }
        }
        double x = Math.floor(frame.axisLeftPx()) - 0.5;
        double top = frame.eraBands().isEmpty() ? frame.lanes().y() : frame.ruler().bottom();
        ops.add(new DrawOp.Line(x, top, x, frame.lanes().bottom(), hairline));
    }

    /// The name and, of a lane that hides events, how many: under the name, else beside it, else beside what is left of it.
    private static void drawNames(String laneName, int hidden, double nameCenter, Box lane, Scene scene,
            List<DrawOp> ops) {
        Metrics metrics = scene.metrics();
        Theme theme = scene.request().theme();
        FontSpec nameFont = metrics.laneFont();
        FontSpec font = metrics.eraFont();
        double left = textLeft(metrics);
        double right = scene.frame().axisLeftPx() - metrics.px(RIGHT_PX);
        double lineHeight = metrics.lineHeightPx(font);
        double under = nameCenter + (metrics.lineHeightPx(nameFont) + lineHeight) / 2;
        boolean hasTwoLines = under + lineHeight / 2 <= lane.bottom();
        boolean hasLine = lane.height() >= nameFont.sizePx() * LEAST_HEIGHT;
        String count = hidden == 0 || !(hasLine || hasTwoLines)
                ? ""
                : count(laneName, hidden, hasTwoLines, right, metrics);
        double countPx = metrics.measurer().widthPx(count, font);
        boolean isBeside = !count.isEmpty() && !hasTwoLines;
        double nameRight = isBeside ? right - countPx - metrics.px(BETWEEN_PX) : right;
        String name = hasLine ? metrics.measurer().fit(laneName, nameFont, nameRight - left) : "";
        if (!name.isEmpty()) {
            ops.add(new DrawOp.TextRun(name, left, metrics.baseline(nameCenter, nameFont), nameFont, theme.ink()));
        }
        if (!count.isEmpty()) {
            ops.add(new DrawOp.TextRun(count, isBeside ? right - countPx : left,
                    metrics.baseline(isBeside ? nameCenter : under, font), font, theme.muted()));
        }
    }

    /// In words where they have room, else as a number.
    private static String count(String laneName, int hidden, boolean hasTwoLines, double right, Metrics metrics) {
        double left = textLeft(metrics)
                + (hasTwoLines ? 0 : metrics.measurer().widthPx(laneName, metrics.laneFont()) + metrics.px(BETWEEN_PX));
        String words = more(hidden);
        if (left + metrics.measurer().widthPx(words, metrics.eraFont()) <= right) {
            return words;
        }
        String number = "+" + CountText.grouped(hidden);
        return textLeft(metrics) + metrics.measurer().widthPx(number, metrics.eraFont()) <= right ? number : "";
    }

    private static String more(int hidden) {
        return CountText.grouped(hidden) + " more";
    }
}
