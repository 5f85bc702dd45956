package org.tumen.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// The rows of what takes longer than a day in a lane of a large document, the most significant first. They depend on the
/// dates alone, so that a bar has its row at every zoom and wherever the window is; what finds no row is counted instead.
final class SpanRows {
    static final byte NONE = -1;
    private static final int MOST_ROWS = 5;
    private static final double LONGEST_POINT_DAYS = 1.01;
    /// More than there are of `LaneColumns.rank`.
    private static final int RANKS = 16;

    private final LaneIndex index;
    private final byte[] rowOf;
    /// Of each row its positions by time; they do not overlap.
    private final List<int[]> rows;

    private SpanRows(LaneIndex index, byte[] rowOf, List<int[]> rows) {
        this.index = index;
        this.rowOf = rowOf;
        this.rows = rows;
    }

    /// @param columns of the same lane
    static SpanRows of(LaneColumns columns, LaneIndex index) {
        byte[] rowOf = new byte[columns.count()];
        Arrays.fill(rowOf, NONE);
        List<Row> taken = Stream.generate(Row::new).limit(MOST_ROWS).toList();
        List<List<Integer>> members = new ArrayList<>();
        for (int position : bySignificance(columns)) {
            double start = columns.starts()[position];
            double end = columns.ends()[position];
            for (int row = 0; row < MOST_ROWS; row++) {
                if (taken.get(row).claim(start, end)) {
                    if (row == members.size()) {
                        members.add(new ArrayList<>());
                    }
                    members.get(row).add(position);
                    rowOf[position] = (byte) row;
                    break;
                }
            }
        }
        return new SpanRows(index, rowOf, members.stream().map(row -> byTime(columns, row)).toList());
    }

    private static int[] byTime(LaneColumns columns, List<Integer> row) {
        int[] positions = row.stream().mapToInt(Integer::intValue).toArray();
        int[] order = DoubleOrder
                .of(Arrays.stream(positions).mapToDouble(position -> columns.starts()[position]).toArray());
        return Arrays.stream(order).map(i -> positions[i]).toArray();
    }

    /// The positions of what takes longer than a day, in the order of `LaneIndex.isBefore`.
    private static int[] bySignificance(LaneColumns columns) {
        int[] longOnes = new int[columns.count()];
        int count = 0;
        for (int position = 0; position < columns.count(); position++) {
            if (columns.ends()[position] - columns.starts()[position] > LONGEST_POINT_DAYS) {
                longOnes[count++] = position;
            }
        }
        int[] positions = byStart(columns, Arrays.copyOf(longOnes, count));
        int[] classes = new int[RANKS + 1];
        for (int position : positions) {
            classes[columns.rank(position) + 1]++;
        }
        for (int i = 1; i < classes.length; i++) {
            classes[i] += classes[i - 1];
        }
        int[] sorted = new int[count];
        for (int position : positions) {
            sorted[classes[columns.rank(position)]++] = position;
        }
        return sorted;
    }

    /// The same positions by their starts, equal ones as in the file.
    private static int[] byStart(LaneColumns columns, int[] positions) {
        double[] starts = new double[positions.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = columns.starts()[positions[i]];
        }
        int[] order = DoubleOrder.of(starts);
        int[] sorted = new int[order.length];
        for (int i = 0; i < sorted.length; i++) {
            int position = positions[order[i]];
            int at = i;
            while (at > 0 && starts[order[at - 1]] == starts[order[i]]
                    && columns.numbers()[sorted[at - 1]] > columns.numbers()[position]) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = position;
        }
        return sorted;
    }

    int count() {
        return rows.size();
    }

    /// The row of a position, or `NONE`.
    int rowOf(int position) {
        return rowOf[position];
    }

    /// The positions of a row that touch a stretch of time, by time.
    void forEachIn(int row, double fromDay, double untilDay, IntConsumer action) {
        int[] positions = rows.get(row);
        int low = 0;
        int high = positions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index.endDay(positions[middle]) <= fromDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < positions.length && index.startDay(positions[i]) < untilDay; i++) {
            action.accept(positions[i]);
        }
    }
}
