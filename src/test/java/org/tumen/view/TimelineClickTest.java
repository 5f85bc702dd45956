package org.tumen.view;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.display.Box;
import org.tumen.display.Mark;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// Clicking on the timeline and pointing at it.
@ExtendWith(OnFxThread.class)
class TimelineClickTest {
    /// In days; events hold places as exact as single precision allows.
    private static final Offset<Double> NEARLY = Offset.offset(1e-3);

    private final ShownTimeline shown = new ShownTimeline(Workspaces.alliance(), 900, 480);
    // ---- clicking

    @Test
    void aClickOnAHintAtTheEdgeGoesToTheRelatedEvent() {
        ShownTimeline shown = new ShownTimeline(Workspaces.alliance(), 900, 360);
        shown.show(-4_000, -2_000);
        shown.timeline.select("treaty");
        shown.canvas.layout();
        double x = shown.canvas.axisLeftPx() + 20;
        double y = IntStream.range(0, 360).filter(i -> shown.canvas.hintAt(x, i) != null).findFirst().orElseThrow();

        shown.mouse.move(x, y);
        assertThat(shown.canvas.getCursor()).isEqualTo(Cursor.HAND);
        shown.mouse.click(x, y);

        assertThat(shown.selected()).isEqualTo("war");
        assertThat(shown.span().contains(-6_500)).isTrue();
        assertThat(shown.span().days()).isCloseTo(2_000, Offset.offset(1e-6));
    }

    @Test
    void aClickSelectsAndOneBesideClears() {
        shown.clickOn("treaty");
        assertThat(shown.selected()).isEqualTo("treaty");

        shown.mouse.click(500, shown.emptyY());
        assertThat(shown.selected()).isEmpty();
    }

    @Test
    void aClickOnALabelSelectsItsEvent() {
        Box treaty = shown.bounds("treaty");
        double x = treaty.right() + 30;
        Mark label = shown.canvas.markAt(x, treaty.centerY());
        assertThat(label).isNotNull().extracting(Mark::kind).isEqualTo(Mark.Kind.LABEL);

        shown.mouse.click(x, treaty.centerY());

        assertThat(shown.selected()).isEqualTo("treaty");
    }

    @Test
    void aDoubleClickOnAnEventCentresIt() {
        shown.show(-8000, 0);
        Box treaty = shown.bounds("treaty");

        shown.mouse.doubleClick(treaty.centerX(), treaty.centerY());

        assertThat(shown.selected()).isEqualTo("treaty");
        assertThat(shown.span().centerDay()).isCloseTo(-3100.5, Offset.offset(1.0));
    }

    @ParameterizedTest
    @CsvSource({"477", "12"})
    void aDoubleClickBesideZoomsInThere(double y) {
        shown.show(-8000, 0);
        double day = shown.dayAt(500);

        shown.mouse.doubleClick(500, y);

        assertThat(shown.span().days()).isCloseTo(4000, NEARLY);
        assertThat(shown.dayAt(500)).isCloseTo(day, NEARLY);
    }

    @Test
    void mouseButtonsFourAndFiveGoBackAndForward() {
        TimeSpan whole = shown.span();
        shown.timeline.flyTo(new TimeSpan(-2000, -1000));

        shown.mouse.with(MouseButton.BACK).click(500, 200);
        assertThat(shown.span()).isEqualTo(whole);
        shown.mouse.with(MouseButton.FORWARD).click(500, 200);

        assertThat(shown.span()).isEqualTo(new TimeSpan(-2000, -1000));
    }

    @Test
    void pointingAtAnEventMarksItUntilThePointerLeaves() {
        Box war = shown.bounds("war");

        shown.mouse.move(war.centerX(), war.centerY());
        assertThat(shown.timeline.hoveredProperty().get()).isEqualTo("war");
        assertThat(shown.canvas.getCursor()).isEqualTo(Cursor.HAND);

        shown.mouse.move(500, shown.emptyY());
        assertThat(shown.timeline.hoveredProperty().get()).isEmpty();
        assertThat(shown.canvas.getCursor()).isEqualTo(Cursor.DEFAULT);

        shown.mouse.move(war.centerX(), war.centerY()).exit();
        assertThat(shown.timeline.hoveredProperty().get()).isEmpty();
    }

    @Test
    void thePointerOverTheRulerOrALaneIsPlain() {
        for (List<Double> place : List.of(List.of(500.0, ShownTimeline.RULER_Y),
                List.of(20.0, shown.bounds("war").centerY()))) {
            shown.mouse.move(place.getFirst(), place.getLast());
            assertThat(shown.canvas.getCursor()).isEqualTo(Cursor.DEFAULT);
            assertThat(shown.timeline.hoveredProperty().get()).isEmpty();
        }
    }
}
