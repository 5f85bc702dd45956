package org.tumen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.Theme;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// All lanes of a zoom bucket together.
class PackingTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Packing pack(TimelineDocument document, double widthPx, double heightPx) {
        TimelineEntries entries = new TimelineEntries(document);
        Frame frame = Frame.of(document, entries, widthPx, heightPx, PackingFixtures.METRICS);
        TimeSpan limits = DocumentExtent.limits(document);
        return Packing.of(entries, frame.axisWidthPx() / limits.days(), limits, frame, PackingFixtures.METRICS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lanesFollowEachOtherAndFillTheHeight(long seed) {
        RandomTimelines timelines = new RandomTimelines(seed);
        TimelineDocument document = timelines.document(150);
        double height = timelines.random().nextDouble(500, 1200);

        List<Box> boxes = pack(document, 1200, height).boxes();

        for (int lane = 1; lane < boxes.size(); lane++) {
            assertThat(boxes.get(lane).y()).as("seed %d, lane %d", seed, lane)
                    .isEqualTo(boxes.get(lane - 1).bottom());
        }
        assertThat(boxes.getLast().bottom()).as("seed %d", seed).isCloseTo(height,
                Offset.offset(1.0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsLieInsideTheirLanes(long seed) {
        RandomTimelines timelines = new RandomTimelines(seed);
        TimelineDocument document = timelines.document(150);

        Packing packing = pack(document, 1200, timelines.random().nextDouble(500, 1200));

        for (int lane = 0; lane < packing.lanes().size(); lane++) {
            Box box = packing.boxes().get(lane);
            for (int row = 0; row < packing.lanes().get(lane).rows(); row++) {
                double center = packing.rowCenter(lane, row);
                assertThat(center).as("seed %d, lane %d, row %d", seed, lane, row).isBetween(box.y(), box.bottom());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEntryIsPlacedOrCountedOnceInItsLane(long seed) {
        TimelineDocument document = new RandomTimelines(seed).document(300);
        TimelineEntries entries = new TimelineEntries(document);

        Packing packing = pack(document, 900, 700);

        for (int lane = 0; lane < packing.lanes().size(); lane++) {
            PackedLane packed = packing.lanes().get(lane);
            List<Integer> numbers = Stream
                    .concat(packed.entries().stream().map(PackedEntry::entry),
                            packed.clusters().stream().flatMap(cluster -> cluster.members().stream()))
                    .map(TimelineEntry::number).sorted().toList();
            assertThat(numbers).as("seed %d, lane %d", seed, lane)
                    .isEqualTo(entries.lane(lane).stream().map(TimelineEntry::number).sorted().toList());
            assertThat(packed.entries()).as("seed %d, lane %d", seed, lane)
                    .allMatch(entry -> entry.row() >= 0 && entry.row() < packed.rows());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countingMarksStayClearOfTheirNeighboursAtEveryScaleOfTheBucket(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        PackingFixtures events = new PackingFixtures();
        int count = random.nextInt(5, 120);
        for (int i = 0; i < count; i++) {
            events.point(random.nextInt(0, 1000), "Event " + i, random.nextInt(1, 6));
        }
        PackedLane lane = events.pack(1);
        for (double factor : new double[]{1, 1.3, 1.7, 1.999}) {
            TimeScale scale = new TimeScale(0, 0, factor);
            List<double[]> taken = new ArrayList<>();
            for (PackedCluster cluster : lane.clusters()) {
                double left = cluster.left(scale, PackingFixtures.METRICS);
                taken.add(new double[]{left,
                        left + PackingFixtures.METRICS.clusterWidthPx(cluster.members().size())});
            }
            for (PackedEntry entry : lane.entries()) {
                taken.add(new double[]{entry.shape().left(entry.entry(), scale, PackingFixtures.METRICS),
                        entry.shape().right(entry.entry(), scale, PackingFixtures.METRICS)});
            }
            taken.sort(Comparator.comparingDouble(stretch -> stretch[0]));
            for (int i = 1; i < taken.size(); i++) {
                assertThat(taken.get(i)[0]).as("seed %d, factor %s, thing %d", seed, factor, i)
                        .isGreaterThanOrEqualTo(taken.get(i - 1)[1] - 1e-6);
            }
        }
    }

    @Test
    void theMostSignificantEventsOfACrowdedDocumentAreLabelled() {
        PackingFixtures events = new PackingFixtures();
        for (int i = 0; i < 200; i++) {
            events.point(i * 100, "A minor event with a long label " + i, 4);
        }
        events.point(5000, "What matters most", 1).point(15000, "And this", 1);

        Packing packing = pack(events.document(), 1000, 250);

        assertThat(packing.lanes().getFirst().entries())
                .filteredOn(entry -> entry.entry().significance() == 1).hasSize(2)
                .noneMatch(entry -> entry.side() == LabelSide.NONE);
    }

    @Test
    void anEmptyDocumentHasOneLane() {
        Packing packing = pack(TimelineDocument.of("Empty", List.of()), 800, 600);

        assertThat(packing.lanes()).hasSize(1);
        assertThat(packing.boxes().getFirst().bottom()).isEqualTo(600);
    }

    @Test
    void thereIsAFrameForTheSmallestPicture() {
        TimelineDocument document = new RandomTimelines(3).document(20);

        assertThat(new TimelineLayout(document, PackingFixtures.FONT)
                .layout(PictureRequest.still(DocumentExtent.limits(document), 1, 1, Theme.LIGHT)).widthPx())
                .isEqualTo(1);
    }
}
