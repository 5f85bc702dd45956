package org.tumen.layout;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.model.ClaimStatus;

/// Draws the names of lanes and the rules between them.
final class LaneHeaders {
    private LaneHeaders() {}

    /// Where the name of a lane starts.
    static double textLeft(Metrics metrics) {
        return metrics.px(32);
    }

    static void draw(List<Lane> lanes, Packing packing, Frame frame, Theme theme, Metrics metrics, List<DrawOp> ops,
            List<Mark> marks) {
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
                marks.add(new Mark(lanes.get(i).id(), Mark.Kind.LANE,
                        new Box(0, box.y(), frame.axisLeftPx(), box.height()), lanes.get(i).name()));
            }
        }
        double x = Math.floor(frame.axisLeftPx()) - 0.5;
        double top = frame.eraBands().isEmpty() ? frame.lanes().y() : frame.ruler().bottom();
        ops.add(new DrawOp.Line(x, top, x, frame.lanes().bottom(), hairline));
    }
}
