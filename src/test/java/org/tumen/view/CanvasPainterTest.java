package org.tumen.view;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;

import static org.assertj.core.api.Assertions.assertThat;

/// Each drawing op on a canvas, by the pixels it leaves.
@ExtendWith(OnFxThread.class)
class CanvasPainterTest {
    private static final Rgba WHITE = Rgba.hex("#FFFFFF");
    private static final Rgba RED = Rgba.hex("#FF0000");
    private static final Rgba BLUE = Rgba.hex("#0000FF");
    private static final int SIZE_PX = 40;
    private final Canvas canvas = new Canvas(SIZE_PX, SIZE_PX);
    private final CanvasPainter painter = new CanvasPainter(new ScreenFonts());

    private PixelReader paint(Rgba background, DrawOp... ops) {
        painter.paint(new DisplayList(SIZE_PX, SIZE_PX, background, List.of(ops), List.of()),
                canvas.getGraphicsContext2D());
        return canvas.snapshot(null, null).getPixelReader();
    }

    private PixelReader paint(DrawOp... ops) {
        return paint(WHITE, ops);
    }

    private static DrawOp filled(double x, double y, double width, double height, double radius, Rgba color) {
        return new DrawOp.Rectangle(new Box(x, y, width, height), radius, Fill.of(color), null);
    }

    @Test
    void aRectangleIsFilledToItsEdges() {
        PixelReader pixels = paint(filled(10, 10, 20, 20, 0, RED));

        assertThat(pixels.getColor(10, 10)).isEqualTo(Color.RED);
        assertThat(pixels.getColor(29, 29)).isEqualTo(Color.RED);
        assertThat(pixels.getColor(9, 10)).isEqualTo(Color.WHITE);
        assertThat(pixels.getColor(30, 29)).isEqualTo(Color.WHITE);
    }

    @Test
    void aRoundedRectangleLeavesItsCornersAndARadiusTooLargeMakesACircle() {
        PixelReader pixels = paint(filled(10, 10, 20, 20, 100, RED));

        assertThat(pixels.getColor(11, 11)).isEqualTo(Color.WHITE);
        assertThat(pixels.getColor(20, 10)).isNotEqualTo(Color.WHITE);
        assertThat(pixels.getColor(20, 20)).isEqualTo(Color.RED);
    }

    @Test
    void anOutlineLeavesTheInsideAlone() {
        for (double radius : new double[]{0, 3}) {
            PixelReader pixels = paint(
                    new DrawOp.Rectangle(new Box(10, 10, 20, 20), radius, null, Stroke.solid(BLUE, 2)));

            assertThat(pixels.getColor(20, 9)).isEqualTo(Color.BLUE);
            assertThat(pixels.getColor(20, 10)).isEqualTo(Color.BLUE);
            assertThat(pixels.getColor(20, 20)).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void aDashedLineHasGapsAndTheNextSolidLineHasNone() {
        PixelReader pixels = paint(new DrawOp.Line(0, 10, 40, 10, new Stroke(RED, 2, List.of(5.0, 5.0))),
                new DrawOp.Line(0, 30, 40, 30, Stroke.solid(BLUE, 2)));

        assertThat(pixels.getColor(2, 10)).isEqualTo(Color.RED);
        assertThat(pixels.getColor(7, 10)).isEqualTo(Color.WHITE);
        assertThat(pixels.getColor(12, 10)).isEqualTo(Color.RED);
        assertThat(pixels.getColor(2, 30)).isEqualTo(Color.BLUE);
        assertThat(pixels.getColor(7, 30)).isEqualTo(Color.BLUE);
    }

    @Test
    void aPathIsFilledWithinItsCurves() {
        PixelReader pixels = paint(new DrawOp.Path(
                List.of(new PathStep.MoveTo(5, 35), new PathStep.CurveTo(5, 0, 35, 0, 35, 35), new PathStep.Close()),
                Fill.of(RED), Stroke.solid(BLUE, 2)));

        assertThat(pixels.getColor(20, 25)).isEqualTo(Color.RED);
        assertThat(pixels.getColor(20, 35)).isEqualTo(Color.BLUE);
        assertThat(pixels.getColor(6, 8)).isEqualTo(Color.WHITE);
    }

    @Test
    void aFadeGoesFromOneColourToTheOther() {
        PixelReader pixels = paint(new DrawOp.Rectangle(new Box(0, 0, 40, 40), 0,
                new Fill.Fade(RED, BLUE, 10, 30), null));

        assertThat(pixels.getColor(5, 20)).isEqualTo(Color.RED);
        assertThat(pixels.getColor(35, 20)).isEqualTo(Color.BLUE);
        assertThat(pixels.getColor(20, 20).getRed()).isBetween(0.4, 0.6);
    }

    @Test
    void aClipHoldsItsContentAndNothingAfterIt() {
        PixelReader pixels = paint(
                new DrawOp.Clip(new Box(0, 0, 20, 40),
                        List.of(new DrawOp.Clip(new Box(10, 0, 30, 40), List.of(filled(0, 0, 40, 20, 0, RED))))),
                filled(30, 30, 10, 10, 0, BLUE));

        assertThat(pixels.getColor(15, 10)).isEqualTo(Color.RED);
        assertThat(pixels.getColor(5, 10)).isEqualTo(Color.WHITE);
        assertThat(pixels.getColor(25, 10)).isEqualTo(Color.WHITE);
        assertThat(pixels.getColor(35, 35)).isEqualTo(Color.BLUE);
    }

    @Test
    void anImageFillsItsBoxRowByRow() {
        List<Integer> argb = IntStream.range(0, 20 * 20).mapToObj(i -> i < 200 ? 0xFFFF0000 : 0x000000FF).toList();

        PixelReader pixels = paint(new DrawOp.Image(new Box(10, 10, 20, 20), 20, 20, argb));

        assertThat(pixels.getColor(10, 10)).isEqualTo(Color.RED);
        assertThat(pixels.getColor(29, 19)).isEqualTo(Color.RED);
        assertThat(pixels.getColor(29, 25)).isEqualTo(Color.WHITE);
        assertThat(pixels.getColor(9, 10)).isEqualTo(Color.WHITE);
    }

    @Test
    void textStandsOnItsBaselineInItsColour() {
        PixelReader pixels = paint(new DrawOp.TextRun("H", 5, 30, FontSpec.regular(30), RED));

        boolean below = false;
        boolean above = false;
        for (int x = 0; x < SIZE_PX; x++) {
            above |= pixels.getColor(x, 20).getBlue() < 0.5;
            below |= pixels.getColor(x, 32).getBlue() < 0.5;
        }
        assertThat(above).isTrue();
        assertThat(below).isFalse();
    }

    @Test
    void aBackgroundThatIsClearLeavesWhatThereWas() {
        paint(filled(0, 0, 40, 40, 0, BLUE));

        PixelReader pixels = paint(WHITE.withOpacity(0), filled(0, 0, 10, 10, 0, RED));
        assertThat(pixels.getColor(5, 5)).isEqualTo(Color.RED);
        assertThat(pixels.getColor(20, 20)).isEqualTo(Color.BLUE);

        assertThat(paint().getColor(20, 20)).isEqualTo(Color.WHITE);
    }

    @Test
    void whatIsHalfClearLetsTheGroundThrough() {
        PixelReader pixels = paint(filled(0, 0, 40, 40, 0, RED.withOpacity(0.5)));

        assertThat(pixels.getColor(20, 20).getBlue()).isBetween(0.48, 0.52);
        assertThat(pixels.getColor(20, 20).getRed()).isEqualTo(1);
    }
}
