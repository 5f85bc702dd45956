package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.ClaimStatus;
import org.tumen.model.edtf.Edge;
import org.tumen.time.TimeScale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Which rival dates are seen beside a mark, and how. A day is a pixel wide unless said otherwise.
class GhostTest {
    private static final TimeScale SCALE = PackingFixtures.PIXEL_A_DAY;
    private static final Metrics METRICS = PackingFixtures.METRICS;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static TimelineEntry entry(double start, double end, boolean lasts, RivalTime... rivals) {
        return new TimelineEntry(0, "e", "Event", 0, start, end, lasts, Edge.EXACT, Edge.EXACT,
                ClaimStatus.DOCUMENTED, 3, List.of(rivals));
    }

    private static List<Ghost> of(TimelineEntry entry) {
        return Ghost.of(entry, Shape.at(entry, 1000, SCALE.pxPerDay(), METRICS), SCALE, METRICS);
    }

    @Test
    void anEventWithoutRivalDatesHasNone() {
        assertThat(of(entry(100, 101, false))).isEmpty();
    }

    @Test
    void aRivalDayIsASymbolOfTheMarksSizeAtItsMiddle() {
        Ghost ghost = of(entry(100, 101, false, new RivalTime(0, 150, 151, false))).getFirst();

        assertThat(ghost.form()).isEqualTo(Ghost.Form.SYMBOL);
        assertThat(ghost.left(SCALE, METRICS)).isCloseTo(150.5 - 3.6, within(1e-9));
        assertThat(ghost.right(SCALE, METRICS)).isCloseTo(150.5 + 3.6, within(1e-9));
        assertThat(ghost.isBeforeMark(SCALE, METRICS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"101, 0", "105, 0", "109, 0", "110, 1", "91, 0", "90, 1", "95, 0"})
    void aRivalDayThatWouldTouchTheMarkIsNotSeen(double day, int ghosts) {
        assertThat(of(entry(100, 101, false, new RivalTime(0, day, day + 1, false)))).hasSize(ghosts);
    }

    @Test
    void aRivalSpanApartFromTheMarkIsABar() {
        Ghost ghost = of(entry(100, 101, false, new RivalTime(0, 150, 190, true))).getFirst();

        assertThat(ghost.form()).isEqualTo(Ghost.Form.BAR);
        assertThat(ghost.left(SCALE, METRICS)).isEqualTo(150);
        assertThat(ghost.right(SCALE, METRICS)).isEqualTo(190);
    }

    @Test
    void aRivalSpanTooShortForABarIsASymbol() {
        assertThat(of(entry(100, 101, false, new RivalTime(0, 150, 155, true)))).singleElement()
                .satisfies(ghost -> assertThat(ghost.form()).isEqualTo(Ghost.Form.SYMBOL));
    }

    @Test
    void ofARivalSpanThatMeetsTheMarkTheRestIsSeenOnBothSides() {
        List<Ghost> ghosts = of(entry(100, 140, true, new RivalTime(0, 80, 170, true)));

        assertThat(ghosts).extracting(Ghost::form).containsExactly(Ghost.Form.BEFORE, Ghost.Form.AFTER);
        assertThat(ghosts.getFirst().left(SCALE, METRICS)).isEqualTo(80);
        assertThat(ghosts.getFirst().right(SCALE, METRICS)).isEqualTo(100);
        assertThat(ghosts.getLast().left(SCALE, METRICS)).isEqualTo(140);
        assertThat(ghosts.getLast().right(SCALE, METRICS)).isEqualTo(170);
    }

    @Test
    void aRivalSpanInsideTheMarkIsNotSeen() {
        assertThat(of(entry(100, 140, true, new RivalTime(0, 110, 130, true)))).isEmpty();
    }

    @Test
    void ofTwoRivalDatesThatWouldTouchTheFirstIsSeen() {
        List<Ghost> ghosts = of(entry(100, 101, false, new RivalTime(0, 150, 151, false),
                new RivalTime(1, 153, 154, false), new RivalTime(2, 170, 171, false)));

        assertThat(ghosts).extracting(ghost -> ghost.rival().number()).containsExactly(0, 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ghostsStandApartFromTheMarkAndEachOtherAtEveryScaleOfABucket(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        double start = random.nextDouble(0, 500);
        boolean lasts = random.nextBoolean();
        RivalTime[] rivals = new RivalTime[random.nextInt(1, 5)];
        for (int i = 0; i < rivals.length; i++) {
            double from = random.nextDouble(0, 1000);
            boolean span = random.nextBoolean();
            rivals[i] = new RivalTime(i, from, from + random.nextDouble(1, span ? 200 : 40), span);
        }
        TimelineEntry entry = entry(start, start + random.nextDouble(1, lasts ? 300 : 60), lasts, rivals);
        Shape shape = Shape.at(entry, 1000, SCALE.pxPerDay(), METRICS);
        List<Ghost> ghosts = of(entry);

        for (double factor : new double[]{1, random.nextDouble(1, 2.25), 2.25}) {
            TimeScale closer = new TimeScale(0, 0, factor);
            List<double[]> stretches = new ArrayList<>();
            stretches.add(new double[]{shape.left(entry, closer, METRICS), shape.right(entry, closer, METRICS)});
            ghosts.forEach(ghost -> stretches
                    .add(new double[]{ghost.left(closer, METRICS), ghost.right(closer, METRICS)}));
            for (int i = 0; i < stretches.size(); i++) {
                assertThat(stretches.get(i)[1]).as("seed %d", seed).isGreaterThanOrEqualTo(stretches.get(i)[0]);
                for (int j = i + 1; j < stretches.size(); j++) {
                    double common = Math.min(stretches.get(i)[1], stretches.get(j)[1])
                            - Math.max(stretches.get(i)[0], stretches.get(j)[0]);
                    assertThat(common).as("seed %d at %s: %s", seed, factor, ghosts).isLessThan(1e-6);
                }
            }
        }
    }
}
