package org.tumen.layout;

import java.util.PriorityQueue;

/// The positions of a range one by one, the most significant first, each found when it is asked for.
final class RankedPositions {
    private record Range(int from, int until, int best) {}

    private final SignificancePyramid pyramid;
    private final PriorityQueue<Range> ranges;

    RankedPositions(SignificancePyramid pyramid, int from, int until) {
        this.pyramid = pyramid;
        ranges = new PriorityQueue<>((left, right) -> left.best == right.best
                ? 0
                : pyramid.isBefore(left.best, right.best) ? -1 : 1);
        add(from, until);
    }

    boolean hasNext() {
        return !ranges.isEmpty();
    }

    int next() {
        Range range = ranges.remove();
        add(range.from, range.best);
        add(range.best + 1, range.until);
        return range.best;
    }

    private void add(int from, int until) {
        if (from < until) {
            ranges.add(new Range(from, until, pyramid.best(from, until)));
        }
    }
}
