package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The stretches of a row, against a list that is looked through from end to end.
class RowTest {
    private record Stretch(double left, double right) {
        private boolean overlaps(Stretch other) {
            return left < other.right && other.left < right;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void anEmptyRowIsFreeEverywhere() {
        Row row = new Row();

        assertThat(row.isEmpty()).isTrue();
        assertThat(row.isFree(-1e9, 1e9)).isTrue();
    }

    @Test
    void stretchesMayTouch() {
        Row row = new Row();
        row.take(10, 20);

        assertThat(row.isFree(20, 30)).isTrue();
        assertThat(row.isFree(0, 10)).isTrue();
        assertThat(row.isFree(19.999, 30)).isFalse();
        assertThat(row.isFree(0, 10.001)).isFalse();
    }

    @Test
    void whatLiesInsideATakenStretchIsNotFree() {
        Row row = new Row();
        row.take(10, 20);

        assertThat(row.isFree(12, 13)).isFalse();
        assertThat(row.isFree(0, 100)).isFalse();
    }

    @Test
    void aClaimOfATakenStretchTakesNothing() {
        Row row = new Row();
        row.take(10, 20);

        assertThat(row.claim(15, 40)).isFalse();
        assertThat(row.isFree(20, 40)).isTrue();
        assertThat(row.claim(20, 40)).isTrue();
        assertThat(row.isFree(20, 40)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithAListOfStretches(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        Row row = new Row();
        List<Stretch> taken = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double left = random.nextInt(0, 1000);
            Stretch wanted = new Stretch(left, left + random.nextInt(1, 40));
            boolean free = taken.stream().noneMatch(wanted::overlaps);

            assertThat(row.isFree(wanted.left(), wanted.right())).as("seed %d, step %d", seed, i).isEqualTo(free);
            assertThat(row.claim(wanted.left(), wanted.right())).as("seed %d, step %d", seed, i).isEqualTo(free);
            if (free) {
                taken.add(wanted);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesOverWhatAnotherRowHasBetweenTwoPlaces(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        Row other = new Row();
        List<Stretch> taken = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double left = random.nextInt(0, 1000);
            double right = left + random.nextInt(1, 30);
            if (other.claim(left, right)) {
                taken.add(new Stretch(left, right));
            }
        }
        Row row = new Row();

        row.takeFrom(other, 300, 600);

        Stretch part = new Stretch(300, 600);
        for (Stretch stretch : taken) {
            assertThat(row.isFree(stretch.left(), stretch.right())).as("seed %d: %s", seed, stretch)
                    .isEqualTo(!stretch.overlaps(part));
        }
    }
}
