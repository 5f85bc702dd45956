package org.tumen.paint;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Small pictures that are painted again and again, those used last remembered.
///
/// @param <K> what a picture depends on
final class Sprites<K> {
    /// @param originX where in the picture the place is that it is drawn at, in its pixels
    /// @param originY the same, downwards
    record Sprite(BufferedImage picture, int originX, int originY) {
        int pixels() {
            return picture.getWidth() * picture.getHeight();
        }
    }

    private final Map<K, Sprite> known = new LinkedHashMap<>(64, 0.75f, true);
    private int pixels;

    /// @param painting makes the picture where it is not remembered
    /// @param mostPixels how much is remembered
    Sprite get(K key, Supplier<Sprite> painting, double mostPixels) {
        Sprite sprite = known.get(key);
        if (sprite == null) {
            sprite = painting.get();
            known.put(key, sprite);
            pixels += sprite.pixels();
            forgetTheOldest(mostPixels);
        }
        return sprite;
    }

    private void forgetTheOldest(double most) {
        var oldest = known.values().iterator();
        while (pixels > most && known.size() > 1) {
            pixels -= oldest.next().pixels();
            oldest.remove();
        }
    }
}
