package org.tumen.layout;

import java.util.AbstractList;
import java.util.Arrays;

/// The events of a stretch of positions without those that have marks of their own; each made when it is asked for.
final class TileCluster extends AbstractList<TimelineEntry> {
    private final LaneIndex index;
    private final int from;
    private final int until;
    /// Positions with marks of their own, ascending.
    private final int[] placed;

    TileCluster(LaneIndex index, int from, int until, int[] placed) {
        this.index = index;
        this.from = from;
        this.until = until;
        this.placed = placed;
    }

    /// The same, up to a later position.
    TileCluster until(int later) {
        return new TileCluster(index, from, later, placed);
    }

    /// The statuses of its events, however many, at the cost of few.
    StatusMix mix() {
        StatusMix mix = index.statuses(from, until);
        for (int i = placedBefore(from); i < placedBefore(until); i++) {
            mix = mix.plus(index.status(placed[i]), -1);
        }
        return mix;
    }

    private int placedBefore(int position) {
        int at = Arrays.binarySearch(placed, position);
        return at < 0 ? -1 - at : at;
    }

    @Override
    public int size() {
        return until - from - (placedBefore(until) - placedBefore(from));
    }

    PackedCluster.Ends ends() {
        int count = size();
        int first = position(0);
        return new PackedCluster.Ends(index.id(first), index.centerDay(first), index.centerDay(position(count - 1)),
                count);
    }

    @Override
    public TimelineEntry get(int place) {
        if (place < 0 || place >= size()) {
            throw new IndexOutOfBoundsException(place);
        }
        return index.entry(position(place));
    }

    private int position(int place) {
        int position = from + place;
        int skipped = placedBefore(from);
        int due = placedBefore(position + 1);
        while (due > skipped) {
            position += due - skipped;
            skipped = due;
            due = placedBefore(position + 1);
        }
        return position;
    }

    @Override
    public boolean contains(Object other) {
        if (!(other instanceof TimelineEntry entry)) {
            return false;
        }
        int position = index.positionOf(entry);
        return position >= from && position < until && Arrays.binarySearch(placed, position) < 0;
    }
}
