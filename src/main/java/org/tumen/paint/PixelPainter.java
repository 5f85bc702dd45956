package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;

/// Paints display lists into the pixels of a screen: as `PngPainter` does, but with every line of text on whole pixels, small
/// shapes on quarters of a pixel, and both remembered, for a timeline in motion shows the same labels and symbols again and
/// again. One instance serves one thread.
public final class PixelPainter {
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0xFF00;
    private static final int BLUE = 0xFF;
    private static final int ALPHA = 0xFF000000;

    private final Java2dPainter painter;
    private final TextSprites texts;
    private final ShapeSprites shapes;

    public PixelPainter(OpenSans openSans) {
        painter = new Java2dPainter(openSans);
        texts = new TextSprites(openSans, painter::paint);
        shapes = new ShapeSprites(painter::paint);
    }

    /// Paints over whatever the pixels hold.
    ///
    /// @param argb premultiplied, row by row from the top
    /// @param widthPx pixels in a row
    /// @param scale pixels a pixel of the list
    public void paint(DisplayList list, int[] argb, int widthPx, double scale) {
        Graphics2D graphics = over(argb, widthPx).createGraphics();
        Java2dPainter.refine(graphics);
        graphics.scale(scale, scale);
        AffineTransform place = graphics.getTransform();
        PixelTarget target = new PixelTarget(argb, widthPx);
        if (list.background().opacity() > 0) {
            Box ground = new Box(0, 0, list.widthPx(), list.heightPx());
            paint(new DrawOp.Rectangle(ground, 0, Fill.of(list.background()), null), graphics, place, target);
        }
        list.ops().forEach(op -> paint(op, graphics, place, target));
        graphics.dispose();
    }

    /// Makes the pictures of a list's lines of text and small shapes, so that painting it later takes less.
    ///
    /// @param scale as it will be painted
    public void prepare(DisplayList list, double scale) {
        int widthPx = (int) Math.max(1, Math.ceil(list.widthPx() * scale));
        paint(list, new int[widthPx], widthPx, scale);
    }

    /// Makes the picture of a line of text.
    ///
    /// @param scale as it will be painted
    /// @return whether there was none
    public boolean prepare(DrawOp.TextRun run, double scale) {
        return texts.prepare(run, scale);
    }

    /// @param place the graphics' transform, which it copies whenever it is asked
    private void paint(DrawOp op, Graphics2D graphics, AffineTransform place, PixelTarget target) {
        double scale = place.getScaleX();
        boolean isPainted = switch (op) {
            case DrawOp.Rectangle rectangle ->
                fill(WholePixels.area(rectangle, place), target)
                        || shapes.draw(rectangle, scale, target);
            case DrawOp.Line line -> fill(WholePixels.area(line, place), target);
            case DrawOp.Path path -> shapes.draw(path, scale, target);
            case DrawOp.TextRun run -> {
                texts.draw(run, scale, target);
                yield true;
            }
            case DrawOp.Image _ -> false;
            case DrawOp.Clip(Box box, List<DrawOp> content) -> {
                Graphics2D inner = (Graphics2D) graphics.create();
                inner.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
                PixelTarget within = target.within(box, scale);
                content.forEach(part -> paint(part, inner, place, within));
                inner.dispose();
                yield true;
            }
        };
        if (!isPainted) {
            painter.paint(op, graphics);
        }
    }

    private static boolean fill(WholePixels.@Nullable Area area, PixelTarget target) {
        if (area == null) {
            return false;
        }
        target.fill(area.left(), area.top(), area.right(), area.bottom(), area.color());
        return true;
    }

    private static BufferedImage over(int[] argb, int widthPx) {
        DirectColorModel colors = new DirectColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), Integer.SIZE, RED,
                GREEN, BLUE, ALPHA, true, DataBuffer.TYPE_INT);
        WritableRaster raster = Raster.createPackedRaster(new DataBufferInt(argb, argb.length), widthPx,
                argb.length / widthPx, widthPx, new int[]{RED, GREEN, BLUE, ALPHA}, null);
        return new BufferedImage(colors, raster, true, null);
    }
}
