package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tumen.display.DisplayList;
import org.tumen.display.Page;

/// A PDF file is drawn by PDFBox and compared at the two pixels each way that good screens have: paper has no pixels that its
/// letters could stand on, as those of PNG files do.
class PdfAgreesWithPngTest extends AgreesWithPng {
    private static final int SCALE = 2;

    private static BufferedImage draw(DisplayList list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPainter(FONT).write(List.of(Page.of(list, "A timeline")),
                new PdfProperties("t", "", "en", "Tumen", Instant.EPOCH), PaintProgress.NONE, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFRenderer(document).renderImage(0, (float) (SCALE * Page.PX_PER_INCH / 72), ImageType.RGB);
        }
    }

    @Override
    PictureDifference difference(DisplayList pdf, DisplayList png) throws IOException {
        return PictureDifference.between(shrunk(new PngPainter(FONT).paint(png, SCALE)), shrunk(draw(pdf)));
    }

    /// With one pixel for those of a pixel of the page, so that cells are as large as for other files.
    private static BufferedImage shrunk(BufferedImage picture) {
        int width = picture.getWidth() / SCALE;
        int height = picture.getHeight() / SCALE;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }
}
