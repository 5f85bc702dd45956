package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// Significance decides who gets a label, and how large a mark is.
class SignificanceTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// A crowd of minor events with a few major ones far enough apart to have room beside each other.
    private static TimelineDocument crowd(RandomGenerator random, int majors) {
        List<HistoricalEvent> events = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            events.add(event("minor" + i, 1900 + random.nextInt(100), random, 4 + random.nextInt(2)));
        }
        for (int i = 0; i < majors; i++) {
            events.add(event("major" + i, 1905 + 90 / majors * i, random, 1));
        }
        return TimelineDocument.of("Crowd", events);
    }

    private static HistoricalEvent event(String id, int year, RandomGenerator random, int significance) {
        String date = "%d-%02d-%02d".formatted(year, random.nextInt(1, 13), random.nextInt(1, 29));
        return RandomTimelines.event(id, date, "Event " + id, "", significance, List.of());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatMustBeSeenHasALabelInTheWidestViewOfACrowd(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        int majors = random.nextInt(1, 7);
        Picture picture = Picture.of(crowd(random, majors)).sized(random.nextDouble(900, 2500),
                random.nextDouble(250, 900));

        DisplayList list = picture.layout();

        for (int i = 0; i < majors; i++) {
            assertThat(Drawings.hasLabel(list, "major" + i)).as("%s: major%d", picture.describe(seed), i).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoEventsOfOneDayShareOutTheOnlyRoomBySignificance(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        int firstSignificance = random.nextInt(1, 6);
        int secondSignificance = random.nextInt(1, 6);
        String day = "19%02d-06-15".formatted(random.nextInt(10, 90));
        Picture picture = new TimelineBuilder().between("1900", "2000").event(day, "One of the two", firstSignificance)
                .event(day, "And the other", secondSignificance).picture().sized(1000, 300);

        DisplayList list = picture.layout();

        boolean firstIsAbove = Drawings.mark(list, "e2").centerY() < Drawings.mark(list, "e3").centerY();
        assertThat(firstIsAbove).as("%s: %d and %d", picture.describe(seed), firstSignificance, secondSignificance)
                .isEqualTo(firstSignificance <= secondSignificance);
    }

    @Test
    void raisingAnEventsSignificanceGivesItItsLabel() {
        TimelineBuilder minor = new TimelineBuilder();
        TimelineBuilder raised = new TimelineBuilder();
        for (int i = 0; i < 200; i++) {
            String date = "%d-%02d-01".formatted(1900 + i / 2, 1 + i % 12);
            minor.event(date, "A title of some length " + i, 4);
            raised.event(date, "A title of some length " + i, i == 101 ? 1 : 4);
        }

        assertThat(Drawings.hasLabel(minor.picture().sized(900, 200).layout(), "e101")).isFalse();
        assertThat(Drawings.hasLabel(raised.picture().sized(900, 200).layout(), "e101")).isTrue();
    }

    @Test
    void aMoreSignificantEventHasALargerSymbol() {
        TimelineBuilder timeline = new TimelineBuilder();
        for (int significance = 1; significance <= 5; significance++) {
            timeline.event("19%d0-06-15".formatted(significance), "Event", significance);
        }

        DisplayList list = timeline.picture().layout();

        List<Double> sizes = List.of("e0", "e1", "e2", "e3", "e4").stream()
                .map(id -> Drawings.mark(list, id).height()).toList();
        assertThat(sizes.get(0)).isGreaterThan(sizes.get(1));
        assertThat(sizes.get(1)).isGreaterThan(sizes.get(2));
        assertThat(sizes.get(2)).isGreaterThan(sizes.get(3));
        assertThat(sizes.get(3)).isEqualTo(sizes.get(4));
    }

    @Test
    void whatLastedComesBeforeWhatOnlyHappenedAtTheSameTime() {
        DisplayList list = new TimelineBuilder().between("1900", "2000").event("1950-01-01", "A moment", 2)
                .event("1950-01-01/1954-12-31", "A lasting thing", 2).picture().layout();

        assertThat(Drawings.mark(list, "e3").centerY()).isLessThan(Drawings.mark(list, "e2").centerY());
    }

    @Test
    void theOrderInTheFileDecidesBetweenEquals() {
        DisplayList list = new TimelineBuilder().between("1900", "2000").event("1950-01-01", "The one", 2)
                .event("1950-01-01", "The other", 2).picture().layout();

        assertThat(Drawings.mark(list, "e2").centerY()).isLessThan(Drawings.mark(list, "e3").centerY());
    }

    @Test
    void aLaneWithMoreToLabelGetsMoreRows() {
        TimelineBuilder timeline = new TimelineBuilder().lane("few", "Few").lane("many", "Many");
        timeline.event("1950", "Only one", 3, "few");
        for (int i = 0; i < 60; i++) {
            timeline.event("%d-06-15".formatted(1900 + i), "One of very many events " + i, 3, "many");
        }

        DisplayList list = timeline.picture().sized(1200, 500).layout();

        assertThat(rows(list, "many")).isGreaterThan(5);
        assertThat(laneHeight(list, "many")).isGreaterThan(2 * laneHeight(list, "few"));
    }

    private static long rows(DisplayList list, String laneId) {
        Box lane = lane(list, laneId);
        return list.marks().stream().filter(mark -> mark.id().startsWith("e") && mark.bounds().centerY() >= lane.y()
                && mark.bounds().centerY() < lane.bottom()).map(mark -> mark.bounds().centerY()).distinct().count();
    }

    private static double laneHeight(DisplayList list, String laneId) {
        return lane(list, laneId).height();
    }

    private static Box lane(DisplayList list, String laneId) {
        return Drawings.find(list, Mark.Kind.LANE, laneId).orElseThrow().bounds();
    }
}
