package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Page;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.layout.DocumentExtent;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// A PDF file, drawn by PDFBox, looks like the PNG file of the same list, measured as an SVG file is, at the two pixels each
/// way that good screens have: paper has no pixels that its letters could stand on, as those of PNG files do.
class PdfAgreesWithPngTest {
    private static final double MOST_IN_A_CELL = 32;
    private static final double MOST_ON_AVERAGE = 1;
    private static final int SCALE = 2;
    private static final OpenSans FONT = new OpenSans();
    private static final TimelineDocument DOCUMENT = Objects
            .requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());

    static Stream<Theme> themes() {
        return Theme.ALL.stream();
    }

    private static DisplayList timeline(Theme theme) {
        return new TimelineLayout(DOCUMENT, FONT).layout(PictureRequest
                .still(DocumentExtent.limits(DOCUMENT), 1000, 660, theme).withLook(PictureLook.of(theme)));
    }

    private static BufferedImage draw(DisplayList list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPainter(FONT).write(List.of(Page.of(list, "A timeline")),
                new PdfProperties("t", "", "en", "Tumen", Instant.EPOCH), PaintProgress.NONE, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFRenderer(document).renderImage(0, (float) (SCALE * Page.PX_PER_INCH / 72), ImageType.RGB);
        }
    }

    private static PictureDifference difference(DisplayList pdf, DisplayList png) throws IOException {
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

    @ParameterizedTest
    @MethodSource("themes")
    void theTimelineIsPaintedAlike(Theme theme) throws Exception {
        DisplayList list = timeline(theme);

        PictureDifference difference = difference(list, list);

        assertThat(difference.average()).as("%s", difference).isLessThan(MOST_ON_AVERAGE);
        assertThat(difference.worstCell()).as("%s", difference).isLessThan(MOST_IN_A_CELL);
    }

    @Test
    void aMissingLabelIsNoticed() throws Exception {
        DisplayList list = timeline(Theme.LIGHT);
        List<DrawOp> ops = new ArrayList<>(list.ops());
        ops.remove(ops.stream().filter(DrawOp.TextRun.class::isInstance).findFirst().orElseThrow());

        PictureDifference difference = difference(
                new DisplayList(list.widthPx(), list.heightPx(), list.background(), ops, list.marks()), list);

        assertThat(difference.worstCell()).isGreaterThan(MOST_IN_A_CELL);
    }
}
