package org.tumen.layout;

import java.util.EnumSet;
import java.util.Set;
import org.tumen.model.ClaimStatus;
import org.tumen.model.EventTable;
import org.tumen.model.edtf.Edge;
import org.tumen.time.TimeSpan;

/// What is asked of all events of a lane while its index is made, side by side in the order of time: to ask the document for
/// it in that order would be a leap through memory for each event.
final class LaneColumns {
    private final int[] numbers;
    private final double[] starts;
    private final double[] ends;
    private final double[] centers;
    /// The significance and whether it lasts, the most significant first.
    private final byte[] ranks;
    private final ClaimStatus[] statuses;
    private final Set<LegendSign> signs = EnumSet.noneOf(LegendSign.class);
    private int openStarts;

    /// @param inFileOrder the numbers of the lane's events, ascending
    /// @param whole how far open ends reach
    LaneColumns(EventTable events, int[] inFileOrder, TimeSpan whole) {
        int count = inFileOrder.length;
        double[] begins = new double[count];
        double[] finishes = new double[count];
        double[] middles = new double[count];
        byte[] ranked = new byte[count];
        ClaimStatus[] states = new ClaimStatus[count];
        for (int i = 0; i < count; i++) {
            int number = inFileOrder[i];
            begins[i] = DocumentExtent.drawnStart(events, number, whole);
            finishes[i] = DocumentExtent.drawnEnd(events, number, whole);
            middles[i] = begins[i] + (finishes[i] - begins[i]) / 2;
            ranked[i] = (byte) (2 * events.significance(number) + (events.lasts(number) ? 0 : 1));
            states[i] = events.status(number);
            openStarts += events.startEdge(number) == Edge.OPEN ? 1 : 0;
            LegendSign.add(events, number, signs);
        }
        int[] order = DoubleOrder.of(middles);
        numbers = new int[count];
        starts = new double[count];
        ends = new double[count];
        centers = new double[count];
        ranks = new byte[count];
        statuses = new ClaimStatus[count];
        for (int i = 0; i < count; i++) {
            int from = order[i];
            numbers[i] = inFileOrder[from];
            starts[i] = begins[from];
            ends[i] = finishes[from];
            centers[i] = middles[from];
            ranks[i] = ranked[from];
            statuses[i] = states[from];
        }
    }

    int count() {
        return numbers.length;
    }

    int[] numbers() {
        return numbers;
    }

    double[] starts() {
        return starts;
    }

    double[] ends() {
        return ends;
    }

    double[] centers() {
        return centers;
    }

    /// From 2 on: twice the significance, and one more for what does not last.
    int rank(int position) {
        return ranks[position];
    }

    ClaimStatus status(int position) {
        return statuses[position];
    }

    /// What a legend has to explain of them.
    Set<LegendSign> signs() {
        return signs;
    }

    /// How many have no start.
    int openStarts() {
        return openStarts;
    }
}
