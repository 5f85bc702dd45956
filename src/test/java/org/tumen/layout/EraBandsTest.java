package org.tumen.layout;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.Era;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Eras in thin bands under the ruler.
class EraBandsTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static TimelineBuilder century() {
        return new TimelineBuilder().between("1900-01-01", "2000-12-31");
    }

    private static List<Mark> eras(Picture picture) {
        return Drawings.marks(picture.layout(), Mark.Kind.ERA);
    }

    private static DrawOp.TextRun name(Picture picture, String name) {
        return Drawings.text(picture.layout(), name);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEraInTheWindowHasAMarkInItsBand(long seed) {
        Picture picture = RandomPictures.roomy(seed);
        DisplayList list = picture.layout();
        List<String> bands = picture.document().eras().stream().map(Era::band).distinct().toList();
        List<Mark> marks = Drawings.marks(list, Mark.Kind.ERA);
        long shownBands = marks.stream().map(mark -> mark.bounds().y()).distinct().count();
        for (int number = 0; number < picture.document().eras().size(); number++) {
            Era era = picture.document().eras().get(number);
            TimeSpan drawn = DocumentExtent.drawn(era.date(), picture.request().limits());
            boolean isSeen = drawn.intersects(picture.request().span());
            long marked = marks.stream()
                    .filter(mark -> mark.accessibleText().startsWith(era.band() + ": " + era.name()))
                    .count();
            if (isSeen && bands.indexOf(era.band()) < shownBands) {
                assertThat(marked).as("%s: %s", picture.describe(seed), era).isPositive();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNameIsInsideOfItsEra(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        List<Mark> marks = Drawings.marks(list, Mark.Kind.ERA);
        double axisLeft = picture.axis().x();
        double lanesTop = Drawings.marks(list, Mark.Kind.LANE).stream().mapToDouble(lane -> lane.bounds().y()).min()
                .orElse(Double.MAX_VALUE);
        for (Drawings.Words words : Drawings.words(list)) {
            boolean isName = words.run().x() >= axisLeft && words.run().baselineY() < lanesTop
                    && words.run().font().sizePx() == 11.5 * picture.request().theme().typeScale();
            if (isName) {
                assertThat(marks).as("%s: %s", picture.describe(seed), words.run())
                        .anyMatch(mark -> mark.bounds().x() <= words.box().x()
                                && mark.bounds().right() >= words.box().right()
                                && mark.bounds().contains(words.run().x(), words.run().baselineY()));
            }
        }
    }

    @Test
    void anEraReachesFromItsFirstDayToItsLast() {
        Picture picture = century().era("Moscow", "Khrushchev", "1953-09-07/1964-10-14").picture();

        Mark era = eras(picture).getFirst();

        assertThat(era.bounds().x()).isCloseTo(picture.x("1953-09-07"), within(1e-6));
        assertThat(era.bounds().right()).isCloseTo(picture.x("1964-10-15") - 1, within(1e-6));
        assertThat(era.accessibleText())
                .isEqualTo("Moscow: Khrushchev, 7 September 1953 – 14 October 1964");
    }

    @Test
    void theNameStaysInSightWhileItsEraIs() {
        Picture picture = century().era("Moscow", "Brezhnev", "1964/1982").picture();
        for (int year = 1965; year < 1978; year++) {
            Picture view = picture.from(year + "-01-01", (year + 5) + "-01-01");

            assertThat(name(view, "Brezhnev").x()).as("from %d", year)
                    .isCloseTo(view.axis().x() + 5, within(1e-6));
        }
    }

    @Test
    void erasBesideEachOtherAreShadedInTurn() {
        Picture picture = century().era("Moscow", "One", "1910/1930").era("Moscow", "Two", "1931/1950")
                .era("Moscow", "Three", "1951/1970").picture();

        List<Fill> fills = Drawings.all(picture.layout(), DrawOp.Rectangle.class).stream()
                .filter(rectangle -> eras(picture).stream().anyMatch(era -> era.bounds().equals(rectangle.box())))
                .map(DrawOp.Rectangle::fill).toList();

        assertThat(fills).containsExactly(Fill.of(Theme.LIGHT.eraFill()), Fill.of(Theme.LIGHT.eraFillOther()),
                Fill.of(Theme.LIGHT.eraFill()));
    }

    @Test
    void anEraKeepsItsShadeWhenAnEarlierOneLeavesTheWindow() {
        Picture picture = century().era("Moscow", "One", "1910/1930").era("Moscow", "Two", "1931/1950").picture()
                .from("1935-01-01", "1945-01-01");

        assertThat(Drawings.all(picture.layout(), DrawOp.Rectangle.class)).extracting(DrawOp.Rectangle::fill)
                .contains(Fill.of(Theme.LIGHT.eraFillOther())).doesNotContain(Fill.of(Theme.LIGHT.eraFill()));
    }

    @Test
    void bandsFollowEachOtherInTheOrderOfTheFile() {
        Picture picture = century().era("Moscow", "Stalin", "1922/1953").era("Pyongyang", "Kim Il-sung", "1948/1994")
                .era("Moscow", "Khrushchev", "1953/1964").picture();

        assertThat(name(picture, "Moscow").baselineY()).isLessThan(name(picture, "Pyongyang").baselineY());
        assertThat(name(picture, "Stalin").baselineY()).isEqualTo(name(picture, "Khrushchev").baselineY());
        assertThat(name(picture, "Kim Il-sung").baselineY()).isEqualTo(name(picture, "Pyongyang").baselineY());
        assertThat(name(picture, "Moscow").x()).isLessThan(picture.axis().x());
    }

    @Test
    void namesOfErasThatOverlapFollowEachOther() {
        Picture picture = century().era("Moscow", "Khrushchev", "1953/1964").era("Moscow", "Brezhnev", "1964/1982")
                .picture().from("1964-02-01", "1964-11-01");

        DrawOp.TextRun earlier = name(picture, "Khrushchev");
        DrawOp.TextRun later = name(picture, "Brezhnev");

        assertThat(later.x()).isGreaterThanOrEqualTo(earlier.x() + Drawings.widthPx(earlier) + 5);
    }

    @Test
    void theNameOfAnEraEndsBeforeTheNextOneBegins() {
        Picture picture = century().era("World", "The very long and very cold war", "1947/1991")
                .era("World", "Détente", "1952/1979").picture();

        DrawOp.TextRun detente = name(picture, "Détente");
        DrawOp.TextRun war = Drawings.all(picture.layout(), DrawOp.TextRun.class).stream()
                .filter(run -> run.text().startsWith("The v")).findFirst().orElseThrow();

        assertThat(war.text()).endsWith("…");
        assertThat(war.x() + Drawings.widthPx(war)).isLessThan(picture.x("1952"));
        assertThat(detente.x()).isGreaterThan(picture.x("1952"));
    }

    @Test
    void anEraTooShortForItsNameIsShownAllTheSame() {
        Picture picture = century().era("Moscow", "Andropov", "1982-11-12/1984-02-09").picture();

        assertThat(eras(picture)).hasSize(1);
        assertThat(Drawings.texts(picture.layout())).doesNotContain("Andropov").noneMatch(text -> text.equals("…"));
    }

    @Test
    void anEraOfADayIsAtLeastAPixelWide() {
        Picture picture = century().era("Moscow", "Coup", "1991-08-19").picture();

        assertThat(eras(picture).getFirst().bounds().width()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void anEraOutsideTheWindowIsNotShown() {
        Picture picture = century().era("Moscow", "Stalin", "1922/1953").picture().from("1960-01-01", "1970-01-01");

        assertThat(eras(picture)).isEmpty();
        assertThat(Drawings.texts(picture.layout())).contains("Moscow").doesNotContain("Stalin");
    }

    @Test
    void anEraThatGoesOnReachesTheEndOfTheView() {
        Picture picture = century().era("Moscow", "Putin", "2000-05/..").picture();

        assertThat(eras(picture).getFirst().bounds().right()).isCloseTo(picture.axis().right() - 1, within(1e-6));
    }

    @Test
    void whoRuledTwiceHasTwoMarks() {
        Picture picture = century().era("Moscow", "Putin", "1960/1968").era("Moscow", "Medvedev", "1968/1972")
                .era("Moscow", "Putin", "1972/..").picture();

        assertThat(eras(picture)).hasSize(3).extracting(Mark::id).doesNotHaveDuplicates();
    }

    @Test
    void bandsThatWouldTakeMoreThanHalfOfALowPictureAreLeftOut() {
        TimelineBuilder timeline = century();
        for (int band = 0; band < 12; band++) {
            timeline.era("Band " + band, "Era", "1920/1980");
        }

        DisplayList high = timeline.picture().sized(1200, 1000).layout();
        DisplayList low = timeline.picture().sized(1200, 200).layout();

        assertThat(Drawings.marks(high, Mark.Kind.ERA)).hasSize(12);
        assertThat(Drawings.marks(low, Mark.Kind.ERA)).hasSize(2);
        assertThat(Drawings.texts(low)).contains("Band 0", "Band 1").doesNotContain("Band 2");
        Box lane = Drawings.marks(low, Mark.Kind.LANE).getFirst().bounds();
        assertThat(lane.height()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void aDocumentWithoutErasHasNoBands() {
        DisplayList with = century().era("Moscow", "Stalin", "1922/1953").picture().layout();
        DisplayList without = century().picture().layout();

        assertThat(Drawings.marks(without, Mark.Kind.ERA)).isEmpty();
        assertThat(Drawings.marks(without, Mark.Kind.LANE).getFirst().bounds().y())
                .isLessThan(Drawings.marks(with, Mark.Kind.LANE).getFirst().bounds().y());
    }
}
