package org.tumen.display;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ColoursAndBoxesTest {
    private static final double LEAST_TEXT_CONTRAST = 4.5;

    static Stream<Theme> themes() {
        return Theme.ALL.stream();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#777777, #ffffff, 4.48", "#ff0000, #ffffff, 4.0", "#0000ff, #ffffff, 8.59"})
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertThat(Rgba.hex(one).contrastTo(Rgba.hex(other))).isCloseTo(ratio, Offset.offset(0.01));
        assertThat(Rgba.hex(other).contrastTo(Rgba.hex(one))).isCloseTo(ratio, Offset.offset(0.01));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textIsReadableOnEverySurface(Theme theme) {
        for (Rgba text : new Rgba[]{theme.ink(), theme.muted()}) {
            for (Rgba surface : new Rgba[]{theme.paper(), theme.panel()}) {
                assertThat(text.contrastTo(surface)).as("%s: %s on %s", theme.id(), text, surface)
                        .isGreaterThanOrEqualTo(LEAST_TEXT_CONTRAST);
            }
        }
        for (Rgba era : new Rgba[]{theme.eraFill(), theme.eraFillOther()}) {
            assertThat(theme.ink().contrastTo(era)).as("%s: ink on %s", theme.id(), era)
                    .isGreaterThanOrEqualTo(LEAST_TEXT_CONTRAST);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void lanesStandOutFromThePaper(Theme theme) {
        assertThat(theme.laneColors()).map(theme::markColor).allMatch(color -> color.contrastTo(theme.paper()) >= 3);
    }

    @Test
    void hexIsReadInBothCases() {
        assertThat(Rgba.hex("#1F5fA8")).isEqualTo(new Rgba(0x1F, 0x5F, 0xA8, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1F5FA8", "#1F5FA", "#1F5FA8FF", "#GGGGGG", "red"})
    void whatIsNoHexIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rgba.hex(text)).withMessageContaining("#rrggbb");
    }

    @Test
    void channelsAndOpacityHaveBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rgba(256, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rgba(0, -1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rgba(0, 0, 0, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rgba(0, 0, 0, Double.NaN));
    }

    @Test
    void mixingGoesFromOneColourToTheOther() {
        Rgba black = Rgba.hex("#000000");
        Rgba white = Rgba.hex("#ffffff");

        assertThat(black.mix(white, 0)).isEqualTo(black);
        assertThat(black.mix(white, 1)).isEqualTo(white);
        assertThat(black.mix(white, 0.5)).isEqualTo(new Rgba(128, 128, 128, 1));
        assertThat(black.withOpacity(0).mix(white, 0.5).opacity()).isEqualTo(0.5);
    }

    private static Box box(SplittableRandom random) {
        return new Box(random.nextDouble(-100, 100), random.nextDouble(-100, 100), random.nextDouble(0.1, 80),
                random.nextDouble(0.1, 80));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aUnionContainsBothAndIntersectionIsMutual(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Box one = box(random);
        Box other = box(random);

        Box union = one.union(other);

        assertThat(union.growBy(1e-9).contains(one)).as("seed %d", seed).isTrue();
        assertThat(union.growBy(1e-9).contains(other)).as("seed %d", seed).isTrue();
        assertThat(one.intersects(other)).as("seed %d", seed).isEqualTo(other.intersects(one));
        assertThat(one.intersects(one)).as("seed %d", seed).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boxesIntersectWhereTheyShareAPoint(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Box one = box(random);
        Box other = box(random);
        double x = Math.max(one.x(), other.x());
        double y = Math.max(one.y(), other.y());

        boolean share = one.contains(x, y) && other.contains(x, y);

        assertThat(one.intersects(other)).as("seed %d", seed).isEqualTo(share);
    }

    @Test
    void theRightAndLowerEdgesAreOutside() {
        Box box = new Box(10, 20, 30, 40);

        assertThat(box.contains(10, 20)).isTrue();
        assertThat(box.contains(40, 20)).isFalse();
        assertThat(box.contains(10, 60)).isFalse();
        assertThat(box.intersects(new Box(40, 20, 5, 5))).isFalse();
        assertThat(box.centerX()).isEqualTo(25);
        assertThat(box.centerY()).isEqualTo(40);
        assertThat(box.growBy(-5)).isEqualTo(new Box(15, 25, 20, 30));
    }

    @Test
    void aBoxHasAFiniteSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 0, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(Double.NaN, 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 0, Double.POSITIVE_INFINITY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Box.ofEdges(5, 0, 4, 1));
    }

    @Test
    void anImageHasAllItsPixels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DrawOp.Image(new Box(0, 0, 2, 2), 2, 2, List.of(1, 2, 3)))
                .withMessageContaining("2 x 2");
    }
}
