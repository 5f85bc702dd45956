package org.tumen.time;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ViewportTest {
    private static final Viewport TEN_DAYS = new Viewport(new TimeSpan(100, 110), 1000);

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /// Some time from the 19th century to the 21st, from a quarter of an hour to centuries long.
    private static Viewport random(SplittableRandom random) {
        double start = random.nextDouble(-50_000, 20_000);
        double days = Viewport.LEAST_DAYS * Math.exp(random.nextDouble(0, 15));
        return new Viewport(new TimeSpan(start, start + days), random.nextDouble(100, 4000));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAWidthThatShowsNothing(double widthPx) {
        TimeSpan span = new TimeSpan(0, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(span, widthPx))
                .withMessageContaining("width");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -2, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAZoomFactorThatIsNotPositive(double factor) {
        assertThatIllegalArgumentException().isThrownBy(() -> TEN_DAYS.zoomAt(500, factor))
                .withMessageContaining("zoom");
    }

    @Test
    void zoomsInAboutThePointer() {
        assertThat(TEN_DAYS.zoomAt(500, 2).span()).isEqualTo(new TimeSpan(102.5, 107.5));
        assertThat(TEN_DAYS.zoomAt(0, 2).span()).isEqualTo(new TimeSpan(100, 105));
        assertThat(TEN_DAYS.zoomAt(1000, 0.5).span()).isEqualTo(new TimeSpan(90, 110));
    }

    @Test
    void zoomsInNoFurtherThanAQuarterOfAnHour() {
        assertThat(TEN_DAYS.zoomAt(300, 1e9).span().days()).isCloseTo(Viewport.LEAST_DAYS, within(1e-9));
    }

    @Test
    void showsLaterTimeAfterPanningByAPositiveDistance() {
        assertThat(TEN_DAYS.panBy(100).span()).isEqualTo(new TimeSpan(101, 111));
    }

    @Test
    void changesItsSpanAndItsWidthSeparately() {
        TimeSpan other = new TimeSpan(0, 1);

        assertThat(TEN_DAYS.show(other)).isEqualTo(new Viewport(other, 1000));
        assertThat(TEN_DAYS.withWidth(50)).isEqualTo(new Viewport(TEN_DAYS.span(), 50));
        assertThat(TEN_DAYS.pxPerDay()).isEqualTo(100);
        assertThat(TEN_DAYS.scale(40)).isEqualTo(new TimeScale(100, 40, 100));
    }

    @Test
    void widensATooShortSpanBeforeClamping() {
        Viewport minute = new Viewport(new TimeSpan(50, 50 + 1.0 / 1440), 1000);

        assertThat(minute.clampTo(new TimeSpan(0, 100)).span().days()).isCloseTo(Viewport.LEAST_DAYS, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheDayUnderThePointerWhenZooming(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Viewport viewport = random(random);
        double x = random.nextDouble(0, viewport.widthPx());
        Viewport zoomed = viewport.zoomAt(x, Math.exp(random.nextDouble(-3, 3)));
        double day = viewport.scale(0).toDay(x);

        // Near 1970 +- 137 years a double resolves a day to 7e-12: that much time is seen as so many pixels.
        double resolutionPx = Math.ulp(50_000.0) * zoomed.pxPerDay();
        assertThat(zoomed.scale(0).toX(day)).as("seed %d", seed).isCloseTo(x, within(Math.max(1e-6, 2 * resolutionPx)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesBackWhenPannedThereAndBack(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Viewport viewport = random(random);
        double distancePx = random.nextDouble(-5000, 5000);
        Viewport back = viewport.panBy(distancePx).panBy(-distancePx);

        assertThat(viewport.scale(0).toX(back.span().startDay())).as("seed %d", seed).isCloseTo(0, within(1e-4));
        assertThat(viewport.scale(0).toX(back.span().endDay())).as("seed %d", seed)
                .isCloseTo(viewport.widthPx(), within(1e-4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void staysInsideWhatItIsClampedTo(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeSpan limits = TimeSpanTest.random(random);
        Viewport clamped = random(random).clampTo(limits);

        assertThat(clamped.span().startDay()).as("seed %d", seed).isGreaterThanOrEqualTo(limits.startDay());
        assertThat(clamped.span().endDay()).as("seed %d", seed).isLessThanOrEqualTo(limits.endDay());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void drawsItsSpanAsWideAsItIs(long seed) {
        Viewport viewport = random(new SplittableRandom(seed));
        TimeScale scale = viewport.scale(17);

        assertThat(scale.toX(viewport.span().startDay())).as("seed %d", seed).isEqualTo(17);
        assertThat(scale.toX(viewport.span().endDay())).as("seed %d", seed)
                .isCloseTo(17 + viewport.widthPx(), within(1e-9 * viewport.widthPx()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void zoomsInManySmallStepsAsInOneLargeOne(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Viewport viewport = new Viewport(new TimeSpan(-20_000, 20_000), random.nextDouble(100, 4000));
        double x = random.nextDouble(0, viewport.widthPx());
        double factor = Math.exp(random.nextDouble(-2, 2));
        Viewport inSteps = viewport;
        for (int i = 0; i < 8; i++) {
            inSteps = inSteps.zoomAt(x, Math.pow(factor, 1.0 / 8));
        }
        Viewport atOnce = viewport.zoomAt(x, factor);

        assertThat(inSteps.span().startDay()).as("seed %d", seed).isCloseTo(atOnce.span().startDay(), within(1e-6));
        assertThat(inSteps.span().endDay()).as("seed %d", seed).isCloseTo(atOnce.span().endDay(), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void clampingAgainChangesNothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeSpan limits = TimeSpanTest.random(random);
        Viewport clamped = random(random).clampTo(limits);

        assertThat(clamped.clampTo(limits)).as("seed %d", seed).isEqualTo(clamped);
    }
}
