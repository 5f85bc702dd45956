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
import org.tumen.display.Page;

/// Turns display lists into pixels, PNG and JPEG files, without a display.
public final class PngPainter {
    private final OpenSans openSans;
    private final Java2dPainter painter;

    public PngPainter(OpenSans openSans) {
        this.openSans = openSans;
        painter = new Java2dPainter(openSans);
    }

    /// How many pixels of a picture a length takes.
    ///
    /// @param px the length in pixels of the list
    /// @param scale pixels of the picture a pixel of the list
    public static int pixels(double px, double scale) {
        return PngStrips.pixels(px, scale);
    }

    /// About how many bytes of memory the strips of a PNG file take while they are painted.
    public static long stripBytes(int widthPx, int heightPx) {
        return PngStrips.bytes(widthPx, heightPx);
    }

    /// @param scale pixels of the picture a pixel of the list
    public BufferedImage paint(DisplayList list, double scale) {
        int width = PngStrips.pixels(list.widthPx(), scale);
        int height = PngStrips.pixels(list.heightPx(), scale);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.scale(scale, scale);
        painter.paint(list, graphics);
        graphics.dispose();
        return picture;
    }

    /// Writes a PNG file strip by strip; its resolution is 96 pixels an inch for each pixel of the list.
    ///
    /// @throws IOException if the stream does not take the file
    public void write(DisplayList list, double scale, OutputStream out) throws IOException {
        write(list, scale, PaintProgress.NONE, out);
    }

    /// The same for whoever waits for it.
    ///
    /// @throws IOException if the stream does not take the file
    /// @throws java.util.concurrent.CancellationException if it is called off; the stream then holds half a file
    public void write(DisplayList list, double scale, PaintProgress progress, OutputStream out) throws IOException {
        new PngStrips(openSans, list, scale).write(scale * Page.PX_PER_INCH, progress, out);
    }

    /// Writes a JPEG file, which takes the whole picture in memory.
    ///
    /// @throws IOException if the stream does not take the file
    public void writeJpeg(DisplayList list, double scale, OutputStream out) throws IOException {
        BufferedImage picture = paint(list, scale);
        // In memory, for Java would otherwise want to write a temporary file first.
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(picture, "jpeg", stream)) {
                throw new IOException("this Java has no JPEG writer");
            }
        } catch (IIOException e) {
            throw e.getCause() instanceof IOException cause ? cause : e;
        }
    }
}
