package org.tumen.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.model.ClaimStatus;
import org.tumen.model.edtf.Edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// The ends of bars that are not known exactly.
class BarDrawingTest {
    private static final Rgba COLOR = Rgba.hex("#B8412F");
    private static final Rgba PAPER = Rgba.hex("#FCFBF8");
    private static final Box BAR = new Box(100, 40, 80, 8);
    private static final double TAIL_PX = 14;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    static Stream<Arguments> statusesAndDoubts() {
        return Stream.of(ClaimStatus.values()).flatMap(status -> EnumSet.allOf(Edge.class).stream()
                .filter(BarDrawing::isDoubtful).map(edge -> arguments(status, edge)));
    }

    private static List<DrawOp> draw(Box bar, Edge start, Edge end, ClaimStatus status) {
        List<DrawOp> ops = new ArrayList<>();
        new BarDrawing(PackingFixtures.METRICS, ops).draw(bar, start, end,
                new BarDrawing.Look(status, COLOR, PAPER, COLOR, 1.2, TAIL_PX));
        return ops;
    }

    private static List<DrawOp.Rectangle> rectangles(List<DrawOp> ops) {
        return Drawings.all(ops).filter(DrawOp.Rectangle.class::isInstance).map(DrawOp.Rectangle.class::cast).toList();
    }

    private static List<Fill.Fade> fades(List<DrawOp> ops) {
        return rectangles(ops).stream().map(DrawOp.Rectangle::fill).filter(Fill.Fade.class::isInstance)
                .map(Fill.Fade.class::cast).toList();
    }

    private static Stream<Stroke> strokes(List<DrawOp> ops) {
        return Drawings.all(ops).flatMap(op -> switch (op) {
            case DrawOp.Line line -> Stream.of(line.stroke());
            case DrawOp.Path path -> Stream.ofNullable(path.stroke());
            default -> Stream.empty();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsDrawnBeyondTheBar(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        Box bar = new Box(random.nextDouble(-50, 50), random.nextDouble(-50, 50), random.nextDouble(0, 90),
                random.nextDouble(1, 30));
        Edge start = anyOf(Edge.values(), random);
        Edge end = anyOf(Edge.values(), random);
        ClaimStatus status = anyOf(ClaimStatus.values(), random);

        List<DrawOp> ops = draw(bar, start, end, status);

        assertThat(ops).as("seed %d", seed).isNotEmpty();
        assertThat(Drawings.all(ops)).as("seed %d: %s to %s, %s in %s", seed, start, end, status, bar)
                .allMatch(op -> bar.growBy(1e-9 + 0.6).contains(Drawings.bounds(op)));
    }

    private static <T> T anyOf(T[] values, RandomGenerator random) {
        return List.of(values).get(random.nextInt(values.length));
    }

    @ParameterizedTest
    @EnumSource(ClaimStatus.class)
    void eachKindOfEndHasALookOfItsOwn(ClaimStatus status) {
        Set<Edge> doubts = EnumSet.complementOf(EnumSet.of(Edge.OPEN));

        List<List<DrawOp>> ends = doubts.stream().map(edge -> draw(BAR, Edge.EXACT, edge, status)).toList();
        List<List<DrawOp>> starts = doubts.stream().map(edge -> draw(BAR, edge, Edge.EXACT, status)).toList();

        assertThat(ends).doesNotHaveDuplicates();
        assertThat(starts).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("statusesAndDoubts")
    void theOtherEndStaysFirm(ClaimStatus status, Edge doubt) {
        List<DrawOp> ops = draw(BAR, doubt, Edge.EXACT, status);

        assertThat(Drawings.all(ops).map(Drawings::bounds)).anyMatch(box -> Math.abs(box.right() - BAR.right()) < 0.7);
        assertThat(fades(ops)).noneMatch(fade -> fade.rightPx() > BAR.x() + TAIL_PX);
        assertThat(rectangles(ops)).noneMatch(piece -> piece.box().x() > BAR.right() - TAIL_PX);
    }

    @ParameterizedTest
    @EnumSource(ClaimStatus.class)
    void anApproximateEndFadesToNothing(ClaimStatus status) {
        List<Fill.Fade> fades = fades(draw(BAR, Edge.EXACT, Edge.APPROXIMATE, status));

        assertThat(fades).isNotEmpty().allMatch(fade -> fade.right().opacity() == 0)
                .allMatch(fade -> fade.left().opacity() == 1).allMatch(fade -> fade.rightPx() == BAR.right())
                .allMatch(fade -> fade.leftPx() == BAR.right() - TAIL_PX);
    }

    @ParameterizedTest
    @EnumSource(ClaimStatus.class)
    void anApproximateStartComesOutOfNothing(ClaimStatus status) {
        assertThat(fades(draw(BAR, Edge.APPROXIMATE, Edge.EXACT, status))).isNotEmpty()
                .allMatch(fade -> fade.left().opacity() == 0).allMatch(fade -> fade.leftPx() == BAR.x())
                .allMatch(fade -> fade.rightPx() == BAR.x() + TAIL_PX);
    }

    @Test
    void anUncertainEndBreaksUpWithGapsThatGrowAndNothingFades() {
        List<DrawOp> ops = draw(BAR, Edge.EXACT, Edge.UNCERTAIN, ClaimStatus.DOCUMENTED);
        List<Box> fragments = rectangles(ops).stream().map(DrawOp.Rectangle::box)
                .filter(box -> box.x() >= BAR.right() - TAIL_PX).toList();

        assertThat(fades(ops)).isEmpty();
        assertThat(fragments).hasSize(3);
        for (int i = 1; i < fragments.size(); i++) {
            assertThat(fragments.get(i).x() - fragments.get(i - 1).right()).isGreaterThan(1.5);
        }
        assertThat(rectangles(ops)).allMatch(piece -> Fill.of(COLOR).equals(piece.fill()));
    }

    @Test
    void anEndInBothDoubtsBreaksUpAndPales() {
        List<DrawOp> ops = draw(BAR, Edge.EXACT, Edge.UNCERTAIN_AND_APPROXIMATE, ClaimStatus.DOCUMENTED);

        List<Double> opacities = rectangles(ops).stream()
                .map(piece -> ((Fill.Solid) Objects.requireNonNull(piece.fill())).color().opacity())
                .toList();

        assertThat(opacities).hasSize(4).isSortedAccordingTo((left, right) -> Double.compare(right, left));
        assertThat(opacities.getLast()).isLessThan(0.3);
    }

    @Test
    void bothEndsInDoubtShareABarThatIsShorterThanTheirTails() {
        Box bar = new Box(0, 0, 10, 8);

        List<Fill.Fade> fades = fades(draw(bar, Edge.APPROXIMATE, Edge.APPROXIMATE, ClaimStatus.DOCUMENTED));

        assertThat(fades).hasSize(2);
        assertThat(fades.getFirst().rightPx()).isCloseTo(5, within(1e-9));
        assertThat(fades.getLast().leftPx()).isCloseTo(5, within(1e-9));
    }

    @Test
    void anUnknownEndIsTornOff() {
        List<DrawOp> ops = draw(BAR, Edge.EXACT, Edge.UNKNOWN, ClaimStatus.DOCUMENTED);

        assertThat(ops).singleElement().isInstanceOf(DrawOp.Path.class);
        List<double[]> points = ((DrawOp.Path) ops.getFirst()).steps().stream().flatMap(Drawings::points).toList();
        long tips = points.stream().filter(point -> point[0] == BAR.right()).count();
        assertThat(tips).isGreaterThanOrEqualTo(2);
        assertThat(points).filteredOn(point -> point[0] < BAR.right() && point[0] > BAR.x())
                .hasSizeGreaterThanOrEqualTo(3).allMatch(point -> BAR.right() - point[0] < 5);
        assertThat(points).filteredOn(point -> point[0] == BAR.x()).as("the firm end").hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void anUnknownStartIsTornOffAtTheLeft() {
        List<PathStep> steps = ((DrawOp.Path) draw(BAR, Edge.UNKNOWN, Edge.EXACT, ClaimStatus.DOCUMENTED).getFirst())
                .steps();

        assertThat(steps.stream().flatMap(Drawings::points).filter(point -> point[0] == BAR.x()).count())
                .isGreaterThanOrEqualTo(2);
        assertThat(Drawings.bounds(steps)).isEqualTo(BAR);
    }

    @ParameterizedTest
    @MethodSource("statusesAndDoubts")
    void theStatusIsSeenWhateverTheDoubt(ClaimStatus status, Edge doubt) {
        List<DrawOp> ops = draw(BAR, doubt, doubt, status);

        boolean anyDash = strokes(ops).anyMatch(stroke -> !stroke.dashPx().isEmpty());
        boolean anyClip = ops.stream().anyMatch(DrawOp.Clip.class::isInstance);
        boolean hollow = Drawings.all(ops).anyMatch(op -> switch (op) {
            case DrawOp.Rectangle rectangle -> Fill.of(PAPER).equals(rectangle.fill());
            case DrawOp.Path path -> Fill.of(PAPER).equals(path.fill());
            default -> false;
        });
        assertThat(anyDash).isEqualTo(status == ClaimStatus.ALLEGED);
        assertThat(anyClip).as("half filled").isEqualTo(status == ClaimStatus.DISPUTED);
        assertThat(hollow).isEqualTo(status != ClaimStatus.DOCUMENTED);
    }

    @Test
    void onlyTheUpperHalfOfADisputedBarIsFilled() {
        List<DrawOp> ops = draw(BAR, Edge.APPROXIMATE, Edge.UNCERTAIN, ClaimStatus.DISPUTED);

        DrawOp.Clip upper = ops.stream().filter(DrawOp.Clip.class::isInstance).map(DrawOp.Clip.class::cast).findFirst()
                .orElseThrow();
        assertThat(upper.box().bottom()).isCloseTo(BAR.centerY(), within(1e-9));
        List<DrawOp> unclipped = ops.stream().filter(op -> !op.equals(upper)).toList();
        assertThat(rectangles(unclipped)).filteredOn(piece -> !Fill.of(PAPER).equals(piece.fill())).isNotEmpty()
                .allMatch(piece -> piece.box().bottom() <= BAR.centerY() + 1e-9 || piece.box().height() < 1.3);
    }

    @ParameterizedTest
    @EnumSource(Edge.class)
    void doubtIsAboutEndsThatArePutDownInWordsOrMissing(Edge edge) {
        assertThat(BarDrawing.isDoubtful(edge)).isEqualTo(edge != Edge.EXACT && edge != Edge.OPEN);
    }
}
