package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/// Where each kind of op leaves its colour.
class PngPainterTest {
    private static final Rgba WHITE = Rgba.hex("#ffffff");
    private static final Rgba RED = Rgba.hex("#ff0000");
    private static final Rgba BLUE = Rgba.hex("#0000ff");
    private static final int RED_RGB = 0xFF0000;
    private static final int BLUE_RGB = 0x0000FF;
    private static final int WHITE_RGB = 0xFFFFFF;

    private final PngPainter painter = new PngPainter(new OpenSans());

    private static DisplayList list(DrawOp... ops) {
        return new DisplayList(100, 60, WHITE, List.of(ops), List.of());
    }

    private BufferedImage paint(DrawOp... ops) {
        return painter.paint(list(ops), 1);
    }

    private static int at(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xFFFFFF;
    }

    @Test
    void theBackgroundComesFirst() {
        BufferedImage picture = paint();

        assertThat(at(picture, 0, 0)).isEqualTo(WHITE_RGB);
        assertThat(at(picture, 99, 59)).isEqualTo(WHITE_RGB);
    }

    @Test
    void aRectangleIsFilledAndOutlined() {
        BufferedImage picture = paint(
                new DrawOp.Rectangle(new Box(10, 10, 40, 20), 0, Fill.of(RED), Stroke.solid(BLUE, 4)));

        assertThat(at(picture, 30, 20)).isEqualTo(RED_RGB);
        assertThat(at(picture, 30, 10)).isEqualTo(BLUE_RGB);
        assertThat(at(picture, 9, 20)).isEqualTo(BLUE_RGB);
        assertThat(at(picture, 60, 20)).isEqualTo(WHITE_RGB);
    }

    @Test
    void roundCornersLeaveTheCornerFree() {
        BufferedImage picture = paint(new DrawOp.Rectangle(new Box(10, 10, 40, 40), 20, Fill.of(RED), null));

        assertThat(at(picture, 11, 11)).isEqualTo(WHITE_RGB);
        assertThat(at(picture, 30, 30)).isEqualTo(RED_RGB);
        assertThat(at(picture, 11, 30)).isEqualTo(RED_RGB);
    }

    @Test
    void aFadeChangesFromLeftToRight() {
        BufferedImage picture = paint(
                new DrawOp.Rectangle(new Box(0, 0, 100, 60), 0, new Fill.Fade(WHITE, RED, 20, 80), null));

        assertThat(at(picture, 5, 30)).isEqualTo(WHITE_RGB);
        assertThat(at(picture, 95, 30)).isEqualTo(RED_RGB);
        assertThat(at(picture, 50, 30) & 0xFF).isBetween(100, 155);
    }

    @Test
    void aLineAndItsDashes() {
        BufferedImage picture = paint(new DrawOp.Line(0, 20, 100, 20, Stroke.solid(RED, 4)),
                new DrawOp.Line(0, 40, 100, 40, new Stroke(BLUE, 4, List.of(10.0, 10.0))));

        assertThat(at(picture, 50, 20)).isEqualTo(RED_RGB);
        assertThat(at(picture, 5, 40)).isEqualTo(BLUE_RGB);
        assertThat(at(picture, 15, 40)).isEqualTo(WHITE_RGB);
        assertThat(at(picture, 25, 40)).isEqualTo(BLUE_RGB);
    }

    @Test
    void aPathWithACurve() {
        BufferedImage picture = paint(new DrawOp.Path(List.of(new PathStep.MoveTo(10, 50), new PathStep.LineTo(90, 50),
                new PathStep.CurveTo(90, 0, 10, 0, 10, 50), new PathStep.Close()), Fill.of(RED), null));

        assertThat(at(picture, 50, 30)).isEqualTo(RED_RGB);
        assertThat(at(picture, 12, 15)).isEqualTo(WHITE_RGB);
        assertThat(at(picture, 50, 55)).isEqualTo(WHITE_RGB);
    }

    @Test
    void textIsDrawnFromItsStartOnItsBaseline() {
        BufferedImage picture = paint(new DrawOp.TextRun("III", 20, 40, FontSpec.bold(30), RED));

        boolean above = false;
        boolean below = false;
        boolean before = false;
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 60; y++) {
                boolean inked = at(picture, x, y) != WHITE_RGB;
                above |= inked && y < 40;
                below |= inked && y > 41;
                before |= inked && x < 20;
            }
        }
        assertThat(above).isTrue();
        assertThat(below).isFalse();
        assertThat(before).isFalse();
    }

    @Test
    void eachLetterStandsWhereTheWidthOfThoseBeforeItEnds() {
        FontSpec font = FontSpec.regular(20);
        double width = new OpenSans().widthPx("ii", font);

        BufferedImage both = paint(new DrawOp.TextRun("iiI", 5, 40, font, RED));
        BufferedImage alone = paint(new DrawOp.TextRun("I", 5 + width, 40, font, RED));

        for (int x = (int) Math.ceil(5 + width); x < 100; x++) {
            for (int y = 0; y < 60; y++) {
                assertThat(at(both, x, y)).isEqualTo(at(alone, x, y));
            }
        }
        assertThat(inked(alone)).isPositive();
    }

    @Test
    void lettersStandOnWholePixelsOfThePicture() {
        DisplayList between = list(new DrawOp.TextRun("III", 20, 40.4, FontSpec.bold(20), RED));
        DisplayList whole = list(new DrawOp.TextRun("III", 20, 40, FontSpec.bold(20), RED));
        DisplayList half = list(new DrawOp.TextRun("III", 20, 40.5, FontSpec.bold(20), RED));

        assertThat(pixels(painter.paint(between, 1))).isEqualTo(pixels(painter.paint(whole, 1)));
        assertThat(pixels(painter.paint(between, 2))).isEqualTo(pixels(painter.paint(half, 2)))
                .isNotEqualTo(pixels(painter.paint(whole, 2)));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @Test
    void whereTheSystemHasNoFontsForeignCharactersAreHollowBoxes() {
        BufferedImage picture = new BufferedImage(100, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        new Java2dPainter(new OpenSans(), new SystemFonts(() -> {
            throw new IllegalStateException("no fonts");
        })).paint(list(new DrawOp.TextRun("\u0301I평평", 10, 50, FontSpec.regular(32), RED)), graphics);
        graphics.dispose();

        // The I ends before x = 20; each Hangul is an em wide, its box two pixels thick and as high as a capital.
        double firstX = 10 + new OpenSans().widthPx("I", FontSpec.regular(32));
        int topY = (int) (50 - new OpenSans().capHeightPx(FontSpec.regular(32)));
        for (double x : new double[]{firstX, firstX + 32}) {
            assertThat(at(picture, (int) x + 3, 40)).as("left side").isNotEqualTo(WHITE_RGB);
            assertThat(at(picture, (int) x + 28, 40)).as("right side").isNotEqualTo(WHITE_RGB);
            assertThat(at(picture, (int) x + 16, 49)).as("bottom").isNotEqualTo(WHITE_RGB);
            assertThat(at(picture, (int) x + 16, topY + 1)).as("top").isNotEqualTo(WHITE_RGB);
            assertThat(at(picture, (int) x + 16, 40)).as("inside").isEqualTo(WHITE_RGB);
        }
        assertThat(at(picture, (int) firstX + 31, 40)).as("between the boxes").isEqualTo(WHITE_RGB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"평양 Moscow 平壤", "שלום عليكم", "\uD83D\uDE00!", "\uD800", "\u0000\t\n", "e\u0301", ""})
    void aTextOfAnyScriptIsDrawnAndLeavesWhatFollowsInItsPlace(String text) {
        FontSpec font = FontSpec.regular(12);
        double width = new OpenSans().widthPx(text, font);

        BufferedImage picture = paint(new DrawOp.TextRun(text, 0, 30, font, RED),
                new DrawOp.Rectangle(new Box(90, 50, 10, 10), 0, Fill.of(BLUE), null));

        assertThat(width).isBetween(0.0, 12.0 * text.length());
        assertThat(at(picture, 95, 55)).isEqualTo(BLUE_RGB);
    }

    private static int inked(BufferedImage picture) {
        int inked = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                inked += at(picture, x, y) == WHITE_RGB ? 0 : 1;
            }
        }
        return inked;
    }

    @Test
    void anImageIsScaledIntoItsBox() {
        BufferedImage picture = paint(
                new DrawOp.Image(new Box(10, 10, 40, 20), 2, 1, List.of(0xFFFF0000, 0xFF0000FF)));

        assertThat(at(picture, 15, 20)).isEqualTo(RED_RGB);
        assertThat(at(picture, 45, 20)).isEqualTo(BLUE_RGB);
        assertThat(at(picture, 60, 20)).isEqualTo(WHITE_RGB);
    }

    @Test
    void aClipHidesWhatIsOutsideAndEndsWithItsContent() {
        BufferedImage picture = paint(
                new DrawOp.Clip(new Box(20, 20, 10, 10),
                        List.of(new DrawOp.Rectangle(new Box(0, 0, 100, 60), 0, Fill.of(RED), null))),
                new DrawOp.Rectangle(new Box(80, 40, 10, 10), 0, Fill.of(BLUE), null));

        assertThat(at(picture, 25, 25)).isEqualTo(RED_RGB);
        assertThat(at(picture, 35, 25)).isEqualTo(WHITE_RGB);
        assertThat(at(picture, 85, 45)).isEqualTo(BLUE_RGB);
    }

    @Test
    void theFileIsAPngOfTheScaledSizeAndTheSameEachTime() throws IOException {
        DisplayList list = list(new DrawOp.TextRun("Treaty", 10, 30, FontSpec.regular(14), RED));
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();

        painter.write(list, 2, once);
        new PngPainter(new OpenSans()).write(list, 2, again);

        BufferedImage read = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(once.toByteArray())));
        assertThat(read.getWidth()).isEqualTo(200);
        assertThat(read.getHeight()).isEqualTo(120);
        assertThat(once.toByteArray()).isEqualTo(again.toByteArray());
    }

    @Test
    void anOpacityMixesWithWhatIsBelow() {
        BufferedImage picture = paint(new DrawOp.Rectangle(new Box(0, 0, 100, 60), 0, Fill.of(RED), null),
                new DrawOp.Rectangle(new Box(0, 0, 50, 60), 0, Fill.of(new Rgba(0, 0, 255, 0.5)), null));

        assertThat(at(picture, 25, 30) >> 16).isBetween(126, 129);
        assertThat(at(picture, 25, 30) & 0xFF).isBetween(126, 129);
        assertThat(at(picture, 75, 30)).isEqualTo(RED_RGB);
    }

    @Test
    void anOutlineAloneLeavesTheInsideAsItWas() {
        BufferedImage picture = paint(
                new DrawOp.Rectangle(new Box(10, 10, 40, 20), 0, null, Stroke.solid(BLUE, 2)));

        assertThat(at(picture, 10, 20)).isEqualTo(BLUE_RGB);
        assertThat(at(picture, 30, 20)).isEqualTo(WHITE_RGB);
    }

    @Test
    void aRadiusLargerThanHalfTheSideMakesAPill() {
        BufferedImage picture = paint(new DrawOp.Rectangle(new Box(10, 10, 60, 20), 500, Fill.of(RED), null));

        assertThat(at(picture, 11, 11)).isEqualTo(WHITE_RGB);
        assertThat(at(picture, 11, 20)).isEqualTo(RED_RGB);
        assertThat(at(picture, 25, 11)).as("its upper side is straight").isEqualTo(RED_RGB);
    }

    @Test
    void aClipWithinAClipShowsWhatIsInsideBoth() {
        BufferedImage picture = paint(new DrawOp.Clip(new Box(0, 0, 40, 60), List.of(new DrawOp.Clip(
                new Box(20, 0, 60, 60),
                List.of(new DrawOp.Rectangle(new Box(0, 0, 100, 60), 0, Fill.of(RED), null))))));

        assertThat(at(picture, 10, 30)).isEqualTo(WHITE_RGB);
        assertThat(at(picture, 30, 30)).isEqualTo(RED_RGB);
        assertThat(at(picture, 50, 30)).isEqualTo(WHITE_RGB);
    }

    @Test
    void aScaledPictureIsDrawnAnewNotStretched() {
        BufferedImage picture = painter.paint(
                list(new DrawOp.Rectangle(new Box(10, 10, 0.5, 0.5), 0, Fill.of(RED), null)), 4);

        assertThat(at(picture, 40, 40)).isEqualTo(RED_RGB);
        assertThat(at(picture, 41, 41)).isEqualTo(RED_RGB);
        assertThat(at(picture, 42, 42)).isEqualTo(WHITE_RGB);
        assertThat(at(picture, 39, 39)).isEqualTo(WHITE_RGB);
    }

    @Test
    void thereIsAPixelAtLeast() {
        BufferedImage picture = painter.paint(list(), 0.001);

        assertThat(picture.getWidth()).isEqualTo(1);
        assertThat(picture.getHeight()).isEqualTo(1);
    }

    @Test
    void whatTheStreamSaysAboutItselfReachesTheCaller() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatIOException().isThrownBy(() -> painter.write(list(), 1, full))
                .withMessage("No space left on device");
    }

    @Test
    void theStreamStaysOpenForItsOwner() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        painter.write(list(), 1, out);

        assertThat(out.size()).isPositive();
        assertThat(closed).isFalse();
    }
}
