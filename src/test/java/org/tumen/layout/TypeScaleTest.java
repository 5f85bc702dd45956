package org.tumen.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Larger type for a class room: letters, marks and rows grow together.
class TypeScaleTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Picture scaled(Picture picture, double scale) {
        return picture.themed(Drawings.scaled(Theme.LIGHT, scale));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWindowAndItsTypeBothDoubledShowTheSamePictureTwiceAsLarge(long seed) {
        Picture roomy = RandomPictures.roomy(seed);
        // In a window of this size the header's width is a quarter, a whole number of pixels at both scales.
        double width = 4 * Math.rint(roomy.request().widthPx() / 20);
        double height = Math.rint(roomy.request().heightPx());
        Picture usual = roomy.sized(width, height);
        DisplayList small = usual.layout();
        DisplayList large = scaled(roomy.sized(2 * width, 2 * height), 2).layout();

        assertThat(large.marks()).as(usual.describe(seed)).hasSameSizeAs(small.marks());
        for (int i = 0; i < small.marks().size(); i++) {
            Mark mark = small.marks().get(i);
            Mark doubled = large.marks().get(i);
            assertThat(doubled.id()).as(usual.describe(seed)).isEqualTo(mark.id());
            assertThat(doubled.kind()).as(usual.describe(seed)).isEqualTo(mark.kind());
            if (mark.kind() != Mark.Kind.ERA) {
                double rounding = 1e-6 * Math.max(1, Math.abs(mark.bounds().x()));
                assertThat(doubled.bounds().x()).as("%s: %s", usual.describe(seed), mark)
                        .isCloseTo(2 * mark.bounds().x(), within(rounding));
                assertThat(doubled.bounds().centerY()).as("%s: %s", usual.describe(seed), mark)
                        .isCloseTo(2 * mark.bounds().centerY(), within(2.5));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1, 1.5, 2, 3})
    void everyLetterGrowsWithTheScale(double scale) {
        Picture picture = new TimelineBuilder().lane("a", "Lane").era("Band", "Era", "1910/1990")
                .event("1900", "First", 1, "a").event("1950", "Middle", 2, "a").event("2000", "Last", 3, "a").picture()
                .sized(3000, 1500);

        Set<Double> sizes = sizes(scaled(picture, scale));

        assertThat(sizes).containsExactlyInAnyOrder(12.5 * scale, 11.5 * scale);
    }

    private static Set<Double> sizes(Picture picture) {
        return Drawings.all(picture.layout(), DrawOp.TextRun.class).stream().map(run -> run.font().sizePx())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1.5, 2, 3})
    void symbolsBarsAndGapsGrowWithTheScale(double scale) {
        Picture picture = new TimelineBuilder().between("1900", "2000").event("1920-06-25", "Day", 1)
                .event("1950/1951", "A span that is short for its title", 2).picture().sized(3000, 1000);

        DisplayList usual = picture.layout();
        DisplayList large = scaled(picture, scale).layout();

        for (String id : List.of("e2", "e3")) {
            assertThat(Drawings.mark(large, id).height()).as(id)
                    .isCloseTo(scale * Drawings.mark(usual, id).height(), within(1e-6));
            assertThat(Drawings.label(large, id).width()).as(id)
                    .isCloseTo(scale * Drawings.label(usual, id).width(), within(1e-6));
            assertThat(Drawings.label(large, id).x() - Drawings.mark(large, id).right()).as(id)
                    .isCloseTo(6 * scale, within(1e-6));
        }
    }

    @Test
    void largerTypeShowsFewerLabelsButLosesNothing() {
        TimelineDocument document = new RandomTimelines(11).document(150);
        Picture usual = Picture.of(document).sized(1200, 700);
        Picture large = scaled(usual, 3);

        assertThat(Drawings.marks(large.layout(), Mark.Kind.LABEL))
                .hasSizeLessThan(Drawings.marks(usual.layout(), Mark.Kind.LABEL).size());
        for (Picture picture : List.of(usual, large)) {
            int count = 0;
            for (Mark mark : picture.layout().marks()) {
                count += switch (mark.kind()) {
                    case EVENT -> 1;
                    case CLUSTER -> picture.members(mark).size();
                    case LABEL, RIVAL, ERA, LANE, RULER -> 0;
                };
            }
            assertThat(count).isEqualTo(document.events().size());
        }
    }

    @Test
    void oneLayoutTellsTypeScalesApart() {
        Picture picture = RandomPictures.roomy(7);
        TimelineLayout layout = picture.newLayout();
        layout.layout(picture.request());

        assertThat(layout.layout(scaled(picture, 2).request())).isEqualTo(scaled(picture, 2).layout());
    }

    @Test
    void theScaleOfTheThemeIsTheScaleOfAllSizes() {
        Metrics metrics = Metrics.of(Drawings.scaled(Theme.DARK, 2.5), PackingFixtures.FONT);

        assertThat(metrics.px(10)).isEqualTo(25);
        assertThat(metrics.radiusPx(1)).isEqualTo(12.5);
        assertThat(metrics.leastRowPx()).isGreaterThan(metrics.lineHeightPx(metrics.laneFont()));
        assertThat(metrics.leastRowPx()).isGreaterThan(metrics.clusterHeightPx());
        assertThat(metrics.clusterWidthPx(7)).isGreaterThan(metrics.clusterHeightPx());
    }
}
