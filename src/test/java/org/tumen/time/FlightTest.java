package org.tumen.time;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FlightTest {
    private static final double WIDTH_PX = 1200;
    private static final int STEPS = 200;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static TimeSpan random(SplittableRandom random) {
        double center = random.nextDouble(-1e6, 1e6);
        double days = Viewport.LEAST_DAYS * Math.exp(random.nextDouble(0, 17));
        return new TimeSpan(center - days / 2, center + days / 2);
    }

    private static Flight between(TimeSpan from, TimeSpan to) {
        return Flight.between(from, to, WIDTH_PX);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void startsAndEndsExactlyWhereItShould(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeSpan from = random(random);
        TimeSpan to = random(random);
        Flight flight = between(from, to);

        assertThat(flight.at(0)).as("seed %d", seed).isEqualTo(from);
        assertThat(flight.at(1)).as("seed %d", seed).isEqualTo(to);
        assertThat(flight.durationMs()).as("seed %d", seed).isBetween(0.0, 600.0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesAndArrivesWithoutAJump(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeSpan from = random(random);
        TimeSpan to = random(random);
        Flight flight = between(from, to);

        assertSame(flight.at(1e-9), from, seed);
        assertSame(flight.at(1 - 1e-9), to, seed);
    }

    private static void assertSame(TimeSpan span, TimeSpan expected, long seed) {
        assertThat(span.days()).as("seed %d", seed).isCloseTo(expected.days(), within(1e-6 * expected.days()));
        assertThat(span.centerDay()).as("seed %d", seed).isCloseTo(expected.centerDay(),
                within(1e-6 * expected.days()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void travelsOnlyTowardsItsGoal(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeSpan from = random(random);
        TimeSpan to = random(random);
        Flight flight = between(from, to);
        double direction = Math.signum(to.centerDay() - from.centerDay());

        double before = from.centerDay();
        for (int i = 1; i <= STEPS; i++) {
            double center = flight.at(i / (double) STEPS).centerDay();
            assertThat(direction * (center - before)).as("seed %d, step %d", seed, i).isGreaterThan(-1e-8);
            before = center;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void zoomsOutAtMostOnceAndThenIn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeSpan from = random(random);
        TimeSpan to = random(random);
        Flight flight = between(from, to);

        int turns = 0;
        boolean isZoomingOut = true;
        for (int i = 1; i <= STEPS; i++) {
            double change = flight.at(i / (double) STEPS).days() / flight.at((i - 1) / (double) STEPS).days() - 1;
            boolean goesOut = change > 1e-9;
            turns += !goesOut && isZoomingOut && i > 1 ? 1 : 0;
            assertThat(goesOut && !isZoomingOut).as("seed %d, step %d: out again", seed, i).isFalse();
            isZoomingOut = goesOut;
        }
        assertThat(turns).as("seed %d", seed).isLessThanOrEqualTo(1);
    }

    /// The paper's claim: equal steps look equally fast. The measure is travel and zoom against the visible length.
    @ParameterizedTest
    @MethodSource("seeds")
    void movesEquallyFastToTheEye(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Flight flight = between(random(random), random(random));

        double first = pathLength(flight, 0);
        for (int i = 1; i < STEPS; i++) {
            assertThat(pathLength(flight, i)).as("seed %d, step %d", seed, i).isCloseTo(first, within(0.05 * first));
        }
    }

    private static double pathLength(Flight flight, int step) {
        TimeSpan here = flight.at(step / (double) STEPS);
        TimeSpan there = flight.at((step + 1) / (double) STEPS);
        double middleDays = Math.sqrt(here.days() * there.days());
        double travelled = 2 * (there.centerDay() - here.centerDay()) / middleDays;
        double zoomed = Math.log(there.days() / here.days());
        return Math.hypot(travelled, zoomed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fliesBackTheSameWay(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeSpan from = random(random);
        TimeSpan to = random(random);
        double share = random.nextDouble();
        TimeSpan there = between(from, to).at(share);
        TimeSpan back = between(to, from).at(1 - share);

        assertThat(back.days()).as("seed %d", seed).isCloseTo(there.days(), within(1e-5 * there.days()));
        assertThat(back.centerDay()).as("seed %d", seed).isCloseTo(there.centerDay(), within(1e-5 * there.days()));
    }

    @Test
    void standsStillWhereItAlreadyIs() {
        TimeSpan here = new TimeSpan(100, 110);
        Flight flight = between(here, here);

        assertThat(flight.durationMs()).isZero();
        assertThat(flight.at(0.5)).isEqualTo(here);
    }

    @Test
    void zoomsInPlaceWithoutTravelling() {
        TimeSpan halfWay = between(new TimeSpan(-50, 50), new TimeSpan(-0.5, 0.5)).at(0.5);

        assertThat(halfWay.centerDay()).isZero();
        assertThat(halfWay.days()).isCloseTo(10, within(1e-9));
    }

    @Test
    void zoomsOutToCrossALongWayBetweenSpansOfTheSameLength() {
        TimeSpan halfWay = between(new TimeSpan(0, 10), new TimeSpan(20_000, 20_010)).at(0.5);

        assertThat(halfWay.centerDay()).isCloseTo(10_005, within(1e-6));
        assertThat(halfWay.days()).isGreaterThan(10_000);
    }

    @Test
    void hardlyZoomsOutToGoNextDoor() {
        TimeSpan halfWay = between(new TimeSpan(0, 10), new TimeSpan(1, 11)).at(0.5);

        assertThat(halfWay.days()).isBetween(10.0, 10.2);
    }

    @Test
    void takesLongerForALongerWayButNeverOverSixHundredMilliseconds() {
        TimeSpan from = new TimeSpan(0, 1000);
        double near = between(from, new TimeSpan(200, 1200)).durationMs();
        double far = between(from, new TimeSpan(1000, 2000)).durationMs();

        assertThat(near).isPositive().isLessThan(far);
        assertThat(between(from, new TimeSpan(3e8, 3e8 + 1)).durationMs()).isEqualTo(600);
    }

    @Test
    void treatsCentresLessThanHalfAPixelApartAsOne() {
        TimeSpan halfWay = between(new TimeSpan(0, 1200), new TimeSpan(0.4, 1200.4)).at(0.5);

        assertThat(halfWay.centerDay()).isCloseTo(600.2, within(1e-9));
        assertThat(halfWay.days()).isCloseTo(1200, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.NEGATIVE_INFINITY})
    void hasNotStartedBeforeItsTime(double share) {
        TimeSpan from = new TimeSpan(0, 1);

        assertThat(between(from, new TimeSpan(5, 7)).at(share)).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, Double.POSITIVE_INFINITY})
    void staysWhereItArrived(double share) {
        TimeSpan to = new TimeSpan(5, 7);

        assertThat(between(new TimeSpan(0, 1), to).at(share)).isEqualTo(to);
    }

    /// From the age of the dinosaurs to an afternoon and back: nothing overflows, and the view never turns empty.
    @ParameterizedTest
    @MethodSource("seeds")
    void fliesAcrossDeepTime(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeSpan whole = new TimeSpan(-3.6e11, 7.4e5);
        double afternoon = random.nextDouble(-3.6e11, 7e5);
        Flight flight = between(whole, new TimeSpan(afternoon, afternoon + 0.25));

        assertThat(flight.durationMs()).as("seed %d", seed).isEqualTo(600);
        for (int i = 0; i <= STEPS; i++) {
            TimeSpan span = flight.at(i / (double) STEPS);
            assertThat(span.days()).as("seed %d, step %d", seed, i).isBetween(0.2, 1.1 * whole.days());
            assertThat(span.intersects(whole)).as("seed %d, step %d", seed, i).isTrue();
        }
    }
}
