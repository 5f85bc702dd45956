package org.tumen.paint;

import java.util.Arrays;
import org.tumen.display.Box;
import org.tumen.display.Rgba;

/// The pixels of a screen that are painted into, within a rectangle of them. To fill and copy whole pixels here takes a
/// fraction of what it takes through Java2D.
final class PixelTarget {
    private static final double HALF_PX = 0.5;
    private static final int OPAQUE = 255;
    private static final int EVERY_OTHER = 0xFF00FF;
    private static final int ROUNDING = 0x800080;

    private final int[] argb;
    private final int rowPx;
    private final int left;
    private final int top;
    private final int right;
    private final int bottom;

    /// @param argb premultiplied, row by row from the top
    /// @param rowPx pixels in a row
    PixelTarget(int[] argb, int rowPx) {
        this(argb, rowPx, 0, 0, rowPx, argb.length / rowPx);
    }

    private PixelTarget(int[] argb, int rowPx, int left, int top, int right, int bottom) {
        this.argb = argb;
        this.rowPx = rowPx;
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /// The part of these pixels whose middles are in a box, as Java2D clips.
    ///
    /// @param scale pixels a pixel of the box
    PixelTarget within(Box box, double scale) {
        return new PixelTarget(argb, rowPx, Math.max(left, firstFrom(box.x() * scale)),
                Math.max(top, firstFrom(box.y() * scale)), Math.min(right, firstFrom(box.right() * scale)),
                Math.min(bottom, firstFrom(box.bottom() * scale)));
    }

    /// The first pixel whose middle is not before a place.
    private static int firstFrom(double place) {
        return (int) Math.ceil(place - HALF_PX);
    }

    /// @param untilPx exclusive, as `bottomPx`
    void fill(int leftPx, int topPx, int untilPx, int bottomPx, Rgba color) {
        int premultiplied = premultiplied(color);
        for (int y = Math.max(top, topPx); y < Math.min(bottom, bottomPx); y++) {
            repeat(premultiplied, y * rowPx, leftPx, untilPx);
        }
    }

    /// Copies a sprite to where its origin is to be.
    void draw(Sprites.Sprite sprite, int x, int y) {
        draw(sprite, x, y, sprite.widthPx(), 0);
    }

    /// Copies a sprite made wider or narrower: one of its columns is repeated, or columns from there on are left out.
    ///
    /// @param column the one that is repeated, from 0
    /// @param more how many pixels wider than the sprite
    void draw(Sprites.Sprite sprite, int x, int y, int column, int more) {
        int startX = x - sprite.originX();
        int startY = y - sprite.originY();
        int untilX = startX + sprite.widthPx() + more;
        int middle = Math.min(untilX, startX + column);
        int end = Math.max(middle, middle + more);
        int lastY = Math.min(bottom, startY + sprite.heightPx());
        for (int row = Math.max(top, startY); row < lastY; row++) {
            int source = (row - startY) * sprite.widthPx() - startX;
            int target = row * rowPx;
            copy(sprite.argb(), source, target, startX, middle);
            if (more > 0) {
                repeat(sprite.argb()[source + middle], target, middle, end);
            }
            copy(sprite.argb(), source - more, target, end, untilX);
        }
    }

    /// @param source added to a place in the row it gives one in the sprite
    /// @param target where the row begins
    private void copy(int[] sprite, int source, int target, int fromX, int untilX) {
        int until = Math.min(right, untilX);
        for (int at = Math.max(left, fromX); at < until; at++) {
            int color = sprite[source + at];
            if (color != 0) {
                argb[target + at] = over(color, argb[target + at]);
            }
        }
    }

    private void repeat(int color, int target, int fromX, int untilX) {
        int from = target + Math.max(left, fromX);
        int until = target + Math.min(right, untilX);
        if (from >= until || color == 0) {
            return;
        }
        if (color >>> 24 == OPAQUE) {
            Arrays.fill(argb, from, until, color);
        } else {
            for (int i = from; i < until; i++) {
                argb[i] = over(color, argb[i]);
            }
        }
    }

    /// Porter and Duff's "over" of two premultiplied colours, each part rounded (Blinn, "Three wrongs make a right", 1995).
    private static int over(int color, int ground) {
        int opacity = color >>> 24;
        if (opacity == OPAQUE) {
            return color;
        }
        int through = OPAQUE - opacity;
        int redBlue = (ground & EVERY_OTHER) * through + ROUNDING;
        int alphaGreen = (ground >>> 8 & EVERY_OTHER) * through + ROUNDING;
        redBlue = (redBlue + (redBlue >>> 8 & EVERY_OTHER)) >>> 8 & EVERY_OTHER;
        alphaGreen = (alphaGreen + (alphaGreen >>> 8 & EVERY_OTHER)) & ~EVERY_OTHER;
        return color + (redBlue | alphaGreen);
    }

    private static int premultiplied(Rgba color) {
        int opacity = (int) Math.round(color.opacity() * OPAQUE);
        return opacity << 24 | part(color.red(), opacity) << 16 | part(color.green(), opacity) << 8
                | part(color.blue(), opacity);
    }

    private static int part(int value, int opacity) {
        return Math.round(value * opacity / (float) OPAQUE);
    }
}
