package org.tumen.io;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextIndexTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static TextColumn column() {
        return new TextColumn(0, 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatWasEnteredOneByOne(long seed) {
        Random random = new Random(seed);
        TextColumn texts = column();
        TextIndex index = new TextIndex(texts, 0);
        Map<String, Integer> expected = new HashMap<>();
        for (int number = 0; number < random.nextInt(400); number++) {
            String text = text(random);
            texts.add(text);
            Integer before = expected.putIfAbsent(text, number);

            assertThat(index.add(number)).as("seed %d", seed).isEqualTo(before == null ? TextIndex.NONE : before);
        }
        expected.forEach((text, number) -> assertThat(index.find(text)).as("seed %d", seed).isEqualTo(number));
        assertThat(index.find("not among them")).isEqualTo(TextIndex.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void entersAllAtOnceAndTellsWhichRepeatAnother(long seed) {
        Random random = new Random(seed);
        TextColumn texts = column();
        Map<String, Integer> expected = new HashMap<>();
        BitSet repeated = new BitSet();
        for (int number = 0; number < random.nextInt(400); number++) {
            String text = random.nextInt(10) == 0 ? "" : text(random);
            texts.add(text);
            if (!text.isEmpty() && expected.putIfAbsent(text, number) != null) {
                repeated.set(number);
            }
        }
        TextIndex index = new TextIndex(texts, 0);

        assertThat(index.addAll()).as("seed %d", seed).isEqualTo(repeated);
        expected.forEach((text, number) -> assertThat(index.find(text)).as("seed %d", seed).isEqualTo(number));
        assertThat(index.find("")).isEqualTo(TextIndex.NONE);
    }

    /// Texts that share beginnings, ends and lengths.
    private static String text(Random random) {
        String text = "event-" + random.nextInt(60);
        return switch (random.nextInt(3)) {
            case 0 -> text;
            case 1 -> text + "-2024-06-19-treaty";
            default -> "ж".repeat(random.nextInt(1, 12));
        };
    }

    /// More than one region of the table.
    @Test
    void findsEachOfManyIds() {
        int count = 150_000;
        TextColumn texts = column();
        for (int number = 0; number < count; number++) {
            texts.add("e" + number % (count - 10));
        }
        TextIndex index = new TextIndex(texts, 0);

        assertThat(index.addAll().stream()).containsExactly(149_990, 149_991, 149_992, 149_993, 149_994, 149_995,
                149_996, 149_997, 149_998, 149_999);
        for (int number = 0; number < count - 10; number++) {
            assertThat(index.find("e" + number)).isEqualTo(number);
        }
        assertThat(index.find("e" + count)).isEqualTo(TextIndex.NONE);
    }
}
