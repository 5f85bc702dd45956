package org.tumen.view;

import java.util.List;
import java.util.Random;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.display.Box;
import org.tumen.display.Mark;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.TimelineViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/// What mouse, wheel, touch pad and touch screen do over the timeline.
@ExtendWith(OnFxThread.class)
class TimelineGesturesTest {
    private static final double WIDTH_PX = 900;
    private static final double HEIGHT_PX = 480;
    private static final double RULER_Y = 12;
    /// In days; events hold places as exact as single precision allows.
    private static final Offset<Double> NEARLY = Offset.offset(1e-3);

    private final TimelineViewModel timeline = Workspaces.timeline(Workspaces.alliance());
    private final TimelineCanvas canvas = new TimelineCanvas(timeline);
    private final Mouse mouse = new Mouse(canvas);

    TimelineGesturesTest() {
        Nodes.show(canvas, WIDTH_PX, HEIGHT_PX);
    }

    private TimeSpan span() {
        return timeline.viewport().span();
    }

    private double dayAt(double x) {
        return timeline.viewport().scale(canvas.axisLeftPx()).toDay(x);
    }

    private double pxPerDay() {
        return timeline.viewport().pxPerDay();
    }

    private String selected() {
        @Nullable
        HistoricalEvent event = timeline.selected();
        return event == null ? "" : event.id();
    }

    private void show(double startDay, double endDay) {
        timeline.showSpan(new TimeSpan(startDay, endDay));
        canvas.layout();
    }

    private Box bounds(String eventId) {
        @Nullable
        Box bounds = canvas.boundsOf(eventId);
        if (bounds == null) {
            throw new AssertionError(eventId + " is not in the picture");
        }
        return bounds;
    }

    private Mouse clickOn(String eventId) {
        return mouse.click(bounds(eventId).centerX(), bounds(eventId).centerY());
    }

    /// A place of the canvas where there is no event; below all lanes.
    private static double emptyY() {
        return HEIGHT_PX - 3;
    }

    // ---- wheel, touch pad, touch screen

    @Test
    void theWheelZoomsAndTheDateUnderThePointerStays() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            double start = -2000 + random.nextInt(500);
            show(start, start + 600 + random.nextInt(400));
            double x = canvas.axisLeftPx() + random.nextDouble() * timeline.viewport().widthPx();
            double day = dayAt(x);
            double days = span().days();
            double delta = random.nextBoolean() ? 40 : -40;
            Wheel wheel = new Wheel(canvas, x, random.nextDouble() * HEIGHT_PX);

            (random.nextBoolean() ? wheel : wheel.withControl()).turn(0, delta);

            assertThat(dayAt(x)).as("seed %d, step %d", seed, i).isCloseTo(day, NEARLY);
            assertThat(span().days()).as("seed %d, step %d", seed, i).isCloseTo(days * (delta > 0 ? 1 / 1.2 : 1.2),
                    NEARLY);
        }
    }

    @Test
    void manySmallTurnsZoomAsFarAsOneLargeTurn() {
        show(-2000, -1000);
        for (int i = 0; i < 40; i++) {
            new Wheel(canvas, 500, 200).turn(0, 2);
        }
        TimeSpan bySmallTurns = span();

        show(-2000, -1000);
        new Wheel(canvas, 500, 200).turn(0, 80);

        assertThat(span().days()).isCloseTo(bySmallTurns.days(), NEARLY);
        assertThat(span().startDay()).isCloseTo(bySmallTurns.startDay(), NEARLY);
    }

    @Test
    void zoomingOutEndsAtTheWholeTimeline() {
        for (int i = 0; i < 40; i++) {
            new Wheel(canvas, 700, 200).turn(0, -120);
        }

        assertThat(span()).isEqualTo(timeline.limits());
    }

    @Test
    void shiftAndWheelPans() {
        show(-2000, -1000);
        double pxPerDay = pxPerDay();

        // The toolkit itself turns a wheel with Shift to the side, on some systems only.
        new Wheel(canvas, 500, 200).withShift().turn(-80, 0);
        assertThat(span().startDay()).isCloseTo(-2000 + 80 / pxPerDay, NEARLY);
        new Wheel(canvas, 500, 200).withShift().turn(0, 80);

        assertThat(span().startDay()).isCloseTo(-2000, NEARLY);
        assertThat(span().days()).isCloseTo(1000, NEARLY);
    }

    @Test
    void aWheelThatTurnsSidewaysPans() {
        show(-2000, -1000);
        double pxPerDay = pxPerDay();

        new Wheel(canvas, 500, 200).turn(30, 5);

        assertThat(span().startDay()).isCloseTo(-2000 - 35 / pxPerDay, NEARLY);
    }

    @Test
    void theWheelPansWhereTheReaderChoseSoAndStillZoomsWithControl() {
        timeline.settings().change(now -> now.withWheelZooms(false));
        show(-2000, -1000);

        new Wheel(canvas, 500, 200).turn(0, -40);
        assertThat(span().days()).isCloseTo(1000, NEARLY);
        assertThat(span().startDay()).isGreaterThan(-2000);
        new Wheel(canvas, 500, 200).withControl().turn(0, 40);

        assertThat(span().days()).isCloseTo(1000 / 1.2, NEARLY);
    }

    @Test
    void twoFingersPanAndTheirRunningOutToo() {
        show(-2000, -1000);
        double pxPerDay = pxPerDay();
        Wheel fingers = new Wheel(canvas, 500, 200);

        fingers.start().turn(0, -60).finish();
        assertThat(span().startDay()).isCloseTo(-2000 + 60 / pxPerDay, NEARLY);
        fingers.runningOut().turn(0, -20);

        assertThat(span().startDay()).isCloseTo(-2000 + 80 / pxPerDay, NEARLY);
        assertThat(span().days()).isCloseTo(1000, NEARLY);
    }

    @Test
    void aFingerOnATouchScreenMovesTheTimelineOnce() {
        show(-2000, -1000);
        double pxPerDay = pxPerDay();
        Wheel finger = new Wheel(canvas, 500, 200).onTouchScreen();

        // A touch screen sends the scrolling and, as if a mouse were there too, the drag.
        mouse.touching().press(600, 200);
        finger.start();
        mouse.touching().drag(550, 200);
        finger.turn(-50, 0);
        mouse.touching().release(550, 200);
        finger.finish();

        assertThat(span().startDay()).isCloseTo(-2000 + 50 / pxPerDay, NEARLY);
        assertThat(selected()).isEmpty();
    }

    @Test
    void aTapSelects() {
        Box war = bounds("war");

        mouse.touching().click(war.centerX(), war.centerY());

        assertThat(selected()).isEqualTo("war");
    }

    @Test
    void pinchingZoomsBetweenTheFingersAndIsOneStepBack() {
        show(-2000, -1000);
        timeline.settle();
        double day = dayAt(400);

        new Wheel(canvas, 400, 200).pinch(1.1).pinch(1.2).finishPinch();

        assertThat(span().days()).isCloseTo(1000 / 1.1 / 1.2, NEARLY);
        assertThat(dayAt(400)).isCloseTo(day, NEARLY);
        timeline.goBack();
        assertThat(span()).isEqualTo(new TimeSpan(-2000, -1000));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void aPinchThatCannotBeIsIgnored(double factor) {
        show(-2000, -1000);

        new Wheel(canvas, 400, 200).pinch(factor);

        assertThat(span()).isEqualTo(new TimeSpan(-2000, -1000));
    }

    // ---- dragging

    @ParameterizedTest
    @EnumSource(value = MouseButton.class, names = {"PRIMARY", "MIDDLE"})
    void aDragMovesTheTimelineWithThePointer(MouseButton button) {
        show(-2000, -1000);
        double day = dayAt(600);

        mouse.with(button).press(600, 200).drag(580, 260).drag(500, 230);
        assertThat(canvas.getCursor()).isEqualTo(Cursor.CLOSED_HAND);
        assertThat(dayAt(500)).isCloseTo(day, NEARLY);
        mouse.with(button).drag(650, 200).release(650, 200);

        assertThat(dayAt(650)).isCloseTo(day, NEARLY);
        assertThat(span().days()).isCloseTo(1000, NEARLY);
        assertThat(canvas.getCursor()).isEqualTo(Cursor.DEFAULT);
    }

    @Test
    void aDragIsOneStepBack() {
        show(-2000, -1000);
        timeline.settle();

        mouse.press(600, 200).drag(550, 200).drag(500, 200).release(500, 200);
        timeline.goBack();

        assertThat(span()).isEqualTo(new TimeSpan(-2000, -1000));
    }

    @Test
    void aHandThatShakesClicks() {
        Box war = bounds("war");
        TimeSpan before = span();

        mouse.press(war.centerX(), war.centerY()).drag(war.centerX() + 3, war.centerY())
                .release(war.centerX() + 3, war.centerY());

        assertThat(selected()).isEqualTo("war");
        assertThat(span()).isEqualTo(before);
    }

    @Test
    void aDragFromAnEventSelectsNothing() {
        show(-8000, 0);
        Box war = bounds("war");

        mouse.press(war.centerX(), war.centerY()).drag(war.centerX() + 60, war.centerY())
                .release(war.centerX() + 60, war.centerY());

        assertThat(selected()).isEmpty();
    }

    @Test
    void theSecondButtonNeitherMovesNorSelects() {
        show(-7000, 0);
        Box war = bounds("war");

        mouse.with(MouseButton.SECONDARY).click(war.centerX(), war.centerY()).press(600, 200).drag(500, 200)
                .release(500, 200);

        assertThat(span()).isEqualTo(new TimeSpan(-7000, 0));
        assertThat(selected()).isEmpty();
    }

    @Test
    void pressingMakesTheTimelineHearTheKeys() {
        mouse.press(600, 200);

        assertThat(canvas.getScene().getFocusOwner()).isEqualTo(canvas);
    }

    // ---- a range on the ruler

    @ParameterizedTest
    @CsvSource({"300, 500", "500, 300"})
    void shiftAndDragOnTheRulerZoomsToTheRange(double from, double to) {
        double first = dayAt(Math.min(from, to));
        double last = dayAt(Math.max(from, to));
        TimeSpan before = span();

        mouse.withShift().press(from, RULER_Y).drag((from + to) / 2, RULER_Y + 50);
        assertThat(span()).isEqualTo(before);
        mouse.withShift().drag(to, RULER_Y).release(to, RULER_Y);

        assertThat(span().startDay()).isCloseTo(first, NEARLY);
        assertThat(span().endDay()).isCloseTo(last, NEARLY);
        timeline.goBack();
        assertThat(span()).isEqualTo(before);
    }

    @Test
    void aRangeEndsWhereTheAxisEnds() {
        show(-2000, -1000);
        double first = dayAt(700);

        mouse.withShift().press(700, RULER_Y).drag(WIDTH_PX + 400, RULER_Y).release(WIDTH_PX + 400, RULER_Y);

        assertThat(span().startDay()).isCloseTo(first, NEARLY);
        assertThat(span().endDay()).isCloseTo(-1000, NEARLY);
    }

    @Test
    void aRangeTooNarrowToMeanIsNone() {
        TimeSpan before = span();

        mouse.withShift().press(400, RULER_Y).drag(403, RULER_Y).release(403, RULER_Y);

        assertThat(span()).isEqualTo(before);
    }

    @Test
    void withoutShiftARulerIsDraggedAsTheRest() {
        show(-2000, -1000);
        double pxPerDay = pxPerDay();

        mouse.press(500, RULER_Y).drag(400, RULER_Y).release(400, RULER_Y);

        assertThat(span().startDay()).isCloseTo(-2000 + 100 / pxPerDay, NEARLY);
    }

    @Test
    void shiftBelowTheRulerDragsToo() {
        show(-2000, -1000);

        mouse.withShift().press(500, emptyY()).drag(400, emptyY()).release(400, emptyY());

        assertThat(span().days()).isCloseTo(1000, NEARLY);
        assertThat(span().startDay()).isGreaterThan(-2000);
    }

    // ---- clicking

    @Test
    void aClickSelectsAndOneBesideClears() {
        clickOn("treaty");
        assertThat(selected()).isEqualTo("treaty");

        mouse.click(500, emptyY());
        assertThat(selected()).isEmpty();
    }

    @Test
    void aClickOnALabelSelectsItsEvent() {
        Box treaty = bounds("treaty");
        double x = treaty.right() + 30;
        Mark label = canvas.markAt(x, treaty.centerY());
        assertThat(label).isNotNull().extracting(Mark::kind).isEqualTo(Mark.Kind.LABEL);

        mouse.click(x, treaty.centerY());

        assertThat(selected()).isEqualTo("treaty");
    }

    @Test
    void aDoubleClickOnAnEventCentresIt() {
        show(-8000, 0);
        Box treaty = bounds("treaty");

        mouse.doubleClick(treaty.centerX(), treaty.centerY());

        assertThat(selected()).isEqualTo("treaty");
        assertThat(span().centerDay()).isCloseTo(-3100.5, Offset.offset(1.0));
    }

    @ParameterizedTest
    @CsvSource({"477", "12"})
    void aDoubleClickBesideZoomsInThere(double y) {
        show(-8000, 0);
        double day = dayAt(500);

        mouse.doubleClick(500, y);

        assertThat(span().days()).isCloseTo(4000, NEARLY);
        assertThat(dayAt(500)).isCloseTo(day, NEARLY);
    }

    @Test
    void mouseButtonsFourAndFiveGoBackAndForward() {
        TimeSpan whole = span();
        timeline.flyTo(new TimeSpan(-2000, -1000));

        mouse.with(MouseButton.BACK).click(500, 200);
        assertThat(span()).isEqualTo(whole);
        mouse.with(MouseButton.FORWARD).click(500, 200);

        assertThat(span()).isEqualTo(new TimeSpan(-2000, -1000));
    }

    // ---- pointing

    @Test
    void pointingAtAnEventMarksItUntilThePointerLeaves() {
        Box war = bounds("war");

        mouse.move(war.centerX(), war.centerY());
        assertThat(timeline.hoveredProperty().get()).isEqualTo("war");
        assertThat(canvas.getCursor()).isEqualTo(Cursor.HAND);

        mouse.move(500, emptyY());
        assertThat(timeline.hoveredProperty().get()).isEmpty();
        assertThat(canvas.getCursor()).isEqualTo(Cursor.DEFAULT);

        mouse.move(war.centerX(), war.centerY()).exit();
        assertThat(timeline.hoveredProperty().get()).isEmpty();
    }

    @Test
    void thePointerOverTheRulerOrALaneIsPlain() {
        for (List<Double> place : List.of(List.of(500.0, RULER_Y), List.of(20.0, bounds("war").centerY()))) {
            mouse.move(place.getFirst(), place.getLast());
            assertThat(canvas.getCursor()).isEqualTo(Cursor.DEFAULT);
            assertThat(timeline.hoveredProperty().get()).isEmpty();
        }
    }
}
