package org.tumen.view;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;

/// Paints display lists on a JavaFX canvas.
final class CanvasPainter {
    private final ScreenFonts fonts;

    CanvasPainter(ScreenFonts fonts) {
        this.fonts = fonts;
    }

    /// Paints the whole list over whatever the canvas holds; a background of opacity 0 leaves that as it is.
    void paint(DisplayList list, GraphicsContext graphics) {
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.MITER);
        if (list.background().opacity() > 0) {
            graphics.setFill(color(list.background()));
            graphics.fillRect(0, 0, list.widthPx(), list.heightPx());
        }
        paint(list.ops(), graphics);
    }

    private void paint(List<DrawOp> ops, GraphicsContext graphics) {
        for (DrawOp op : ops) {
            switch (op) {
                case DrawOp.Rectangle rectangle -> rectangle(rectangle, graphics);
                case DrawOp.Line(double x1, double y1, double x2, double y2, Stroke stroke) -> {
                    use(stroke, graphics);
                    graphics.strokeLine(x1, y1, x2, y2);
                }
                case DrawOp.Path(List<PathStep> steps, Fill fill, Stroke stroke) -> path(steps, fill, stroke, graphics);
                case DrawOp.TextRun run -> {
                    graphics.setFont(fonts.font(run.font()));
                    graphics.setFill(color(run.color()));
                    graphics.fillText(run.text(), run.x(), run.baselineY());
                }
                case DrawOp.Image image -> image(image, graphics);
                case DrawOp.Clip(Box box, List<DrawOp> content) -> {
                    graphics.save();
                    graphics.beginPath();
                    graphics.rect(box.x(), box.y(), box.width(), box.height());
                    graphics.clip();
                    paint(content, graphics);
                    graphics.restore();
                }
            }
        }
    }

    private static void rectangle(DrawOp.Rectangle rectangle, GraphicsContext graphics) {
        Box box = rectangle.box();
        double diameter = 2 * Math.min(rectangle.radiusPx(), Math.min(box.width(), box.height()) / 2);
        Fill fill = rectangle.fill();
        if (fill != null) {
            graphics.setFill(paint(fill));
            if (diameter > 0) {
                graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), diameter, diameter);
            } else {
                graphics.fillRect(box.x(), box.y(), box.width(), box.height());
            }
        }
        Stroke stroke = rectangle.stroke();
        if (stroke != null) {
            use(stroke, graphics);
            if (diameter > 0) {
                graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), diameter, diameter);
            } else {
                graphics.strokeRect(box.x(), box.y(), box.width(), box.height());
            }
        }
    }

    private static void path(List<PathStep> steps, @Nullable Fill fill, @Nullable Stroke stroke,
            GraphicsContext graphics) {
        graphics.beginPath();
        for (PathStep step : steps) {
            switch (step) {
                case PathStep.MoveTo(double x, double y) -> graphics.moveTo(x, y);
                case PathStep.LineTo(double x, double y) -> graphics.lineTo(x, y);
                case PathStep.CurveTo c ->
                    graphics.bezierCurveTo(c.c1x(), c.c1y(), c.c2x(), c.c2y(), c.x(), c.y());
                case PathStep.Close() -> graphics.closePath();
            }
        }
        if (fill != null) {
            graphics.setFill(paint(fill));
            graphics.fill();
        }
        if (stroke != null) {
            use(stroke, graphics);
            graphics.stroke();
        }
    }

    private static void image(DrawOp.Image image, GraphicsContext graphics) {
        WritableImage pixels = new WritableImage(image.widthPx(), image.heightPx());
        pixels.getPixelWriter().setPixels(0, 0, image.widthPx(), image.heightPx(), PixelFormat.getIntArgbInstance(),
                image.argb().stream().mapToInt(Integer::intValue).toArray(), 0, image.widthPx());
        Box box = image.box();
        graphics.drawImage(pixels, box.x(), box.y(), box.width(), box.height());
    }

    private static void use(Stroke stroke, GraphicsContext graphics) {
        graphics.setStroke(color(stroke.color()));
        graphics.setLineWidth(stroke.widthPx());
        graphics.setLineDashes(stroke.dashPx().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Paint paint(Fill fill) {
        return switch (fill) {
            case Fill.Solid(Rgba color) -> color(color);
            case Fill.Fade(Rgba left, Rgba right, double leftPx, double rightPx) -> new LinearGradient(leftPx, 0,
                    rightPx, 0, false, CycleMethod.NO_CYCLE, new Stop(0, color(left)), new Stop(1, color(right)));
        };
    }

    private static Color color(Rgba color) {
        return Color.rgb(color.red(), color.green(), color.blue(), color.opacity());
    }
}
