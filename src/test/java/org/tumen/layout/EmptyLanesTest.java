package org.tumen.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.layout.Drawings.Words;
import org.tumen.model.Category;
import org.tumen.model.EventTable;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What a lane says that has nothing in the window.
class EmptyLanesTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Picture picture() {
        return new TimelineBuilder().lane("a", "A").lane("b", "B").event("1900-01-01", "First", 3, "a")
                .event("1999-12-31", "Last", 3, "a").event("1930-03-04", "Earlier", 3, "b")
                .event("1920-01-01", "Much earlier", 3, "b").event("1970-05-06", "Later", 3, "b").picture();
    }

    private static List<Words> hints(DisplayList list) {
        return Drawings.words(list).stream().filter(words -> words.text().startsWith("‹ ")
                || words.text().endsWith(" ›")).toList();
    }

    @Test
    void anEmptyLaneNamesItsNearestEventsAtTheEdges() {
        Picture picture = picture().from("1945", "1955");

        List<Words> hints = hints(picture.layout());

        assertThat(hints).extracting(Words::text).containsExactly("‹ First, 1 January 1900", "Last, 31 December 1999 ›",
                "‹ Earlier, 4 March 1930", "Later, 6 May 1970 ›");
        assertThat(hints.get(2).box().x()).isCloseTo(picture.axis().x() + 8, within(1e-6));
        assertThat(hints.get(3).box().right()).isCloseTo(picture.axis().right() - 8, within(1e-6));
    }

    @Test
    void aLaneWithAMarkInTheWindowSaysNothing() {
        assertThat(hints(picture().layout())).isEmpty();
        assertThat(hints(picture().from("1929", "1932").layout())).extracting(Words::text)
                .containsExactly("‹ First, 1 January 1900", "Last, 31 December 1999 ›");
    }

    @Test
    void whatNobodyCanGoToIsNotNamed() {
        Picture picture = picture();
        TimeSpan decade = picture.from("1945", "1955").request().span();

        assertThat(
                hints(picture.newLayout().layout(PictureRequest.still(decade, 1200, 600, picture.request().theme()))))
                .isEmpty();
    }

    @Test
    void aLongTitleIsShortenedButNotItsDate() {
        Picture picture = new TimelineBuilder().between("1900-01-01", "1999-12-31")
                .event("1930-03-04",
                        "A title that is much too long to stand at the edge of a picture without filling it")
                .picture().from("1945", "1955");

        assertThat(hints(picture.layout())).extracting(Words::text)
                .anyMatch(text -> text.startsWith("‹ A title that") && text.endsWith("…, 4 March 1930"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyLanesWithoutMarksNameWhatIsNearest(long seed) {
        Picture picture = RandomPictures.of(seed);
        EventTable events = picture.document().table();
        for (int mostPackedWhole : new int[]{TimelineEntries.MOST_PACKED_WHOLE, 0}) {
            DisplayList list = new TimelineLayout(picture.document(), PackingFixtures.FONT, mostPackedWhole)
                    .layout(picture.request());
            for (Words hint : hints(list)) {
                Mark lane = Drawings.marks(list, Mark.Kind.LANE).stream()
                        .filter(mark -> mark.bounds().y() < hint.run().baselineY()
                                && hint.run().baselineY() < mark.bounds().bottom())
                        .findFirst().orElseThrow();
                assertThat(list.marks()).as("%s: %s", picture.describe(seed), hint).noneMatch(
                        mark -> isOfEvents(mark) && lane.bounds().contains(1, mark.bounds().centerY()));
                assertThat(nearest(picture, events, lane.id(), hint.text().startsWith("‹ ")))
                        .as("%s: %s", picture.describe(seed), hint).anyMatch(hint.text()::contains);
            }
        }
    }

    private static boolean isOfEvents(Mark mark) {
        return switch (mark.kind()) {
            case EVENT, RIVAL, CLUSTER, LABEL -> true;
            case LANE, RULER, ERA -> false;
        };
    }

    /// The dates of the events of a lane whose middles are nearest before or after the window.
    private static List<String> nearest(Picture picture, EventTable events, String laneId, boolean before) {
        TimelineEntries all = new TimelineEntries(picture.document());
        TimeSpan span = picture.request().span();
        List<String> lanes = picture.document().categories().stream().map(Category::id).toList();
        List<TimelineEntry> there = picture.document().events().stream()
                .filter(event -> (lanes.contains(event.categoryId()) ? event.categoryId() : "").equals(laneId))
                .map(event -> all.entry(event.id())).map(Objects::requireNonNull)
                .filter(entry -> before
                        ? entry.centerDay() < span.startDay()
                        : entry.centerDay() > span.endDay())
                .toList();
        double least = there.stream().mapToDouble(entry -> Math.abs(entry.centerDay() - span.centerDay())).min()
                .orElseThrow();
        return there.stream().filter(entry -> Math.abs(entry.centerDay() - span.centerDay()) <= least)
                .map(entry -> events.dateText(entry.number())).toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {110, 130, 150, 170, 300, 600})
    void hintsAtRelatedEventsStandBesideThem(double heightPx) {
        Picture picture = new TimelineBuilder().lane("a", "A").lane("b", "B").event("1900-01-01", "First", 3, "a")
                .event("1999-12-31", "Last", 3, "a").event("1930-03-04", "Earlier", 3, "b")
                .event("1970-05-06", "Later", 3, "b").event("1950-06-25", "Selected", 3, "a").picture()
                .from("1945", "1955").sized(900, heightPx);
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());
        List<RelationTie> ties = List.of(new RelationTie("e2", true, "led to", "led to"),
                new RelationTie("e3", true, "led to", "led to"));

        DisplayList highlight = layout.highlight(Highlight.selected("e4", ties), list, picture.request());

        List<Box> related = Drawings.marks(highlight, Mark.Kind.LABEL).stream().map(Mark::bounds).toList();
        assertThat(related).hasSize(2)
                .noneMatch(room -> hints(list).stream().anyMatch(hint -> Drawings.overlap(hint.box(), room)));
    }
}
