package org.tumen.paint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.layout.DocumentExtent;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// Files of a kind, drawn by another program, look like the PNG file of the same list: no cell of pixels differs by more than
/// an eighth of the full range, and all together by less than one level.
abstract class AgreesWithPng {
    static final OpenSans FONT = new OpenSans();
    static final double MOST_IN_A_CELL = 32;
    static final double MOST_ON_AVERAGE = 1;
    private static final TimelineDocument DOCUMENT = Objects
            .requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());

    static Stream<Theme> themes() {
        return Theme.ALL.stream();
    }

    private static DisplayList timeline(Theme theme) {
        return new TimelineLayout(DOCUMENT, FONT).layout(PictureRequest
                .still(DocumentExtent.limits(DOCUMENT), 1000, 660, theme).withLook(PictureLook.of(theme)));
    }

    /// @param drawn written as a file of the kind, and drawn from it
    /// @param png painted as a PNG file
    abstract PictureDifference difference(DisplayList drawn, DisplayList png) throws Exception;

    @ParameterizedTest
    @MethodSource("themes")
    void theTimelineIsPaintedAlike(Theme theme) throws Exception {
        DisplayList list = timeline(theme);

        PictureDifference difference = difference(list, list);

        assertThat(difference.average()).as("%s", difference).isLessThan(MOST_ON_AVERAGE);
        assertThat(difference.worstCell()).as("%s", difference).isLessThan(MOST_IN_A_CELL);
    }

    @Test
    void aMissingLabelIsNoticed() throws Exception {
        DisplayList list = timeline(Theme.LIGHT);
        List<DrawOp> ops = new ArrayList<>(list.ops());
        ops.remove(ops.stream().filter(DrawOp.TextRun.class::isInstance).findFirst().orElseThrow());

        PictureDifference difference = difference(
                new DisplayList(list.widthPx(), list.heightPx(), list.background(), ops, list.marks()), list);

        assertThat(difference.worstCell()).isGreaterThan(MOST_IN_A_CELL);
    }
}
