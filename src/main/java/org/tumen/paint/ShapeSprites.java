package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
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
        Outline outline = Outline.of(path.steps());
        if (!isSolid(path.fill()) || !outline.fits(scale)) {
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
        Outline outline = Outline.of(rectangle);
        if (!outline.fits(scale)) {
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
        Sprites.Sprite sprite = sprite(ends, Outline.of(ends), bar.fill(), bar.stroke(), scale);
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
        Look look = new Look(outline.coordinates(scale), Place.of(outline.anchorX * scale).phase(),
                Place.of(outline.anchorY * scale).phase(), scale, fill, stroke);
        return sprites.get(look, () -> made(op, outline, look), MOST_PIXELS_AT_SCALE_ONE * Math.max(1, scale * scale));
    }

    private Sprites.Sprite made(DrawOp op, Outline outline, Look look) {
        double scale = look.scale();
        double beyond = EDGE_PX + (look.stroke() == null ? 0 : look.stroke().widthPx() * MITRE * scale);
        int originX = (int) Math.ceil(beyond - outline.left * scale);
        int originY = (int) Math.ceil(beyond - outline.top * scale);
        int width = originX + (int) Math.ceil(outline.right * scale + beyond) + 1;
        int height = originY + (int) Math.ceil(outline.bottom * scale + beyond) + 1;
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

    /// The points of a shape, and how far it reaches from its anchor, in pixels of the list.
    private static final class Outline {
        private final double anchorX;
        private final double anchorY;
        /// Steps of a path by kind, each followed by its points, without the anchor.
        private final double[] points;
        private double left;
        private double top;
        private double right;
        private double bottom;

        private Outline(double anchorX, double anchorY, int size) {
            this.anchorX = anchorX;
            this.anchorY = anchorY;
            points = new double[size];
        }

        static Outline of(DrawOp.Rectangle rectangle) {
            Box box = rectangle.box();
            Outline outline = new Outline(box.x(), box.y(), 4);
            outline.right = box.width();
            outline.bottom = box.height();
            outline.points[1] = box.width();
            outline.points[2] = box.height();
            outline.points[3] = Math.min(rectangle.radiusPx(), Math.min(box.width(), box.height()) / 2);
            return outline;
        }

        static Outline of(List<PathStep> steps) {
            boolean starts = !steps.isEmpty() && steps.getFirst() instanceof PathStep.MoveTo;
            PathStep.MoveTo anchor = starts ? (PathStep.MoveTo) steps.getFirst() : new PathStep.MoveTo(0, 0);
            Outline outline = new Outline(anchor.x(), anchor.y(), 7 * steps.size() + 1);
            outline.points[0] = 1;
            int at = 1;
            for (PathStep step : steps) {
                switch (step) {
                    case PathStep.MoveTo(double x, double y) -> outline.add(at, 2, x, y);
                    case PathStep.LineTo(double x, double y) -> outline.add(at, 3, x, y);
                    case PathStep.CurveTo c -> {
                        outline.add(at, 4, c.c1x(), c.c1y());
                        outline.add(at + 2, 4, c.c2x(), c.c2y());
                        outline.add(at + 4, 4, c.x(), c.y());
                    }
                    case PathStep.Close() -> outline.points[at] = 5;
                }
                at += 7;
            }
            return outline;
        }

        private void add(int at, int kind, double x, double y) {
            double fromX = x - anchorX;
            double fromY = y - anchorY;
            points[at] = kind;
            points[at + 1] = fromX;
            points[at + 2] = fromY;
            left = Math.min(left, fromX);
            right = Math.max(right, fromX);
            top = Math.min(top, fromY);
            bottom = Math.max(bottom, fromY);
        }

        boolean fits(double scale) {
            return (right - left) * scale <= LONGEST_PX && (bottom - top) * scale <= HIGHEST_PX;
        }

        IntBuffer coordinates(double scale) {
            int[] coordinates = new int[points.length];
            for (int i = 0; i < points.length; i++) {
                coordinates[i] = (int) Math.rint(points[i] * scale * GRID);
            }
            return IntBuffer.wrap(coordinates);
        }
    }
}
