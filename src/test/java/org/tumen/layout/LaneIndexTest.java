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
import org.tumen.model.EventTable;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// The index of a lane, against entries that are counted and sorted one by one.
class LaneIndexTest {
    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    /// A document as one lane, with its entries made beforehand.
    private record Case(LaneIndex index, List<TimelineEntry> entries, TimeSpan extent, RandomGenerator random) {
        static Case of(long seed) {
            RandomTimelines timelines = new RandomTimelines(seed);
            TimelineDocument document = timelines.document(250);
            EventTable events = document.table();
            TimeSpan extent = DocumentExtent.of(document);
            int[] all = IntStream.range(0, events.size()).toArray();
            return new Case(new LaneIndex(events, all, 0, extent),
                    IntStream.of(all).mapToObj(number -> TimelineEntry.of(events, number, 0, extent)).toList(), extent,
                    timelines.random());
        }

        double day() {
            return random.nextDouble(extent.startDay() - 100, extent.endDay() + 100);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void positionsAreByTheMiddleOfTheirDates(long seed) {
        Case example = Case.of(seed);

        List<TimelineEntry> byPosition = IntStream.range(0, example.index().count()).mapToObj(example.index()::entry)
                .toList();

        assertThat(byPosition).as("seed %d", seed).isEqualTo(example.entries().stream().sorted(Comparator
                .comparingDouble(TimelineEntry::centerDay).thenComparingInt(TimelineEntry::number)).toList());
        for (int position = 0; position < byPosition.size(); position++) {
            assertThat(example.index().positionOf(byPosition.get(position))).as("seed %d", seed).isEqualTo(position);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsWhatTouchesAStretch(long seed) {
        Case example = Case.of(seed);
        for (int i = 0; i < 30; i++) {
            double from = example.day();
            double until = from + example.random().nextDouble(0.5, 4000);

            long expected = example.entries().stream().filter(entry -> entry.isWithin(new TimeSpan(from, until)))
                    .count();

            assertThat(example.index().countIn(from, until)).as("seed %d: %s to %s", seed, from, until)
                    .isEqualTo((int) expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFirstPositionFromADayHasAllEarlierMiddlesBeforeIt(long seed) {
        Case example = Case.of(seed);
        for (int i = 0; i < 30; i++) {
            double day = example.day();

            assertThat(example.index().firstFrom(day)).as("seed %d: %s", seed, day).isEqualTo(
                    (int) example.entries().stream().filter(entry -> entry.centerDay() < day).count());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderBySignificanceIsThatOfEntries(long seed) {
        Case example = Case.of(seed);
        RankedPositions ranked = example.index().ranked(0, example.index().count());
        List<TimelineEntry> found = new ArrayList<>();
        while (ranked.hasNext()) {
            found.add(example.index().entry(ranked.next()));
        }

        assertThat(found).as("seed %d", seed)
                .isEqualTo(example.entries().stream().sorted(TimelineEntries.BY_SIGNIFICANCE).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void barsOfARowDoNotOverlapAndAreByTime(long seed) {
        Case example = Case.of(seed);
        SpanRows rows = example.index().spanRows();
        for (int row = 0; row < rows.count(); row++) {
            int present = row;
            List<Integer> positions = new ArrayList<>();
            rows.forEachIn(row, -1e9, 1e9, positions::add);
            assertThat(positions).as("seed %d, row %d", seed, row).isNotEmpty()
                    .allMatch(position -> rows.rowOf(position) == present);
            for (int i = 1; i < positions.size(); i++) {
                assertThat(example.index().endDay(positions.get(i - 1))).as("seed %d, row %d", seed, row)
                        .isLessThanOrEqualTo(example.index().startDay(positions.get(i)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLongDateWithoutARowHasOneAsSignificantInItsWayInEveryRow(long seed) {
        Case example = Case.of(seed);
        LaneIndex index = example.index();
        for (int position = 0; position < index.count(); position++) {
            TimelineEntry entry = index.entry(position);
            if (entry.endDay() - entry.startDay() <= 1.01 || index.spanRows().rowOf(position) >= 0) {
                continue;
            }
            for (int row = 0; row < index.spanRows().count(); row++) {
                List<Integer> inTheWay = new ArrayList<>();
                index.spanRows().forEachIn(row, entry.startDay(), entry.endDay(), inTheWay::add);
                assertThat(inTheWay).as("seed %d: %s in row %d", seed, entry, row)
                        .anyMatch(other -> index.isBefore(other, index.positionOf(entry)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatARowHoldsInAStretchIsWhatTouchesIt(long seed) {
        Case example = Case.of(seed);
        LaneIndex index = example.index();
        for (int row = 0; row < index.spanRows().count(); row++) {
            double from = example.day();
            double until = from + example.random().nextDouble(1, 3000);
            List<Integer> all = new ArrayList<>();
            List<Integer> found = new ArrayList<>();
            index.spanRows().forEachIn(row, -1e9, 1e9, all::add);
            index.spanRows().forEachIn(row, from, until, found::add);

            assertThat(found).as("seed %d, row %d", seed, row).isEqualTo(all.stream()
                    .filter(position -> index.startDay(position) < until && index.endDay(position) > from).toList());
        }
    }

    @Test
    void whatTakesADayHasNoRowOfItsOwn() {
        EventTable events = new PackingFixtures().point(10, "A day", 1).span(20, 40, "Three weeks", 3).document()
                .table();
        LaneIndex index = new LaneIndex(events, new int[]{0, 1}, 0, new TimeSpan(0, 100));

        assertThat(index.spanRows().rowOf(0)).isEqualTo(SpanRows.NONE);
        assertThat(index.spanRows().rowOf(1)).isZero();
    }

    @Test
    void theMoreSignificantOfTwoSpansHasTheFirstRow() {
        EventTable events = new PackingFixtures().span(10, 50, "Lesser", 4).span(20, 40, "Greater", 1).document()
                .table();
        LaneIndex index = new LaneIndex(events, new int[]{0, 1}, 0, new TimeSpan(0, 100));

        assertThat(index.spanRows().rowOf(index.positionOf(TimelineEntry.of(events, 1, 0, new TimeSpan(0, 100)))))
                .isZero();
        assertThat(index.spanRows().rowOf(index.positionOf(TimelineEntry.of(events, 0, 0, new TimeSpan(0, 100)))))
                .isEqualTo(1);
    }

    @Test
    void anEventOfAnotherLaneHasNoPosition() {
        EventTable events = new PackingFixtures().point(10, "Here", 1).point(10, "There", 1).document().table();
        LaneIndex index = new LaneIndex(events, new int[]{0}, 0, new TimeSpan(0, 100));

        assertThat(index.positionOf(TimelineEntry.of(events, 1, 0, new TimeSpan(0, 100)))).isEqualTo(-1);
    }
}
