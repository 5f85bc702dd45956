package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.PathStep;
import org.tumen.display.Stroke;

/// Symbols and short bars as small pictures: finding the edges of a shape takes far longer than copying its pixels. Each
/// is painted at quarters of a pixel, which no eye tells from its very place.
final class ShapeSprites {
    private static final int MOST_PIXELS_AT_SCALE_ONE = 800_000;
    /// In pixels of the picture. What is larger is rarely met again in the same size.
    private static final double LONGEST_PX = 420;
    private static final double HIGHEST_PX = 64;
    private static final double PHASES = 4;
    /// Coordinates are told apart to this part of a pixel, which is more than calculating with them changes.
    private static final double GRID = 128;
    private static final int EDGE_PX = 1;
    /// A mitre reaches so many widths of the line beyond a corner of the sharpest symbol.
    private static final double MITRE = 2;

    /// What a picture of a shape depends on.
    ///
    /// @param outline the kind of the shape and its coordinates from the anchor on, in parts of a pixel
    private record Look(IntBuffer outline, int phaseX, int phaseY, double scale, @Nullable Fill fill,
            @Nullable Stroke stroke) {}

    /// A coordinate at a quarter of a pixel.
    private record Place(int whole, int phase) {
        static Place of(double px) {
            double nearest = Math.rint(px * PHASES) / PHASES;
            int whole = (int) Math.floor(nearest);
            return new Place(whole, (int) ((nearest - whole) * PHASES));
        }

        double px() {
            return whole + phase / PHASES;
        }
    }

    private final BiConsumer<DrawOp, Graphics2D> drawing;
    private final Sprites<Look> sprites = new Sprites<>();

    /// @param drawing draws a shape itself
    ShapeSprites(BiConsumer<DrawOp, Graphics2D> drawing) {
        this.drawing = drawing;
    }

    /// @param scale pixels a pixel of the list
    /// @return whether it was drawn; if not, nothing has been painted
    boolean draw(DrawOp.Path path, double scale, PixelTarget target) {
        if (!isSolid(path.fill())) {
            return false;
        }
        Outline outline = Outline.of(path.steps(), scale);
        if (!outline.fits()) {
            return false;
        }
        draw(path, outline, path.fill(), path.stroke(), scale, target);
        return true;
    }

    /// @param scale pixels a pixel of the list
    /// @return whether it was drawn; if not, nothing has been painted
    boolean draw(DrawOp.Rectangle rectangle, double scale, PixelTarget target) {
        boolean isPlain = rectangle.radiusPx() <= 0 && rectangle.stroke() == null;
        if (isPlain || !isSolid(rectangle.fill()) || rectangle.box().height() * scale > HIGHEST_PX) {
            return false;
        }
        Stroke stroke = rectangle.stroke();
        double lineWidth = stroke == null ? 0 : stroke.widthPx();
        int end = (int) Math.ceil((rectangle.radiusPx() + lineWidth) * scale) + 2;
        if (rectangle.box().width() * scale > 2 * end + 2 && (stroke == null || stroke.dashPx().isEmpty())) {
            stretch(rectangle, end, scale, target);
            return true;
        }
        Outline outline = Outline.of(rectangle, scale);
        if (!outline.fits()) {
            return false;
        }
        draw(rectangle, outline, rectangle.fill(), stroke, scale, target);
        return true;
    }

    private static boolean isSolid(@Nullable Fill fill) {
        return fill == null || fill instanceof Fill.Solid;
    }

    /// A bar's ends are a picture, which all bars of its height and colour share; between them it is the same all along.
    private void stretch(DrawOp.Rectangle bar, int end, double scale, PixelTarget target) {
        Place left = Place.of(bar.box().x() * scale);
        Place right = Place.of(bar.box().right() * scale);
        double width = (2 * end + (right.phase() - left.phase()) / PHASES) / scale;
        DrawOp.Rectangle ends = new DrawOp.Rectangle(
                new Box(left.px() / scale, bar.box().y(), width, bar.box().height()), bar.radiusPx(), bar.fill(),
                bar.stroke());
        Sprites.Sprite sprite = sprite(ends, Outline.of(ends, scale), bar.fill(), bar.stroke(), scale);
        target.draw(sprite, left.whole(), Place.of(bar.box().y() * scale).whole(), sprite.originX() + end,
                right.whole() - left.whole() - 2 * end);
    }

    private void draw(DrawOp op, Outline outline, @Nullable Fill fill, @Nullable Stroke stroke, double scale,
            PixelTarget target) {
        target.draw(sprite(op, outline, fill, stroke, scale), Place.of(outline.anchorX * scale).whole(),
                Place.of(outline.anchorY * scale).whole());
    }

    private Sprites.Sprite sprite(DrawOp op, Outline outline, @Nullable Fill fill, @Nullable Stroke stroke,
            double scale) {
        Look look = new Look(outline.coordinates(), Place.of(outline.anchorX * scale).phase(),
                Place.of(outline.anchorY * scale).phase(), scale, fill, stroke);
        return sprites.get(look, () -> made(op, outline, look), MOST_PIXELS_AT_SCALE_ONE * Math.max(1, scale * scale));
    }

    private Sprites.Sprite made(DrawOp op, Outline outline, Look look) {
        double scale = look.scale();
        double beyond = EDGE_PX + (look.stroke() == null ? 0 : look.stroke().widthPx() * MITRE * scale);
        int originX = (int) Math.ceil(beyond - outline.left);
        int originY = (int) Math.ceil(beyond - outline.top);
        int width = originX + (int) Math.ceil(outline.right + beyond) + 1;
        int height = originY + (int) Math.ceil(outline.bottom + beyond) + 1;
        BufferedImage picture = new BufferedImage(Math.max(1, width), Math.max(1, height),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        Java2dPainter.refine(graphics);
        graphics.translate(originX + look.phaseX() / PHASES, originY + look.phaseY() / PHASES);
        graphics.scale(scale, scale);
        graphics.translate(-outline.anchorX, -outline.anchorY);
        drawing.accept(op, graphics);
        graphics.dispose();
        return new Sprites.Sprite(picture, originX, originY);
    }

    /// The points of a shape at a scale, in parts of a pixel of the picture from the anchor on, and how far it reaches.
    private static final class Outline {
        private static final int RECTANGLE = 1;
        private static final int MOVE = 2;
        private static final int LINE = 3;
        private static final int CURVE = 4;
        private static final int CLOSE = 5;

        private final double anchorX;
        private final double anchorY;
        private final double scale;
        /// Steps by kind, each followed by its points.
        private int[] points = new int[32];
        private int count;
        private double left;
        private double top;
        private double right;
        private double bottom;

        private Outline(double anchorX, double anchorY, double scale) {
            this.anchorX = anchorX;
            this.anchorY = anchorY;
            this.scale = scale;
        }

        static Outline of(DrawOp.Rectangle rectangle, double scale) {
            Box box = rectangle.box();
            Outline outline = new Outline(box.x(), box.y(), scale);
            outline.kind(RECTANGLE);
            outline.point(box.right(), box.bottom());
            double radius = Math.min(rectangle.radiusPx(), Math.min(box.width(), box.height()) / 2);
            outline.kind((int) Math.rint(radius * scale * GRID));
            return outline;
        }

        static Outline of(List<PathStep> steps, double scale) {
            boolean starts = !steps.isEmpty() && steps.getFirst() instanceof PathStep.MoveTo;
            PathStep.MoveTo anchor = starts ? (PathStep.MoveTo) steps.getFirst() : new PathStep.MoveTo(0, 0);
            Outline outline = new Outline(anchor.x(), anchor.y(), scale);
            for (PathStep step : steps) {
                switch (step) {
                    case PathStep.MoveTo(double x, double y) -> {
                        outline.kind(MOVE);
                        outline.point(x, y);
                    }
                    case PathStep.LineTo(double x, double y) -> {
                        outline.kind(LINE);
                        outline.point(x, y);
                    }
                    case PathStep.CurveTo c -> {
                        outline.kind(CURVE);
                        outline.point(c.c1x(), c.c1y());
                        outline.point(c.c2x(), c.c2y());
                        outline.point(c.x(), c.y());
                    }
                    case PathStep.Close() -> outline.kind(CLOSE);
                }
            }
            return outline;
        }

        private void kind(int kind) {
            if (count + 3 > points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            points[count++] = kind;
        }

        private void point(double x, double y) {
            if (count + 2 > points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            double fromX = (x - anchorX) * scale;
            double fromY = (y - anchorY) * scale;
            points[count++] = (int) Math.rint(fromX * GRID);
            points[count++] = (int) Math.rint(fromY * GRID);
            left = Math.min(left, fromX);
            right = Math.max(right, fromX);
            top = Math.min(top, fromY);
            bottom = Math.max(bottom, fromY);
        }

        boolean fits() {
            return right - left <= LONGEST_PX && bottom - top <= HIGHEST_PX;
        }

        IntBuffer coordinates() {
            return IntBuffer.wrap(points, 0, count);
        }
    }
}
