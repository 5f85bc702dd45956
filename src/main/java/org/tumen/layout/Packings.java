package org.tumen.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tumen.time.TimeSpan;

/// The packings of one document, those used last remembered, so that a frame costs little.
final class Packings {
    private static final int REMEMBERED = 12;
    private static final int REMEMBERED_TILED = 6;
    /// So many pictures are shown on the way through a zoom level that the next is ready when it is reached.
    private static final int LANES_PREPARED_AT_ONCE = 4;

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
        if (entries.isLarge()) {
            return tiled(level, request, frame, metrics).around(request.span());
        }
        return whole.computeIfAbsent(key(level, request, frame, metrics), key -> Packing.of(entries,
                key.basePxPerDay(), request.limits(), frame, metrics));
    }

    /// Packs a part of what the request's span needs at a zoom level.
    ///
    /// @return whether all of it is packed now
    boolean prepare(int level, PictureRequest request, Frame frame, Metrics metrics) {
        return !entries.isLarge()
                || tiled(level, request, frame, metrics).prepare(request.span(), LANES_PREPARED_AT_ONCE);
    }

    boolean isPrepared(int level, PictureRequest request, Frame frame, Metrics metrics) {
        return !entries.isLarge() || tiled(level, request, frame, metrics).prepare(request.span(), 0);
    }

    private TiledPacking tiled(int level, PictureRequest request, Frame frame, Metrics metrics) {
        return tiled.computeIfAbsent(key(level, request, frame, metrics),
                key -> new TiledPacking(entries, key.basePxPerDay(), request.limits(), frame, metrics));
    }

    private static Key key(int level, PictureRequest request, Frame frame, Metrics metrics) {
        return new Key(ZoomBucket.basePxPerDay(level, request.limits(), frame.axisWidthPx()), request.limits(),
                frame.widthPx(), frame.heightPx(), frame.lanes().height(), metrics.scale(), metrics.density());
    }
}
