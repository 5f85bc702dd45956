package org.tumen.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Page;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;

/// Draws one page of a PDF file, with y downwards as in the display list.
final class PdfPageDrawing implements AutoCloseable {
    /// How far the controls of a Bézier curve lie from its ends for a quarter of a circle of radius 1.
    private static final double QUARTER = 0.5522847498;

    private final PDDocument document;
    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final PdfMarkedContent marked;
    private final PdfFades fades;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfPageDrawing(PDDocument document, PDPage sheet, double ptPerPx, PdfFonts fonts, PdfStructure structure)
            throws IOException {
        this.document = document;
        this.fonts = fonts;
        content = new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.OVERWRITE, true);
        marked = new PdfMarkedContent(content, structure);
        fades = new PdfFades(document, content);
        content.transform(new Matrix((float) ptPerPx, 0, 0, (float) -ptPerPx, 0, sheet.getMediaBox().getHeight()));
    }

    void draw(Page page) throws IOException {
        marked.decoration();
        Box all = new Box(0, 0, page.drawing().widthPx(), page.drawing().heightPx());
        if (page.drawing().background().opacity() > 0) {
            draw(new DrawOp.Rectangle(all, 0, Fill.of(page.drawing().background()), null));
        }
        List<DrawOp> ops = page.drawing().ops();
        int drawn = 0;
        for (Page.Part part : page.parts()) {
            marked.decoration();
            draw(ops.subList(drawn, part.first()));
            marked.start(part);
            draw(ops.subList(part.first(), part.end()));
            drawn = part.end();
        }
        marked.decoration();
        draw(ops.subList(drawn, ops.size()));
        marked.pause();
    }

    private void draw(List<DrawOp> ops) throws IOException {
        for (DrawOp op : ops) {
            draw(op);
        }
    }

    private void draw(DrawOp op) throws IOException {
        switch (op) {
            case DrawOp.Rectangle(Box box, double radiusPx, Fill fill, Stroke stroke) ->
                shape(() -> outline(box, radiusPx), fill, stroke);
            case DrawOp.Line(double x1, double y1, double x2, double y2, Stroke stroke) -> shape(() -> {
                content.moveTo((float) x1, (float) y1);
                content.lineTo((float) x2, (float) y2);
            }, null, stroke);
            case DrawOp.Path(List<PathStep> steps, Fill fill, Stroke stroke) ->
                shape(() -> outline(steps), fill, stroke);
            case DrawOp.TextRun run -> text(run);
            case DrawOp.Image image -> image(image);
            case DrawOp.Clip(Box box, List<DrawOp> inside) -> {
                marked.pause();
                content.saveGraphicsState();
                content.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
                content.clip();
                draw(inside);
                marked.pause();
                content.restoreGraphicsState();
            }
        }
    }

    /// Puts an outline into the content.
    private interface Outline {
        void put() throws IOException;
    }

    private void shape(Outline outline, @Nullable Fill fill, @Nullable Stroke stroke)
            throws IOException {
        marked.shape();
        switch (fill) {
            case null -> {
                // Only its edge is drawn.
            }
            case Fill.Solid(Rgba color) -> {
                if (color.opacity() > 0) {
                    fillColor(color);
                    outline.put();
                    content.fill();
                }
            }
            case Fill.Fade fade -> {
                content.saveGraphicsState();
                outline.put();
                content.clip();
                fades.paint(fade);
                content.restoreGraphicsState();
            }
        }
        if (stroke != null && stroke.color().opacity() > 0) {
            stroke(stroke);
            outline.put();
            content.stroke();
        }
    }

    private void stroke(Stroke stroke) throws IOException {
        Rgba color = stroke.color();
        opacity(color.opacity());
        content.setStrokingColor(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
        content.setLineWidth((float) stroke.widthPx());
        float[] dash = new float[stroke.dashPx().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dashPx().get(i).floatValue();
        }
        content.setLineDashPattern(dash, 0);
    }

    private void fillColor(Rgba color) throws IOException {
        opacity(color.opacity());
        content.setNonStrokingColor(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
    }

    private void opacity(double opacity) throws IOException {
        PDExtendedGraphicsState state = opacities.computeIfAbsent(opacity, share -> {
            PDExtendedGraphicsState made = new PDExtendedGraphicsState();
            made.setNonStrokingAlphaConstant(share.floatValue());
            made.setStrokingAlphaConstant(share.floatValue());
            return made;
        });
        content.setGraphicsStateParameters(state);
    }

    private void outline(Box box, double radiusPx) throws IOException {
        float left = (float) box.x();
        float top = (float) box.y();
        double radius = Math.min(radiusPx, Math.min(box.width(), box.height()) / 2);
        if (radius <= 0) {
            content.addRect(left, top, (float) box.width(), (float) box.height());
            return;
        }
        float right = (float) box.right();
        float bottom = (float) box.bottom();
        float r = (float) radius;
        float c = (float) (radius * (1 - QUARTER));
        content.moveTo(left + r, top);
        content.lineTo(right - r, top);
        content.curveTo(right - c, top, right, top + c, right, top + r);
        content.lineTo(right, bottom - r);
        content.curveTo(right, bottom - c, right - c, bottom, right - r, bottom);
        content.lineTo(left + r, bottom);
        content.curveTo(left + c, bottom, left, bottom - c, left, bottom - r);
        content.lineTo(left, top + r);
        content.curveTo(left, top + c, left + c, top, left + r, top);
        content.closePath();
    }

    private void outline(List<PathStep> steps) throws IOException {
        for (PathStep step : steps) {
            switch (step) {
                case PathStep.MoveTo(double x, double y) -> content.moveTo((float) x, (float) y);
                case PathStep.LineTo(double x, double y) -> content.lineTo((float) x, (float) y);
                case PathStep.CurveTo c -> content.curveTo((float) c.c1x(), (float) c.c1y(), (float) c.c2x(),
                        (float) c.c2y(), (float) c.x(), (float) c.y());
                case PathStep.Close() -> content.closePath();
            }
        }
    }

    /// Runs of characters that Open Sans has and of those that it lacks in turn.
    @SuppressWarnings("deprecation") // no other way to show a code of a Type 3 font
    private void text(DrawOp.TextRun run) throws IOException {
        if (run.text().isEmpty()) {
            return;
        }
        marked.text();
        content.beginText();
        fillColor(run.color());
        for (TextPart part : TextPart.of(run, fonts.openSans())) {
            content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) part.x(), (float) run.baselineY()));
            if (part.own()) {
                content.setFont(fonts.own(run.font()), (float) run.font().sizePx());
                content.showText(part.text());
            } else {
                PdfOutlineFont.Code code = fonts.foreign(part.text(), run.font());
                content.setFont(code.font().font(), (float) run.font().sizePx());
                content.appendRawCommands("<" + "%02X".formatted(code.code()) + "> Tj\n");
            }
        }
        content.endText();
    }

    private void image(DrawOp.Image image) throws IOException {
        if (image.argb().isEmpty()) {
            return;
        }
        marked.shape();
        BufferedImage pixels = new BufferedImage(image.widthPx(), image.heightPx(), BufferedImage.TYPE_INT_ARGB);
        pixels.setRGB(0, 0, image.widthPx(), image.heightPx(),
                image.argb().stream().mapToInt(Integer::intValue).toArray(), 0, image.widthPx());
        Box box = image.box();
        opacity(1);
        content.drawImage(LosslessFactory.createFromImage(document, pixels), new Matrix((float) box.width(), 0, 0,
                (float) -box.height(), (float) box.x(), (float) box.bottom()));
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
