package org.tumen.layout;

import java.util.Set;
import org.tumen.model.ClaimStatus;
import org.tumen.model.EventTable;
import org.tumen.time.TimeSpan;

/// The events of one lane of a large document, so that a picture costs what it shows: counts by binary search, the most
/// significant of any stretch by a pyramid. An event's position is its place in the lane by the middle of its date.
final class LaneIndex {
    private static final int START_BITS = 58;

    private final EventTable events;
    private final int lane;
    private final TimeSpan whole;
    private final int[] numbers;
    private final double[] centers;
    private final double[] starts;
    private final double[] ends;
    /// Of each position its place in the order of significance as far as a number can hold it: what is compared so often
    /// lies side by side.
    private final long[] orders;
    private final SignificancePyramid pyramid;
    private final SpanRows spanRows;
    private final StatusSums statuses;
    private final Set<LegendSign> signs;
    private final int openStarts;

    /// @param inFileOrder the numbers of the lane's events, ascending
    /// @param whole how far open ends reach
    LaneIndex(EventTable events, int[] inFileOrder, int lane, TimeSpan whole) {
        this.events = events;
        this.lane = lane;
        this.whole = whole;
        LaneColumns columns = new LaneColumns(events, inFileOrder, whole);
        numbers = columns.numbers();
        centers = columns.centers();
        orders = new long[columns.count()];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = order(columns.rank(i), columns.starts()[i]);
        }
        pyramid = new SignificancePyramid(columns.count(), this::isBefore);
        spanRows = SpanRows.of(columns, this);
        statuses = new StatusSums(columns.count(), columns::status, this::status);
        signs = columns.signs();
        openStarts = columns.openStarts();
        starts = DoubleOrder.sorted(columns.starts());
        ends = DoubleOrder.sorted(columns.ends());
    }

    int count() {
        return numbers.length;
    }

    TimelineEntry entry(int position) {
        return TimelineEntry.of(events, numbers[position], lane, whole);
    }

    String id(int position) {
        return events.id(numbers[position]);
    }

    double centerDay(int position) {
        return centers[position];
    }

    double startDay(int position) {
        return DocumentExtent.drawnStart(events, numbers[position], whole);
    }

    double endDay(int position) {
        return DocumentExtent.drawnEnd(events, numbers[position], whole);
    }

    ClaimStatus status(int position) {
        return events.status(numbers[position]);
    }

    /// The statuses of the positions from one to before another.
    StatusMix statuses(int from, int until) {
        return statuses.in(from, until);
    }

    int significance(int position) {
        return events.significance(numbers[position]);
    }

    boolean lasts(int position) {
        return events.lasts(numbers[position]);
    }

    /// The position of an event of this lane; -1 where it is not of this lane.
    int positionOf(TimelineEntry entry) {
        for (int i = firstFrom(entry.centerDay()); i < numbers.length && centers[i] == entry.centerDay(); i++) {
            if (numbers[i] == entry.number()) {
                return i;
            }
        }
        return -1;
    }

    /// The place in the file of the event at a position.
    int number(int position) {
        return numbers[position];
    }

    /// The first position whose middle is not before a day.
    int firstFrom(double day) {
        return firstFrom(centers, day);
    }

    /// How many events have no start, which are drawn from the document's first day on.
    int openStarts() {
        return openStarts;
    }

    /// Where the drawing starts of the event that is so many places, from 0, after the one that starts first.
    double start(int place) {
        return starts[place];
    }

    /// What a legend has to explain of its events.
    Set<LegendSign> signs() {
        return signs;
    }

    /// How many events touch a stretch of time.
    int countIn(double fromDay, double untilDay) {
        int begun = firstFrom(starts, untilDay);
        int over = firstFrom(ends, Math.nextUp(fromDay));
        return Math.max(0, begun - over);
    }

    /// The positions of a range, the most significant first.
    RankedPositions ranked(int from, int until) {
        return new RankedPositions(pyramid, from, until);
    }

    SpanRows spanRows() {
        return spanRows;
    }

    /// The order of `TimelineEntries.BY_SIGNIFICANCE`, without entries.
    boolean isBefore(int left, int right) {
        if (orders[left] != orders[right]) {
            return orders[left] < orders[right];
        }
        int byStart = Double.compare(startDay(left), startDay(right));
        return byStart == 0 ? numbers[left] < numbers[right] : byStart < 0;
    }

    /// Significance, whether it lasts, and the start but for its last bits.
    private static long order(long rank, double startDay) {
        long start = Double.doubleToLongBits(startDay);
        long ascending = start < 0 ? ~start : start | Long.MIN_VALUE;
        return (rank << START_BITS) | (ascending >>> (Long.SIZE - START_BITS));
    }

    private static int firstFrom(double[] ascending, double day) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
