package org.tumen.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.ClaimStatus;
import org.tumen.model.EventTable;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// The statuses of ranges and of what clusters count, against those that are counted one by one.
class StatusSumsTest {
    private static final List<ClaimStatus> STATUSES = List.of(ClaimStatus.values());

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static StatusMix counted(List<ClaimStatus> statuses) {
        StatusMix mix = StatusMix.NONE;
        for (ClaimStatus status : statuses) {
            mix = mix.plus(status, 1);
        }
        return mix;
    }

    private static List<ClaimStatus> random(int count, RandomGenerator random) {
        List<ClaimStatus> statuses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            statuses.add(STATUSES.get(random.nextInt(STATUSES.size())));
        }
        return statuses;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRangeHasTheMixOfItsPositions(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        List<ClaimStatus> statuses = random(random.nextInt(0, 700), random);
        StatusSums sums = new StatusSums(statuses.size(), statuses::get);

        for (int i = 0; i < 20; i++) {
            int from = random.nextInt(statuses.size() + 1);
            int until = random.nextInt(from, statuses.size() + 1);
            assertThat(sums.in(from, until)).as("seed %d: %d to %d", seed, from, until)
                    .isEqualTo(counted(statuses.subList(from, until)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 128})
    void allOfThemAreInTheWholeRange(int count) {
        StatusSums sums = new StatusSums(count, _ -> ClaimStatus.ALLEGED);

        assertThat(sums.in(0, count)).isEqualTo(new StatusMix(0, 0, count, 0));
        assertThat(sums.in(count, count)).isEqualTo(StatusMix.NONE);
    }

    @Test
    void aRangeLooksAtFewPositionsHoweverLongItIs() {
        List<Integer> asked = new ArrayList<>();
        StatusSums sums = new StatusSums(100_000, position -> {
            asked.add(position);
            return ClaimStatus.DOCUMENTED;
        });
        asked.clear();

        assertThat(sums.in(17, 99_990).documented()).isEqualTo(99_973);
        assertThat(asked).hasSizeLessThan(130);
    }

    @ParameterizedTest
    @EnumSource
    void aMixTellsItsStatusesApart(ClaimStatus status) {
        StatusMix mix = new StatusMix(1, 2, 3, 4).plus(status, 10);

        assertThat(mix.total()).isEqualTo(20);
        assertThat(mix.of(status)).isEqualTo(11 + STATUSES.indexOf(status));
        assertThat(STATUSES.stream().mapToInt(mix::of).sum()).isEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTilesClusterLeavesOutWhatHasAMarkOfItsOwn(long seed) {
        RandomTimelines timelines = new RandomTimelines(seed);
        TimelineDocument document = timelines.document(300);
        EventTable events = document.table();
        int count = events.size();
        LaneIndex index = new LaneIndex(events, IntStream.range(0, count).toArray(), 0, DocumentExtent.of(document));
        RandomGenerator random = timelines.random();
        int[] placed = IntStream.range(0, count).filter(_ -> random.nextInt(4) == 0).toArray();
        int from = random.nextInt(count + 1);
        int until = random.nextInt(from, count + 1);
        TileCluster cluster = new TileCluster(index, from, until, placed);

        assertThat(cluster.mix()).as("seed %d", seed).isEqualTo(StatusMix.of(cluster)).isEqualTo(counted(IntStream
                .range(from, until).filter(position -> Arrays.binarySearch(placed, position) < 0)
                .mapToObj(index::status).toList()));
    }
}
