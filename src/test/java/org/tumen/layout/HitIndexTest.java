package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;

import static org.assertj.core.api.Assertions.assertThat;

/// What is under the pointer.
class HitIndexTest {
    private static final double REACH_PX = 4;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static HitIndex of(List<Mark> marks) {
        return new HitIndex(new DisplayList(1000, 1000, Rgba.hex("#ffffff"), List.of(), marks));
    }

    private static String id(@Nullable Mark mark) {
        return mark == null ? "nothing" : mark.id();
    }

    private static double distance(Box box, double x, double y) {
        double dx = Math.max(0, Math.max(box.x() - x, x - box.right()));
        double dy = Math.max(0, Math.max(box.y() - y, y - box.bottom()));
        return Math.hypot(dx, dy);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheNearestMarkWithinReachAndTheUppermostOfThoseAtThePoint(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            marks.add(new Mark("m" + i, random.nextBoolean() ? Mark.Kind.EVENT : Mark.Kind.LABEL,
                    new Box(random.nextDouble(0, 950), random.nextDouble(0, 950), random.nextDouble(1, 60),
                            random.nextDouble(1, 30)),
                    ""));
        }
        HitIndex index = of(marks);
        for (int i = 0; i < 50; i++) {
            double x = random.nextDouble(0, 1000);
            double y = random.nextDouble(0, 1000);
            Mark expected = null;
            for (Mark mark : marks) {
                double distance = distance(mark.bounds(), x, y);
                if (distance <= REACH_PX
                        && (expected == null || distance <= distance(expected.bounds(), x, y))) {
                    expected = mark;
                }
            }

            assertThat(id(index.at(x, y, REACH_PX))).as("seed %d: at %s, %s", seed, x, y).isEqualTo(id(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMiddleOfEveryVisibleMarkIsItself(long seed) {
        Picture picture = RandomPictures.roomy(seed);
        DisplayList list = picture.layout();
        HitIndex index = new HitIndex(list);
        for (Mark mark : list.marks()) {
            double x = mark.bounds().centerX();
            boolean isOnAxis = x >= picture.axis().x() && x < picture.axis().right();
            if (mark.kind() == Mark.Kind.LABEL || (mark.kind() == Mark.Kind.CLUSTER && isOnAxis)) {
                Mark hit = Objects.requireNonNull(index.at(x, mark.bounds().centerY(), REACH_PX));
                assertThat(hit.id()).as("%s: %s", picture.describe(seed), mark).isEqualTo(mark.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNameOfALaneIsNeverTheBarThatRunsOnBeneathIt(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        HitIndex index = new HitIndex(list);
        for (Mark lane : Drawings.marks(list, Mark.Kind.LANE)) {
            Mark hit = Objects.requireNonNull(
                    index.at(lane.bounds().centerX(), lane.bounds().centerY(), REACH_PX));
            assertThat(hit).as(picture.describe(seed)).isEqualTo(lane);
        }
    }

    @Test
    void aBarIsHitWhereItIsSeenOnly() {
        Picture picture = new TimelineBuilder().lane("a", "Lane").event("1900", "A", 3, "a").event("2000", "Z", 3, "a")
                .event("1910/1990", "Long", 1, "a").picture().from("1950-01-01", "1960-01-01");
        DisplayList list = picture.layout();
        HitIndex index = new HitIndex(list);
        double y = Drawings.mark(list, "e2").centerY();

        assertThat(id(index.at(picture.axis().x() + 300, y, REACH_PX))).isEqualTo("e2");
        assertThat(id(index.at(picture.axis().x(), y, REACH_PX))).isEqualTo("e2");
        assertThat(id(index.at(picture.axis().x() - 1, y, REACH_PX))).isEqualTo("a");
        assertThat(id(index.at(20, y, REACH_PX))).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({"24, 10, event", "25, 10, nothing", "10, 24, event", "22, 22, event", "23, 23, nothing",
            "15, 15, event", "6, 10, event", "5, 10, nothing"})
    void reachIsRoundTheCorners(double x, double y, String expected) {
        HitIndex index = of(List.of(new Mark("event", Mark.Kind.EVENT, new Box(10, 10, 10, 10), "")));

        assertThat(id(index.at(x, y, REACH_PX))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ERA", "LANE", "RULER"})
    void surfacesAreHitOnlyWhereTheyAre(Mark.Kind kind) {
        HitIndex index = of(List.of(new Mark("surface", kind, new Box(10, 10, 100, 20), "")));

        assertThat(id(index.at(50, 20, REACH_PX))).isEqualTo("surface");
        assertThat(id(index.at(50, 32, REACH_PX))).isEqualTo("nothing");
    }

    @Test
    void anEventInReachOfThePointerLosesToWhatIsUnderIt() {
        HitIndex index = of(List.of(new Mark("near", Mark.Kind.EVENT, new Box(0, 0, 10, 10), ""),
                new Mark("under", Mark.Kind.LABEL, new Box(12, 0, 50, 10), "")));

        assertThat(id(index.at(12.5, 5, REACH_PX))).isEqualTo("under");
        assertThat(id(index.at(10.5, 5, REACH_PX))).isEqualTo("near");
    }

    @Test
    void anEmptyDrawingHasNothingToHit() {
        assertThat(of(List.of()).at(5, 5, 100)).isNull();
    }
}
