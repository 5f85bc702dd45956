package org.tumen.layout.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds rows for labels above an axis. Each label lies beside the stem that rises from its place on the axis. No label
/// lies on another or is crossed by a stem: a label is in a higher row than all stems that come up below it.
final class LabelStack {
    /// A label beside its stem.
    ///
    /// @param stemX where its stem rises
    /// @param left the label's left edge
    /// @param row from 0, the lowest
    record Place(double stemX, double left, double right, int row) {
        private boolean isAcross(double x, double gap) {
            return left - gap < x && x < right + gap;
        }

        private boolean meets(Place other, double gap) {
            return left < other.right + gap && other.left < right + gap;
        }

        private Place inRow(int newRow) {
            return new Place(stemX, left, right, newRow);
        }
    }

    private static final int NO_ROW = -1;
    /// Among more labels, or with more trials, it would take too long to look for those that could be turned.
    private static final int MOST_TO_TURN = 24;
    private static final int MOST_TRIALS = 4_000;

    private final double leftPx;
    private final double rightPx;
    private final int rows;
    private final double stemGapPx;
    private final double labelGapPx;
    private List<Place> places = List.of();

    /// @param leftPx no label reaches further left
    /// @param rightPx no label reaches further right
    /// @param rows how many there are
    /// @param stemGapPx between a label and a stem, its own included
    /// @param labelGapPx between labels in one row
    LabelStack(double leftPx, double rightPx, int rows, double stemGapPx, double labelGapPx) {
        this.leftPx = leftPx;
        this.rightPx = rightPx;
        this.rows = rows;
        this.stemGapPx = stemGapPx;
        this.labelGapPx = labelGapPx;
    }

    /// Takes one more label where there is room for it; what is there already may change rows, but not sides.
    ///
    /// @return whether it had room
    boolean add(double stemX, double widthPx) {
        return take(with(places, stemX, widthPx));
    }

    /// The same, and where that makes room, some of those that are there already come to the other sides of their stems.
    boolean addByTurning(double stemX, double widthPx) {
        return add(stemX, widthPx) || take(new Turning(rightOf(stemX, widthPx)).solution());
    }

    /// Looks for sides on which all labels and one more have room.
    private final class Turning {
        private final List<Place> all = new ArrayList<>(places);
        private final List<Integer> fromTheLeft;
        private final Place[] chosen;
        private int trials;

        Turning(Place label) {
            all.add(label);
            chosen = all.toArray(Place[]::new);
            fromTheLeft = IntStream.range(0, all.size()).boxed()
                    .sorted(Comparator.comparingDouble(place -> all.get(place).stemX)).toList();
        }

        List<Place> solution() {
            return all.size() <= MOST_TO_TURN && hasRoom(List.of()) ? inRows(List.of(chosen)) : List.of();
        }

        /// @param some the labels that have their sides, from the left
        private boolean hasRoom(List<Place> some) {
            if (some.size() == all.size()) {
                return true;
            }
            int next = fromTheLeft.get(some.size());
            Place label = all.get(next);
            for (Place side : List.of(label, turned(label))) {
                List<Place> more = new ArrayList<>(some);
                more.add(side);
                trials++;
                if (trials <= MOST_TRIALS && !inRows(more).isEmpty()) {
                    chosen[next] = side;
                    if (hasRoom(more)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private boolean take(List<Place> solution) {
        if (solution.isEmpty()) {
            return false;
        }
        places = solution;
        return true;
    }

    private Place turned(Place place) {
        double width = place.right - place.left;
        return place.left > place.stemX ? leftOf(place.stemX, width) : rightOf(place.stemX, width);
    }

    private Place rightOf(double stemX, double widthPx) {
        return new Place(stemX, stemX + stemGapPx, stemX + stemGapPx + widthPx, NO_ROW);
    }

    private Place leftOf(double stemX, double widthPx) {
        return new Place(stemX, stemX - stemGapPx - widthPx, stemX - stemGapPx, NO_ROW);
    }

    /// With one more label on the side where less height is needed; empty where that cannot be.
    private List<Place> with(List<Place> others, double stemX, double widthPx) {
        List<Place> right = inRows(and(others, rightOf(stemX, widthPx)));
        List<Place> left = inRows(and(others, leftOf(stemX, widthPx)));
        return height(left) < height(right) ? left : right;
    }

    private static int height(List<Place> solution) {
        return solution.stream().mapToInt(Place::row).max().orElse(Integer.MAX_VALUE);
    }

    /// The same labels in rows; empty where that cannot be.
    private List<Place> inRows(List<Place> all) {
        if (!all.stream().allMatch(this::isInside)) {
            return List.of();
        }
        @Nullable
        Place[] placed = new @Nullable Place[all.size()];
        for (int done = 0; done < placed.length; done++) {
            int next = lowest(all, placed);
            if (next < 0) {
                return List.of();
            }
            Place found = row(all.get(next), placed);
            if (found.row >= rows) {
                return List.of();
            }
            placed[next] = found;
        }
        List<Place> solution = new ArrayList<>();
        for (Place each : placed) {
            if (each != null) {
                solution.add(each);
            }
        }
        return solution;
    }

    private static List<Place> and(List<Place> others, Place label) {
        List<Place> all = new ArrayList<>(others);
        all.add(label);
        return all;
    }

    private boolean isInside(Place label) {
        return label.left >= leftPx && label.right <= rightPx && label.stemX >= leftPx && label.stemX <= rightPx;
    }

    /// A label below which all stems have their height already; negative where each waits for another.
    private int lowest(List<Place> all, @Nullable Place[] placed) {
        for (int i = 0; i < placed.length; i++) {
            if (placed[i] == null && isFree(i, all, placed)) {
                return i;
            }
        }
        return NO_ROW;
    }

    private boolean isFree(int label, List<Place> all, @Nullable Place[] placed) {
        for (int other = 0; other < placed.length; other++) {
            if (other != label && placed[other] == null && isAbove(all.get(label), all.get(other))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAbove(Place label, Place other) {
        return label.isAcross(other.stemX, stemGapPx / 2);
    }

    private Place row(Place label, @Nullable Place[] placed) {
        int least = 0;
        for (Place other : placed) {
            if (other != null && isAbove(label, other)) {
                least = Math.max(least, other.row + 1);
            }
        }
        int row = least;
        while (isTaken(row, label, placed)) {
            row++;
        }
        return label.inRow(row);
    }

    private boolean isTaken(int row, Place label, @Nullable Place[] placed) {
        for (Place other : placed) {
            if (other != null && other.row == row && other.meets(label, labelGapPx)) {
                return true;
            }
        }
        return false;
    }

    /// The labels taken, in the order in which they came.
    List<Place> places() {
        return places;
    }
}
