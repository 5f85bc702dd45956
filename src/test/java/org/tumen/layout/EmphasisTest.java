package org.tumen.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Symbol;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// An event drawn out above the picture, and a stretch of time marked there.
class EmphasisTest {
    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    private static Picture picture() {
        return new TimelineBuilder().lane("red", "Red", "#B8412F", Symbol.CIRCLE).event("1900", "A", 3, "red")
                .event("2000", "Z", 3, "red").event("1950-06-25", "War", 2, "red").picture();
    }

    private static DrawOp.Rectangle frame(DisplayList list) {
        return Drawings.all(list, DrawOp.Rectangle.class).stream().filter(box -> box.stroke() != null).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventWithAMarkInTheWindowCanBeEmphasisedWhereItIs(long seed) {
        Picture picture = RandomPictures.of(seed);
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());
        for (Mark mark : Drawings.marks(list, Mark.Kind.EVENT)) {
            DisplayList emphasis = Objects
                    .requireNonNull(layout.emphasis(mark.id(), Emphasis.SELECTED, picture.request()));
            Mark own = emphasis.marks().getFirst();

            assertThat(own.id()).as("%s: %s", picture.describe(seed), mark).isEqualTo(mark.id());
            assertThat(own.accessibleText()).as("%s: %s", picture.describe(seed), mark)
                    .isEqualTo(mark.accessibleText());
            assertThat(own.bounds().contains(seen(mark.bounds(), picture.axis())))
                    .as("%s: %s in %s", picture.describe(seed), mark, own).isTrue();
        }
    }

    private static Box seen(Box mark, Box axis) {
        return Box.ofEdges(Math.clamp(mark.x(), axis.x(), axis.right()), mark.y(),
                Math.clamp(mark.right(), axis.x(), axis.right()), mark.bottom());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEmphasisedEventShowsItsTitleInTheFrameAndOnTheAxis(long seed) {
        Picture picture = RandomPictures.roomy(seed);
        TimelineLayout layout = picture.newLayout();
        for (HistoricalEvent event : picture.document().events().stream().limit(40).toList()) {
            DisplayList list = layout.emphasis(event.id(), Emphasis.HOVERED, picture.request());
            if (list == null || event.label().isEmpty()) {
                continue;
            }
            DrawOp.TextRun run = Drawings.all(list, DrawOp.TextRun.class).getFirst();
            Box words = Drawings.bounds(run);

            assertThat(event.label()).as(picture.describe(seed)).startsWith(run.text().replaceAll("…$", ""));
            assertThat(frame(list).box().contains(words)).as("%s: %s", picture.describe(seed), run).isTrue();
            assertThat(words.x()).as("%s: %s", picture.describe(seed), run)
                    .isGreaterThanOrEqualTo(picture.axis().x());
            assertThat(words.right()).as("%s: %s", picture.describe(seed), run)
                    .isLessThanOrEqualTo(picture.axis().right());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCountedEventInTheWindowIsEmphasisedByItself(long seed) {
        Picture picture = RandomPictures.roomy(seed);
        TimelineLayout layout = picture.newLayout();
        TimeSpan extent = DocumentExtent.of(picture.document());
        for (Mark cluster : Drawings.marks(layout.layout(picture.request()), Mark.Kind.CLUSTER)) {
            for (String id : layout.clusterMembers(cluster.id(), picture.request())) {
                HistoricalEvent event = picture.document().events().stream().filter(other -> other.id().equals(id))
                        .findFirst().orElseThrow();
                double center = DocumentExtent.drawn(event.date(), extent).centerDay();
                DisplayList list = layout.emphasis(id, Emphasis.HOVERED, picture.request());
                double x = picture.scale().toX(center);
                if (x > picture.axis().x() + 1 && x < picture.axis().right() - 1) {
                    Box box = Objects.requireNonNull(list, id).marks().getFirst().bounds();
                    assertThat(x).as("%s: %s", picture.describe(seed), id).isBetween(box.x(), box.right());
                    assertThat(box.centerY()).as("%s: %s", picture.describe(seed), id)
                            .isCloseTo(cluster.bounds().centerY(), within(1e-6));
                } else if (x < picture.axis().x() - 1 || x > picture.axis().right() + 1) {
                    assertThat(list).as("%s: %s", picture.describe(seed), id).isNull();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Emphasis.class)
    void theLabelStaysWhereItIsInThePicture(Emphasis emphasis) {
        Picture picture = picture();

        DrawOp.TextRun below = Drawings.text(picture.layout(), "War");
        DrawOp.TextRun above = Drawings.text(picture.emphasis("e2", emphasis), "War");

        assertThat(above).isEqualTo(below);
    }

    @Test
    void whatIsSelectedWearsItsLanesColourAndWhatIsHoveredDoesNot() {
        Rgba red = Rgba.hex("#B8412F");

        DrawOp.Rectangle selected = frame(picture().emphasis("e2", Emphasis.SELECTED));
        DrawOp.Rectangle hovered = frame(picture().emphasis("e2", Emphasis.HOVERED));

        assertThat(Objects.requireNonNull(selected.stroke()).color()).isEqualTo(red);
        assertThat(selected.fill()).isNotEqualTo(hovered.fill());
        assertThat(hovered.fill()).isEqualTo(Fill.of(Theme.LIGHT.panel()));
        assertThat(Objects.requireNonNull(hovered.stroke()).color().withOpacity(1)).isEqualTo(Theme.LIGHT.muted());
    }

    @Test
    void theFrameHidesWhatLiesUnderIt() {
        for (Emphasis emphasis : Emphasis.values()) {
            Fill fill = frame(picture().emphasis("e2", emphasis)).fill();

            assertThat(((Fill.Solid) Objects.requireNonNull(fill)).color().opacity()).isEqualTo(1);
            assertThat(picture().emphasis("e2", emphasis).background().opacity()).isZero();
        }
    }

    @Test
    void anEventWithoutALabelGetsOneAndTheWholeOfALongTitle() {
        String title = ("A very long title, ".repeat(4) + "far wider than a third of the picture").replace(' ',
                '\u00A0');
        Picture picture = new TimelineBuilder().between("1900", "2000").event("1950-06-25", title).picture();

        assertThat(Drawings.texts(picture.layout())).noneMatch(title::equals);
        DisplayList hovered = picture.closer(0.1).emphasis("e2", Emphasis.HOVERED);
        assertThat(Drawings.texts(hovered)).hasSize(1);

        TimelineBuilder crowd = new TimelineBuilder().between("1900", "2000");
        for (int i = 0; i < 30; i++) {
            crowd.event("1950-06-25", "Event number " + i);
        }
        DisplayList counted = crowd.picture().sized(900, 80).emphasis("e31", Emphasis.SELECTED);
        assertThat(Drawings.texts(counted)).containsExactly("Event number 29");
    }

    @Test
    void theLabelOfACountedEventIsAtItsLeftWhereTheRightEdgeIsNear() {
        TimelineBuilder crowd = new TimelineBuilder().between("1900", "2000");
        for (int i = 0; i < 30; i++) {
            crowd.event("1950-06-25", "Event number " + i);
        }
        Picture picture = crowd.picture().sized(900, 80);
        Picture atTheRight = picture.from("1940-07-25", "1950-07-25");
        Picture atTheLeft = picture.from("1950-05-25", "1960-05-25");

        DrawOp.TextRun left = Drawings.text(atTheRight.emphasis("e31", Emphasis.SELECTED), "Event number 29");
        DrawOp.TextRun right = Drawings.text(atTheLeft.emphasis("e31", Emphasis.SELECTED), "Event number 29");

        assertThat(left.x() + Drawings.widthPx(left)).isLessThan(atTheRight.x("1950-06-25") - 8);
        assertThat(right.x()).isGreaterThan(atTheLeft.x("1950-06-26"));
    }

    @Test
    void aLabelAtTheRightEdgeIsPutAtTheLeft() {
        Picture picture = picture().from("1940-06-25", "1950-06-27");

        DisplayList list = picture.emphasis("e2", Emphasis.SELECTED);

        DrawOp.TextRun run = Drawings.text(list, "War");
        assertThat(run.x() + Drawings.widthPx(run)).isLessThan(picture.x("1950-06-25"));
    }

    @Test
    void aBarThatIsMuchLongerThanTheWindowIsFramedInTheWindow() {
        Picture picture = new TimelineBuilder().between("1900", "2000").event("1901/1999", "Long").picture()
                .from("1950-01-01", "1951-01-01");

        Box box = picture.emphasis("e2", Emphasis.SELECTED).marks().getFirst().bounds();

        assertThat(box.x()).isBetween(picture.axis().x() - 10, picture.axis().x());
        assertThat(box.right()).isBetween(picture.axis().right(), picture.axis().right() + 10);
    }

    @Test
    void anEventWithoutATitleIsFramedWithoutALabel() {
        Picture picture = new TimelineBuilder().between("1900", "2000").event("1950", "").picture();

        DisplayList list = picture.emphasis("e2", Emphasis.SELECTED);

        assertThat(Drawings.texts(list)).isEmpty();
        assertThat(frame(list).box().contains(Drawings.mark(picture.layout(), "e2"))).isTrue();
    }

    @Test
    void whatIsNotInTheWindowOrTheTimelineIsNotEmphasised() {
        Picture picture = picture().from("1960-01-01", "1970-01-01");

        assertThat(picture.newLayout().emphasis("e2", Emphasis.SELECTED, picture.request())).isNull();
        assertThat(picture.newLayout().emphasis("nobody", Emphasis.SELECTED, picture.request())).isNull();
        assertThat(picture.newLayout().emphasis("", Emphasis.HOVERED, picture.request())).isNull();
    }

    @Test
    void aMarkedRangeLiesOverTheAxisOnlyAndAsHighAsThePicture() {
        Picture picture = picture();
        TimeSpan fifties = new TimeSpan(RandomTimelines.date("1950").earliestDay(),
                RandomTimelines.date("1960").earliestDay());

        DisplayList list = picture.newLayout().rangeMark(fifties, picture.request());

        DrawOp.Clip clip = (DrawOp.Clip) list.ops().getFirst();
        DrawOp.Rectangle mark = (DrawOp.Rectangle) clip.content().getFirst();
        assertThat(clip.box()).isEqualTo(picture.axis());
        assertThat(mark.box().x()).isCloseTo(picture.x("1950"), within(1e-6));
        assertThat(mark.box().right()).isCloseTo(picture.x("1960"), within(1e-6));
        assertThat(mark.box().height()).isEqualTo(600);
        assertThat(((Fill.Solid) Objects.requireNonNull(mark.fill())).color().opacity()).isLessThan(0.2);
        assertThat(list.marks()).isEqualTo(List.of());
        assertThat(list.background().opacity()).isZero();
    }
}
