package org.tumen.display;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.io.DocumentReader;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.Category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// The colours of categories, to all kinds of colour vision. About 2 of CIEDE2000 is the least that a trained eye sees
/// side by side; small marks that lie apart take several times as much.
class CategoryColoursTest {
    private static final double LEAST_DISTANCE = 10;
    /// Some colours are seen on paper only as darker or lighter; that the contrast to it guards, too.
    private static final double LEAST_DISTANCE_TO_PAPER = 25;

    static Stream<Arguments> themesAndVisions() {
        return Theme.ALL.stream().flatMap(
                theme -> Stream.of(ColourVision.values()).map(vision -> arguments(theme, vision)));
    }

    static Stream<Theme> themes() {
        return Theme.ALL.stream();
    }

    private static List<Rgba> builtIn(Theme theme) throws Exception {
        List<Category> categories = Objects
                .requireNonNull(new DocumentReader().read(Path.of("data", "timeline.json")).document())
                .categories();
        List<Rgba> colors = new ArrayList<>();
        for (Category category : categories) {
            colors.add(TimelineLayout.color(category, colors.size(), theme));
        }
        assertThat(colors).hasSize(7);
        return colors;
    }

    private static List<Rgba> ofLanes(Theme theme) {
        return theme.laneColors().stream().map(theme::markColor).toList();
    }

    private static void expectApart(List<Rgba> colors, Theme theme, ColourVision vision) {
        for (int i = 0; i < colors.size(); i++) {
            assertThat(vision.distance(colors.get(i), theme.paper())).as("colour %d on paper", i)
                    .isGreaterThanOrEqualTo(LEAST_DISTANCE_TO_PAPER);
            for (int j = 0; j < i; j++) {
                assertThat(vision.distance(colors.get(i), colors.get(j))).as("colours %d and %d", j, i)
                        .isGreaterThanOrEqualTo(LEAST_DISTANCE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themesAndVisions")
    void lanesWithoutColourStayApart(Theme theme, ColourVision vision) {
        expectApart(ofLanes(theme), theme, vision);
    }

    @ParameterizedTest
    @MethodSource("themesAndVisions")
    void categoriesOfTheBuiltInTimelineStayApart(Theme theme, ColourVision vision) throws Exception {
        expectApart(builtIn(theme), theme, vision);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void marksStandOutFromThePaperWhateverTheirColour(Theme theme) {
        for (int bits = 0; bits < 1 << 24; bits += 40_009) {
            Rgba color = new Rgba(bits >> 16, bits >> 8 & 255, bits & 255, 1);

            assertThat(theme.markColor(color).contrastTo(theme.paper())).as("%s in %s", color, theme.id())
                    .isGreaterThanOrEqualTo(theme.leastMarkContrast());
        }
    }

    @Test
    void aColourThatStandsOutIsDrawnAsItIs() {
        Rgba blue = Rgba.hex("#0070E4");

        assertThat(Theme.LIGHT.markColor(blue)).isEqualTo(blue);
        assertThat(Theme.PRINT.markColor(blue)).isEqualTo(blue);
    }

    /// Pairs 1, 7, 9, 17, 21, 25 and 34 of the test data of Sharma, Wu and Dalal.
    @ParameterizedTest
    @CsvSource({"50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425", "50, 0, 0, 50, -1, 2, 2.3669",
            "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792", "50, 2.5, 0, 73, 25, -18, 27.1492",
            "50, 2.5, 0, 50, 3.1736, 0.5854, 1.0", "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
            "2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082"})
    void distanceIsThatOfTheStandard(double l1, double a1, double b1, double l2, double a2, double b2, double far) {
        CieLab one = new CieLab(l1, a1, b1);
        CieLab other = new CieLab(l2, a2, b2);

        assertThat(one.distanceTo(other)).isCloseTo(far, Offset.offset(0.0001));
        assertThat(other.distanceTo(one)).isCloseTo(far, Offset.offset(0.0001));
    }

    @Test
    void redAndGreenOfOneBrightnessMeetWithoutTheConesThatTellThem() {
        Rgba red = Rgba.hex("#C05048");
        Rgba green = Rgba.hex("#757B33");

        assertThat(ColourVision.USUAL.distance(red, green)).isGreaterThan(35);
        assertThat(ColourVision.DEUTERANOPIA.distance(red, green)).isLessThan(15);
        assertThat(ColourVision.TRITANOPIA.distance(red, green)).isGreaterThan(20);
    }

    @Test
    void greysLookAlikeToAll() {
        Rgba grey = Rgba.hex("#808080");

        for (ColourVision vision : ColourVision.values()) {
            assertThat(vision.seen(grey).distanceTo(ColourVision.USUAL.seen(grey))).isLessThan(0.1);
        }
    }
}
