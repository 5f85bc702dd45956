package org.tumen.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DrawingValuesTest {
    private static final Rgba BLACK = Rgba.hex("#000000");
    private static final Box BOX = new Box(0, 0, 10, 10);
    private static final DrawOp LINE = new DrawOp.Line(0, 0, 1, 1, Stroke.solid(BLACK, 1));

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    static Stream<Theme> themes() {
        return Stream.of(Theme.LIGHT, Theme.DARK);
    }

    private static Rgba color(SplittableRandom random) {
        return new Rgba(random.nextInt(256), random.nextInt(256), random.nextInt(256), random.nextDouble());
    }

    private static <T> void assertUnchangeable(List<T> held, List<T> expected) {
        assertThat(held).isEqualTo(expected);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(held::clear);
    }

    @Test
    void aDrawingKeepsItsOpsAndMarks() {
        Mark mark = new Mark("a", Mark.Kind.EVENT, BOX, "An event");
        List<DrawOp> ops = new ArrayList<>(List.of(LINE));
        List<Mark> marks = new ArrayList<>(List.of(mark));
        DisplayList drawing = new DisplayList(10, 10, BLACK, ops, marks);

        ops.clear();
        marks.clear();

        assertUnchangeable(drawing.ops(), List.of(LINE));
        assertUnchangeable(drawing.marks(), List.of(mark));
    }

    @Test
    void pathsClipsStrokesAndThemesKeepTheirParts() {
        PathStep step = new PathStep.MoveTo(1, 2);
        List<PathStep> steps = new ArrayList<>(List.of(step));
        List<DrawOp> content = new ArrayList<>(List.of(LINE));
        List<Double> dashes = new ArrayList<>(List.of(3.0, 2.0));
        DrawOp.Path path = new DrawOp.Path(steps, Fill.of(BLACK), null);
        DrawOp.Clip clip = new DrawOp.Clip(BOX, content);
        Stroke stroke = new Stroke(BLACK, 1, dashes);

        steps.clear();
        content.clear();
        dashes.set(0, 9.0);

        assertUnchangeable(path.steps(), List.of(step));
        assertUnchangeable(clip.content(), List.of(LINE));
        assertUnchangeable(stroke.dashPx(), List.of(3.0, 2.0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Theme.LIGHT.laneColors().clear());
    }

    @Test
    void anImageKeepsItsPixels() {
        List<Integer> pixels = new ArrayList<>(List.of(1, 2));
        DrawOp.Image image = new DrawOp.Image(BOX, 2, 1, pixels);

        pixels.set(0, 9);

        assertUnchangeable(image.argb(), List.of(1, 2));
    }

    @Test
    void anImageRefusesASizeThatOnlySeemsToFitItsPixels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DrawOp.Image(BOX, -1, -2, List.of(1, 2))).withMessageContaining("-1 x -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DrawOp.Image(BOX, 65_536, 65_536, List.of()))
                .withMessageContaining("65536 x 65536");
        assertThat(new DrawOp.Image(BOX, 0, 0, List.of()).argb()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aColourIsReadBackFromItsHex(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Rgba color = color(random).withOpacity(1);
        String hex = "#%02x%02x%02x".formatted(color.red(), color.green(), color.blue());

        assertThat(Rgba.hex(hex)).as("seed %d", seed).isEqualTo(color);
        assertThat(Rgba.hex(hex.toUpperCase(Locale.ROOT))).as("seed %d", seed).isEqualTo(color);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMixLiesBetweenItsColours(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Rgba one = color(random);
        Rgba other = color(random);
        double share = random.nextDouble();

        Rgba mix = one.mix(other, share);
        Rgba back = other.mix(one, 1 - share);

        assertThat(mix.red()).as("seed %d", seed).isBetween(Math.min(one.red(), other.red()),
                Math.max(one.red(), other.red()));
        assertThat(mix.blue()).as("seed %d", seed).isBetween(Math.min(one.blue(), other.blue()),
                Math.max(one.blue(), other.blue()));
        assertThat(mix.opacity()).as("seed %d", seed).isCloseTo(back.opacity(), Offset.offset(1e-9));
        assertThat(Math.abs(mix.green() - back.green())).as("seed %d", seed).isLessThanOrEqualTo(1);
        assertThat(one.mix(one, share)).as("seed %d", seed).isEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void contrastIsMutualAndBetweenOneAndTwentyOne(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Rgba one = color(random);
        Rgba other = color(random);

        assertThat(one.contrastTo(other)).as("seed %d", seed).isEqualTo(other.contrastTo(one)).isBetween(1.0, 21.0);
        assertThat(one.contrastTo(one)).as("seed %d", seed).isEqualTo(1);
        assertThat(one.luminance()).as("seed %d", seed).isBetween(0.0, 1.0);
        if (one.red() < 255) {
            assertThat(new Rgba(one.red() + 1, one.green(), one.blue(), 1).luminance()).as("seed %d", seed)
                    .isGreaterThan(one.luminance());
        }
    }

    @ParameterizedTest
    @CsvSource({"#000000, 0", "#ffffff, 1", "#ff0000, 0.2126", "#00ff00, 0.7152", "#0000ff, 0.0722", "#808080, 0.2159",
            "#404040, 0.0513",
            "#0a0a0a, 0.00304"})
    void luminanceIsThatOfWcag(String hex, double luminance) {
        assertThat(Rgba.hex(hex).luminance()).isCloseTo(luminance, Offset.offset(0.0001));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void neighbouringLanesDiffer(Theme theme) {
        List<Rgba> lanes = theme.laneColors();
        for (int i = 0; i < lanes.size(); i++) {
            Rgba next = lanes.get((i + 1) % lanes.size());
            int distance = Math.abs(lanes.get(i).red() - next.red()) + Math.abs(lanes.get(i).green() - next.green())
                    + Math.abs(lanes.get(i).blue() - next.blue());
            assertThat(distance).as("%s: %s and %s", theme.id(), lanes.get(i), next).isGreaterThan(60);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aDarkThemeHasLightTextAndALightOneDark(Theme theme) {
        assertThat(theme.ink().luminance() > theme.paper().luminance()).isEqualTo(theme.dark());
        assertThat(theme.muted().contrastTo(theme.paper())).isLessThan(theme.ink().contrastTo(theme.paper()));
        assertThat(theme.accent().contrastTo(theme.paper())).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.eraFill()).isNotEqualTo(theme.eraFillOther());
    }

    @Test
    void italicsKeepSizeAndWeight() {
        assertThat(FontSpec.semiBold(12.5).inItalics())
                .isEqualTo(new FontSpec(12.5, FontSpec.Weight.SEMI_BOLD, true));
        assertThat(FontSpec.bold(9).inItalics().inItalics()).isEqualTo(FontSpec.bold(9).inItalics());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBoxContainsThePointsWithinItsEdgesAndGrowsOnAllSides(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Box box = Box.ofEdges(random.nextDouble(-90, 0), random.nextDouble(-90, 0), random.nextDouble(1, 90),
                random.nextDouble(1, 90));
        double x = random.nextDouble(-100, 100);
        double y = random.nextDouble(-100, 100);

        assertThat(box.contains(x, y)).as("seed %d", seed)
                .isEqualTo(x >= box.x() && x < box.right() && y >= box.y() && y < box.bottom());
        assertThat(box.contains(box.centerX(), box.centerY())).as("seed %d", seed).isTrue();
        assertThat(box.growBy(3).contains(box)).as("seed %d", seed).isTrue();
        assertThat(box.contains(box.growBy(3))).as("seed %d", seed).isFalse();
        assertThat(box.growBy(3).width()).as("seed %d", seed).isCloseTo(box.width() + 6, Offset.offset(1e-9));
        assertThat(box.union(box)).as("seed %d", seed).isEqualTo(box);
    }

    @Test
    void anEmptyBoxContainsNoPointButLiesWithinOthers() {
        Box empty = new Box(5, 5, 0, 0);

        assertThat(empty.contains(5, 5)).isFalse();
        assertThat(BOX.contains(empty)).isTrue();
        assertThat(empty.union(BOX)).isEqualTo(BOX);
        assertThatIllegalArgumentException().isThrownBy(() -> BOX.growBy(-6)).withMessageContaining("-2.0 x -2.0");
    }
}
