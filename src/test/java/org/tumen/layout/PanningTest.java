package org.tumen.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Nothing jumps: what panning may change and what not.
class PanningTest {
    /// Deep time is drawn as exactly as doubles count its days.
    private static final double ROUNDING_PX = 1e-3;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Map<String, Box> marks(DisplayList list, Mark.Kind... kinds) {
        Map<String, Box> boxes = new HashMap<>();
        for (Mark mark : list.marks()) {
            if (List.of(kinds).contains(mark.kind())) {
                boxes.put(mark.kind() + " " + mark.id(), mark.bounds());
            }
        }
        return boxes;
    }

    /// The picture moved by some part of a window, and how far to the right that moves what is drawn.
    private record Pan(Picture from, Picture to, double distancePx) {
        static Pan of(long seed) {
            Picture from = RandomPictures.of(seed);
            RandomGenerator random = new RandomTimelines(seed + 1_000_000).random();
            TimeSpan span = from.request().span();
            Picture to = from.with(
                    span.moveBy(span.days() * random.nextDouble(-1, 1)).moveInto(from.request().limits()));
            return new Pan(from, to,
                    from.scale().toX(span.startDay()) - from.scale().toX(to.request().span().startDay()));
        }

        double roundingPx() {
            double farthest = Math.max(Math.abs(from.request().limits().startDay()),
                    Math.abs(from.request().limits().endDay()));
            return ROUNDING_PX + 16 * Math.ulp(farthest) * from.scale().pxPerDay();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMarkMovesByTheSameDistanceAndKeepsItsRow(long seed) {
        Pan pan = Pan.of(seed);
        TimelineLayout layout = pan.from().newLayout();
        Map<String, Box> before = marks(layout.layout(pan.from().request()), Mark.Kind.EVENT, Mark.Kind.CLUSTER);
        marks(layout.layout(pan.to().request()), Mark.Kind.EVENT, Mark.Kind.CLUSTER).forEach((id, box) -> {
            Box old = before.get(id);
            if (old != null) {
                assertThat(box.y()).as("%s: %s", pan.from().describe(seed), id).isEqualTo(old.y());
                assertThat(box.height()).as("%s: %s", pan.from().describe(seed), id).isEqualTo(old.height());
                assertThat(box.right() - old.right()).as("%s: %s", pan.from().describe(seed), id)
                        .isCloseTo(pan.distancePx(), within(pan.roundingPx()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lanesAndRulerStayWhereTheyAre(long seed) {
        Pan pan = Pan.of(seed);

        assertThat(marks(pan.to().layout(), Mark.Kind.LANE, Mark.Kind.RULER)).as(pan.from().describe(seed))
                .isEqualTo(marks(pan.from().layout(), Mark.Kind.LANE, Mark.Kind.RULER));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aClusterCountsTheSameEventsWhereverTheWindowIs(long seed) {
        Pan pan = Pan.of(seed);
        TimelineLayout layout = pan.from().newLayout();
        for (Mark cluster : Drawings.marks(layout.layout(pan.from().request()), Mark.Kind.CLUSTER)) {
            List<String> members = layout.clusterMembers(cluster.id(), pan.from().request());

            assertThat(layout.clusterMembers(cluster.id(), pan.to().request()))
                    .as("%s: %s", pan.from().describe(seed), cluster).isEqualTo(members);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goingAwayAndComingBackShowsTheSamePicture(long seed) {
        Pan pan = Pan.of(seed);
        TimelineLayout layout = pan.from().newLayout();
        DisplayList before = layout.layout(pan.from().request());
        layout.layout(pan.to().request());

        assertThat(layout.layout(pan.from().request())).as(pan.from().describe(seed)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsThatNoEdgeCutsMoveWithTheirMarks(long seed) {
        Pan pan = Pan.of(seed);
        TimelineLayout layout = pan.from().newLayout();
        DisplayList before = layout.layout(pan.from().request());
        DisplayList after = layout.layout(pan.to().request());
        Box axis = pan.from().axis();
        double edge = 5 * pan.from().request().theme().typeScale();
        for (Mark label : Drawings.marks(before, Mark.Kind.LABEL)) {
            Box mark = Drawings.mark(before, label.id());
            double x = label.bounds().x() + pan.distancePx();
            // Had the window's edge moved the label to this side, there would be no room on the other.
            double otherSide = mark.x() - (label.bounds().right() - mark.right());
            if (label.bounds().x() > mark.right() && otherSide > axis.x() + edge && x > axis.x() + edge
                    && x + label.bounds().width() < axis.right() - edge) {
                assertThat(Drawings.label(after, label.id()).x()).as("%s: %s", pan.from().describe(seed), label)
                        .isCloseTo(x, within(pan.roundingPx()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRulersYearsMoveWithTheMarks(long seed) {
        Pan pan = Pan.of(seed);
        Map<String, Double> before = rulerWords(pan.from());
        rulerWords(pan.to()).forEach((text, x) -> {
            Double old = before.get(text);
            if (old != null && text.matches("[0-9]{4}")) {
                assertThat(x).as("%s: %s", pan.from().describe(seed), text).isCloseTo(old + pan.distancePx(),
                        within(pan.roundingPx()));
            }
        });
    }

    /// Where the words of the ruler's lower tier begin; years are unique there.
    private static Map<String, Double> rulerWords(Picture picture) {
        DisplayList list = picture.layout();
        double bottom = Drawings.marks(list, Mark.Kind.RULER).getFirst().bounds().bottom();
        double top = bottom - 12 * picture.request().theme().typeScale();
        Map<String, Double> words = new HashMap<>();
        for (DrawOp op : list.ops()) {
            if (op instanceof DrawOp.TextRun run && run.baselineY() > top && run.baselineY() < bottom) {
                words.put(run.text(), run.x());
            }
        }
        return words;
    }

    @Test
    void aBarThatGoesOnBeyondTheWindowKeepsItsLabelInView() {
        Picture picture = new TimelineBuilder().between("1900", "2000").event("1910/1990", "The long wait").picture()
                .sized(1000, 300);
        for (int year = 1911; year < 1970; year += 7) {
            DisplayList list = picture.from(year + "-01-01", (year + 15) + "-01-01").layout();

            assertThat(picture.axis().contains(Drawings.label(list, "e2"))).as("from %d", year).isTrue();
            assertThat(Drawings.texts(list)).as("from %d", year).contains("The long wait");
        }
    }

    @Test
    void theLabelOfALongBarMovesWithItsStartUntilThatLeavesTheWindow() {
        Picture picture = new TimelineBuilder().between("1900", "2000").event("1950/1990", "The long wait").picture()
                .sized(1000, 300);
        double axisLeft = picture.axis().x();

        double offset = labelOffset(picture.from("1945-01-01", "1960-01-01"));

        assertThat(labelOffset(picture.from("1949-01-01", "1964-01-01"))).isCloseTo(offset, within(1e-6));
        DisplayList gone = picture.from("1955-01-01", "1970-01-01").layout();
        assertThat(Drawings.label(gone, "e2").x()).isBetween(axisLeft, axisLeft + 20);
    }

    private static double labelOffset(Picture picture) {
        DisplayList list = picture.layout();
        return Drawings.label(list, "e2").x() - Drawings.mark(list, "e2").x();
    }

    @Test
    void changingTheThemeMovesNothing() {
        Picture picture = RandomPictures.roomy(5);

        assertThat(picture.themed(Theme.DARK).layout().marks()).isEqualTo(picture.layout().marks());
    }
}
