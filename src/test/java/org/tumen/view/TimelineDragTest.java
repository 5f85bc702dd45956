package org.tumen.view;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.display.Box;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// Dragging the timeline, and a range on its ruler.
@ExtendWith(OnFxThread.class)
class TimelineDragTest {
    /// In days; events hold places as exact as single precision allows.
    private static final Offset<Double> NEARLY = Offset.offset(1e-3);

    private final ShownTimeline shown = new ShownTimeline(Workspaces.alliance(), 900, 480);
    // ---- dragging

    @ParameterizedTest
    @EnumSource(value = MouseButton.class, names = {"PRIMARY", "MIDDLE"})
    void aDragMovesTheTimelineWithThePointer(MouseButton button) {
        shown.show(-2000, -1000);
        double day = shown.dayAt(600);

        shown.mouse.with(button).press(600, 200).drag(580, 260).drag(500, 230);
        assertThat(shown.canvas.getCursor()).isEqualTo(Cursor.CLOSED_HAND);
        assertThat(shown.dayAt(500)).isCloseTo(day, NEARLY);
        shown.mouse.with(button).drag(650, 200).release(650, 200);

        assertThat(shown.dayAt(650)).isCloseTo(day, NEARLY);
        assertThat(shown.span().days()).isCloseTo(1000, NEARLY);
        assertThat(shown.canvas.getCursor()).isEqualTo(Cursor.DEFAULT);
    }

    @Test
    void aDragIsOneStepBack() {
        shown.show(-2000, -1000);
        shown.timeline.settle();

        shown.mouse.press(600, 200).drag(550, 200).drag(500, 200).release(500, 200);
        shown.timeline.goBack();

        assertThat(shown.span()).isEqualTo(new TimeSpan(-2000, -1000));
    }

    @Test
    void aHandThatShakesClicks() {
        Box war = shown.bounds("war");
        TimeSpan before = shown.span();

        shown.mouse.press(war.centerX(), war.centerY()).drag(war.centerX() + 3, war.centerY())
                .release(war.centerX() + 3, war.centerY());

        assertThat(shown.selected()).isEqualTo("war");
        assertThat(shown.span()).isEqualTo(before);
    }

    @Test
    void aDragFromAnEventSelectsNothing() {
        shown.show(-8000, 0);
        Box war = shown.bounds("war");

        shown.mouse.press(war.centerX(), war.centerY()).drag(war.centerX() + 60, war.centerY())
                .release(war.centerX() + 60, war.centerY());

        assertThat(shown.selected()).isEmpty();
    }

    @Test
    void theSecondButtonNeitherMovesNorSelects() {
        shown.show(-7000, 0);
        Box war = shown.bounds("war");

        shown.mouse.with(MouseButton.SECONDARY).click(war.centerX(), war.centerY()).press(600, 200).drag(500, 200)
                .release(500, 200);

        assertThat(shown.span()).isEqualTo(new TimeSpan(-7000, 0));
        assertThat(shown.selected()).isEmpty();
    }

    @Test
    void pressingMakesTheTimelineHearTheKeys() {
        shown.mouse.press(600, 200);

        assertThat(shown.canvas.getScene().getFocusOwner()).isEqualTo(shown.canvas);
    }

    @ParameterizedTest
    @CsvSource({"300, 500", "500, 300"})
    void shiftAndDragOnTheRulerZoomsToTheRange(double from, double to) {
        double first = shown.dayAt(Math.min(from, to));
        double last = shown.dayAt(Math.max(from, to));
        TimeSpan before = shown.span();

        shown.mouse.withShift().press(from, ShownTimeline.RULER_Y).drag((from + to) / 2, ShownTimeline.RULER_Y + 50);
        assertThat(shown.span()).isEqualTo(before);
        shown.mouse.withShift().drag(to, ShownTimeline.RULER_Y).release(to, ShownTimeline.RULER_Y);

        assertThat(shown.span().startDay()).isCloseTo(first, NEARLY);
        assertThat(shown.span().endDay()).isCloseTo(last, NEARLY);
        shown.timeline.goBack();
        assertThat(shown.span()).isEqualTo(before);
    }

    @Test
    void aRangeEndsWhereTheAxisEnds() {
        shown.show(-2000, -1000);
        double first = shown.dayAt(700);

        shown.mouse.withShift().press(700, ShownTimeline.RULER_Y)
                .drag(shown.canvas.getWidth() + 400, ShownTimeline.RULER_Y)
                .release(shown.canvas.getWidth() + 400, ShownTimeline.RULER_Y);

        assertThat(shown.span().startDay()).isCloseTo(first, NEARLY);
        assertThat(shown.span().endDay()).isCloseTo(-1000, NEARLY);
    }

    @Test
    void aRangeTooNarrowToMeanIsNone() {
        TimeSpan before = shown.span();

        shown.mouse.withShift().press(400, ShownTimeline.RULER_Y).drag(403, ShownTimeline.RULER_Y).release(403,
                ShownTimeline.RULER_Y);

        assertThat(shown.span()).isEqualTo(before);
    }

    @Test
    void withoutShiftARulerIsDraggedAsTheRest() {
        shown.show(-2000, -1000);
        double pxPerDay = shown.pxPerDay();

        shown.mouse.press(500, ShownTimeline.RULER_Y).drag(400, ShownTimeline.RULER_Y).release(400,
                ShownTimeline.RULER_Y);

        assertThat(shown.span().startDay()).isCloseTo(-2000 + 100 / pxPerDay, NEARLY);
    }

    @Test
    void shiftBelowTheRulerDragsToo() {
        shown.show(-2000, -1000);

        shown.mouse.withShift().press(500, shown.emptyY()).drag(400, shown.emptyY()).release(400, shown.emptyY());

        assertThat(shown.span().days()).isCloseTo(1000, NEARLY);
        assertThat(shown.span().startDay()).isGreaterThan(-2000);
    }
}
