package org.tumen.view;

import java.util.Random;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.display.Box;
import org.tumen.layout.OverviewLayout;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;
import org.tumen.viewmodel.TimelineViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/// The window in the overview: held, moved, resized, brought elsewhere.
@ExtendWith(OnFxThread.class)
class OverviewStripTest {
    private static final double WIDTH_PX = 900;
    private static final double MIDDLE_Y = 33;
    private static final Offset<Double> NEARLY = Offset.offset(0.05);
    private static final TimeSpan TEN_YEARS = new TimeSpan(-3000, 650);

    private final TimelineViewModel timeline = Workspaces.timeline(Workspaces.alliance());
    private final OverviewStrip strip = new OverviewStrip(timeline);
    private final Mouse mouse = new Mouse(strip);

    OverviewStripTest() {
        Nodes.show(strip, WIDTH_PX, 66);
        timeline.showSpan(TEN_YEARS);
        timeline.settle();
    }

    private TimeSpan span() {
        return timeline.viewport().span();
    }

    private Box brush() {
        return OverviewLayout.brush(span(), timeline.limits(), WIDTH_PX, strip.getHeight());
    }

    private TimeScale scale() {
        return OverviewLayout.scale(timeline.limits(), WIDTH_PX);
    }

    private void isNearly(double startDay, double endDay) {
        assertThat(span().startDay()).as("start").isCloseTo(startDay, NEARLY);
        assertThat(span().endDay()).as("end").isCloseTo(endDay, NEARLY);
    }

    @Test
    void draggingTheWindowMovesItWithThePointer() {
        double x = brush().centerX();
        double days = 100 / scale().pxPerDay();

        mouse.press(x, MIDDLE_Y).drag(x + 40, MIDDLE_Y).drag(x + 100, MIDDLE_Y);
        isNearly(-3000 + days, 650 + days);
        mouse.drag(x - 100, MIDDLE_Y).release(x - 100, MIDDLE_Y);

        isNearly(-3000 - days, 650 - days);
    }

    @Test
    void aDragIsOneStepBack() {
        double x = brush().centerX();

        mouse.press(x, MIDDLE_Y).drag(x + 40, MIDDLE_Y).drag(x + 100, MIDDLE_Y).release(x + 100, MIDDLE_Y);
        timeline.goBack();

        assertThat(span()).isEqualTo(TEN_YEARS);
    }

    @Test
    void theWindowStopsAtTheEndsOfTheTimeline() {
        double x = brush().centerX();

        mouse.press(x, MIDDLE_Y).drag(x + 5000, MIDDLE_Y);
        assertThat(span().endDay()).isEqualTo(timeline.limits().endDay());
        mouse.drag(x - 5000, MIDDLE_Y);
        assertThat(span().startDay()).isEqualTo(timeline.limits().startDay());
        mouse.drag(x, MIDDLE_Y).release(x, MIDDLE_Y);

        isNearly(-3000, 650);
    }

    @Test
    void draggingAHandleMovesThatEndAlone() {
        double days = 60 / scale().pxPerDay();

        mouse.press(brush().x() + 2, MIDDLE_Y).drag(brush().x() + 2 - 60, MIDDLE_Y).release(0, MIDDLE_Y);
        isNearly(-3000 - days, 650);
        double right = brush().right() + 3;
        mouse.press(right, MIDDLE_Y).drag(right + 60, MIDDLE_Y).release(right + 60, MIDDLE_Y);

        isNearly(-3000 - days, 650 + days);
    }

    @Test
    void aHandleDoesNotPassTheOtherNorTheEndOfTheTimeline() {
        double left = brush().x();
        mouse.press(left, MIDDLE_Y).drag(left + 5000, MIDDLE_Y);
        assertThat(span().endDay()).isCloseTo(650, NEARLY);
        assertThat(span().days()).isCloseTo(Viewport.LEAST_DAYS, Offset.offset(1e-6));

        mouse.drag(left - 5000, MIDDLE_Y).release(left, MIDDLE_Y);
        isNearly(timeline.limits().startDay(), 650);

        double right = brush().right();
        mouse.press(right, MIDDLE_Y).drag(right + 5000, MIDDLE_Y).release(right, MIDDLE_Y);
        assertThat(span()).isEqualTo(timeline.limits());
    }

    @Test
    void anyDragLeavesAWindowWithinTheTimeline() {
        long seed = 13;
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            mouse.press(random.nextDouble(-20, WIDTH_PX + 20), MIDDLE_Y);
            for (int drags = random.nextInt(3); drags >= 0; drags--) {
                mouse.drag(random.nextDouble(-300, WIDTH_PX + 300), MIDDLE_Y);
            }
            mouse.release(0, MIDDLE_Y);
            assertThat(span().startDay()).as("seed %d, drag %d", seed, i)
                    .isGreaterThanOrEqualTo(timeline.limits().startDay());
            assertThat(span().endDay()).as("seed %d, drag %d", seed, i)
                    .isLessThanOrEqualTo(timeline.limits().endDay());
        }
    }

    @Test
    void aPressBesideTheWindowBringsItThereAndHoldsIt() {
        double x = brush().right() + 80;
        double day = scale().toDay(x);

        mouse.press(x, MIDDLE_Y);
        assertThat(span().centerDay()).isCloseTo(day, NEARLY);
        assertThat(span().days()).isCloseTo(3650, NEARLY);
        mouse.drag(x - 50, MIDDLE_Y).release(x - 50, MIDDLE_Y);

        assertThat(span().centerDay()).isCloseTo(day - 50 / scale().pxPerDay(), NEARLY);
    }

    @Test
    void aNarrowWindowCanBeMovedByItsMiddleAndWidenedByItsEdges() {
        timeline.showSpan(new TimeSpan(-1000, -995));
        double x = brush().centerX();
        double days = 100 / scale().pxPerDay();

        mouse.press(x, MIDDLE_Y).drag(x + 100, MIDDLE_Y).release(x + 100, MIDDLE_Y);
        isNearly(-1000 + days, -995 + days);
        double right = brush().right() + 2;
        mouse.press(right, MIDDLE_Y).drag(right + 100, MIDDLE_Y).release(right + 100, MIDDLE_Y);

        isNearly(-1000 + days, -995 + 2 * days);
    }

    @ParameterizedTest
    @EnumSource(value = MouseButton.class, names = {"SECONDARY", "MIDDLE", "BACK", "FORWARD"})
    void otherButtonsLeaveTheWindowWhereItIs(MouseButton button) {
        mouse.with(button).press(100, MIDDLE_Y).drag(200, MIDDLE_Y).release(200, MIDDLE_Y);

        assertThat(span()).isEqualTo(TEN_YEARS);
        assertThat(timeline.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void theWheelZoomsAboutTheDateUnderThePointer() {
        double x = brush().x() + brush().width() / 4;
        double share = (scale().toDay(x) - span().startDay()) / span().days();

        new Wheel(strip, x, MIDDLE_Y).turn(0, 40);

        assertThat(span().days()).isCloseTo(3650 / 1.2, NEARLY);
        assertThat((scale().toDay(x) - span().startDay()) / span().days()).isCloseTo(share, Offset.offset(1e-4));
    }

    @Test
    void aRunOfTurnsIsOneStepBack() {
        Wheel wheel = new Wheel(strip, brush().centerX(), MIDDLE_Y);

        wheel.turn(0, 40).turn(0, 40).turn(0, 40);
        timeline.goBack();

        assertThat(span()).isEqualTo(TEN_YEARS);
    }

    @Test
    void aFingerOnATouchScreenDragsAndDoesNotZoomAsWell() {
        double x = brush().centerX();
        double days = 50 / scale().pxPerDay();

        mouse.touching().press(x, MIDDLE_Y).drag(x + 50, MIDDLE_Y);
        new Wheel(strip, x, MIDDLE_Y).onTouchScreen().turn(50, 0);
        mouse.touching().release(x + 50, MIDDLE_Y);

        isNearly(-3000 + days, 650 + days);
    }

    @Test
    void thePointerTellsWhatADragWouldDo() {
        mouse.move(brush().x(), MIDDLE_Y);
        assertThat(strip.getCursor()).isEqualTo(Cursor.H_RESIZE);
        mouse.move(brush().right(), MIDDLE_Y);
        assertThat(strip.getCursor()).isEqualTo(Cursor.H_RESIZE);
        mouse.move(brush().centerX(), MIDDLE_Y);
        assertThat(strip.getCursor()).isEqualTo(Cursor.OPEN_HAND);
        mouse.move(brush().right() + 60, MIDDLE_Y);
        assertThat(strip.getCursor()).isEqualTo(Cursor.DEFAULT);
    }

    @Test
    void aScreenReaderIsToldWhatTheStripIs() {
        assertThat(strip.getAccessibleText()).isEqualTo("Overview of the whole timeline");
    }
}
