package org.tumen.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// From the whole to one day.
class ZoomingTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static TimeSpan wholeDay(HistoricalEvent event) {
        return new TimeSpan(event.date().earliestDay(), event.date().earliestDay() + 1.0);
    }

    private static boolean isOneDay(HistoricalEvent event) {
        return !event.date().isInterval() && event.date().earliestDay() == event.date().latestDay();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventOfADayIsSeenInTheViewOfThatDay(long seed) {
        Picture picture = RandomPictures.roomy(seed);
        TimelineLayout layout = picture.newLayout();
        picture.document().events().stream().filter(ZoomingTest::isOneDay).limit(6).forEach(event -> {
            PictureRequest request = picture.request().withSpan(wholeDay(event));
            List<Mark> marks = layout.layout(request).marks();

            boolean seen = marks.stream().anyMatch(mark -> switch (mark.kind()) {
                case EVENT -> mark.id().equals(event.id());
                case CLUSTER -> layout.clusterMembers(mark.id(), request).contains(event.id());
                case LABEL, RIVAL, ERA, LANE, RULER -> false;
            });

            assertThat(seen).as("%s: %s", picture.describe(seed), event.id()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eventsOfDifferentDaysAreNeverCountedTogetherInTheViewOfADay(long seed) {
        Picture picture = RandomPictures.roomy(seed);
        TimelineLayout layout = picture.newLayout();
        picture.document().events().stream().filter(ZoomingTest::isOneDay).limit(6).forEach(event -> {
            PictureRequest request = picture.request().withSpan(wholeDay(event));
            for (Mark cluster : Drawings.marks(layout.layout(request), Mark.Kind.CLUSTER)) {
                Set<Long> days = new HashSet<>();
                Set<String> members = new HashSet<>(layout.clusterMembers(cluster.id(), request));
                picture.document().events().stream()
                        .filter(other -> members.contains(other.id()) && isOneDay(other))
                        .forEach(other -> days.add(other.date().earliestDay()));

                assertThat(days).as("%s: %s", picture.describe(seed), cluster).hasSizeLessThanOrEqualTo(1);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsAreTheSameThroughoutABucketOfZoom(long seed) {
        Picture picture = RandomPictures.of(seed);
        TimeSpan limits = picture.request().limits();
        TimelineLayout layout = picture.newLayout();
        for (int level = 0; level < 8; level++) {
            TimeSpan widest = limits.scaleAbout(limits.centerDay(), Math.pow(2, -level));
            Set<String> rows = rows(layout.layout(picture.request().withSpan(widest)));
            for (double share : new double[]{0.9, 0.7, 0.5001}) {
                TimeSpan closer = widest.scaleAbout(widest.centerDay(), share);

                assertThat(rows).as("%s: level %d, share %s", picture.describe(seed), level, share)
                        .containsAll(rows(layout.layout(picture.request().withSpan(closer))));
            }
        }
    }

    /// What is in which row, of the marks that are seen.
    private static Set<String> rows(DisplayList list) {
        return list.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.EVENT || mark.kind() == Mark.Kind.CLUSTER)
                .map(mark -> mark.id() + " at " + mark.bounds().centerY()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSymbolKeepsItsLabelThroughoutABucketOfZoom(long seed) {
        Picture picture = RandomPictures.roomy(seed);
        TimelineLayout layout = picture.newLayout();
        TimeSpan limits = picture.request().limits();
        DisplayList whole = layout.layout(picture.request().withSpan(limits));
        for (HistoricalEvent event : picture.document().events().stream().filter(ZoomingTest::isOneDay).toList()) {
            if (Drawings.hasLabel(whole, event.id())) {
                TimeSpan day = wholeDay(event);
                TimeSpan closer = limits.scaleAbout(day.centerDay(), 0.51);
                DisplayList list = layout.layout(picture.request().withSpan(closer));

                assertThat(Drawings.hasLabel(list, event.id())).as("%s: %s", picture.describe(seed), event.id())
                        .isTrue();
            }
        }
    }

    @Test
    void crowdedEventsComeApartOneByOne() {
        TimelineBuilder timeline = new TimelineBuilder().between("1900-01-01", "2000-01-01");
        for (int day = 10; day < 30; day++) {
            timeline.event("1950-06-" + day, "Event of day " + day);
        }
        Picture picture = timeline.picture().sized(900, 120);

        DisplayList whole = picture.layout();
        DisplayList month = picture.from("1950-06-01", "1950-07-01").layout();
        DisplayList day = picture.from("1950-06-15", "1950-06-16").layout();

        assertThat(Drawings.marks(whole, Mark.Kind.CLUSTER)).hasSize(1);
        assertThat(picture.members(Drawings.marks(whole, Mark.Kind.CLUSTER).getFirst())).hasSizeGreaterThan(15);
        assertThat(Drawings.marks(month, Mark.Kind.EVENT)).hasSizeGreaterThan(5);
        assertThat(Drawings.marks(day, Mark.Kind.CLUSTER)).isEmpty();
        assertThat(Drawings.texts(day)).contains("Event of day 15");
    }

    @Test
    void aYearIsADotAtItsMiddleFromAfarAndAsWideAsItselfFromNearby() {
        Picture picture = new TimelineBuilder().between("1900", "2000").event("1950", "Sometime", 1).picture();

        Box far = Drawings.mark(picture.layout(), "e2");
        Picture close = picture.from("1949-01-01", "1952-01-01");
        Box near = Drawings.mark(close.layout(), "e2");

        assertThat(far.width()).isLessThan(15);
        assertThat(far.centerX()).isCloseTo((picture.x("1950") + picture.x("1951")) / 2, within(1e-6));
        assertThat(near.x()).isCloseTo(close.x("1950"), within(1e-6));
        assertThat(near.right()).isCloseTo(close.x("1951"), within(1e-6));
        assertThat(near.contains(Drawings.label(close.layout(), "e2"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950-06", "195X", "19XX", "1950-21", "[1950..1953]"})
    void whatIsKnownOnlyToAMonthOrADecadeIsThatWideFromNearby(String date) {
        Picture picture = new TimelineBuilder().between("1800", "2100").event(date, "When?", 1).picture();
        long first = RandomTimelines.date(date).earliestDay();
        double last = RandomTimelines.date(date).latestDay() + 1.0;
        Picture close = picture.with(new TimeSpan(first, last).padBy(0.2));

        Box mark = Drawings.mark(close.layout(), "e2");

        assertThat(mark.x()).isCloseTo(close.scale().toX((double) first), within(1e-6));
        assertThat(mark.right()).isCloseTo(close.scale().toX(last), within(1e-6));
    }

    @Test
    void aSpanIsAsLongAsItLastedAtEveryZoom() {
        Picture picture = new TimelineBuilder().between("1900", "2000").event("1950-06-25/1953-07-27", "War", 1)
                .picture();
        for (double share = 1; share > 0.05; share /= 2) {
            Picture view = picture.with(new TimeSpan(-10_000, 0).scaleAbout(-6500, share));

            Box mark = Drawings.mark(view.layout(), "e2");

            assertThat(mark.x()).as("share %s", share).isCloseTo(view.x("1950-06-25"), within(1e-6));
            assertThat(mark.right()).as("share %s", share).isCloseTo(view.x("1953-07-28"), within(1e-6));
        }
    }

    @Test
    void theNarrowestViewShowsAQuarterOfAnHour() {
        Picture picture = new TimelineBuilder().between("1900", "2000").event("1950-06-25", "Crossing", 1).picture();
        double noon = RandomTimelines.date("1950-06-25").earliestDay() + 0.5;

        DisplayList list = picture.with(new TimeSpan(noon, noon + 1.0 / 96)).layout();

        assertThat(Drawings.texts(list)).contains("Crossing", "25 June 1950", "12:05");
    }
}
