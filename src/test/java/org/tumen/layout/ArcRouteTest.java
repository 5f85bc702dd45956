package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.PathStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// Lines of level and upright stretches, and how they go behind what lies in their way.
class ArcRouteTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static ArcRoute route(double... xy) {
        List<ArcRoute.Point> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(new ArcRoute.Point(xy[i], xy[i + 1]));
        }
        return new ArcRoute(points);
    }

    private static ArcRoute random(Random random) {
        List<ArcRoute.Point> points = new ArrayList<>();
        double x = random.nextInt(500);
        double y = random.nextInt(500);
        points.add(new ArcRoute.Point(x, y));
        boolean level = random.nextBoolean();
        for (int i = 0; i < random.nextInt(1, 5); i++) {
            x = level ? x + random.nextInt(5, 200) * (random.nextBoolean() ? 1 : -1) : x;
            y = level ? y : y + random.nextInt(5, 200) * (random.nextBoolean() ? 1 : -1);
            points.add(new ArcRoute.Point(x, y));
            level = !level;
        }
        return new ArcRoute(points);
    }

    private static List<Box> obstacles(Random random) {
        return IntStream.range(0, random.nextInt(40)).mapToObj(_ -> new Box(random.nextInt(-200, 700),
                random.nextInt(-200, 700), random.nextInt(1, 120), random.nextInt(1, 30))).toList();
    }

    @Test
    void aLineNeedsTwoEnds() {
        assertThatThrownBy(() -> route(1, 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two ends");
    }

    @Test
    void itsLengthIsThatOfItsStretches() {
        assertThat(route(0, 0, 30, 0, 30, 40).length()).isEqualTo(70);
    }

    @Test
    void whatRunsOverABoxIsMeasured() {
        ArcRoute route = route(0, 10, 100, 10, 100, 90);

        assertThat(route.lengthIn(new Box(20, 5, 30, 10))).isEqualTo(30);
        assertThat(route.lengthIn(new Box(95, 50, 10, 20))).isEqualTo(20);
        assertThat(route.lengthIn(new Box(20, 30, 30, 10))).isZero();
        assertThat(route.lengthIn(new Box(20, 10, 30, 10))).as("along the edge").isZero();
    }

    @Test
    void placesAreCountedFromTheEnd() {
        ArcRoute route = route(0, 0, 100, 0, 100, 50);

        assertThat(route.fromEnd(0)).isEqualTo(route.end());
        assertThat(route.fromEnd(20)).isEqualTo(new ArcRoute.Point(100, 30));
        assertThat(route.fromEnd(60)).isEqualTo(new ArcRoute.Point(90, 0));
        assertThat(route.fromEnd(500)).isEqualTo(route.start());
    }

    @Test
    void cornersAreRoundAsFarAsThereIsRoom() {
        List<PathStep> steps = route(0, 0, 100, 0, 100, 4).behind(List.of(), 8);

        assertThat(steps.getFirst()).isEqualTo(new PathStep.MoveTo(0, 0));
        assertThat(steps).filteredOn(PathStep.CurveTo.class::isInstance).hasSize(1);
        assertThat(steps).contains(new PathStep.LineTo(96, 0));
        PathStep.CurveTo corner = steps.stream().filter(PathStep.CurveTo.class::isInstance)
                .map(PathStep.CurveTo.class::cast).findFirst().orElseThrow();
        assertThat(corner.x()).isEqualTo(100);
        assertThat(corner.y()).isEqualTo(4);
    }

    @Test
    void aLineStopsBeforeAnObstacleAndGoesOnBehindIt() {
        List<PathStep> steps = route(100, 0, 0, 0).behind(List.of(new Box(40, -5, 20, 10)), 8);

        assertThat(steps).containsExactly(new PathStep.MoveTo(100, 0), new PathStep.LineTo(60, 0),
                new PathStep.MoveTo(40, 0), new PathStep.LineTo(0, 0));
    }

    @Test
    void nothingIsLeftOfALineThatIsHiddenWhole() {
        assertThat(route(0, 0, 10, 0).behind(List.of(new Box(-5, -5, 30, 10)), 8)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPartIsDrawnOverAnObstacle(int seed) {
        Random random = new Random(seed);
        ArcRoute route = random(random);
        List<Box> obstacles = obstacles(random);

        for (Box part : parts(route.behind(obstacles, random.nextInt(12)))) {
            assertThat(obstacles).as("seed %d: %s of %s", seed, part, route).noneMatch(box -> covers(box, part));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereNothingIsInTheWayAllOfTheLineIsDrawn(int seed) {
        Random random = new Random(seed);
        ArcRoute route = random(random);
        List<PathStep> steps = route.behind(List.of(), 0);

        double drawn = parts(steps).stream().mapToDouble(part -> part.width() + part.height()).sum();

        assertThat(drawn).as("seed %d: %s", seed, route).isCloseTo(route.length(),
                within(2.0 * route.points().size()));
        assertThat(Drawings.points(steps.getFirst()).findFirst().orElseThrow()).as("seed %d", seed)
                .containsExactly(route.start().x(), route.start().y());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatRunsOverObstaclesIsJustWhatIsNotDrawn(int seed) {
        Random random = new Random(seed);
        ArcRoute route = random(random);
        Box obstacle = new Box(random.nextInt(500), random.nextInt(500), 90, 25);
        List<PathStep> steps = route.behind(List.of(obstacle), 0);

        double drawn = parts(steps).stream().mapToDouble(part -> part.width() + part.height()).sum();

        assertThat(drawn + route.lengthIn(obstacle)).as("seed %d: %s", seed, route).isCloseTo(route.length(),
                within(4.0 * route.points().size()));
    }

    private static boolean covers(Box box, Box part) {
        double width = Math.min(box.right(), part.right()) - Math.max(box.x(), part.x());
        double height = Math.min(box.bottom(), part.bottom()) - Math.max(box.y(), part.y());
        return part.width() > part.height()
                ? width > 1e-6 && part.y() > box.y() && part.y() < box.bottom()
                : height > 1e-6 && part.x() > box.x() && part.x() < box.right();
    }

    /// The boxes of all strokes.
    static List<Box> parts(List<PathStep> steps) {
        List<Box> parts = new ArrayList<>();
        double[] from = {0, 0};
        for (PathStep step : steps) {
            double[] to = Drawings.points(step).findFirst().orElseThrow();
            if (!(step instanceof PathStep.MoveTo)) {
                parts.add(Box.ofEdges(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]),
                        Math.max(from[1], to[1])));
            }
            from = to;
        }
        return parts;
    }
}
