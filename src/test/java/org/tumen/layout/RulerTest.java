package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The ruler in two tiers, so that the year stays in sight.
class RulerTest {
    private static final TimelineDocument EMPTY = TimelineDocument.of("Empty", List.of());

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /// A view of any length from a quarter of an hour to a thousand million years, near or far.
    private static Picture view(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        double days = Math.exp(random.nextDouble(Math.log(1.0 / 96), Math.log(3.6e11)));
        double start = random.nextInt(3) == 0
                ? random.nextDouble(-3e11, 3e11)
                : random.nextDouble(-900_000, 30_000) - days / 2;
        TimeSpan span = new TimeSpan(start, start + days);
        Theme theme = Drawings.scaled(Theme.LIGHT, random.nextInt(3) == 0 ? 2 : 1);
        return new Picture(EMPTY,
                PictureRequest.still(span, random.nextDouble(500, 3000) * theme.typeScale(), 500, theme));
    }

    private static Picture view(String from, String until) {
        return Picture.of(EMPTY).from(from, until);
    }

    private static List<Drawings.Words> words(Picture picture) {
        DisplayList list = picture.layout();
        Box ruler = Drawings.marks(list, Mark.Kind.RULER).getFirst().bounds();
        return Drawings.words(list).stream()
                .filter(words -> ruler.contains(words.run().x(), words.run().baselineY())).toList();
    }

    private static List<String> texts(Picture picture) {
        return words(picture).stream().map(Drawings.Words::text).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void someWordSaysWhereOneIs(long seed) {
        Picture picture = view(seed);

        assertThat(words(picture)).as(picture.describe(seed)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoWordsOverlapNearOrFar(long seed) {
        Picture picture = view(seed);
        List<Drawings.Words> words = words(picture);
        for (int i = 0; i < words.size(); i++) {
            assertThat(picture.axis().contains(words.get(i).box())).as("%s: %s", picture.describe(seed), words.get(i))
                    .isTrue();
            for (int j = i + 1; j < words.size(); j++) {
                assertThat(Drawings.overlap(words.get(i).box(), words.get(j).box())).as("%s: %s and %s",
                        picture.describe(seed), words.get(i).run(), words.get(j).run()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theYearIsInSightAtEveryZoom(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        double days = Math.exp(random.nextDouble(Math.log(1.0 / 96), Math.log(20_000)));
        double start = random.nextDouble(-50_000, 19_000);
        Picture picture = new Picture(EMPTY,
                PictureRequest.still(new TimeSpan(start, start + days), random.nextDouble(700, 3000), 400, Theme.DARK));

        assertThat(texts(picture)).as(picture.describe(seed)).anyMatch(text -> text.matches(".*\\b[12][0-9]{3}"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aGridLineStandsUnderEveryLabelledTick(long seed) {
        Picture picture = view(seed);
        DisplayList list = picture.layout();
        double top = Drawings.marks(list, Mark.Kind.LANE).getFirst().bounds().y();
        List<Double> grid = list.ops().stream().filter(op -> op instanceof DrawOp.Line line
                && line.stroke().color().equals(picture.request().theme().grid()) && line.y1() == top)
                .map(op -> ((DrawOp.Line) op).x1()).toList();
        double bottom = Drawings.marks(list, Mark.Kind.RULER).getFirst().bounds().bottom();
        double scale = picture.request().theme().typeScale();
        for (Drawings.Words words : words(picture)) {
            if (words.run().baselineY() == bottom - 9 * scale) {
                assertThat(grid).as("%s: %s", picture.describe(seed), words.run())
                        .anyMatch(x -> Math.abs(x - (words.run().x() - 5 * scale)) <= 1);
            }
        }
        assertThat(grid).as(picture.describe(seed))
                .allMatch(x -> x >= picture.axis().x() && x < picture.axis().right());
    }

    @Test
    void decadesAreOneTierInBold() {
        Picture picture = view("1900", "2000");

        assertThat(texts(picture)).containsExactly("1900", "1910", "1920", "1930", "1940", "1950", "1960", "1970",
                "1980",
                "1990");
        assertThat(words(picture)).allMatch(words -> words.run().font().weight() == FontSpec.Weight.BOLD
                && words.run().color().equals(Theme.LIGHT.ink()));
    }

    @Test
    void monthsStandUnderTheirYear() {
        Picture picture = view("1950-02-01", "1951-03-01");
        List<Drawings.Words> words = words(picture);

        Drawings.Words year = words.stream().filter(word -> word.text().equals("1950")).findFirst().orElseThrow();
        Drawings.Words month = words.stream().filter(word -> word.text().equals("Jul")).findFirst().orElseThrow();

        assertThat(year.run().x()).isCloseTo(picture.axis().x() + 5, within(1e-6));
        assertThat(year.run().baselineY()).isLessThan(month.run().baselineY());
        assertThat(year.run().font().weight()).isEqualTo(FontSpec.Weight.BOLD);
        assertThat(month.run().font().weight()).isEqualTo(FontSpec.Weight.REGULAR);
        assertThat(month.run().color()).isEqualTo(Theme.LIGHT.muted());
        assertThat(texts(picture)).contains("1951");
    }

    @Test
    void theYearGivesWayToTheNextOneAtTheEdge() {
        Picture picture = view("1950-12-29", "1951-11-01");

        assertThat(texts(picture)).contains("1951").doesNotContain("1950");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1950-06-15 | 1950-06-30 | June 1950    | 23
            1950-06-25 | 1950-06-26 | 25 June 1950 | 06:00
            -0043-03   | -0043-05   | March 44 BCE | 15
            """)
    void daysAndHoursStandUnderTheirMonthAndDay(String from, String until, String context, String label) {
        assertThat(texts(view(from, until))).contains(context, label);
    }

    @Test
    void labelsStandAtTheirTicks() {
        Picture picture = view("1900", "2000");

        for (Drawings.Words words : words(picture)) {
            assertThat(words.run().x()).as(words.text()).isCloseTo(picture.x(words.text()) + 5, within(1e-6));
        }
    }

    @Test
    void theRulerIsAMarkOfItsOwnOverTheAxis() {
        Picture picture = view("1900", "2000");

        assertThat(Drawings.marks(picture.layout(), Mark.Kind.RULER)).containsExactly(new Mark("ruler", Mark.Kind.RULER,
                new Box(picture.axis().x(), 0, picture.axis().width(), 44), "Time axis"));
    }

    @Test
    void shortTicksStandBetweenLongOnesAndNoneLeavesTheAxis() {
        Picture picture = view("1900", "2000");

        List<DrawOp.Line> ticks = new ArrayList<>();
        for (DrawOp.Line line : Drawings.all(picture.layout(), DrawOp.Line.class)) {
            if (line.x1() == line.x2() && line.y2() == 44) {
                ticks.add(line);
            }
        }

        assertThat(ticks).filteredOn(line -> line.y1() == 39).hasSizeGreaterThanOrEqualTo(90);
        assertThat(ticks).filteredOn(line -> line.y1() == 23).hasSize(10);
        assertThat(ticks).allMatch(line -> line.x1() >= picture.axis().x() && line.x1() < picture.axis().right());
    }

    @Test
    void panningInDeepTimeKeepsTheStep() {
        TimeSpan limits = new TimeSpan(-4e10, 8e5);
        TimeSpan near = new TimeSpan(-4e9, 8e5);
        Picture late = new Picture(EMPTY, new PictureRequest(near, limits, 1300, 400, Theme.LIGHT));
        Picture early = late.with(near.moveBy(-3.5e10));

        assertThat(stepPx(late)).isCloseTo(stepPx(early), within(2.0));
    }

    private static double stepPx(Picture picture) {
        List<Drawings.Words> words = words(picture);
        return words.get(2).run().x() - words.get(1).run().x();
    }

    @Test
    void aPictureTooLowForRulerAndARowHasNoRuler() {
        assertThat(texts(view("1900", "2000").sized(800, 65))).isNotEmpty();
        assertThat(texts(view("1900", "2000").sized(800, 64))).isEmpty();
        assertThat(Drawings.marks(view("1900", "2000").sized(800, 64).layout(), Mark.Kind.LANE).getFirst().bounds().y())
                .isZero();
    }
}
