package org.tumen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import org.tumen.display.Page;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PaintProgress;
import org.tumen.paint.PdfPainter;
import org.tumen.paint.PdfProperties;
import org.tumen.paint.PngPainter;

/// Writes products as files. One writer serves one thread.
public final class ProductWriter {
    private final OpenSans openSans;

    public ProductWriter(OpenSans openSans) {
        this.openSans = openSans;
    }

    /// How many pixels of a file a length on a page takes.
    ///
    /// @param px the length in 1/96 inch
    /// @param dpi pixels of the file in an inch of paper
    public static int pixels(double px, double dpi) {
        return PngPainter.pixels(px, PageSize.scale(dpi));
    }

    /// About how many bytes of memory a picture takes while it is written: of PNG some strips, of JPEG all of it.
    public static long memoryBytes(ExportFormat format, int widthPx, int heightPx) {
        return format == ExportFormat.PNG
                ? PngPainter.stripBytes(widthPx, heightPx)
                : (long) Integer.BYTES * widthPx * heightPx;
    }

    /// Writes all pages as one PDF file.
    ///
    /// @throws IOException if the stream does not take it
    /// @throws java.util.concurrent.CancellationException if it is called off
    public void pdf(PagedProduct product, PaintProgress progress, OutputStream out) throws IOException {
        TimelineDocument document = product.document();
        new PdfPainter(openSans).write(product.pages(openSans),
                new PdfProperties(document.title().isEmpty() ? "Timeline" : document.title(), document.subtitle(),
                        document.language(), "Tumen", product.madeOn().atStartOfDay(ZoneOffset.UTC).toInstant()),
                progress, out);
    }

    /// Writes one page as a PNG file, in strips, so that no size needs much memory.
    ///
    /// @param dpi pixels in an inch of paper: 96 for a pixel of the file each of the page
    /// @throws IOException if the stream does not take it
    /// @throws java.util.concurrent.CancellationException if it is called off
    public void png(Page page, double dpi, PaintProgress progress, OutputStream out) throws IOException {
        new PngPainter(openSans).write(page.drawing(), PageSize.scale(dpi), progress, out);
    }

    /// Writes one page as a JPEG file, which takes all of it in memory.
    ///
    /// @param dpi pixels in an inch of paper
    /// @throws IOException if the stream does not take it
    public void jpeg(Page page, double dpi, OutputStream out) throws IOException {
        new PngPainter(openSans).writeJpeg(page.drawing(), PageSize.scale(dpi), out);
    }
}
