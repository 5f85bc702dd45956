package org.tumen.layout;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tumen.display.Box;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// What the window's edges do to labels.
class MarkPlacementTest {
    private static final double WIDTH_PX = 1200;
    private static final double HEIGHT_PX = 300;

    /// A view of a document by dates; everything of the document lies between 1950 and 1990.
    private static List<Mark> marks(TimelineDocument document, String from, String until) {
        TimeSpan limits = new TimeSpan(RandomTimelines.date("1950").earliestDay(),
                RandomTimelines.date("1990").latestDay());
        TimeSpan span = new TimeSpan(RandomTimelines.date(from).earliestDay(),
                RandomTimelines.date(until).earliestDay());
        return new TimelineLayout(document, PackingFixtures.FONT)
                .layout(new PictureRequest(span, limits, WIDTH_PX, HEIGHT_PX, Theme.LIGHT)).marks();
    }

    private static Optional<Box> find(List<Mark> marks, Mark.Kind kind, String id) {
        return marks.stream().filter(mark -> mark.kind() == kind && mark.id().equals(id)).map(Mark::bounds).findFirst();
    }

    private static Box mark(List<Mark> marks, String id) {
        return find(marks, Mark.Kind.EVENT, id).orElseThrow(() -> new AssertionError("no mark of " + id));
    }

    private static Box label(List<Mark> marks, String id) {
        return find(marks, Mark.Kind.LABEL, id).orElseThrow(() -> new AssertionError("no label of " + id));
    }

    private static PackingFixtures events() {
        return new PackingFixtures().dated("1950-01-02", "The very first of them", 1).dated("1989-12-01",
                "The very last of them", 1);
    }

    @Test
    void aLabelInTheMiddleIsAtTheRightOfItsMark() {
        List<Mark> marks = marks(events().dated("1970-06-01", "In the middle", 2).document(), "1965-01-01",
                "1975-01-01");

        assertThat(label(marks, "e2").x()).isGreaterThan(mark(marks, "e2").right());
    }

    @Test
    void aLabelThatTheRightEdgeWouldCutMovesToTheLeft() {
        TimelineDocument document = events().dated("1970-06-01", "In the middle", 2).document();

        List<Mark> marks = marks(document, "1960-07-01", "1970-07-01");

        assertThat(label(marks, "e2").right()).isLessThan(mark(marks, "e2").x());
    }

    @Test
    void aLabelMovesToTheLeftOnlyWhereThatIsFree() {
        TimelineDocument document = events().dated("1970-06-01", "In the middle", 2)
                .dated("1969-12-01", "Beside", 1).document();

        List<Mark> marks = marks(document, "1960-07-01", "1970-07-01");

        assertThat(mark(marks, "e2").x()).isPositive();
        find(marks, Mark.Kind.LABEL, "e2").ifPresent(label -> assertThat(marks)
                .filteredOn(mark -> !mark.id().equals("e2") && mark.kind() != Mark.Kind.RULER
                        && mark.kind() != Mark.Kind.LANE)
                .noneMatch(mark -> mark.bounds().intersects(label)));
    }

    @Test
    void theMarkStaysWhereItsLabelHasNoRoom() {
        TimelineDocument document = events().dated("1970-06-01", "A title that is wide enough to need its room", 2)
                .document();

        List<Mark> marks = marks(document, "1970-05-25", "1970-06-02");

        assertThat(find(marks, Mark.Kind.EVENT, "e2")).isPresent();
    }

    @Test
    void theLabelOfALongSpanStaysInTheVisiblePart() {
        TimelineDocument document = events().dated("1955/1985", "The long time of waiting", 2).document();

        List<Mark> marks = marks(document, "1965-01-01", "1975-01-01");

        Box label = label(marks, "e2");
        double axisLeft = new TimelineLayout(document, PackingFixtures.FONT).axisLeftPx(WIDTH_PX, Theme.LIGHT);
        assertThat(label.x()).isBetween(axisLeft, axisLeft + 40);
        assertThat(mark(marks, "e2").x()).isLessThan(axisLeft);
    }

    @Test
    void theLabelOfASpanThatLeavesGoesWithIt() {
        TimelineDocument document = events().dated("1955/1965", "The long time of waiting", 2).document();

        List<Mark> marks = marks(document, "1965-11-01", "1975-11-01");

        assertThat(find(marks, Mark.Kind.EVENT, "e2")).isPresent();
        assertThat(find(marks, Mark.Kind.LABEL, "e2")).isEmpty();
    }

    @Test
    void eventsOutsideTheWindowHaveNoMark() {
        List<Mark> marks = marks(events().document(), "1960-01-01", "1970-01-01");

        assertThat(find(marks, Mark.Kind.EVENT, "e0")).isEmpty();
        assertThat(find(marks, Mark.Kind.EVENT, "e1")).isEmpty();
    }

    @Test
    void aYearSeenCloselyIsAPillWithItsLabelInside() {
        TimelineDocument document = events().dated("1970", "Sometime in 1970", 2).document();

        List<Mark> marks = marks(document, "1969-06-01", "1971-06-01");

        assertThat(mark(marks, "e2").contains(label(marks, "e2"))).isTrue();
        assertThat(mark(marks, "e2").width()).isGreaterThan(300);
    }
}
