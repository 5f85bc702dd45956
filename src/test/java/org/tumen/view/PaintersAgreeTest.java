package org.tumen.view;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.layout.DocumentExtent;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PictureDifference;
import org.tumen.paint.PngPainter;
import org.tumen.time.TimeSpan;
import org.tumen.view.surface.PixelSurface;

import static org.assertj.core.api.Assertions.assertThat;

/// The screen and the PNG painter show one list alike. They differ in the place of text only, which the screen starts on
/// whole pixels. Averaged over cells of 6 x 6 pixels, which evens that out, no cell may differ by more than an eighth of
/// the full range, and all together by less than one level.
class PaintersAgreeTest {
    private static final int WIDTH_PX = 900;
    private static final int HEIGHT_PX = 640;
    private static final double MOST_IN_A_CELL = 32;
    private static final double MOST_ON_AVERAGE = 1;
    private static final OpenSans FONT = new OpenSans();
    private static final TimelineDocument DOCUMENT = Objects
            .requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static DisplayList list(double share, boolean dark) {
        TimeSpan limits = DocumentExtent.limits(DOCUMENT);
        TimeSpan span = limits.scaleAbout(limits.startDay() + limits.days() * 0.93, share);
        return new TimelineLayout(DOCUMENT, FONT).layout(
                new PictureRequest(span, limits, WIDTH_PX, HEIGHT_PX, dark ? Theme.DARK : Theme.LIGHT));
    }

    private static BufferedImage onScreen(DisplayList list) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
            PixelSurface surface = new PixelSurface(FONT);
            surface.show(List.of(list));
            WritableImage image = surface.snapshot(null, null);
            BufferedImage picture = new BufferedImage(WIDTH_PX, HEIGHT_PX, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < HEIGHT_PX; y++) {
                for (int x = 0; x < WIDTH_PX; x++) {
                    picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            return picture;
        }).get(60, TimeUnit.SECONDS);
    }

    private static BufferedImage asPng(DisplayList list) {
        return new PngPainter(FONT).paint(list, 1);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "1, true", "0.14, false", "0.14, true", "0.012, false", "0.012, true"})
    void oneListIsPaintedAlike(double share, boolean dark) throws Exception {
        DisplayList list = list(share, dark);

        PictureDifference difference = PictureDifference.between(onScreen(list), asPng(list));

        assertThat(difference.average()).as("%s", difference).isLessThan(MOST_ON_AVERAGE);
        assertThat(difference.worstCell()).as("%s", difference).isLessThan(MOST_IN_A_CELL);
    }

    @Test
    void aMissingMarkIsNoticed() throws Exception {
        DisplayList list = list(1, false);

        PictureDifference difference = PictureDifference.between(onScreen(without(list, DrawOp.Path.class)),
                asPng(list));

        assertThat(difference.worstCell()).isGreaterThan(MOST_IN_A_CELL);
    }

    @Test
    void aMissingLabelIsNoticed() throws Exception {
        DisplayList list = list(1, false);

        PictureDifference difference = PictureDifference.between(onScreen(without(list, DrawOp.TextRun.class)),
                asPng(list));

        assertThat(difference.worstCell()).isGreaterThan(MOST_IN_A_CELL);
    }

    /// The list without the first op of a kind among its marks and labels.
    private static DisplayList without(DisplayList list, Class<? extends DrawOp> kind) {
        List<DrawOp> ops = new ArrayList<>(list.ops());
        DrawOp.Clip lanes = (DrawOp.Clip) ops.removeLast();
        List<DrawOp> inside = new ArrayList<>(lanes.content());
        inside.remove(inside.stream().filter(kind::isInstance).findFirst().orElseThrow());
        ops.add(new DrawOp.Clip(lanes.box(), inside));
        return new DisplayList(list.widthPx(), list.heightPx(), list.background(), ops, list.marks());
    }
}
