package org.tumen.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.model.ClaimStatus;
import org.tumen.model.Symbol;
import org.tumen.model.edtf.Edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Counting marks and the rings that show what they count.
class ClusterDrawingTest {
    private static final Rgba COLOR = Rgba.hex("#7A4EA3");
    private static final Lane LANE = new Lane("t", "Treaties", COLOR, Symbol.DIAMOND);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static StatusMix random(RandomGenerator random) {
        return new StatusMix(random.nextInt(300), random.nextInt(3), random.nextInt(30), random.nextInt(2) + 1);
    }

    private static List<DrawOp> draw(Box box, StatusMix mix) {
        TimelineEntry any = new TimelineEntry(0, "", "", 0, 0, 1, false, Edge.EXACT, Edge.EXACT,
                ClaimStatus.DOCUMENTED, 3, List.of());
        List<DrawOp> ops = new ArrayList<>();
        new ClusterDrawing(Theme.LIGHT, PackingFixtures.METRICS, ops).draw(box,
                new PackedCluster(0, Collections.nCopies(mix.total(), any), new PackedCluster.Room(0, 0, 1, 0), mix),
                LANE);
        return ops;
    }

    private static Box box(StatusMix mix) {
        return new Box(50, 20, PackingFixtures.METRICS.clusterWidthPx(mix.total()), 16);
    }

    private static List<DrawOp.Path> parts(List<DrawOp> ops) {
        return ops.stream().filter(DrawOp.Path.class::isInstance).map(DrawOp.Path.class::cast).toList();
    }

    private static double length(DrawOp.Path path) {
        List<double[]> points = new ArrayList<>();
        for (PathStep step : path.steps()) {
            if (step instanceof PathStep.CurveTo curve) {
                double[] start = points.getLast();
                for (int i = 1; i <= 16; i++) {
                    points.add(onCurve(start, curve, i / 16.0));
                }
            } else {
                Drawings.points(step).forEach(points::add);
            }
        }
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Math.hypot(points.get(i)[0] - points.get(i - 1)[0], points.get(i)[1] - points.get(i - 1)[1]);
        }
        return length;
    }

    private static double[] onCurve(double[] start, PathStep.CurveTo curve, double t) {
        double s = 1 - t;
        return new double[]{
                s * s * s * start[0] + 3 * s * s * t * curve.c1x() + 3 * s * t * t * curve.c2x()
                        + t * t * t * curve.x(),
                s * s * s * start[1] + 3 * s * s * t * curve.c1y() + 3 * s * t * t * curve.c2y()
                        + t * t * t * curve.y()};
    }

    /// The ring of a pill is half its height from the line that its middle draws.
    @ParameterizedTest
    @MethodSource("seeds")
    void everyPointOfTheRingIsOnThePill(long seed) {
        StatusMix mix = random(new RandomTimelines(seed).random());
        Box box = box(mix);
        double radius = box.height() / 2 - 0.8;
        double half = (box.width() - box.height()) / 2;
        for (DrawOp.Path part : parts(draw(box, mix))) {
            double[] last = {0, 0};
            for (PathStep step : part.steps()) {
                List<double[]> points = new ArrayList<>();
                if (step instanceof PathStep.CurveTo curve) {
                    for (int i = 1; i <= 8; i++) {
                        points.add(onCurve(last, curve, i / 8.0));
                    }
                } else {
                    Drawings.points(step).forEach(points::add);
                }
                for (double[] point : points) {
                    double beside = Math.max(0, Math.abs(point[0] - box.centerX()) - half);
                    assertThat(Math.hypot(beside, point[1] - box.centerY())).as("seed %d, %s", seed, mix)
                            .isCloseTo(radius, within(0.01));
                }
                last = points.getLast();
            }
        }
    }

    @Test
    void whatIsAllDocumentedHasAWholeRing() {
        List<DrawOp> ops = draw(box(new StatusMix(12, 0, 0, 0)), new StatusMix(12, 0, 0, 0));

        assertThat(parts(ops)).isEmpty();
        assertThat(ops.getFirst()).isInstanceOfSatisfying(DrawOp.Rectangle.class,
                pill -> assertThat(pill.stroke()).isEqualTo(Stroke.solid(COLOR, 1.6)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRingIsMadeOfAPartForEachStatusInProportion(long seed) {
        StatusMix mix = random(new RandomTimelines(seed).random());
        List<DrawOp.Path> parts = parts(draw(box(mix), mix));
        Map<ClaimStatus, Double> shares = ClusterDrawing.shares(mix);
        double whole = parts.stream().mapToDouble(ClusterDrawingTest::length).sum();

        assertThat(parts).as("seed %d", seed).hasSameSizeAs(shares.keySet());
        List<Double> inOrder = List.copyOf(shares.values());
        for (int i = 0; i < parts.size(); i++) {
            assertThat(length(parts.get(i)) / whole).as("seed %d, part %d of %s", seed, i, mix)
                    .isCloseTo(inOrder.get(i), within(0.02));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRingIsClosedAndInsideTheMark(long seed) {
        StatusMix mix = random(new RandomTimelines(seed).random());
        Box box = box(mix);
        List<DrawOp> ops = draw(box, mix);
        List<List<double[]>> points = parts(ops).stream()
                .map(part -> part.steps().stream().flatMap(Drawings::points).toList()).toList();

        for (int i = 0; i < points.size(); i++) {
            double[] end = points.get(i).getLast();
            double[] next = points.get((i + 1) % points.size()).getFirst();
            assertThat(Math.hypot(end[0] - next[0], end[1] - next[1])).as("seed %d, after part %d", seed, i)
                    .isLessThan(1e-6);
        }
        assertThat(ops).as("seed %d", seed).allMatch(op -> box.growBy(1e-6).contains(Drawings.bounds(op)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNumberIsClearOfTheRing(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        int count = (int) Math.pow(10, random.nextDouble(0.4, 5));
        StatusMix mix = new StatusMix(count / 2, 0, count - count / 2, 0);
        Box box = box(mix);
        DrawOp.TextRun number = draw(box, mix).stream().filter(DrawOp.TextRun.class::isInstance)
                .map(DrawOp.TextRun.class::cast).findFirst().orElseThrow();

        assertThat(number.text()).isEqualTo(Integer.toString(count));
        assertThat(box.growBy(-2).contains(Drawings.bounds(number))).as("seed %d: %d", seed, count).isTrue();
    }

    @Test
    void eachStatusHasAPartOfItsOwnLook() {
        StatusMix mix = new StatusMix(5, 5, 5, 5);

        List<Stroke> strokes = parts(draw(box(mix), mix)).stream()
                .map(part -> Objects.requireNonNull(part.stroke())).toList();

        assertThat(strokes).hasSize(4).doesNotHaveDuplicates();
        assertThat(strokes.get(0)).isEqualTo(Stroke.solid(COLOR, 1.6));
        assertThat(strokes.get(1).color()).isNotEqualTo(COLOR);
        assertThat(strokes.get(2).dashPx()).isNotEmpty();
        assertThat(strokes.get(3).widthPx()).isLessThan(strokes.get(0).widthPx());
    }

    @ParameterizedTest
    @CsvSource({"999, 0, 0, 1", "0, 1, 500, 0", "1000, 1, 1, 1"})
    void evenOneAmongManyIsSeen(int documented, int disputed, int alleged, int assessed) {
        Map<ClaimStatus, Double> shares = ClusterDrawing
                .shares(new StatusMix(documented, disputed, alleged, assessed));

        assertThat(shares.values()).allMatch(share -> share > 0.07);
        assertThat(shares.values().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void thePaperShowsThroughItsTint() {
        StatusMix mix = new StatusMix(1, 1, 0, 0);

        assertThat(draw(box(mix), mix).getFirst()).isInstanceOfSatisfying(DrawOp.Rectangle.class, pill -> assertThat(
                ((Fill.Solid) Objects.requireNonNull(pill.fill())).color().contrastTo(Theme.LIGHT.ink()))
                .isGreaterThan(7));
    }
}
