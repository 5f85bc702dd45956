package org.tumen.paint;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

class HuffmanCodeTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static int[] frequencies(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int steepness = random.nextInt(1, 28);
        return random.ints(random.nextInt(2, 287), 0, Integer.MAX_VALUE)
                .map(any -> random.nextInt(3) == 0 ? 0 : 1 << (any % steepness)).toArray();
    }

    private static int[] lengths(HuffmanCode code, int symbols) {
        return IntStream.range(0, symbols).map(code::length).toArray();
    }

    /// Which share of all possible bits a code's symbols take; 1 if it is complete.
    private static double taken(int[] lengths) {
        return Arrays.stream(lengths).filter(length -> length > 0).mapToDouble(length -> Math.scalb(1.0, -length))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCodeIsCompleteAndWithinItsLimit(long seed) {
        int[] frequencies = frequencies(seed);
        for (int longest : new int[]{9, 15}) {
            int[] lengths = lengths(HuffmanCode.of(frequencies, longest), frequencies.length);

            assertThat(taken(lengths)).as("seed %d", seed).isEqualTo(1);
            assertThat(Arrays.stream(lengths)).as("seed %d", seed).allMatch(length -> length <= longest);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSymbolOfTheTextIsWithoutACode(long seed) {
        int[] frequencies = frequencies(seed);
        HuffmanCode code = HuffmanCode.of(frequencies, 15);

        assertThat(IntStream.range(0, frequencies.length).filter(symbol -> frequencies[symbol] > 0))
                .as("seed %d", seed).allMatch(symbol -> code.length(symbol) > 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutALimitNoCodeIsShorter(long seed) {
        int[] frequencies = frequencies(seed);
        HuffmanCode code = HuffmanCode.of(frequencies, 60);
        PriorityQueue<Long> trees = new PriorityQueue<>();
        Arrays.stream(frequencies).filter(frequency -> frequency > 0).forEach(frequency -> trees.add((long) frequency));
        long least = 0;
        while (trees.size() > 1) {
            long joined = trees.remove() + trees.remove();
            least += joined;
            trees.add(joined);
        }

        long bits = IntStream.range(0, frequencies.length)
                .mapToLong(symbol -> (long) frequencies[symbol] * code.length(symbol)).sum();
        if (least > 0) {
            assertThat(bits).as("seed %d", seed).isEqualTo(least);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCodeBeginsAnother(long seed) {
        int[] frequencies = frequencies(seed);
        HuffmanCode code = HuffmanCode.of(frequencies, 15);
        for (int one = 0; one < frequencies.length; one++) {
            for (int other = 0; other < frequencies.length; other++) {
                if (one != other && code.length(one) > 0 && code.length(other) >= code.length(one)
                        && (code.code(other) & (1 << code.length(one)) - 1) == code.code(one)) {
                    fail("seed %d: the code of %d begins that of %d", seed, one, other);
                }
            }
        }
    }

    /// The example of RFC 1951, 3.2.2.
    @Test
    void codesFollowTheOrderOfLengthAndSymbol() {
        HuffmanCode code = HuffmanCode.of(new int[]{4, 4, 4, 4, 4, 8, 2, 2}, 15);

        assertThat(lengths(code, 8)).containsExactly(3, 3, 3, 3, 3, 2, 4, 4);
        assertThat(
                IntStream.range(0, 8).map(symbol -> Integer.reverse(code.code(symbol)) >>> (32 - code.length(symbol))))
                .containsExactly(0b010, 0b011, 0b100, 0b101, 0b110, 0b00, 0b1110, 0b1111);
    }

    @Test
    void aCodeOfFewerThanTwoSymbolsGetsOthers() {
        assertThat(lengths(HuffmanCode.of(new int[]{0, 0, 0}, 15), 3)).containsExactly(1, 1, 0);
        assertThat(lengths(HuffmanCode.of(new int[]{0, 0, 7}, 15), 3)).containsExactly(1, 0, 1);
        assertThat(lengths(HuffmanCode.of(new int[]{7, 0, 0}, 15), 3)).containsExactly(1, 1, 0);
    }
}
