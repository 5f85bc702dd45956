package org.tumen.export;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.paint.OpenSans;

import static org.assertj.core.api.Assertions.assertThat;

/// A picture of a window with a footer.
class FootedPictureTest {
    private static final OpenSans FONT = new OpenSans();

    @ParameterizedTest
    @ValueSource(doubles = {320, 700, 1500})
    void theFilterStandsBelowThePictureWhichStaysAsItIs(double widthPx) {
        Theme theme = Theme.DARK;
        PictureSubject all = PictureSubject.whole(Timelines.builtIn());
        PictureSubject subject = new PictureSubject(all.document(), null, all.eventsInAll(), "category:war", "");
        DisplayList picture = new TimelineLayout(all.document(), FONT)
                .layout(PictureRequest.still(all.shownSpan(), widthPx, 500, theme).withLook(PictureLook.of(theme)));
        DisplayList footed = new FootedPicture(picture, subject, theme, LocalDate.of(2026, 11, 25)).drawing(FONT);
        List<DrawOp.TextRun> words = footed.ops().stream().filter(DrawOp.TextRun.class::isInstance)
                .map(DrawOp.TextRun.class::cast).toList();

        assertThat(footed.widthPx()).isEqualTo(widthPx);
        assertThat(footed.background()).isEqualTo(theme.paper());
        assertThat(footed.marks()).extracting(Mark::id).isEqualTo(picture.marks().stream().map(Mark::id).toList());
        assertThat(footed.ops()).filteredOn(DrawOp.Clip.class::isInstance).singleElement()
                .isInstanceOfSatisfying(DrawOp.Clip.class,
                        clip -> assertThat(clip.box()).isEqualTo(new Box(0, 0, widthPx, 500)));
        assertThat(words).extracting(DrawOp.TextRun::text).contains("only category:war");
        assertThat(words).allSatisfy(run -> {
            assertThat(run.baselineY()).isBetween(500.0, footed.heightPx());
            assertThat(run.x() + FONT.widthPx(run.text(), run.font())).isLessThanOrEqualTo(widthPx);
        });
    }
}
