package org.tumen.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.DisplayList;
import org.tumen.display.Theme;
import org.tumen.model.Category;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// What the overview counts, and that remembering it changes nothing.
class OverviewCountsTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static OverviewCounts counts(TimelineDocument document, TimeSpan limits, double widthPx) {
        Map<String, Integer> lanes = new HashMap<>();
        for (Category category : document.categories()) {
            lanes.putIfAbsent(category.id(), lanes.size());
        }
        return new OverviewCounts(document.table(), lanes, limits, widthPx);
    }

    private static int total(OverviewCounts counts, int lane) {
        return IntStream.range(0, counts.bins()).map(bin -> counts.count(bin, lane)).sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventIsCountedOnceInItsLane(long seed) {
        TimelineDocument document = new RandomTimelines(seed).document(80);
        OverviewCounts counts = counts(document, DocumentExtent.limits(document), 900);

        List<String> lanes = document.categories().stream().map(Category::id).toList();
        for (int lane = 0; lane < lanes.size(); lane++) {
            String id = lanes.get(lane);
            assertThat(total(counts, lane)).as("seed %d, lane %s", seed, id).isEqualTo((int) document.events().stream()
                    .filter(event -> event.categoryId().equals(id)).count());
        }
        assertThat(IntStream.range(0, counts.lanes()).map(lane -> total(counts, lane)).sum()).as("seed %d", seed)
                .isEqualTo(document.events().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMostIsThatOfTheFullestBin(long seed) {
        TimelineDocument document = new RandomTimelines(seed).document(80);
        OverviewCounts counts = counts(document, DocumentExtent.limits(document), 900);

        int fullest = IntStream.range(0, counts.bins()).map(bin -> IntStream.range(0, counts.lanes())
                .map(lane -> counts.count(bin, lane)).sum()).max().orElseThrow();

        assertThat(counts.most()).as("seed %d", seed).isEqualTo(fullest);
    }

    /// With some events that have no start, which begin at the strip's edge.
    @ParameterizedTest
    @MethodSource("seeds")
    void theIndexOfALargeDocumentCountsTheSame(long seed) {
        RandomTimelines timelines = new RandomTimelines(seed);
        TimelineDocument random = timelines.document(80);
        List<HistoricalEvent> events = new ArrayList<>(random.events());
        for (int i = 0; i < 5; i++) {
            String end = Integer.toString(1950 + timelines.random().nextInt(60));
            events.add(RandomTimelines.event("open" + i, "../" + end, "Open", "c" + i, 3, List.of()));
        }
        TimelineDocument document = TimelineBuilder.document(random.categories(), random.eras(), events);
        TimelineEntries entries = new TimelineEntries(document, 0);
        TimeSpan whole = DocumentExtent.limits(document);
        TimeSpan limits = timelines.random().nextBoolean() ? whole : whole.padBy(0.5);
        double width = timelines.random().nextInt(30, 1_500);

        OverviewCounts indexed = new OverviewCounts(entries, limits, width, document.categories().size() + 1);

        OverviewCounts counted = counts(document, limits, width);
        assertThat(indexed.most()).as("seed %d", seed).isEqualTo(counted.most());
        for (int bin = 0; bin < counted.bins(); bin++) {
            for (int lane = 0; lane < counted.lanes(); lane++) {
                assertThat(indexed.count(bin, lane)).as("seed %d, bin %d, lane %d", seed, bin, lane)
                        .isEqualTo(counted.count(bin, lane));
            }
        }
        assertThat(entries.signs()).as("seed %d", seed).isEqualTo(LegendSign.of(document.table()));
    }

    /// One layout asked for many windows, sizes and limits in turn draws what a new one draws for each.
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRememberedIsDrawnLikeWhatIsNot(long seed) {
        RandomTimelines timelines = new RandomTimelines(seed);
        TimelineDocument document = timelines.document(80);
        RandomGenerator random = timelines.random();
        OverviewLayout remembering = new OverviewLayout(document, PackingFixtures.FONT);
        TimeSpan extent = DocumentExtent.limits(document);
        List<TimeSpan> limits = List.of(extent, extent.padBy(0.5));
        List<Double> widths = List.of(300.0, 640.5, 1280.0);
        for (int step = 0; step < 12; step++) {
            TimeSpan whole = limits.get(random.nextInt(limits.size()));
            double width = widths.get(random.nextInt(widths.size()));
            Theme theme = Theme.ALL.get(random.nextInt(Theme.ALL.size()));
            TimeSpan window = whole.scaleAbout(whole.centerDay(), random.nextDouble(0.001, 1)).moveInto(whole);

            DisplayList drawn = remembering.layout(window, whole, width, 66, theme);

            assertThat(drawn).as("seed %d, step %d", seed, step)
                    .isEqualTo(new OverviewLayout(document, PackingFixtures.FONT).layout(window, whole, width, 66,
                            theme));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDayHasABinUnderIt(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        double start = random.nextDouble(-1e6, 1e6);
        TimeSpan limits = new TimeSpan(start, start + random.nextDouble(1, 1e6));
        double width = random.nextDouble(60, 3000);
        OverviewCounts counts = counts(TimelineDocument.of("Empty", List.of()), limits, width);

        double day = limits.startDay() + limits.days() * random.nextDouble();
        double x = OverviewLayout.scale(limits, width).toX(day);
        int bin = counts.bin(day);

        assertThat(bin).as("seed %d", seed).isBetween(0, counts.bins() - 1);
        if (bin < counts.bins() - 1) {
            assertThat(x).as("seed %d", seed).isBetween(counts.leftPx(bin) - 1e-6,
                    counts.leftPx(bin) + OverviewCounts.BIN_PX + 1e-6);
        }
    }

    @Test
    void daysOutsideOfTheLimitsFallIntoTheNearestBin() {
        OverviewCounts counts = counts(TimelineDocument.of("Empty", List.of()), new TimeSpan(0, 1000), 1000);

        assertThat(counts.bin(-1e9)).isZero();
        assertThat(counts.bin(1e9)).isEqualTo(counts.bins() - 1);
    }

    @Test
    void aStripNarrowerThanABinHasOne() {
        OverviewCounts counts = counts(TimelineDocument.of("Empty", List.of()), new TimeSpan(0, 1000), 10);

        assertThat(counts.bins()).isOne();
        assertThat(counts.most()).isZero();
    }

    @Test
    void countsAreForOneWidthAndLimitsOnly() {
        TimeSpan limits = new TimeSpan(0, 1000);
        OverviewCounts counts = counts(TimelineDocument.of("Empty", List.of()), limits, 500);

        assertThat(counts.isFor(new TimeSpan(0, 1000), 500)).isTrue();
        assertThat(counts.isFor(limits, 501)).isFalse();
        assertThat(counts.isFor(new TimeSpan(0, 1001), 500)).isFalse();
    }

    @Test
    void eventsOfOneCategoryNamedTwiceShareALane() {
        TimelineDocument document = new TimelineBuilder().lane("a", "A").lane("a", "A again").lane("b", "B")
                .event("1950", "One", 3, "a").event("1951", "Two", 3, "b").event("1952", "Three", 3, "other")
                .document();
        OverviewCounts counts = counts(document, DocumentExtent.limits(document), 600);

        assertThat(counts.lanes()).isEqualTo(3);
        assertThat(List.of(total(counts, 0), total(counts, 1), total(counts, 2))).containsExactly(1, 1, 1);
    }
}
