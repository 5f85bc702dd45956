package org.tumen.viewmodel.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tumen.time.TimeSpan;

/// Cards for tests.
final class Cards {
    private Cards() {}

    static QuizCard on(int day) {
        return over(day, day + 1);
    }

    static QuizCard over(double start, double end) {
        return new QuizCard("e" + start, "Title", "Title", "date", "", new TimeSpan(start, end));
    }

    /// Cards on days 0, 10, 20 and so on, dealt in another order.
    static List<QuizCard> dealt(List<Integer> order) {
        return order.stream().map(place -> on(place * 10)).toList();
    }

    /// An order of the numbers below `count`.
    static List<Integer> order(SplittableRandom random, int count) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }
}
