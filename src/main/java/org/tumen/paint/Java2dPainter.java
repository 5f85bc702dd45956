package org.tumen.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;

/// Paints display lists with Java2D. Needs no display and no toolkit. One instance serves one thread.
public final class Java2dPainter {
    private static final double BOX_LINES_AN_EM = 16;
    /// About as many as a letter's outline has.
    private static final int STEPS_A_LETTER = 24;
    /// In pixels of the picture; shorter curves Java2D leaves whole.
    private static final double LEAST_LONG_PX = 48;
    private static final double STRAIGHT_WITHIN_PX = 0.02;
    private static final OpReach EVERYTHING = new OpReach(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final OpenSans openSans;
    private final SystemFonts systemFonts;

    public Java2dPainter(OpenSans openSans) {
        this(openSans, new SystemFonts());
    }

    Java2dPainter(OpenSans openSans, SystemFonts systemFonts) {
        this.openSans = openSans;
        this.systemFonts = systemFonts;
    }

    /// Paints the whole list, background first, at the scale and place of the graphics' transform.
    public void paint(DisplayList list, Graphics2D graphics) {
        paint(list, graphics, EVERYTHING);
    }

    /// Paints what of the list can be seen between two heights.
    void paint(DisplayList list, Graphics2D graphics, OpReach seen) {
        refine(graphics);
        if (list.background().opacity() > 0) {
            Box ground = new Box(0, 0, list.widthPx(), list.heightPx());
            paint(new DrawOp.Rectangle(ground, 0, Fill.of(list.background()), null), graphics);
        }
        paint(list.ops(), graphics, seen);
    }

    static void refine(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private void paint(List<DrawOp> ops, Graphics2D graphics, OpReach seen) {
        for (DrawOp op : ops) {
            if (!seen.equals(EVERYTHING) && !OpReach.of(op).meets(seen)) {
                continue;
            }
            paint(op, graphics, seen);
        }
    }

    /// Paints one op.
    void paint(DrawOp op, Graphics2D graphics) {
        paint(op, graphics, EVERYTHING);
    }

    private void paint(DrawOp op, Graphics2D graphics, OpReach seen) {
        switch (op) {
            case DrawOp.Rectangle rectangle -> {
                if (!WholePixels.fill(rectangle, graphics)) {
                    paint(shape(rectangle), rectangle.fill(), rectangle.stroke(), graphics);
                }
            }
            case DrawOp.Line line -> {
                if (!WholePixels.fill(line, graphics)) {
                    stroke(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), line.stroke(), graphics);
                }
            }
            case DrawOp.Path(List<PathStep> steps, Fill fill, Stroke stroke) ->
                path(shape(steps), fill, stroke, graphics);
            case DrawOp.TextRun run -> text(run, graphics);
            case DrawOp.Image image -> image(image, graphics);
            case DrawOp.Clip(Box box, List<DrawOp> content) -> {
                Graphics2D inner = (Graphics2D) graphics.create();
                inner.clip(rectangle(box));
                paint(content, inner, seen);
                inner.dispose();
            }
        }
    }

    private static void paint(Shape shape, @Nullable Fill fill, @Nullable Stroke stroke, Graphics2D graphics) {
        if (fill != null) {
            graphics.setPaint(paint(fill));
            graphics.fill(shape);
        }
        if (stroke != null) {
            stroke(shape, stroke, graphics);
        }
    }

    /// Java2D subdivides long curves where they leave what is painted, and draws a little differently for it. As the strips
    /// of a picture are to be the picture, such curves are made straight lines, too short to be seen, before they are painted.
    private static void path(Path2D path, @Nullable Fill fill, @Nullable Stroke stroke, Graphics2D graphics) {
        double scale = Math.abs(graphics.getTransform().getScaleX());
        Rectangle2D bounds = path.getBounds2D();
        if (Math.max(bounds.getWidth(), bounds.getHeight()) * scale < LEAST_LONG_PX) {
            paint(path, fill, stroke, graphics);
            return;
        }
        if (fill != null) {
            graphics.setPaint(paint(fill));
            graphics.fill(straight(path, scale));
        }
        if (stroke != null) {
            graphics.setPaint(color(stroke.color()));
            graphics.fill(straight(pen(stroke).createStrokedShape(path), scale));
        }
    }

    private static Shape straight(Shape curved, double scale) {
        Path2D.Double lines = new Path2D.Double(Path2D.WIND_NON_ZERO);
        lines.append(curved.getPathIterator(null, STRAIGHT_WITHIN_PX / scale), false);
        return lines;
    }

    private static void stroke(Shape shape, Stroke stroke, Graphics2D graphics) {
        graphics.setPaint(color(stroke.color()));
        graphics.setStroke(pen(stroke));
        graphics.draw(shape);
    }

    private static BasicStroke pen(Stroke stroke) {
        float[] dash = new float[stroke.dashPx().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dashPx().get(i).floatValue();
        }
        return new BasicStroke((float) stroke.widthPx(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                dash.length == 0 ? null : dash, 0);
    }

    /// Draws runs of characters that the bundled font has and of those that it lacks in turn.
    private void text(DrawOp.TextRun run, Graphics2D graphics) {
        graphics.setPaint(color(run.color()));
        for (TextPart part : TextPart.of(run, openSans)) {
            if (part.own()) {
                outlines(part.text(), run.font(), part.x(), run.baselineY(), graphics);
            } else {
                foreign(part.text(), run.font(), part.x(), run.baselineY(), graphics);
            }
        }
    }

    private void outlines(String text, FontSpec spec, double startX, double baselineY, Graphics2D graphics) {
        FontFace face = openSans.face(spec);
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, STEPS_A_LETTER * text.length());
        double x = startX;
        double wholeY = onWholePixel(baselineY, graphics.getTransform());
        for (int codePoint : text.codePoints().toArray()) {
            face.outlines().append(path, face.metrics().glyph(codePoint), x, wholeY, spec.sizePx());
            x += face.metrics().advanceEm(codePoint) * spec.sizePx();
        }
        graphics.fill(path);
    }

    /// Letters are sharper where they stand on the edge of a pixel; JavaFX places them so as well.
    private static double onWholePixel(double y, AffineTransform transform) {
        double scale = transform.getScaleY();
        double offset = transform.getTranslateY();
        return (Math.round(y * scale + offset) - offset) / scale;
    }

    private void foreign(String text, FontSpec spec, double x, double baselineY, Graphics2D graphics) {
        systemFonts.font(spec).ifPresentOrElse(font -> {
            graphics.setFont(font);
            graphics.drawString(text, (float) x, (float) baselineY);
        }, () -> boxes(text, spec, x, baselineY, graphics));
    }

    /// A hollow box for each character, as is usual where a font for it is missing.
    private void boxes(String text, FontSpec spec, double startX, double baselineY, Graphics2D graphics) {
        double lineWidth = spec.sizePx() / BOX_LINES_AN_EM;
        double height = openSans.capHeightPx(spec) - lineWidth;
        graphics.setStroke(new BasicStroke((float) lineWidth));
        double x = startX;
        for (int codePoint : text.codePoints().toArray()) {
            double advance = openSans.widthPx(Character.toString(codePoint), spec);
            if (advance > 4 * lineWidth) {
                graphics.draw(new Rectangle2D.Double(x + 1.5 * lineWidth, baselineY - lineWidth / 2 - height,
                        advance - 3 * lineWidth, height));
            }
            x += advance;
        }
    }

    private static void image(DrawOp.Image image, Graphics2D graphics) {
        BufferedImage pixels = new BufferedImage(image.widthPx(), image.heightPx(), BufferedImage.TYPE_INT_ARGB);
        pixels.setRGB(0, 0, image.widthPx(), image.heightPx(),
                image.argb().stream().mapToInt(Integer::intValue).toArray(), 0, image.widthPx());
        Box box = image.box();
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / image.widthPx(), box.height() / image.heightPx());
        graphics.drawImage(pixels, place, null);
    }

    private static Shape shape(DrawOp.Rectangle rectangle) {
        Box box = rectangle.box();
        double diameter = 2 * Math.min(rectangle.radiusPx(), Math.min(box.width(), box.height()) / 2);
        return diameter <= 0
                ? rectangle(box)
                : new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), diameter, diameter);
    }

    private static Shape rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Path2D shape(List<PathStep> steps) {
        Path2D.Double path = new Path2D.Double();
        for (PathStep step : steps) {
            switch (step) {
                case PathStep.MoveTo(double x, double y) -> path.moveTo(x, y);
                case PathStep.LineTo(double x, double y) -> path.lineTo(x, y);
                case PathStep.CurveTo c -> path.curveTo(c.c1x(), c.c1y(), c.c2x(), c.c2y(), c.x(), c.y());
                case PathStep.Close() -> path.closePath();
            }
        }
        return path;
    }

    private static Paint paint(Fill fill) {
        return switch (fill) {
            case Fill.Solid(Rgba color) -> color(color);
            case Fill.Fade(Rgba left, Rgba right, double leftPx, double rightPx) ->
                new GradientPaint((float) leftPx, 0, color(left), (float) rightPx, 0, color(right));
        };
    }

    static Color color(Rgba color) {
        return new Color(color.red(), color.green(), color.blue(), (int) Math.round(color.opacity() * 255));
    }
}
