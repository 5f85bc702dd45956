package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

    /// What a picture of a shape depends on. It is asked for at every mark of every frame, so that colours and lines are
    /// compared last.
    private static final class Look {
        private final int[] outline;
        private final int count;
        private final int phaseX;
        private final int phaseY;
        private final double scale;
        private final @Nullable Fill fill;
        private final @Nullable Stroke stroke;
        private final int hash;

        /// @param outline the kind of the shape and its coordinates from the anchor on, in parts of a pixel
        /// @param count how many of them count
        Look(int[] outline, int count, int phaseX, int phaseY, double scale, @Nullable Fill fill,
                @Nullable Stroke stroke) {
            this.outline = outline;
            this.count = count;
            this.phaseX = phaseX;
            this.phaseY = phaseY;
            this.scale = scale;
            this.fill = fill;
            this.stroke = stroke;
            int mixed = 31 * (31 * phaseX + phaseY) + Objects.hashCode(fill);
            mixed = 31 * mixed + Objects.hashCode(stroke);
            for (int i = 0; i < count; i++) {
                mixed = 31 * mixed + outline[i];
            }
            hash = mixed;
        }

        /// One whose outline nobody else writes into.
        Look toKeep() {
            return new Look(Arrays.copyOf(outline, count), count, phaseX, phaseY, scale, fill, stroke);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Look look && hash == look.hash && phaseX == look.phaseX && phaseY == look.phaseY
                    && scale == look.scale && Arrays.equals(outline, 0, count, look.outline, 0, look.count)
                    && Objects.equals(fill, look.fill) && Objects.equals(stroke, look.stroke);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /// The nearest place at a quarter of a pixel.
    private static double nearest(double px) {
        return Math.rint(px * PHASES) / PHASES;
    }

    private static int whole(double px) {
        return (int) Math.floor(nearest(px));
    }

    /// @return how many quarters behind the whole pixel
    private static int phase(double px) {
        double nearest = nearest(px);
        return (int) ((nearest - Math.floor(nearest)) * PHASES);
    }

    private final BiConsumer<DrawOp, Graphics2D> drawing;
    private final Sprites<Look> sprites = new Sprites<>();
    /// That of the shape that is being drawn.
    private final Outline outline = new Outline();

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
        outline.become(path.steps(), scale);
        if (!outline.fits()) {
            return false;
        }
        draw(path, path.fill(), path.stroke(), scale, target);
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
        outline.become(rectangle, scale);
        if (!outline.fits()) {
            return false;
        }
        draw(rectangle, rectangle.fill(), stroke, scale, target);
        return true;
    }

    private static boolean isSolid(@Nullable Fill fill) {
        return fill == null || fill instanceof Fill.Solid;
    }

    /// A bar's ends are a picture, which all bars of its height and colour share; between them it is the same all along.
    private void stretch(DrawOp.Rectangle bar, int end, double scale, PixelTarget target) {
        double left = nearest(bar.box().x() * scale);
        double right = nearest(bar.box().right() * scale);
        int middle = whole(right) - whole(left) - 2 * end;
        DrawOp.Rectangle ends = new DrawOp.Rectangle(
                new Box(left / scale, bar.box().y(), (right - left - middle) / scale, bar.box().height()),
                bar.radiusPx(), bar.fill(), bar.stroke());
        outline.become(ends, scale);
        Sprites.Sprite sprite = sprite(ends, bar.fill(), bar.stroke(), scale);
        target.draw(sprite, whole(left), whole(bar.box().y() * scale), sprite.originX() + end, middle);
    }

    private void draw(DrawOp op, @Nullable Fill fill, @Nullable Stroke stroke, double scale, PixelTarget target) {
        target.draw(sprite(op, fill, stroke, scale), whole(outline.anchorX * scale), whole(outline.anchorY * scale));
    }

    private Sprites.Sprite sprite(DrawOp op, @Nullable Fill fill, @Nullable Stroke stroke, double scale) {
        Look look = new Look(outline.points, outline.count, phase(outline.anchorX * scale),
                phase(outline.anchorY * scale), scale, fill, stroke);
        Sprites.Sprite known = sprites.get(look);
        if (known != null) {
            return known;
        }
        Sprites.Sprite made = made(op, look);
        sprites.keep(look.toKeep(), made, MOST_PIXELS_AT_SCALE_ONE * Math.max(1, scale * scale));
        return made;
    }

    private Sprites.Sprite made(DrawOp op, Look look) {
        double scale = look.scale;
        double beyond = EDGE_PX + (look.stroke == null ? 0 : look.stroke.widthPx() * MITRE * scale);
        int originX = (int) Math.ceil(beyond - outline.left);
        int originY = (int) Math.ceil(beyond - outline.top);
        int width = originX + (int) Math.ceil(outline.right + beyond) + 1;
        int height = originY + (int) Math.ceil(outline.bottom + beyond) + 1;
        BufferedImage picture = new BufferedImage(Math.max(1, width), Math.max(1, height),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        Java2dPainter.refine(graphics);
        graphics.translate(originX + look.phaseX / PHASES, originY + look.phaseY / PHASES);
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

        private double anchorX;
        private double anchorY;
        private double scale;
        /// Steps by kind, each followed by its points.
        private int[] points = new int[64];
        private int count;
        private double left;
        private double top;
        private double right;
        private double bottom;

        private void begin(double newAnchorX, double newAnchorY, double newScale) {
            anchorX = newAnchorX;
            anchorY = newAnchorY;
            scale = newScale;
            count = 0;
            left = 0;
            top = 0;
            right = 0;
            bottom = 0;
        }

        void become(DrawOp.Rectangle rectangle, double newScale) {
            Box box = rectangle.box();
            begin(box.x(), box.y(), newScale);
            kind(RECTANGLE);
            point(box.right(), box.bottom());
            double radius = Math.min(rectangle.radiusPx(), Math.min(box.width(), box.height()) / 2);
            kind((int) Math.rint(radius * scale * GRID));
        }

        void become(List<PathStep> steps, double newScale) {
            if (!steps.isEmpty() && steps.getFirst() instanceof PathStep.MoveTo(double x, double y)) {
                begin(x, y, newScale);
            } else {
                begin(0, 0, newScale);
            }
            for (PathStep step : steps) {
                switch (step) {
                    case PathStep.MoveTo(double x, double y) -> {
                        kind(MOVE);
                        point(x, y);
                    }
                    case PathStep.LineTo(double x, double y) -> {
                        kind(LINE);
                        point(x, y);
                    }
                    case PathStep.CurveTo c -> {
                        kind(CURVE);
                        point(c.c1x(), c.c1y());
                        point(c.c2x(), c.c2y());
                        point(c.x(), c.y());
                    }
                    case PathStep.Close() -> kind(CLOSE);
                }
            }
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
    }
}
