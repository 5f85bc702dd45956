package org.tumen.viewmodel.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.edtf.Edge;

/// Chooses at random which events are asked for: those of more significance more often, each step twice as often.
final class QuizChoice {
    private static final int ATTEMPTS = 12;

    private final EventTable events;
    private final RandomGenerator random;

    /// The same numbers are chosen for the same seed.
    QuizChoice(EventTable events, RandomGenerator random) {
        this.events = events;
        this.random = random;
    }

    /// Events of which no two leave a doubt about which came first, in no particular order.
    ///
    /// @param numbers those to choose from
    /// @return `count` of them; where there are not so many that are apart, as many as there are
    List<Integer> apart(IntStream numbers, int count) {
        int[] pool = numbers.distinct().toArray();
        List<Integer> most = List.of();
        for (int attempt = 0; attempt < ATTEMPTS && most.size() < count; attempt++) {
            List<Integer> found = takeApart(shuffled(pool), count);
            most = found.size() > most.size() ? found : most;
        }
        if (most.size() < count) {
            most = takeApart(byEnd(pool), count);
        }
        return shuffle(most);
    }

    private List<Integer> takeApart(List<Integer> pool, int count) {
        List<Integer> taken = new ArrayList<>();
        List<CertainSpan> spans = new ArrayList<>();
        for (int number : pool) {
            CertainSpan span = CertainSpan.of(events, number);
            if (spans.stream().allMatch(span::isApartFrom)) {
                taken.add(number);
                spans.add(span);
                if (taken.size() == count) {
                    break;
                }
            }
        }
        return taken;
    }

    /// Taking what ends first again and again leaves the most events that are apart.
    private List<Integer> byEnd(int[] pool) {
        return IntStream.of(pool).boxed()
                .sorted(Comparator.comparingDouble(number -> CertainSpan.of(events, number).endDay())).toList();
    }

    /// Events that have a place on the axis, in the order in which they are asked for.
    List<Integer> any(IntStream numbers, int count) {
        int[] pool = numbers.distinct().filter(number -> isKnown(events.startEdge(number))).toArray();
        return shuffled(pool).stream().limit(count).toList();
    }

    private static boolean isKnown(Edge start) {
        return start != Edge.OPEN && start != Edge.UNKNOWN;
    }

    /// By keys that come early the more often the heavier an event is.
    private List<Integer> shuffled(int[] pool) {
        record Keyed(int number, double key) {}
        return IntStream.of(pool).mapToObj(number -> new Keyed(number, key(events.significance(number))))
                .sorted(Comparator.comparingDouble(Keyed::key)).map(Keyed::number).toList();
    }

    private double key(int significance) {
        double weight = 1 << (HistoricalEvent.LEAST_SIGNIFICANT - significance);
        return -Math.log(1 - random.nextDouble()) / weight;
    }

    private List<Integer> shuffle(List<Integer> numbers) {
        List<Integer> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
