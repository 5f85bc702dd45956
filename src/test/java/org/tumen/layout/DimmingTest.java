package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// A picture that steps back behind what is drawn above it stays readable.
class DimmingTest {
    static Stream<Theme> themes() {
        return Theme.ALL.stream();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static double needed(Theme theme) {
        return theme.id().equals("projector") ? 7 : 4.5;
    }

    private static List<DrawOp> dimmed(DisplayList picture, Box lanes, Theme theme) {
        return ((DrawOp.Clip) Dimming.over(picture, lanes, theme)).content();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void wordsStayReadableOnPaper(Theme theme) {
        for (Rgba color : List.of(theme.ink(), theme.muted())) {
            assertThat(Dimming.paler(color, theme).contrastTo(theme.paper())).as("%s %s", theme.id(), color)
                    .isGreaterThanOrEqualTo(needed(theme));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void wordsStayReadableOnTheVeiledTintOfEveryLane(Theme theme) {
        for (Rgba lane : theme.laneColors()) {
            Rgba tint = theme.paper().mix(theme.markColor(lane), 0.16);
            Rgba ground = Dimming.veiled(tint, theme);
            for (Rgba color : List.of(theme.ink(), theme.muted())) {
                assertThat(Dimming.paler(color, theme).contrastTo(ground)).as("%s %s on %s", theme.id(), color, lane)
                        .isGreaterThanOrEqualTo(needed(theme));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void wordsOnLinesStayReadable(Theme theme) {
        assertThat(theme.muted().contrastTo(theme.paper())).isGreaterThanOrEqualTo(needed(theme));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theVeilMakesMarksPalerAndInkALittle(Theme theme) {
        for (Rgba lane : theme.laneColors()) {
            Rgba mark = theme.markColor(lane);
            assertThat(Dimming.veiled(mark, theme).contrastTo(theme.paper()))
                    .isLessThan(mark.contrastTo(theme.paper()));
        }
        assertThat(Dimming.paler(theme.ink(), theme).contrastTo(theme.paper()))
                .isLessThan(theme.ink().contrastTo(theme.paper()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWordInTheLanesIsThereAgainInItsPlaceAndNoOther(int seed) {
        Picture picture = RandomPictures.of(seed);
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());
        Box lanes = lanes(list);
        List<String> again = dimmed(list, lanes, picture.request().theme()).stream()
                .filter(DrawOp.TextRun.class::isInstance).map(DrawOp.TextRun.class::cast).map(DimmingTest::place)
                .toList();
        List<String> before = new ArrayList<>();
        for (DrawOp.TextRun run : Drawings.all(list, DrawOp.TextRun.class)) {
            if (run.x() >= lanes.x() && run.baselineY() > lanes.y() && run.baselineY() < lanes.bottom()) {
                before.add(place(run));
            }
        }

        assertThat(again).as(picture.describe(seed)).containsExactlyElementsOf(before);
    }

    private static String place(DrawOp.TextRun run) {
        return run.text() + " " + run.x() + " " + run.baselineY() + " " + run.font();
    }

    /// Where marks are clipped to.
    private static Box lanes(DisplayList list) {
        return list.ops().stream().filter(DrawOp.Clip.class::isInstance).map(op -> ((DrawOp.Clip) op).box())
                .reduce((_, last) -> last).orElseThrow();
    }

    @Test
    void theVeilLiesOverTheLanesAndUnderTheWords() {
        Picture picture = new TimelineBuilder().between("1900", "2000").event("1950", "War").picture();
        DisplayList list = picture.layout();
        Box lanes = lanes(list);

        List<DrawOp> ops = dimmed(list, lanes, Theme.LIGHT);

        assertThat(ops.getFirst()).isInstanceOfSatisfying(DrawOp.Rectangle.class, veil -> {
            assertThat(veil.box()).isEqualTo(lanes);
            assertThat(veil.fill()).isEqualTo(Fill.of(Theme.LIGHT.paper().withOpacity(0.5)));
        });
        assertThat(ops.subList(1, ops.size())).isNotEmpty().allMatch(DrawOp.TextRun.class::isInstance);
    }
}
