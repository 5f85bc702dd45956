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
        FontSpec font = metrics.laneFont();
        for (int i = 0; i < lanes.size(); i++) {
            Box box = packing.boxes().get(i);
            double y = Math.floor(box.y()) + 0.5;
            ops.add(new DrawOp.Line(0, y, frame.widthPx(), y, hairline));
            if (frame.axisLeftPx() > 0) {
                double center = packing.rowCenter(i, 0);
                double radius = Math.min(metrics.px(4.6), Math.min(frame.axisLeftPx() / 4, packing.rowPx() / 2));
                drawing.drawSymbol(Math.min(metrics.px(18), frame.axisLeftPx() / 2), center, radius,
                        ClaimStatus.DOCUMENTED, lanes.get(i));
                double room = frame.axisLeftPx() - textLeft(metrics) - metrics.px(6);
                String name = metrics.measurer().fit(lanes.get(i).name(), font, room);
                if (!name.isEmpty() && box.height() >= metrics.lineHeightPx(font)) {
                    ops.add(new DrawOp.TextRun(name, textLeft(metrics), metrics.baseline(center, font), font,
                            theme.ink()));
                }
                int hidden = counted[i];
                drawHidden(hidden, name, center, box, scene, theme, ops);
                marks.add(new Mark(lanes.get(i).id(), Mark.Kind.LANE,
                        new Box(0, box.y(), frame.axisLeftPx(), box.height()),
                        hidden == 0 ? lanes.get(i).name() : lanes.get(i).name() + ", " + more(hidden)));
            }
        }
        double x = Math.floor(frame.axisLeftPx()) - 0.5;
        double top = frame.eraBands().isEmpty() ? frame.lanes().y() : frame.ruler().bottom();
        ops.add(new DrawOp.Line(x, top, x, frame.lanes().bottom(), hairline));
    }

    /// How many events of a lane have no mark of their own here: under its name, else beside it, else nowhere.
    private static void drawHidden(int hidden, String name, double nameCenter, Box lane, Scene scene, Theme theme,
            List<DrawOp> ops) {
        if (hidden == 0 || name.isEmpty()) {
            return;
        }
        Metrics metrics = scene.metrics();
        FontSpec font = metrics.eraFont();
        String text = more(hidden);
        double height = metrics.lineHeightPx(font);
        double width = metrics.measurer().widthPx(text, font);
        double under = nameCenter + (metrics.lineHeightPx(metrics.laneFont()) + height) / 2;
        double end = scene.frame().axisLeftPx() - metrics.px(8);
        double nameEnd = textLeft(metrics) + metrics.measurer().widthPx(name, metrics.laneFont());
        if (under + height / 2 <= lane.bottom() && textLeft(metrics) + width <= end) {
            ops.add(new DrawOp.TextRun(text, textLeft(metrics), metrics.baseline(under, font), font, theme.muted()));
        } else if (lane.height() >= metrics.lineHeightPx(metrics.laneFont())
                && nameEnd + metrics.px(8) + width <= end) {
            ops.add(new DrawOp.TextRun(text, end - width, metrics.baseline(nameCenter, font), font, theme.muted()));
        }
    }

    private static String more(int hidden) {
        return CountText.grouped(hidden) + " more";
    }
}
