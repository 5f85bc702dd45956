package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.EventTable;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The events of a counting mark, which are made only when they are asked for.
class TileClusterTest {
    private static final TimeSpan EXTENT = new TimeSpan(0, 1_000);

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static LaneIndex index(int count) {
        PackingFixtures events = new PackingFixtures();
        for (int i = 0; i < count; i++) {
            events.point(i * 3, "Event " + i, 3);
        }
        EventTable table = events.document().table();
        return new LaneIndex(table, IntStream.range(0, count).toArray(), 0, EXTENT);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsEveryPositionThatHasNoMarkOfItsOwn(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        int count = random.nextInt(1, 80);
        LaneIndex index = index(count);
        int[] placed = IntStream.range(0, count).filter(_ -> random.nextInt(3) == 0).toArray();
        int from = random.nextInt(0, count);
        int until = random.nextInt(from, count + 1);

        TileCluster cluster = new TileCluster(index, from, until, placed);

        List<TimelineEntry> expected = new ArrayList<>();
        for (int position = from; position < until; position++) {
            int present = position;
            if (IntStream.of(placed).noneMatch(own -> own == present)) {
                expected.add(index.entry(position));
            }
        }
        assertThat(cluster).as("seed %d", seed).hasSize(expected.size()).isEqualTo(expected);
        for (int position = 0; position < count; position++) {
            assertThat(cluster.contains(index.entry(position))).as("seed %d, position %d", seed, position)
                    .isEqualTo(expected.contains(index.entry(position)));
        }
    }

    @Test
    void growsToALaterPosition() {
        TileCluster cluster = new TileCluster(index(10), 2, 4, new int[]{5}).until(8);

        assertThat(cluster.stream().map(TimelineEntry::number)).containsExactly(2, 3, 4, 6, 7);
    }

    @Test
    void hasNothingBeyondItsEnds() {
        TileCluster cluster = new TileCluster(index(10), 2, 4, new int[0]);

        assertThatThrownBy(() -> cluster.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> cluster.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
