package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;

/// The most significant event of any range of positions, by a pyramid of power-of-two buckets (a range-minimum tree).
final class SignificancePyramid {
    /// Positions under one stone of the lowest level: few enough to look through, many enough to save memory.
    private static final int BLOCK = 16;

    /// Whether one position comes before another by significance.
    @FunctionalInterface
    interface Before {
        boolean test(int one, int other);
    }

    private final int count;
    private final Before before;
    private final List<int[]> levels = new ArrayList<>();

    SignificancePyramid(int count, Before before) {
        this.count = count;
        this.before = before;
        int[] lowest = new int[(count + BLOCK - 1) / BLOCK];
        for (int block = 0; block < lowest.length; block++) {
            lowest[block] = scan(block * BLOCK, Math.min(count, (block + 1) * BLOCK));
        }
        levels.add(lowest);
        while (levels.getLast().length > 1) {
            int[] below = levels.getLast();
            int[] level = new int[(below.length + 1) / 2];
            for (int i = 0; i < level.length; i++) {
                level[i] = 2 * i + 1 < below.length ? first(below[2 * i], below[2 * i + 1]) : below[2 * i];
            }
            levels.add(level);
        }
    }

    boolean isBefore(int left, int right) {
        return before.test(left, right);
    }

    /// The most significant position of a range that is not empty.
    int best(int from, int until) {
        if (from < 0 || from >= until || until > count) {
            throw new IllegalArgumentException("no range: " + from + " to " + until + " of " + count);
        }
        int firstBlock = (from + BLOCK - 1) / BLOCK;
        int lastBlock = until / BLOCK;
        if (firstBlock >= lastBlock) {
            return scan(from, until);
        }
        int best = bestOfBlocks(firstBlock, lastBlock);
        if (from < firstBlock * BLOCK) {
            best = first(best, scan(from, firstBlock * BLOCK));
        }
        return lastBlock * BLOCK < until ? first(best, scan(lastBlock * BLOCK, until)) : best;
    }

    private int bestOfBlocks(int from, int until) {
        int best = levels.getFirst()[from];
        int left = from;
        int right = until;
        for (int[] level : levels) {
            if (left >= right) {
                break;
            }
            if ((left & 1) == 1) {
                best = first(best, level[left++]);
            }
            if ((right & 1) == 1) {
                best = first(best, level[--right]);
            }
            left >>= 1;
            right >>= 1;
        }
        return best;
    }

    private int scan(int from, int until) {
        int best = from;
        for (int position = from + 1; position < until; position++) {
            best = first(best, position);
        }
        return best;
    }

    private int first(int left, int right) {
        return before.test(left, right) ? left : right;
    }
}
