package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;
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

    /// Pixels of a picture and their colour.
    ///
    /// @param right exclusive, as `bottom`
    record Area(int left, int top, int right, int bottom, Rgba color) {}

    /// @return whether it was filled; if not, nothing has been painted
    static boolean fill(DrawOp.Rectangle rectangle, Graphics2D graphics) {
        return fill(area(rectangle, graphics.getTransform()), graphics);
    }

    /// @return whether it was drawn; if not, nothing has been painted
    static boolean fill(DrawOp.Line line, Graphics2D graphics) {
        return fill(area(line, graphics.getTransform()), graphics);
    }

    /// The pixels that a rectangle covers; null where they are not whole.
    static @Nullable Area area(DrawOp.Rectangle rectangle, AffineTransform place) {
        return rectangle.radiusPx() <= 0 && rectangle.stroke() == null
                && rectangle.fill() instanceof Fill.Solid(Rgba color) ? area(rectangle.box(), color, place) : null;
    }

    /// The pixels that an upright or level line covers; null where they are not whole. One that covers whole pixels of the
    /// picture covers whole pixels at every scale: hairlines stay sharp, and one pixel wide up to a scale of 1.5.
    static @Nullable Area area(DrawOp.Line line, AffineTransform place) {
        boolean upright = line.x1() == line.x2();
        if (!line.stroke().dashPx().isEmpty() || (!upright && line.y1() != line.y2())) {
            return null;
        }
        double half = line.stroke().widthPx() / 2;
        double left = Math.min(line.x1(), line.x2());
        double top = Math.min(line.y1(), line.y2());
        double right = Math.max(line.x1(), line.x2());
        double bottom = Math.max(line.y1(), line.y2());
        Box box = upright
                ? Box.ofEdges(left - half, top, right + half, bottom)
                : Box.ofEdges(left, top - half, right, bottom + half);
        Area exact = area(box, line.stroke().color(), place);
        if (exact != null) {
            return exact;
        }
        boolean onGrid = upright
                ? isWhole(box.x()) && isWhole(box.right())
                : isWhole(box.y()) && isWhole(box.bottom());
        if (!onGrid || !isOnlyScaled(place)) {
            return null;
        }
        long width = (long) Math.max(1, Math.ceil(line.stroke().widthPx() * place.getScaleX() - 0.5));
        long x = Math.round(box.x() * place.getScaleX() + place.getTranslateX());
        long y = Math.round(box.y() * place.getScaleY() + place.getTranslateY());
        long endX = upright ? x + width : Math.round(box.right() * place.getScaleX() + place.getTranslateX());
        long endY = upright ? Math.round(box.bottom() * place.getScaleY() + place.getTranslateY()) : y + width;
        if (Math.abs(x) > MOST_PX || Math.abs(y) > MOST_PX || endX > MOST_PX || endY > MOST_PX) {
            return null;
        }
        return new Area((int) x, (int) y, (int) endX, (int) endY, line.stroke().color());
    }

    private static boolean isOnlyScaled(AffineTransform place) {
        return (place.getType() & ~(AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_UNIFORM_SCALE)) == 0;
    }

    private static @Nullable Area area(Box box, Rgba color, AffineTransform place) {
        if (!isOnlyScaled(place)) {
            return null;
        }
        double left = box.x() * place.getScaleX() + place.getTranslateX();
        double top = box.y() * place.getScaleY() + place.getTranslateY();
        double right = box.right() * place.getScaleX() + place.getTranslateX();
        double bottom = box.bottom() * place.getScaleY() + place.getTranslateY();
        return isWhole(left) && isWhole(top) && isWhole(right) && isWhole(bottom)
                ? new Area((int) Math.rint(left), (int) Math.rint(top), (int) Math.rint(right),
                        (int) Math.rint(bottom), color)
                : null;
    }

    private static boolean fill(@Nullable Area area, Graphics2D graphics) {
        if (area == null) {
            return false;
        }
        AffineTransform place = graphics.getTransform();
        graphics.setPaint(Java2dPainter.color(area.color()));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setTransform(new AffineTransform());
        graphics.fillRect(area.left(), area.top(), area.right() - area.left(), area.bottom() - area.top());
        graphics.setTransform(place);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return true;
    }

    private static boolean isWhole(double px) {
        return Math.abs(px) < MOST_PX && Math.abs(px - Math.rint(px)) < TOLERANCE_PX;
    }
}
