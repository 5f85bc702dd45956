package org.tumen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PaintProgress;
import org.tumen.paint.PdfPainter;
import org.tumen.paint.PdfProperties;

/// Writes products as files. One writer serves one thread.
public final class ProductWriter {
    private final OpenSans openSans;

    public ProductWriter(OpenSans openSans) {
        this.openSans = openSans;
    }

    /// Writes all pages as one PDF file.
    ///
    /// @throws IOException if the stream does not take it
    /// @throws java.util.concurrent.CancellationException if it is called off
    public void pdf(PagedProduct product, PaintProgress progress, OutputStream out) throws IOException {
        var document = product.document();
        new PdfPainter(openSans).write(product.pages(openSans),
                new PdfProperties(document.title().isEmpty() ? "Timeline" : document.title(), document.subtitle(),
                        document.language(), "Tumen", product.madeOn().atStartOfDay(ZoneOffset.UTC).toInstant()),
                progress, out);
    }
}
