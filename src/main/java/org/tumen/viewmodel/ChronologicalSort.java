package org.tumen.viewmodel;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tumen.model.EventTable;

/// Puts events in the order of time without an object for each: by start, then by end, then as in the file.
final class ChronologicalSort {
    private static final int SHORT_RUN = 24;

    private final EventTable events;
    private final int[] numbers;
    private final int[] spare;

    private ChronologicalSort(EventTable events, int[] numbers) {
        this.events = events;
        this.numbers = numbers;
        spare = new int[numbers.length];
    }

    /// The numbers of the events that have an id first, in the order of time.
    static int[] numbers(EventTable events) {
        int[] numbers = byStartedDay(events);
        new ChronologicalSort(events, numbers).sortWithinDays();
        return numbers;
    }

    /// By whole days, which are sorted as one number with that of the event.
    private static int[] byStartedDay(EventTable events) {
        long[] keys = IntStream.range(0, events.size())
                .filter(events::isFirstOfItsId)
                .mapToLong(number -> ((long) day(events, number) << Integer.SIZE) | number).toArray();
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /// Days too far away for an int count as the last or the first; what is within is sorted afterwards.
    private static int day(EventTable events, int number) {
        return (int) Math.clamp(Math.floor(events.startDay(number)), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private void sortWithinDays() {
        int from = 0;
        for (int to = 1; to <= numbers.length; to++) {
            if (to == numbers.length || day(events, numbers[to]) != day(events, numbers[from])) {
                sort(from, to);
                from = to;
            }
        }
    }

    /// Merges halves; equal events keep their order.
    private void sort(int from, int to) {
        if (to - from <= SHORT_RUN) {
            insert(from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(from, middle);
        sort(middle, to);
        System.arraycopy(numbers, from, spare, from, middle - from);
        int left = from;
        int right = middle;
        for (int at = from; left < middle; at++) {
            boolean takesRight = right < to && isBefore(numbers[right], spare[left]);
            numbers[at] = takesRight ? numbers[right++] : spare[left++];
        }
    }

    private void insert(int from, int to) {
        for (int next = from + 1; next < to; next++) {
            int number = numbers[next];
            int at = next;
            while (at > from && isBefore(number, numbers[at - 1])) {
                numbers[at] = numbers[at - 1];
                at--;
            }
            numbers[at] = number;
        }
    }

    private boolean isBefore(int number, int other) {
        int byStart = Double.compare(events.startDay(number), events.startDay(other));
        return byStart == 0 ? events.endDay(number) < events.endDay(other) : byStart < 0;
    }
}
