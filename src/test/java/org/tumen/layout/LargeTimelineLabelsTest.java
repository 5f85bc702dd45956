package org.tumen.layout;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Labels and rival dates of timelines so large that they are packed tile by tile: the same as of others.
class LargeTimelineLabelsTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static DisplayList layout(Picture picture) {
        return new TimelineLayout(picture.document(), PackingFixtures.FONT, 0).layout(picture.request());
    }

    @Test
    void aRivalDateIsBesideTheMarkOfItsEvent() {
        TimelineDocument plain = new TimelineBuilder().between("1900-01-01", "1999-12-31")
                .event("1950-06-25", "War", 2).document();
        List<HistoricalEvent> events = plain.events().stream()
                .map(event -> event.id().equals("e2")
                        ? RandomTimelines.withRivals(event, List.of("1960-01-01"))
                        : event)
                .toList();
        DisplayList list = layout(Picture.of(TimelineBuilder.document(List.of(), List.of(), events)));

        assertThat(Drawings.marks(list, Mark.Kind.RIVAL)).singleElement()
                .satisfies(ghost -> assertThat(ghost.bounds().centerY())
                        .isCloseTo(Drawings.mark(list, "e2").centerY(), within(1e-6)));
    }

    @Test
    void aTitleThatIsWiderThanAThirdOfThePictureTakesTwoLines() {
        DisplayList list = layout(new TimelineBuilder().between("1900-01-01", "1999-12-31")
                .event("1950-06-25", "A title that is so long that it has room on one line in no picture of this width",
                        2)
                .picture().sized(900, 400));

        assertThat(Drawings.lines(list, Drawings.find(list, Mark.Kind.LABEL, "e2").orElseThrow())).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLabelHasAtMostTwoLinesThatFillItsRoom(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = layout(picture);
        for (Mark label : Drawings.marks(list, Mark.Kind.LABEL)) {
            List<DrawOp.TextRun> lines = Drawings.lines(list, label);
            assertThat(lines).as("%s: %s", picture.describe(seed), label).hasSizeBetween(1, 2)
                    .allMatch(line -> line.x() >= label.bounds().x() - 1e-6
                            && line.x() + Drawings.widthPx(line) <= label.bounds().right() + 0.02);
            assertThat(label.bounds().height()).as("%s: %s", picture.describe(seed), label)
                    .isCloseTo(lines.size() * 1.2 * lines.getFirst().font().sizePx(), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRivalDateIsTiedToItsEventInItsRow(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = layout(picture);
        for (Mark ghost : Drawings.marks(list, Mark.Kind.RIVAL)) {
            Drawings.find(list, Mark.Kind.EVENT, ghost.id()).ifPresent(mark -> {
                Box box = mark.bounds();
                assertThat(ghost.bounds().centerY()).as("%s: %s", picture.describe(seed), ghost)
                        .isCloseTo(box.centerY(), within(1e-6));
                double left = Math.min(box.right(), ghost.bounds().right());
                double right = Math.max(left, Math.max(box.x(), ghost.bounds().x()));
                Box way = new Box(left, box.centerY() - 0.5, right - left, 1);
                assertThat(list.marks()).as("%s: %s", picture.describe(seed), ghost).noneMatch(
                        other -> !other.id().equals(ghost.id()) && isOfEvents(other)
                                && Drawings.overlap(other.bounds(), way));
            });
        }
    }

    private static boolean isOfEvents(Mark mark) {
        return switch (mark.kind()) {
            case EVENT, LABEL, RIVAL, CLUSTER -> true;
            case ERA, LANE, RULER -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsAreOverNoOtherMarkOrText(long seed) {
        Picture picture = RandomPictures.of(seed);
        List<Mark> marks = layout(picture).marks();
        for (Mark label : marks) {
            if (label.kind() == Mark.Kind.LABEL) {
                assertThat(marks).as("%s: %s", picture.describe(seed), label).noneMatch(other -> !other.equals(label)
                        && !(other.kind() == Mark.Kind.EVENT && other.id().equals(label.id())) && isOfEvents(other)
                        && Drawings.overlap(other.bounds(), label.bounds()));
            }
        }
    }
}
