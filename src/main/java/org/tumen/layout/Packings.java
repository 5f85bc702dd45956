package org.tumen.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tumen.time.TimeSpan;

/// The packings of one document, those used last remembered, so that a frame costs little.
final class Packings {
    private static final int REMEMBERED = 12;
    private static final int REMEMBERED_TILED = 6;

    /// What a packing depends on, beside the document and the font.
    private record Key(double basePxPerDay, TimeSpan limits, double widthPx, double heightPx, double lanesPx,
            double typeScale, Density density) {}

    private static final class Latest<V> extends LinkedHashMap<Key, V> {
        private static final long serialVersionUID = 1;
        private final int most;

        Latest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, V> eldest) {
            return size() > most;
        }
    }

    private final TimelineEntries entries;
    private final Latest<Packing> whole = new Latest<>(REMEMBERED);
    private final Latest<TiledPacking> tiled = new Latest<>(REMEMBERED_TILED);

    Packings(TimelineEntries entries) {
        this.entries = entries;
    }

    /// The rows at a zoom level: of everything, or of all that is near the request's span.
    Packing at(int level, PictureRequest request, Frame frame, Metrics metrics) {
        double base = ZoomBucket.basePxPerDay(level, request.limits(), frame.axisWidthPx());
        Key key = new Key(base, request.limits(), frame.widthPx(), frame.heightPx(),
                frame.lanes().height(), metrics.scale(), metrics.density());
        if (entries.isLarge()) {
            return tiled.computeIfAbsent(key,
                    _ -> new TiledPacking(entries, base, request.limits(), frame, metrics)).around(request.span());
        }
        return whole.computeIfAbsent(key, _ -> Packing.of(entries, base, request.limits(), frame, metrics));
    }
}
