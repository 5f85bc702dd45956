package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Rgba;

/// Fills surfaces that cover whole pixels. They need no anti-aliasing, which costs ten times as much.
final class WholePixels {
    private static final double TOLERANCE_PX = 1e-6;
    /// Far beyond any picture, and well within the numbers that can be counted on.
    private static final double MOST_PX = 1 << 20;

    private WholePixels() {}

    /// @return whether it was filled; if not, nothing has been painted
    static boolean fill(DrawOp.Rectangle rectangle, Graphics2D graphics) {
        return rectangle.radiusPx() <= 0 && rectangle.stroke() == null
                && rectangle.fill() instanceof Fill.Solid(Rgba color) && fill(rectangle.box(), color, graphics);
    }

    /// Upright and level lines.
    ///
    /// @return whether it was drawn; if not, nothing has been painted
    static boolean fill(DrawOp.Line line, Graphics2D graphics) {
        if (!line.stroke().dashPx().isEmpty() || (line.x1() != line.x2() && line.y1() != line.y2())) {
            return false;
        }
        double half = line.stroke().widthPx() / 2;
        double left = Math.min(line.x1(), line.x2());
        double top = Math.min(line.y1(), line.y2());
        double right = Math.max(line.x1(), line.x2());
        double bottom = Math.max(line.y1(), line.y2());
        Box box = line.x1() == line.x2()
                ? Box.ofEdges(left - half, top, right + half, bottom)
                : Box.ofEdges(left, top - half, right, bottom + half);
        return fill(box, line.stroke().color(), graphics);
    }

    private static boolean fill(Box box, Rgba color, Graphics2D graphics) {
        AffineTransform place = graphics.getTransform();
        if ((place.getType() & ~(AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_UNIFORM_SCALE)) != 0) {
            return false;
        }
        double left = box.x() * place.getScaleX() + place.getTranslateX();
        double top = box.y() * place.getScaleY() + place.getTranslateY();
        double right = box.right() * place.getScaleX() + place.getTranslateX();
        double bottom = box.bottom() * place.getScaleY() + place.getTranslateY();
        if (!isWhole(left) || !isWhole(top) || !isWhole(right) || !isWhole(bottom)) {
            return false;
        }
        graphics.setPaint(Java2dPainter.color(color));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setTransform(new AffineTransform());
        graphics.fillRect((int) Math.rint(left), (int) Math.rint(top), (int) Math.rint(right - left),
                (int) Math.rint(bottom - top));
        graphics.setTransform(place);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return true;
    }

    private static boolean isWhole(double px) {
        return Math.abs(px) < MOST_PX && Math.abs(px - Math.rint(px)) < TOLERANCE_PX;
    }
}
