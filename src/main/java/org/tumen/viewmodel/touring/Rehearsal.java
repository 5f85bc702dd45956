package org.tumen.viewmodel.touring;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// A tour being gone through by the clock: how long each stop has taken so far. Immutable; times are nanoseconds of any
/// clock that goes steadily forward.
///
/// @param spentNanos on each stop, without the present stay
/// @param stop the present one, from 0
/// @param sinceNanos when the present stay began
public record Rehearsal(List<Long> spentNanos, int stop, long sinceNanos) {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    public Rehearsal {
        spentNanos = List.copyOf(spentNanos);
        if (stop < 0 || stop >= spentNanos.size()) {
            throw new IllegalArgumentException("no stop " + stop + " among " + spentNanos.size());
        }
    }

    /// @param stops at least 1
    public static Rehearsal start(int stops, int first, long nowNanos) {
        return new Rehearsal(Collections.nCopies(stops, 0L), first, nowNanos);
    }

    /// To another stop; a place beyond the ends means the end.
    public Rehearsal goTo(int place, long nowNanos) {
        int target = Math.clamp(place, 0, spentNanos.size() - 1);
        List<Long> spent = IntStream.range(0, spentNanos.size()).mapToObj(i -> spentOn(i, nowNanos)).toList();
        return new Rehearsal(spent, target, nowNanos);
    }

    private long spentOn(int place, long nowNanos) {
        return spentNanos.get(place) + (place == stop ? Math.max(0, nowNanos - sinceNanos) : 0);
    }

    /// Whole seconds on a stop so far.
    public long secondsOn(int place, long nowNanos) {
        return spentOn(place, nowNanos) / NANOS_PER_SECOND;
    }

    /// Whole seconds on all stops so far.
    public long totalSeconds(long nowNanos) {
        return IntStream.range(0, spentNanos.size()).mapToLong(i -> spentOn(i, nowNanos)).sum() / NANOS_PER_SECOND;
    }

    /// What each stop took, to the nearest second and one at least; 0 for stops that were not visited.
    public List<Integer> seconds(long nowNanos) {
        return IntStream.range(0, spentNanos.size()).mapToObj(i -> {
            long nanos = spentOn(i, nowNanos);
            boolean visited = nanos > 0 || i == stop;
            return visited ? (int) Math.max(1, Math.round((double) nanos / NANOS_PER_SECOND)) : 0;
        }).toList();
    }
}
