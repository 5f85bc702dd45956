package org.tumen.view.export;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.tumen.display.DisplayList;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PixelPainter;

/// Paints drawings into images, on any thread.
final class PagePainting {
    private PagePainting() {}

    /// @param scale pixels of the image a pixel of the drawing
    static WritableImage paint(DisplayList drawing, double scale) {
        int widthPx = (int) Math.max(1, Math.ceil(drawing.widthPx() * scale - 1e-6));
        int heightPx = (int) Math.max(1, Math.ceil(drawing.heightPx() * scale - 1e-6));
        int[] argb = new int[Math.multiplyExact(widthPx, heightPx)];
        new PixelPainter(new OpenSans()).paint(drawing, argb, widthPx, scale);
        return new WritableImage(new PixelBuffer<>(widthPx, heightPx, IntBuffer.wrap(argb),
                PixelFormat.getIntArgbPreInstance()));
    }
}
