package org.tumen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The pyramid and the walk down it, against looking through the whole range.
class SignificancePyramidTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static int[] ranks(RandomGenerator random, int count) {
        return random.ints(count, 0, Math.max(1, count / 2)).toArray();
    }

    private static boolean isBefore(int[] ranks, int one, int other) {
        return ranks[one] == ranks[other] ? one < other : ranks[one] < ranks[other];
    }

    private static List<Integer> sorted(int[] ranks, int from, int until) {
        return IntStream.range(from, until).boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> ranks[i]).thenComparing(i -> i)).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBestOfAnyRangeIsTheOneThatASearchFinds(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        int[] ranks = ranks(random, random.nextInt(1, 500));
        SignificancePyramid pyramid = new SignificancePyramid(ranks.length, (a, b) -> isBefore(ranks, a, b));
        for (int i = 0; i < 60; i++) {
            int from = random.nextInt(0, ranks.length);
            int until = random.nextInt(from + 1, ranks.length + 1);

            assertThat(pyramid.best(from, until)).as("seed %d: %d to %d", seed, from, until)
                    .isEqualTo(sorted(ranks, from, until).getFirst());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void positionsComeOneByOneInTheirOrder(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        int[] ranks = ranks(random, random.nextInt(1, 300));
        SignificancePyramid pyramid = new SignificancePyramid(ranks.length, (a, b) -> isBefore(ranks, a, b));
        int from = random.nextInt(0, ranks.length);
        int until = random.nextInt(from, ranks.length + 1);

        RankedPositions ranked = new RankedPositions(pyramid, from, until);
        List<Integer> found = new ArrayList<>();
        while (ranked.hasNext()) {
            found.add(ranked.next());
        }

        assertThat(found).as("seed %d: %d to %d", seed, from, until).isEqualTo(sorted(ranks, from, until));
    }

    @Test
    void anEmptyRangeHasNoPositions() {
        SignificancePyramid pyramid = new SignificancePyramid(3, (a, b) -> a < b);

        assertThat(new RankedPositions(pyramid, 2, 2).hasNext()).isFalse();
    }

    @Test
    void aRangeThatIsNoneIsRefused() {
        SignificancePyramid pyramid = new SignificancePyramid(3, (a, b) -> a < b);

        assertThatThrownBy(() -> pyramid.best(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pyramid.best(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pyramid.best(0, 4)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 4 of 3");
    }

    @Test
    void nothingHasAPyramidToo() {
        SignificancePyramid pyramid = new SignificancePyramid(0, (a, b) -> a < b);

        assertThat(new RankedPositions(pyramid, 0, 0).hasNext()).isFalse();
    }

    @Test
    void theForemostOfManyIsFoundWithoutComparingAll() {
        int count = 100_000;
        int[] compared = new int[1];
        SignificancePyramid pyramid = new SignificancePyramid(count, (a, b) -> {
            compared[0]++;
            return Integer.reverse(a) < Integer.reverse(b);
        });
        compared[0] = 0;

        RankedPositions ranked = new RankedPositions(pyramid, 17, count - 5);
        for (int i = 0; i < 20; i++) {
            ranked.next();
        }

        assertThat(compared[0]).isLessThan(5_000);
    }
}
