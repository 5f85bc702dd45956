package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.BiConsumer;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;

/// Lines of text as small pictures, those used last remembered. A line drawn from one starts on a whole pixel.
final class TextSprites {
    /// The labels of about two full screens.
    private static final int MOST_PIXELS_AT_SCALE_ONE = 1_500_000;
    private static final int EDGE_PX = 2;

    /// What a picture of a line depends on.
    private record Key(String text, FontSpec font, Rgba color, double scale) {}

    private final OpenSans openSans;
    private final BiConsumer<DrawOp.TextRun, Graphics2D> drawing;
    private final Sprites<Key> sprites = new Sprites<>();

    /// @param drawing draws a line itself
    TextSprites(OpenSans openSans, BiConsumer<DrawOp.TextRun, Graphics2D> drawing) {
        this.openSans = openSans;
        this.drawing = drawing;
    }

    /// @param scale pixels a pixel of the list
    void draw(DrawOp.TextRun run, double scale, PixelTarget target) {
        Key key = key(run, scale);
        Sprites.Sprite known = sprites.get(key);
        target.draw(known == null ? make(key) : known, (int) Math.round(run.x() * scale),
                (int) Math.round(run.baselineY() * scale));
    }

    /// @return whether the line's picture had to be made
    boolean prepare(DrawOp.TextRun run, double scale) {
        Key key = key(run, scale);
        if (sprites.get(key) != null) {
            return false;
        }
        make(key);
        return true;
    }

    private static Key key(DrawOp.TextRun run, double scale) {
        return new Key(run.text(), run.font(), run.color(), scale);
    }

    private Sprites.Sprite make(Key key) {
        Sprites.Sprite made = made(key);
        sprites.keep(key, made, MOST_PIXELS_AT_SCALE_ONE * Math.max(1, key.scale() * key.scale()));
        return made;
    }

    private Sprites.Sprite made(Key key) {
        double em = key.font().sizePx() * key.scale();
        int baseline = (int) Math.ceil(em * 1.1) + EDGE_PX;
        int width = (int) Math.ceil(openSans.widthPx(key.text(), key.font()) * key.scale() + em / 4) + 2 * EDGE_PX;
        BufferedImage picture = new BufferedImage(width, baseline + (int) Math.ceil(em * 0.35) + EDGE_PX,
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        Java2dPainter.refine(graphics);
        graphics.translate(EDGE_PX, baseline);
        graphics.scale(key.scale(), key.scale());
        drawing.accept(new DrawOp.TextRun(key.text(), 0, 0, key.font(), key.color()), graphics);
        graphics.dispose();
        return new Sprites.Sprite(picture, EDGE_PX, baseline);
    }
}
