package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.tumen.display.DisplayList;

/// Turns display lists into pixels and PNG files, without a display.
public final class PngPainter {
    private final Java2dPainter painter;

    public PngPainter(OpenSans openSans) {
        painter = new Java2dPainter(openSans);
    }

    /// @param scale pixels of the picture a pixel of the list
    public BufferedImage paint(DisplayList list, double scale) {
        int width = (int) Math.max(1, Math.round(list.widthPx() * scale));
        int height = (int) Math.max(1, Math.round(list.heightPx() * scale));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.scale(scale, scale);
        painter.paint(list, graphics);
        graphics.dispose();
        return picture;
    }

    /// @throws IOException if the stream does not take the file
    public void write(DisplayList list, double scale, OutputStream out) throws IOException {
        BufferedImage picture = paint(list, scale);
        // In memory, for Java would otherwise want to write a temporary file first.
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(picture, "png", stream)) {
                throw new IOException("this Java has no PNG writer");
            }
        } catch (IIOException e) {
            throw e.getCause() instanceof IOException cause ? cause : e;
        }
    }
}
