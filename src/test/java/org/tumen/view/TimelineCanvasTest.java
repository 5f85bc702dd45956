package org.tumen.view;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tumen.display.Box;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.TimelineViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/// What the canvas shows when what is open, in view, selected or chosen changes.
@ExtendWith(OnFxThread.class)
class TimelineCanvasTest {
    private static final int WIDTH_PX = 700;
    private static final int HEIGHT_PX = 320;
    private final TimelineViewModel timeline = Workspaces.timeline(Workspaces.alliance());
    private final TimelineCanvas canvas = new TimelineCanvas(timeline);

    TimelineCanvasTest() {
        Nodes.show(canvas, WIDTH_PX, HEIGHT_PX);
    }

    private int[] pixels() {
        canvas.layout();
        WritableImage image = canvas.snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = image.getPixelReader().getArgb(x, y);
            }
        }
        return pixels;
    }

    private static int argb(Rgba color) {
        return 0xFF << 24 | color.red() << 16 | color.green() << 8 | color.blue();
    }

    @Test
    void theSelectedEventStandsOutUntilItIsClearedAgain() {
        int[] plain = pixels();

        timeline.select("treaty");
        int[] selected = pixels();
        timeline.clearSelection();

        assertThat(selected).isNotEqualTo(plain);
        assertThat(pixels()).isEqualTo(plain);
    }

    @Test
    void theEventPointedAtStandsOutLessThanTheSelectedOne() {
        int[] plain = pixels();

        timeline.hoveredProperty().set("treaty");
        int[] hovered = pixels();
        timeline.select("treaty");
        int[] both = pixels();
        timeline.hoveredProperty().set("");

        assertThat(hovered).isNotEqualTo(plain).isNotEqualTo(both);
        assertThat(pixels()).isEqualTo(both);
    }

    @Test
    void aRangeIsMarkedUntilItIsTakenAway() {
        int[] plain = pixels();

        canvas.showRange(new TimeSpan(-4000, 0));
        int[] marked = pixels();
        canvas.showRange(null);

        assertThat(marked).isNotEqualTo(plain);
        assertThat(pixels()).isEqualTo(plain);
    }

    @Test
    void thePaperIsTheThemes() {
        assertThat(pixels()[WIDTH_PX * HEIGHT_PX - 5]).isEqualTo(argb(Theme.LIGHT.paper()));

        timeline.settings().toggleTheme();

        assertThat(pixels()[WIDTH_PX * HEIGHT_PX - 5]).isEqualTo(argb(Theme.DARK.paper()));
    }

    @Test
    void panningMovesTheMarksAndAnotherSizeMovesThemToo() {
        timeline.showSpan(new TimeSpan(-7200, -2200));
        canvas.layout();
        Box before = bounds("treaty");

        timeline.panBy(50);
        canvas.layout();
        assertThat(bounds("treaty").x()).isCloseTo(before.x() - 50, Offset.offset(0.01));

        canvas.resize(WIDTH_PX * 2.0, HEIGHT_PX);
        canvas.layout();
        assertThat(timeline.viewport().widthPx()).isEqualTo(WIDTH_PX * 2.0 - canvas.axisLeftPx());
        assertThat(bounds("treaty").x()).isGreaterThan(before.x());
    }

    private Box bounds(String id) {
        @Nullable
        Box bounds = canvas.boundsOf(id);
        if (bounds == null) {
            throw new AssertionError(id + " is not in the picture");
        }
        return bounds;
    }

    @Test
    void anotherTimelineTakesThePictureOver() {
        timeline.open(OpenDocument.of(Workspaces.document("""
                {"title": "Other", "events": [{"id": "only", "date": "1812", "title": "Only"}]}
                """), "other.json", null, List.of()));
        canvas.layout();

        assertThat(canvas.boundsOf("only")).isNotNull();
        assertThat(canvas.boundsOf("treaty")).isNull();
    }

    @Test
    void nothingIsPointedAtBeforeTheFirstPictureOrOutsideOfIt() {
        TimelineCanvas fresh = new TimelineCanvas(timeline);
        assertThat(fresh.markAt(400, 200)).isNull();
        assertThat(fresh.boundsOf("treaty")).isNull();

        assertThat(canvas.markAt(WIDTH_PX + 100, HEIGHT_PX + 100)).isNull();
        assertThat(canvas.boundsOf("no such event")).isNull();
    }

    @Test
    void aScreenReaderFindsTheTimelineByTheKeyboard() {
        assertThat(canvas.isFocusTraversable()).isTrue();
        assertThat(canvas.getAccessibleText()).isEqualTo("Timeline");
        assertThat(canvas.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
    }
}
