package org.tumen.layout;

import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DoubleOrderTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void nothingHasNoOrder() {
        assertThat(DoubleOrder.of(new double[0])).isEmpty();
    }

    @Test
    void equalKeysKeepTheirPlaces() {
        assertThat(DoubleOrder.of(new double[]{5, 5, 5, 5})).containsExactly(0, 1, 2, 3);
    }

    @Test
    void bothZerosAreEqual() {
        assertThat(DoubleOrder.of(new double[]{0.0, -0.0, 0.0})).isNotEmpty().hasSize(3);
    }

    @Test
    void negativeKeysComeFirst() {
        assertThat(DoubleOrder.of(new double[]{3, -1e6, 0.5, -2})).containsExactly(1, 3, 2, 0);
    }

    @Test
    void keysThatDifferInTheirLastBitsAreInOrder() {
        double[] keys = new double[50];
        double key = 20_000.25;
        for (int i = keys.length - 1; i >= 0; i--) {
            keys[i] = key;
            key = Math.nextUp(key);
        }

        assertThat(DoubleOrder.of(keys)).containsExactly(IntStream.range(0, 50).map(i -> 49 - i).toArray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithASortOfObjects(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        double[] keys = new double[random.nextInt(0, 400)];
        double scale = Math.pow(10, random.nextInt(-3, 12));
        for (int i = 0; i < keys.length; i++) {
            keys[i] = random.nextInt(3) == 0 ? random.nextInt(-5, 5) : random.nextDouble(-scale, scale);
        }

        int[] expected = IntStream.range(0, keys.length).boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> keys[i] + 0.0).thenComparing(i -> i))
                .mapToInt(Integer::intValue).toArray();

        assertThat(DoubleOrder.of(keys)).as("seed %d", seed).containsExactly(expected);
    }
}
