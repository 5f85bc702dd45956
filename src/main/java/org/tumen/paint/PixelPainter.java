package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.tumen.display.DisplayList;

/// Paints display lists into the pixels of a screen: as `PngPainter` does, but with every line of text on whole pixels and
/// remembered, for a timeline in motion shows the same labels again and again. One instance serves one thread.
public final class PixelPainter {
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0xFF00;
    private static final int BLUE = 0xFF;
    private static final int ALPHA = 0xFF000000;

    private final Java2dPainter painter;

    public PixelPainter(OpenSans openSans) {
        painter = Java2dPainter.remembering(openSans);
    }

    /// Paints over whatever the pixels hold.
    ///
    /// @param argb premultiplied, row by row from the top
    /// @param widthPx pixels in a row
    /// @param scale pixels a pixel of the list
    public void paint(DisplayList list, int[] argb, int widthPx, double scale) {
        Graphics2D graphics = over(argb, widthPx).createGraphics();
        graphics.scale(scale, scale);
        painter.paint(list, graphics);
        graphics.dispose();
    }

    private static BufferedImage over(int[] argb, int widthPx) {
        DirectColorModel colors = new DirectColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), Integer.SIZE, RED,
                GREEN, BLUE, ALPHA, true, DataBuffer.TYPE_INT);
        WritableRaster raster = Raster.createPackedRaster(new DataBufferInt(argb, argb.length), widthPx,
                argb.length / widthPx, widthPx, new int[]{RED, GREEN, BLUE, ALPHA}, null);
        return new BufferedImage(colors, raster, true, null);
    }
}
