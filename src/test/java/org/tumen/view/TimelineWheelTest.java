package org.tumen.view;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.display.Box;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// What wheel, touch pad and touch screen do over the timeline.
@ExtendWith(OnFxThread.class)
class TimelineWheelTest {
    /// In days; events hold places as exact as single precision allows.
    private static final Offset<Double> NEARLY = Offset.offset(1e-3);

    private final ShownTimeline shown = new ShownTimeline(Workspaces.alliance(), 900, 480);
    // ---- wheel, touch pad, touch screen

    @Test
    void theWheelZoomsAndTheDateUnderThePointerStays() {
        long seed = 11;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            double start = -2000 + random.nextInt(500);
            shown.timeline.showSpan(new TimeSpan(start, start + 600 + random.nextInt(400)));
            double x = shown.canvas.axisLeftPx() + random.nextDouble() * shown.timeline.viewport().widthPx();
            double day = shown.dayAt(x);
            double days = shown.span().days();
            double delta = random.nextBoolean() ? 40 : -40;
            Wheel wheel = new Wheel(shown.canvas, x, random.nextDouble() * shown.canvas.getHeight());

            (random.nextBoolean() ? wheel : wheel.withControl()).turn(0, delta);

            assertThat(shown.dayAt(x)).as("seed %d, step %d", seed, i).isCloseTo(day, NEARLY);
            assertThat(shown.span().days()).as("seed %d, step %d", seed, i).isCloseTo(
                    days * (delta > 0 ? 1 / 1.2 : 1.2),
                    NEARLY);
        }
    }

    @Test
    void manySmallTurnsZoomAsFarAsOneLargeTurn() {
        shown.show(-2000, -1000);
        for (int i = 0; i < 40; i++) {
            new Wheel(shown.canvas, 500, 200).turn(0, 2);
        }
        TimeSpan bySmallTurns = shown.span();

        shown.show(-2000, -1000);
        new Wheel(shown.canvas, 500, 200).turn(0, 80);

        assertThat(shown.span().days()).isCloseTo(bySmallTurns.days(), NEARLY);
        assertThat(shown.span().startDay()).isCloseTo(bySmallTurns.startDay(), NEARLY);
    }

    @Test
    void aRunOfTurnsIsOneStepBack() {
        shown.show(-2000, -1000);
        shown.timeline.settle();

        new Wheel(shown.canvas, 500, 200).turn(0, 40).turn(0, 40).withShift().turn(80, 0);
        shown.timeline.goBack();

        assertThat(shown.span()).isEqualTo(new TimeSpan(-2000, -1000));
    }

    @Test
    void zoomingOutEndsAtTheWholeTimeline() {
        for (int i = 0; i < 40; i++) {
            new Wheel(shown.canvas, 700, 200).turn(0, -120);
        }

        assertThat(shown.span()).isEqualTo(shown.timeline.limits());
    }

    @Test
    void shiftAndWheelPans() {
        shown.show(-2000, -1000);
        double pxPerDay = shown.pxPerDay();

        // The toolkit itself turns a wheel with Shift to the side, on some systems only.
        new Wheel(shown.canvas, 500, 200).withShift().turn(-80, 0);
        assertThat(shown.span().startDay()).isCloseTo(-2000 + 80 / pxPerDay, NEARLY);
        new Wheel(shown.canvas, 500, 200).withShift().turn(0, 80);

        assertThat(shown.span().startDay()).isCloseTo(-2000, NEARLY);
        assertThat(shown.span().days()).isCloseTo(1000, NEARLY);
    }

    @Test
    void aWheelThatTurnsSidewaysPans() {
        shown.show(-2000, -1000);
        double pxPerDay = shown.pxPerDay();

        new Wheel(shown.canvas, 500, 200).turn(30, 5);

        assertThat(shown.span().startDay()).isCloseTo(-2000 - 35 / pxPerDay, NEARLY);
    }

    @Test
    void theWheelPansWhereTheReaderChoseSoAndStillZoomsWithControl() {
        shown.timeline.settings().change(now -> now.withWheelZooms(false));
        shown.show(-2000, -1000);

        new Wheel(shown.canvas, 500, 200).turn(0, -40);
        assertThat(shown.span().days()).isCloseTo(1000, NEARLY);
        assertThat(shown.span().startDay()).isGreaterThan(-2000);
        new Wheel(shown.canvas, 500, 200).withControl().turn(0, 40);

        assertThat(shown.span().days()).isCloseTo(1000 / 1.2, NEARLY);
    }

    @Test
    void twoFingersPanAndTheirRunningOutToo() {
        shown.show(-2000, -1000);
        double pxPerDay = shown.pxPerDay();
        Wheel fingers = new Wheel(shown.canvas, 500, 200);

        fingers.start().turn(0, -60).finish();
        assertThat(shown.span().startDay()).isCloseTo(-2000 + 60 / pxPerDay, NEARLY);
        fingers.runningOut().turn(0, -20);

        assertThat(shown.span().startDay()).isCloseTo(-2000 + 80 / pxPerDay, NEARLY);
        assertThat(shown.span().days()).isCloseTo(1000, NEARLY);
    }

    @Test
    void aFingerOnATouchScreenMovesTheTimelineOnce() {
        shown.show(-2000, -1000);
        double pxPerDay = shown.pxPerDay();
        Wheel finger = new Wheel(shown.canvas, 500, 200).onTouchScreen();

        // A touch screen sends the scrolling and, as if a mouse were there too, the drag.
        shown.mouse.touching().press(600, 200);
        finger.start();
        shown.mouse.touching().drag(550, 200);
        finger.turn(-50, 0);
        shown.mouse.touching().release(550, 200);
        finger.finish();

        assertThat(shown.span().startDay()).isCloseTo(-2000 + 50 / pxPerDay, NEARLY);
        assertThat(shown.selected()).isEmpty();
    }

    @Test
    void aTapSelects() {
        Box war = shown.bounds("war");

        shown.mouse.touching().click(war.centerX(), war.centerY());

        assertThat(shown.selected()).isEqualTo("war");
    }

    @Test
    void pinchingZoomsBetweenTheFingersAndIsOneStepBack() {
        shown.show(-2000, -1000);
        shown.timeline.settle();
        double day = shown.dayAt(400);

        new Wheel(shown.canvas, 400, 200).pinch(1.1).pinch(1.2).finishPinch();

        assertThat(shown.span().days()).isCloseTo(1000 / 1.1 / 1.2, NEARLY);
        assertThat(shown.dayAt(400)).isCloseTo(day, NEARLY);
        shown.timeline.goBack();
        assertThat(shown.span()).isEqualTo(new TimeSpan(-2000, -1000));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void aPinchThatCannotBeIsIgnored(double factor) {
        shown.show(-2000, -1000);

        new Wheel(shown.canvas, 400, 200).pinch(factor);

        assertThat(shown.span()).isEqualTo(new TimeSpan(-2000, -1000));
    }
}
