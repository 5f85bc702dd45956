package org.tumen.viewmodel.quiz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What can be done with the cards, and the laws of the score.
class OrderQuizTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static OrderQuiz laid(List<Integer> order, IntToDoubleFunction share) {
        OrderQuiz quiz = OrderQuiz.deal(Cards.dealt(order));
        for (int card = 0; card < order.size(); card++) {
            quiz = quiz.lay(card, share.applyAsDouble(order.get(card)));
        }
        return quiz;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRightOrderIsWorthAllAndTheReverseNothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = random.nextInt(2, 6);
        List<Integer> order = Cards.order(random, count);
        double gap = random.nextDouble(0.02, 1.0 / count);

        OrderQuiz right = laid(order, place -> place * gap);
        OrderQuiz reverse = laid(order, place -> 1 - place * gap);

        assertThat(right.rightPairs()).as("seed %d", seed).isEqualTo(right.pairs())
                .isEqualTo(count * (count - 1) / 2);
        assertThat(reverse.rightPairs()).as("seed %d", seed).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPairIsRightInOneOfItsTwoOrders(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> order = Cards.order(random, 5);
        double[] shares = random.doubles(5).toArray();

        OrderQuiz quiz = laid(order, place -> shares[place]);
        OrderQuiz mirrored = OrderQuiz.deal(quiz.cards());
        for (int card = 0; card < 5; card++) {
            mirrored = mirrored.lay(card, 1 - place(quiz, card));
        }

        assertThat(quiz.rightPairs() + mirrored.rightPairs()).as("seed %d", seed).isEqualTo(quiz.pairs());
        assertThat(IntStream.range(0, 5).map(quiz::rightPairs).sum()).as("seed %d", seed)
                .isEqualTo(2 * quiz.rightPairs());
    }

    private static double place(OrderQuiz quiz, int card) {
        Double place = quiz.place(card);
        return place == null ? Double.NaN : place;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cardsNeverLieInOnePlaceNorBesideTheAxis(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        OrderQuiz quiz = OrderQuiz.deal(Cards.dealt(List.of(3, 0, 4, 1, 2)));
        for (int i = 0; i < 60; i++) {
            int card = random.nextInt(5);
            quiz = switch (random.nextInt(4)) {
                case 0 -> quiz.lay(card, random.nextInt(-1, 5) * 0.25);
                case 1 -> quiz.takeBack(card);
                default -> quiz.move(card, random.nextInt(-8, 9));
            };

            List<Double> places = quiz.places().values().stream().sorted().toList();
            assertThat(places).as("seed %d", seed).allSatisfy(place -> assertThat(place).isBetween(0.0, 1.0));
            for (int other = 1; other < places.size(); other++) {
                assertThat(places.get(other) - places.get(other - 1)).as("seed %d", seed).isGreaterThan(0.009);
            }
        }
    }

    @Test
    void aKeyBringsACardToTheMiddleAndThenStepByStepToTheEnds() {
        OrderQuiz quiz = OrderQuiz.deal(Cards.dealt(List.of(1, 0))).move(0, -1);

        assertThat(place(quiz, 0)).isEqualTo(0.5);
        assertThat(place(quiz.move(0, -1), 0)).isEqualTo(0.475);
        assertThat(place(quiz.move(0, 1), 0)).isEqualTo(0.525);
        assertThat(place(quiz.move(0, 99), 0)).isEqualTo(1);
        assertThat(place(quiz.move(0, -99), 0)).isZero();
    }

    @Test
    void aMovedCardPassesAnotherInsteadOfLyingOnIt() {
        OrderQuiz quiz = OrderQuiz.deal(Cards.dealt(List.of(1, 0))).lay(0, 0.5).lay(1, 0.525);

        OrderQuiz moved = quiz.move(0, 1);

        assertThat(place(moved, 0)).isGreaterThan(place(moved, 1));
        assertThat(moved.rightPairs()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsCompleteIsCheckedAndThenNothingMoves() {
        OrderQuiz quiz = OrderQuiz.deal(Cards.dealt(List.of(1, 0))).lay(0, 0.7);

        assertThat(quiz.check()).isEqualTo(quiz);
        OrderQuiz checked = quiz.lay(1, 0.2).check();
        assertThat(checked.checked()).isTrue();
        assertThat(List.of(checked.move(0, 3), checked.lay(0, 0), checked.takeBack(1))).containsOnly(checked);
    }

    @Test
    void cardsThatAreMissingMakeNoPairRight() {
        OrderQuiz quiz = OrderQuiz.deal(Cards.dealt(List.of(0, 1, 2))).lay(0, 0.1).lay(1, 0.5);

        assertThat(quiz.rightPairs()).isEqualTo(1);
        assertThat(quiz.rightPairs(2)).isZero();
    }
}
