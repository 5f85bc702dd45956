package org.tumen.layout;

import java.util.List;
import java.util.function.IntFunction;
import org.tumen.model.ClaimStatus;

/// How many events of each status lie in any range of positions: sums up to every so many positions, the rest counted.
final class StatusSums {
    private static final int BLOCK = 64;
    private static final List<ClaimStatus> STATUSES = List.of(ClaimStatus.values());

    private final IntFunction<ClaimStatus> statusOf;
    /// Of each block the sums of all before it, one status after the other.
    private final int[] before;

    StatusSums(int count, IntFunction<ClaimStatus> statusOf) {
        this(count, statusOf, statusOf);
    }

    /// @param now the same as `statusOf`, quicker for each position in turn
    StatusSums(int count, IntFunction<ClaimStatus> now, IntFunction<ClaimStatus> statusOf) {
        this.statusOf = statusOf;
        int width = STATUSES.size();
        before = new int[(count / BLOCK + 1) * width];
        int[] sums = new int[width];
        for (int position = 0; position < count; position++) {
            if (position % BLOCK == 0) {
                System.arraycopy(sums, 0, before, position / BLOCK * width, width);
            }
            sums[STATUSES.indexOf(now.apply(position))]++;
        }
        if (count % BLOCK == 0) {
            System.arraycopy(sums, 0, before, count / BLOCK * width, width);
        }
    }

    /// The mix of the positions from one to before another.
    StatusMix in(int from, int until) {
        StatusMix mix = StatusMix.NONE;
        int[] counts = new int[STATUSES.size()];
        addUpTo(until, 1, counts);
        addUpTo(from, -1, counts);
        for (int i = 0; i < counts.length; i++) {
            mix = mix.plus(STATUSES.get(i), counts[i]);
        }
        return mix;
    }

    private void addUpTo(int position, int factor, int[] counts) {
        int block = position / BLOCK;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += factor * before[block * counts.length + i];
        }
        for (int i = block * BLOCK; i < position; i++) {
            counts[STATUSES.indexOf(statusOf.apply(i))] += factor;
        }
    }
}
