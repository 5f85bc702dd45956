package org.tumen.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;

import static org.assertj.core.api.Assertions.assertThat;

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
    void foreignScriptsAreDrawnWithoutAComplaint() {
        assertThat(paint(new DrawOp.TextRun("평양 Moscow 平壤", 0, 30, FontSpec.regular(12), RED)).getWidth())
                .isEqualTo(100);
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
}
