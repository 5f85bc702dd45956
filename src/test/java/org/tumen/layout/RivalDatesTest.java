package org.tumen.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Rival dates in the finished picture.
class RivalDatesTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static HistoricalEvent event(String id, String date, String... rivals) {
        return RandomTimelines.withRivals(RandomTimelines.event(id, date, "Event " + id, "", 2, List.of()),
                List.of(rivals));
    }

    private static Picture picture(HistoricalEvent... others) {
        List<HistoricalEvent> events = Stream.concat(Stream.of(event("first", "1900"), event("last", "2000")),
                Stream.of(others)).toList();
        return Picture.of(TimelineDocument.of("Test", events));
    }

    private static List<Box> ghosts(DisplayList list) {
        return Drawings.marks(list, Mark.Kind.RIVAL).stream().map(Mark::bounds).toList();
    }

    @Test
    void aRivalDateStandsAtItsPlaceInTheRowOfItsEvent() {
        Picture picture = picture(event("e", "1950-06-25", "1953-06-25"));
        DisplayList list = picture.layout();

        assertThat(ghosts(list)).singleElement().satisfies(ghost -> {
            assertThat(ghost.centerX()).isCloseTo(picture.x("1953-06-25"), within(0.1));
            assertThat(ghost.centerY()).isCloseTo(Drawings.mark(list, "e").centerY(), within(1e-6));
        });
    }

    /// Rows come from packings of other scales then, where a mark can cover what is a ghost elsewhere.
    @ParameterizedTest
    @MethodSource("seeds")
    void ghostsAreDrawnWhileRowsGlide(long seed) {
        RandomGenerator random = new Random(seed);
        List<HistoricalEvent> events = new ArrayList<>(List.of(event("first", "1900"), event("last", "2000")));
        for (int i = 0; i < 12; i++) {
            LocalDate start = LocalDate.of(1910, 1, 1).plusDays(random.nextInt(30_000));
            LocalDate end = start.plusDays(random.nextInt(1, 1_500));
            events.add(event("e" + i, start + "/" + end,
                    start.minusDays(random.nextInt(400)) + "/" + end.plusDays(random.nextInt(400))));
        }
        TimelineDocument document = TimelineDocument.of("Test", events);
        TimelineLayout layout = new TimelineLayout(document, PackingFixtures.FONT);
        TimeSpan whole = DocumentExtent.limits(document);

        for (double share = 1; share > 0.001; share *= 0.8) {
            TimeSpan span = whole.scaleAbout(whole.centerDay(), share);
            PictureRequest request = new PictureRequest(span, whole, 1_000, 700, Theme.LIGHT);
            int level = layout.zoomLevel(-1, request);
            for (int from = Math.max(0, level - 2); from <= level + 2; from++) {
                DisplayList list = layout.layout(request.withZoom(new Zoom(level, from, 0.5)));
                assertThat(ghosts(list)).as("seed %d, share %s, from level %d", seed, share, from)
                        .allSatisfy(ghost -> assertThat(ghost.width()).isPositive());
            }
        }
    }

    @Test
    void dotsTieItToItsEvent() {
        Picture picture = picture(event("e", "1950-06-25", "1953-06-25"));
        DisplayList list = picture.layout();
        Box mark = Drawings.mark(list, "e");
        Box ghost = ghosts(list).getFirst();

        assertThat(Drawings.all(list, DrawOp.Line.class)).anyMatch(line -> Math.abs(line.x1() - mark.right()) < 1e-6
                && Math.abs(line.x2() - ghost.x()) < 1e-6 && line.y1() == line.y2()
                && !line.stroke().dashPx().isEmpty());
    }

    @Test
    void itIsHollowAndPalerThanTheMark() {
        Picture picture = picture(event("e", "1950-06-25", "1953-06-25"));
        DisplayList list = picture.layout();
        Box ghost = ghosts(list).getFirst();

        DrawOp.Path path = Drawings.all(list, DrawOp.Path.class).stream()
                .filter(op -> ghost.contains(Drawings.bounds(op))).findFirst().orElseThrow();

        assertThat(path.fill()).isEqualTo(Fill.of(Theme.LIGHT.paper()));
        assertThat(path.stroke()).isNotNull().satisfies(stroke -> {
            assertThat(stroke.widthPx()).isLessThan(1.4);
            assertThat(stroke.color().contrastTo(Theme.LIGHT.paper()))
                    .isBetween(1.5, Theme.LIGHT.accent().contrastTo(Theme.LIGHT.paper()) - 0.5);
        });
    }

    @Test
    void aScreenReaderSaysWhoseDateItIs() {
        Mark ghost = Drawings.marks(picture(event("e", "1950-06-25", "1953-06-25")).layout(), Mark.Kind.RIVAL)
                .getFirst();

        assertThat(ghost.accessibleText()).isEqualTo("Rival date of Event e, 25 June 1953: Somebody");
        assertThat(ghost.id()).isEqualTo("e");
    }

    @Test
    void theLabelIsAtTheOtherSideOfTheMarkWhereItHasRoom() {
        DisplayList list = picture(event("e", "1950-06-25", "1953-06-25")).layout();

        assertThat(Drawings.label(list, "e").right()).isLessThan(Drawings.mark(list, "e").x());
    }

    @Test
    void aDistantOneTakesNoRoomFromALabel() {
        HistoricalEvent[] crowd = {event("f", "1940-06-25"), event("g", "1947-06-25"), event("h", "1953-06-25")};
        Picture alone = picture(event("e", "1930-06-25", "1955-06-25"));
        Picture with = picture(event("e", "1930-06-25", "1955-06-25"), crowd[0], crowd[1], crowd[2]).sized(1200, 92);
        Picture without = picture(event("e", "1930-06-25"), crowd[0], crowd[1], crowd[2]).sized(1200, 92);

        assertThat(ghosts(alone.layout())).hasSize(1);
        assertThat(ghosts(with.layout())).isEmpty();
        assertThat(Drawings.marks(with.layout(), Mark.Kind.LABEL))
                .hasSameSizeAs(Drawings.marks(without.layout(), Mark.Kind.LABEL));
    }

    @Test
    void whatARivalSpanAddsAdjoinsTheBar() {
        Picture picture = picture(event("e", "1940/1950", "1938/1955"));
        DisplayList list = picture.layout();
        Box bar = Drawings.mark(list, "e");

        assertThat(ghosts(list)).hasSize(2).anyMatch(ghost -> Math.abs(ghost.right() - bar.x()) < 1e-6
                && Math.abs(ghost.x() - picture.x("1938")) < 1e-6)
                .anyMatch(ghost -> Math.abs(ghost.x() - bar.right()) < 1e-6
                        && Math.abs(ghost.right() - picture.x("1956")) < 1e-6);
    }

    @Test
    void itIsSeenWhereItsEventIsOutOfTheWindow() {
        Picture picture = picture(event("e", "1950-06-25", "1953-06-25")).from("1952", "2000");

        assertThat(ghosts(picture.layout())).hasSize(1);
        assertThat(Drawings.find(picture.layout(), Mark.Kind.EVENT, "e")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Emphasis.class)
    void itIsSeenOnTheGroundOfAnEventThatIsDrawnOut(Emphasis emphasis) {
        Picture picture = picture(event("e", "1950-06-25", "1952-06-25"));
        Box ghost = ghosts(picture.layout()).getFirst();

        assertThat(Drawings.all(picture.emphasis("e", emphasis), DrawOp.Path.class).stream().map(Drawings::bounds))
                .anyMatch(box -> ghost.contains(box));
    }

    @Test
    void theLegendExplainsItWhereADocumentHasSuch() {
        PictureLook look = PictureLook.of(Theme.LIGHT);
        Picture with = picture(event("e", "1950-06-25", "1953-06-25"));
        Picture without = picture(event("e", "1950-06-25"));

        assertThat(Drawings.texts(with.newLayout().layout(with.request().withLook(look)))).contains("rival date");
        assertThat(Drawings.texts(without.newLayout().layout(without.request().withLook(look))))
                .doesNotContain("rival date");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void panningMovesThemWithTheirEventsAndLosesNone(long seed) {
        Picture picture = RandomPictures.roomy(seed);
        double share = new RandomTimelines(seed + 7_000_000).random().nextDouble(-0.3, 0.3);
        double days = picture.request().span().days();
        Picture moved = picture.with(picture.request().span().moveBy(days * share)
                .moveInto(picture.request().limits()));
        double distance = (picture.request().span().startDay() - moved.request().span().startDay())
                * picture.axis().width() / days;
        Box axis = picture.axis().growBy(-30);
        TimelineLayout layout = picture.newLayout();
        List<Mark> after = Drawings.marks(layout.layout(moved.request()), Mark.Kind.RIVAL);

        for (Mark ghost : Drawings.marks(layout.layout(picture.request()), Mark.Kind.RIVAL)) {
            Box box = ghost.bounds().moveBy(distance, 0);
            if (axis.contains(box.centerX(), 10) && box.width() < axis.width()) {
                assertThat(after).as("%s: %s", picture.describe(seed), ghost)
                        .anyMatch(mark -> mark.id().equals(ghost.id()) && mark.bounds().y() == box.y()
                                && Math.abs(mark.bounds().x() - box.x()) < 1e-3);
            }
        }
    }
}
