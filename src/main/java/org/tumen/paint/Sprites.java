package org.tumen.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Small pictures that are painted again and again, those used last remembered.
///
/// @param <K> what a picture depends on
final class Sprites<K> {
    /// One of them.
    static final class Sprite {
        private final int[] argb;
        private final int widthPx;
        private final int originX;
        private final int originY;

        /// @param picture of premultiplied pixels
        /// @param originX where in the picture the place is that it is drawn at, in its pixels
        /// @param originY the same, downwards
        Sprite(BufferedImage picture, int originX, int originY) {
            argb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
            widthPx = picture.getWidth();
            this.originX = originX;
            this.originY = originY;
        }

        int[] argb() {
            return argb;
        }

        int widthPx() {
            return widthPx;
        }

        int heightPx() {
            return argb.length / widthPx;
        }

        int originX() {
            return originX;
        }

        int originY() {
            return originY;
        }
    }

    private final Map<K, Sprite> known = new LinkedHashMap<>(64, 0.75f, true);
    private int pixels;

    /// @return null where it is not remembered
    @Nullable
    Sprite get(K key) {
        return known.get(key);
    }

    /// @param key of one that is not remembered
    /// @param mostPixels how much is remembered
    void keep(K key, Sprite sprite, double mostPixels) {
        known.put(key, sprite);
        pixels += sprite.argb().length;
        forgetTheOldest(mostPixels);
    }

    private void forgetTheOldest(double most) {
        var oldest = known.values().iterator();
        while (pixels > most && known.size() > 1) {
            pixels -= oldest.next().argb().length;
            oldest.remove();
        }
    }
}
