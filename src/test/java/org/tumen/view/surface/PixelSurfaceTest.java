package org.tumen.view.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.paint.OpenSans;
import org.tumen.view.OnFxThread;

import static org.assertj.core.api.Assertions.assertThat;

/// Each drawing op on the screen, by the pixels it leaves, and what lies above what.
@ExtendWith(OnFxThread.class)
class PixelSurfaceTest {
    private static final Rgba WHITE = Rgba.hex("#FFFFFF");
    private static final Rgba RED = Rgba.hex("#FF0000");
    private static final Rgba BLUE = Rgba.hex("#0000FF");
    private static final int SIZE_PX = 40;
    private final PixelSurface surface = new PixelSurface(new OpenSans());

    private PixelReader show(DisplayList... lists) {
        surface.show(List.of(lists));
        return surface.snapshot(null, null).getPixelReader();
    }

    private static DisplayList list(Rgba background, DrawOp... ops) {
        return new DisplayList(SIZE_PX, SIZE_PX, background, List.of(ops), List.of());
    }

    private PixelReader paint(DrawOp... ops) {
        return show(list(WHITE, ops));
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
    void aListLiesAboveTheLowestUntilItIsTakenAwayOrAnotherComes() {
        DisplayList lowest = list(WHITE, filled(0, 0, 40, 40, 0, BLUE));
        DisplayList above = list(WHITE.withOpacity(0), filled(0, 0, 10, 10, 0, RED));
        DisplayList elsewhere = list(WHITE.withOpacity(0), filled(30, 30, 10, 10, 0, RED));

        PixelReader both = show(lowest, above);
        assertThat(both.getColor(5, 5)).isEqualTo(Color.RED);
        assertThat(both.getColor(20, 20)).isEqualTo(Color.BLUE);

        PixelReader moved = show(lowest, elsewhere);
        assertThat(moved.getColor(5, 5)).isEqualTo(Color.BLUE);
        assertThat(moved.getColor(35, 35)).isEqualTo(Color.RED);

        assertThat(show(lowest).getColor(35, 35)).isEqualTo(Color.BLUE);
        assertThat(show(lowest, above, elsewhere).getColor(5, 5)).isEqualTo(Color.RED);
    }

    @Test
    void anotherLowestListCoversAllOfTheOneBefore() {
        show(list(WHITE, filled(0, 0, 40, 40, 0, BLUE)), list(WHITE.withOpacity(0), filled(0, 0, 10, 10, 0, RED)));

        PixelReader pixels = show(list(WHITE));

        assertThat(pixels.getColor(5, 5)).isEqualTo(Color.WHITE);
        assertThat(pixels.getColor(20, 20)).isEqualTo(Color.WHITE);
    }

    /// Else the window would be laid out and painted again for ever.
    @Test
    void newPixelsAskForNoLayout() {
        surface.show(List.of(list(WHITE)));
        surface.layout();

        surface.show(List.of(list(RED), list(WHITE.withOpacity(0), filled(0, 0, 10, 10, 0, BLUE))));

        assertThat(surface.isNeedsLayout()).isFalse();
    }

    /// Whatever was shown before, in whatever order lists come and go, the same lists give the same pixels.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsShownDoesNotDependOnWhatWasShownBefore(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<DisplayList> lowest = List.of(list(WHITE, filled(3, 3, 20, 20, 4, BLUE)),
                list(RED, filled(10, 0, 20, 40, 0, BLUE)));
        DisplayList above = list(WHITE.withOpacity(0), filled(15.5, 15.5, 20, 20, 3, RED.withOpacity(0.4)));
        for (int step = 0; step < 20; step++) {
            List<DisplayList> lists = new ArrayList<>(List.of(lowest.get(random.nextInt(2))));
            for (int more = random.nextInt(3); more > 0; more--) {
                lists.add(above);
            }
            surface.show(lists);
            PixelSurface fresh = new PixelSurface(new OpenSans());
            fresh.show(lists);

            assertThat(argb(surface)).as("seed %d, step %d", seed, step).isEqualTo(argb(fresh));
        }
    }

    private static int[] argb(PixelSurface shown) {
        int[] pixels = new int[SIZE_PX * SIZE_PX];
        shown.snapshot(null, null).getPixelReader().getPixels(0, 0, SIZE_PX, SIZE_PX,
                PixelFormat.getIntArgbInstance(), pixels, 0, SIZE_PX);
        return pixels;
    }

    private static Image image(PixelSurface shown) {
        return ((ImageView) shown.getChildrenUnmodifiable().getFirst()).getImage();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.25, 1.5, 2})
    void onAFinerScreenThePictureHasItsPixelsAndKeepsItsSize(double scale) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Group(surface)));
        paint(filled(10, 10, 20, 20, 0, RED));
        assertThat(image(surface).getWidth()).isEqualTo(SIZE_PX);

        stage.setRenderScaleX(scale);

        PixelReader pixels = image(surface).getPixelReader();
        assertThat(image(surface).getWidth()).isEqualTo(SIZE_PX * scale);
        assertThat(pixels.getColor((int) (10 * scale) + 1, (int) (29 * scale))).isEqualTo(Color.RED);
        assertThat(pixels.getColor((int) (9 * scale), (int) (29 * scale))).isEqualTo(Color.WHITE);
        assertThat(surface.getChildrenUnmodifiable().getFirst().getLayoutBounds().getWidth()).isEqualTo(SIZE_PX);
    }

    @Test
    void nothingIsShownOfNoLists() {
        surface.show(List.of());

        assertThat(image(surface)).isNull();
    }

    @Test
    void whatIsHalfClearLetsTheGroundThrough() {
        PixelReader pixels = paint(filled(0, 0, 40, 40, 0, RED.withOpacity(0.5)));

        assertThat(pixels.getColor(20, 20).getBlue()).isBetween(0.48, 0.52);
        assertThat(pixels.getColor(20, 20).getRed()).isEqualTo(1);
    }
}
