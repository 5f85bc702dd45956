package org.tumen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Symbol;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What would touch becomes one mark that counts, so that nothing is lost.
class ClustersTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /// So many events within a month, and one far away at either end.
    private static Picture crowd(int count) {
        TimelineBuilder timeline = new TimelineBuilder().between("1900-01-01", "2000-01-01");
        for (int i = 0; i < count; i++) {
            timeline.event("1950-06-%02d".formatted(1 + i % 30), "A member of the crowd " + i, 4);
        }
        return timeline.picture().sized(900, 70);
    }

    private static Mark only(DisplayList list) {
        List<Mark> clusters = Drawings.marks(list, Mark.Kind.CLUSTER);
        assertThat(clusters).hasSize(1);
        return clusters.getFirst();
    }

    @ParameterizedTest
    @CsvSource({"300, 1", "360, 1", "480, 1", "480, 1.5", "640, 2"})
    void countsAtTheEndsOfTheTimelineStayInNarrowPictures(double widthPx, double typeScale) {
        TimelineBuilder timeline = new TimelineBuilder().between("1945-01-01", "2026-01-01");
        for (int i = 0; i < 24; i++) {
            timeline.event("20%02d-06-01".formatted(2 + i), "An event towards the end " + i, 3);
            timeline.event("1945-01-%02d".formatted(1 + i), "An event of the first month " + i, 4);
            timeline.event("2025-12-%02d".formatted(1 + i), "An event of the last month " + i, 4);
        }
        Picture picture = timeline.picture().themed(Theme.LIGHT.withTypeTimes(typeScale)).sized(widthPx, 200);

        List<Mark> marks = new ArrayList<>(Drawings.marks(picture.layout(), Mark.Kind.CLUSTER));
        double leftPx = picture.newLayout().axisLeftPx(widthPx, picture.request().theme());
        assertThat(marks).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.bounds().x()).isGreaterThanOrEqualTo(leftPx);
            assertThat(mark.bounds().right()).isLessThanOrEqualTo(widthPx);
        });
        marks.sort(Comparator.comparingDouble(mark -> mark.bounds().x()));
        for (int i = 1; i < marks.size(); i++) {
            assertThat(marks.get(i).bounds().x()).isGreaterThanOrEqualTo(marks.get(i - 1).bounds().right());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void membersAreOfOneLaneAndInOrderOfTime(long seed) {
        Picture picture = RandomPictures.of(seed);
        Map<String, HistoricalEvent> events = picture.document().events().stream()
                .collect(Collectors.toMap(HistoricalEvent::id, Function.identity()));
        TimeSpan extent = DocumentExtent.of(picture.document());
        TimelineLayout layout = picture.newLayout();
        for (Mark cluster : Drawings.marks(layout.layout(picture.request()), Mark.Kind.CLUSTER)) {
            List<HistoricalEvent> members = layout.clusterMembers(cluster.id(), picture.request()).stream()
                    .map(id -> Objects.requireNonNull(events.get(id))).toList();

            assertThat(members).as("%s: %s", picture.describe(seed), cluster).isSortedAccordingTo(Comparator
                    .comparingDouble(event -> DocumentExtent.drawn(event.date(), extent).centerDay()));
            assertThat(members.stream().map(event -> lane(picture, event)).distinct())
                    .as("%s: %s", picture.describe(seed), cluster).hasSize(1);
        }
    }

    private static String lane(Picture picture, HistoricalEvent event) {
        boolean isKnown = picture.document().categories().stream()
                .anyMatch(category -> category.id().equals(event.categoryId()));
        return isKnown ? event.categoryId() : "without a lane";
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aClusterIsWhereItsMembersAre(long seed) {
        Picture picture = RandomPictures.of(seed);
        Map<String, HistoricalEvent> events = picture.document().events().stream()
                .collect(Collectors.toMap(HistoricalEvent::id, Function.identity()));
        TimeSpan extent = DocumentExtent.of(picture.document());
        double reach = 40 * picture.request().theme().typeScale();
        TimelineLayout layout = picture.newLayout();
        for (Mark cluster : Drawings.marks(layout.layout(picture.request()), Mark.Kind.CLUSTER)) {
            for (String id : layout.clusterMembers(cluster.id(), picture.request())) {
                HistoricalEvent event = Objects.requireNonNull(events.get(id));
                double x = picture.scale().toX(DocumentExtent.drawn(event.date(), extent).centerDay());

                assertThat(x).as("%s: %s in %s", picture.describe(seed), id, cluster)
                        .isBetween(cluster.bounds().x() - 2 * reach, cluster.bounds().right() + 2 * reach);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsAndMarksAddUpToTheWholeAtEveryLevelOfZoom(long seed) {
        Picture picture = RandomPictures.of(seed);
        TimelineLayout layout = picture.newLayout();
        TimeSpan limits = picture.request().limits();
        for (int level = 0; level < 12; level += 3) {
            double days = limits.days() * Math.pow(2, -level);
            PictureRequest request = picture.request()
                    .withSpan(new TimeSpan(limits.startDay(), limits.startDay() + days));
            layout.layout(request);
            List<String> counted = new ArrayList<>();
            for (HistoricalEvent event : picture.document().events()) {
                counted.addAll(layout.clusterMembers("cluster/" + event.id(), request));
            }

            assertThat(counted).as("%s: level %d", picture.describe(seed), level).doesNotHaveDuplicates();
            assertThat(picture.document().events().stream().map(HistoricalEvent::id))
                    .as("%s: level %d", picture.describe(seed), level).containsAll(counted);
        }
    }

    @Test
    void eventsThatWouldTouchAreCounted() {
        Picture picture = crowd(25);
        DisplayList list = picture.layout();

        Mark cluster = only(list);

        assertThat(cluster.accessibleText()).isEqualTo(
                "25 events. Events, from 1 June 1950 to 25 June 1950. A member of the crowd 0; "
                        + "A member of the crowd 1; A member of the crowd 2; and 22 more");
        assertThat(cluster.id()).isEqualTo("cluster/e2");
        assertThat(Drawings.texts(list)).contains("25");
        assertThat(picture.members(cluster))
                .containsExactlyElementsOf(IntStream.range(2, 27).mapToObj(i -> "e" + i).toList());
    }

    @Test
    void aClusterOfEventsOfOneDayNamesItOnce() {
        TimelineBuilder timeline = new TimelineBuilder().between("1900", "2000");
        for (int i = 0; i < 30; i++) {
            timeline.event("1950-06-25", "Event " + i);
        }

        assertThat(only(timeline.picture().sized(900, 70).layout()).accessibleText())
                .isEqualTo("30 events. Events, 25 June 1950. Event 0; Event 1; Event 2; and 27 more");
    }

    @ParameterizedTest
    @CsvSource({"5", "50", "500", "5000", "50000"})
    void theCountIsInsideItsMarkHoweverManyItCounts(int count) {
        DisplayList list = crowd(count).layout();
        Mark cluster = only(list);

        DrawOp.TextRun run = Drawings.text(list, Integer.toString(count));

        assertThat(run.x()).isGreaterThan(cluster.bounds().x());
        assertThat(run.x() + Drawings.widthPx(run)).isLessThan(cluster.bounds().right());
        assertThat(run.x() + Drawings.widthPx(run) / 2).isCloseTo(cluster.bounds().centerX(), within(1e-6));
        assertThat(cluster.bounds().width()).isLessThan(40);
    }

    @Test
    void sevenFiguresFitIntoTheWidestMark() {
        Metrics metrics = PackingFixtures.METRICS;

        assertThat(PackingFixtures.FONT.widthPx("1000000", metrics.countFont("1000000")))
                .isLessThan(metrics.clusterWidthPx(1_000_000));
        assertThat(metrics.countFont("12").sizePx()).isEqualTo(10.5);
    }

    @Test
    void aClusterWearsItsLanesColour() {
        TimelineBuilder timeline = new TimelineBuilder().lane("military", "Military", "#B8412F", Symbol.STAR);
        timeline.event("1900", "A", 3, "military").event("2000", "Z", 3, "military");
        for (int i = 0; i < 40; i++) {
            timeline.event("1950-06-25", "Event " + i, 3, "military");
        }
        DisplayList list = timeline.picture().sized(900, 70).layout();
        Box bounds = only(list).bounds();

        assertThat(Drawings.all(list, DrawOp.Rectangle.class)).anyMatch(rectangle -> bounds.contains(rectangle.box())
                && rectangle.box().width() > bounds.width() - 2 && rectangle.stroke() != null
                && rectangle.stroke().color().equals(TimelineLayout.color(
                        timeline.document().categories().getFirst(), 0, Theme.LIGHT)));
    }

    @Test
    void aClusterThatIsOutsideTheWindowIsNotDrawn() {
        Picture picture = crowd(25);
        String id = only(picture.layout()).id();

        Picture sixties = picture.from("1960-01-01", "1999-01-01");

        assertThat(Drawings.marks(sixties.layout(), Mark.Kind.CLUSTER)).isEmpty();
        assertThat(sixties.newLayout().clusterMembers(id, sixties.request())).hasSize(25);
    }

    @Test
    void whatIsNoClusterHasNoMembers() {
        Picture picture = crowd(25);

        assertThat(picture.newLayout().clusterMembers("e2", picture.request())).isEmpty();
        assertThat(picture.newLayout().clusterMembers("cluster/e5", picture.request())).isEmpty();
        assertThat(picture.newLayout().clusterMembers("", picture.request())).isEmpty();
    }

    @Test
    void lanesCountTheirOwn() {
        TimelineBuilder timeline = new TimelineBuilder().lane("a", "North").lane("b", "South");
        for (int i = 0; i < 60; i++) {
            timeline.event("1950-06-25", "Event " + i, 3, i % 3 == 0 ? "a" : "b");
        }
        timeline.event("1900", "First", 3, "a").event("2000", "Last", 3, "b");

        DisplayList list = timeline.picture().sized(600, 100).layout();

        assertThat(Drawings.marks(list, Mark.Kind.CLUSTER)).extracting(Mark::accessibleText)
                .containsExactly("20 events. North, 25 June 1950. Event 0; Event 3; Event 6; and 17 more",
                        "40 events. South, 25 June 1950. Event 1; Event 2; Event 4; and 37 more");
    }
}
