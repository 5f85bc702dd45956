package org.tumen.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The lines from the selected event to those that it is related to.
class RelationArcsTest {
    private static final Rgba RED = Rgba.hex("#B8412F");
    /// A line ends so far from its mark.
    private static final double GAP_PX = 2;

    /// Where a line is seen to be.
    ///
    /// @param lines the stretches and corners
    /// @param arrows their tips
    /// @param words the words at lines and the grounds that they stand on
    private record Drawn(List<Box> lines, List<double[]> arrows, List<DrawOp.TextRun> words, List<Box> grounds,
            Box frame, Box lanes) {}

    static Stream<Theme> themes() {
        return Theme.ALL.stream();
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static RelationTie tie(String id, boolean outgoing) {
        return new RelationTie(id, outgoing, "led to", outgoing ? "led to" : "followed from");
    }

    private static Drawn draw(Picture picture, String selected, List<RelationTie> ties) {
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());
        DisplayList highlight = layout.highlight(Highlight.selected(selected, ties), list, picture.request());
        DrawOp.Clip relations = (DrawOp.Clip) highlight.ops().get(highlight.ops().size() - 2);
        List<Box> lines = new ArrayList<>();
        List<double[]> arrows = new ArrayList<>();
        List<DrawOp.TextRun> words = new ArrayList<>();
        List<Box> grounds = new ArrayList<>();
        Rgba paper = picture.request().theme().paper();
        for (int i = 0; i < relations.content().size(); i++) {
            DrawOp op = relations.content().get(i);
            if (op instanceof DrawOp.Path path && path.fill() == null
                    && path.steps().stream().noneMatch(PathStep.Close.class::isInstance)) {
                lines.addAll(ArcRouteTest.parts(path.steps()));
            } else if (op instanceof DrawOp.Path path && isArrow(path, picture.request().theme())
                    && path.steps().getFirst() instanceof PathStep.MoveTo tip) {
                arrows.add(new double[]{tip.x(), tip.y()});
            } else if (op instanceof DrawOp.TextRun run && isOfLines(run, picture.request().theme())
                    && relations.content().get(i - 1) instanceof DrawOp.Rectangle ground
                    && ground.fill() != null && ground.fill().equals(Fill.of(paper))) {
                words.add(run);
                grounds.add(ground.box());
            }
        }
        return new Drawn(lines, arrows, words, grounds, highlight.marks().getFirst().bounds(), relations.box());
    }

    private static boolean isOfLines(DrawOp.TextRun run, Theme theme) {
        return run.font().italic() && Math.abs(run.font().sizePx() - 11 * theme.typeScale()) < 1e-6;
    }

    private static boolean isArrow(DrawOp.Path path, Theme theme) {
        Box box = Drawings.bounds(path);
        double longPx = 6 * theme.typeScale();
        return path.steps().size() == 4 && path.stroke() == null
                && Math.abs(Math.max(box.width(), box.height()) - longPx) < 1e-6
                && Math.abs(Math.min(box.width(), box.height()) - 0.9 * longPx) < 1e-6;
    }

    private static Picture picture() {
        return new TimelineBuilder().lane("a", "A", "#B8412F", Symbol.CIRCLE).lane("b", "B").lane("c", "C")
                .event("1900", "First", 3, "a").event("2000", "Last", 3, "c").event("1950-06-25", "War", 2, "a")
                .event("1961-07-06", "Treaty", 2, "b").event("1975-01-01", "Peace", 2, "c").picture();
    }

    private static double gap(double[] tip, Box box) {
        double dx = Math.max(0, Math.max(box.x() - tip[0], tip[0] - box.right()));
        double dy = Math.max(0, Math.max(box.y() - tip[1], tip[1] - box.bottom()));
        return Math.hypot(dx, dy);
    }

    @Test
    void anArrowOfWhatTheEventHoldsEndsAtTheOtherMark() {
        Picture picture = picture();

        Drawn drawn = draw(picture, "e2", List.of(tie("e3", true)));

        assertThat(drawn.arrows).hasSize(1);
        assertThat(gap(drawn.arrows.getFirst(), Drawings.mark(picture.layout(), "e3"))).isCloseTo(GAP_PX, within(0.1));
        assertThat(drawn.words).extracting(DrawOp.TextRun::text).containsExactly("led to");
    }

    @Test
    void anArrowOfWhatTheOtherHoldsEndsAtTheSelectedEvent() {
        Drawn drawn = draw(picture(), "e2", List.of(tie("e3", false)));

        assertThat(drawn.arrows).hasSize(1);
        assertThat(gap(drawn.arrows.getFirst(), drawn.frame)).isCloseTo(GAP_PX, within(0.1));
        assertThat(drawn.words).extracting(DrawOp.TextRun::text).containsExactly("led to");
    }

    @Test
    void linesWearTheLanesColourOfTheSelectedEvent() {
        Picture picture = picture();
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());

        DisplayList highlight = layout.highlight(Highlight.selected("e2", List.of(tie("e4", true))), list,
                picture.request());

        assertThat(Drawings.all(highlight, DrawOp.Path.class))
                .anyMatch(path -> path.fill() == null && path.stroke() != null && path.stroke().color().equals(RED));
    }

    @Test
    void anEventOutOfThePictureIsToldAtTheEdgeWhereItWouldBe() {
        Picture picture = picture().from("1955-01-01", "1965-01-01");

        Drawn drawn = draw(picture, "e3", List.of(tie("e2", false), tie("e4", true)));

        assertThat(drawn.words).extracting(DrawOp.TextRun::text).containsExactly(
                "‹ followed from War, 25 June 1950", "led to Peace, 1 January 1975 ›");
        assertThat(drawn.grounds.getFirst().x()).isCloseTo(drawn.lanes.x(), within(5.0));
        assertThat(drawn.grounds.getLast().right()).isCloseTo(drawn.lanes.right(), within(5.0));
        assertThat(gap(drawn.arrows.getFirst(), drawn.frame)).as("comes in").isCloseTo(GAP_PX, within(0.1));
        assertThat(gap(drawn.arrows.getLast(), drawn.grounds.getLast())).as("goes out").isLessThan(2);
    }

    @Test
    void hintsAreLabelsOfTheEventsThatTheyName() {
        Picture picture = picture().from("1955-01-01", "1965-01-01");
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());

        List<Mark> marks = layout.highlight(Highlight.selected("e3", List.of(tie("e2", false), tie("e4", true))), list,
                picture.request()).marks();

        assertThat(marks).extracting(Mark::id).containsExactly("e3", "e2", "e4");
        assertThat(marks).extracting(Mark::kind).containsExactly(Mark.Kind.EVENT, Mark.Kind.LABEL, Mark.Kind.LABEL);
        assertThat(marks.getLast().accessibleText()).isEqualTo("led to Peace, 1 January 1975");
        assertThat(marks.getLast().bounds().right()).isCloseTo(picture.request().widthPx(), within(5.0));
    }

    @Test
    void manyEventsOutOfThePictureAreCounted() {
        TimelineBuilder timeline = new TimelineBuilder().between("1900", "2000").event("1990-01-01", "Selected");
        List<RelationTie> ties = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            timeline.event("191" + i, "Earlier " + i);
            ties.add(tie("e" + (i + 3), true));
        }

        Drawn drawn = draw(timeline.picture().from("1985-01-01", "1995-01-01"), "e2", ties);

        assertThat(drawn.words).extracting(DrawOp.TextRun::text).containsExactlyInAnyOrder(
                "‹ led to Earlier 8, 1918", "‹ led to Earlier 7, 1917", "‹ led to Earlier 6, 1916", "‹ 6 more before");
    }

    @Test
    void relatedEventsThatOneMarkCountsShareALine() {
        TimelineBuilder crowd = new TimelineBuilder().lane("a", "A").lane("b", "B").event("1900", "A", 3, "a")
                .event("2000", "Z", 3, "b").event("1960", "Selected", 1, "a");
        List<RelationTie> ties = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            crowd.event("1950-06-25", "Member " + i, 3, "b");
            ties.add(tie("e" + (i + 3), true));
        }
        Picture picture = crowd.picture().sized(900, 200);
        DisplayList list = picture.layout();
        long marks = list.marks().stream().filter(mark -> mark.kind() == Mark.Kind.CLUSTER
                || (mark.kind() == Mark.Kind.EVENT && Integer.parseInt(mark.id().substring(1)) > 2)).count();

        Drawn drawn = draw(picture, "e2", ties);

        assertThat(Drawings.marks(list, Mark.Kind.CLUSTER)).isNotEmpty();
        assertThat(drawn.arrows).hasSize((int) marks);
    }

    @Test
    void betweenEventsThatOneMarkCountsIsNoLine() {
        TimelineBuilder crowd = new TimelineBuilder().between("1900", "2000");
        for (int i = 0; i < 40; i++) {
            crowd.event("1950-06-25", "Member " + i);
        }
        Picture picture = crowd.picture().sized(900, 80);
        List<String> members = picture.members(Drawings.marks(picture.layout(), Mark.Kind.CLUSTER).getFirst());

        Drawn drawn = draw(picture, members.getFirst(), List.of(tie(members.getLast(), true)));

        assertThat(drawn.arrows).isEmpty();
        assertThat(drawn.lines).isEmpty();
    }

    @Test
    void tiesToNobodyDrawNothing() {
        Drawn drawn = draw(picture(), "e2", List.of(tie("nobody", true)));

        assertThat(drawn.lines).isEmpty();
        assertThat(drawn.arrows).isEmpty();
        assertThat(drawn.words).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void aRelatedMarkIsDrawnAgainAboveTheVeil(Symbol symbol) {
        Picture picture = new TimelineBuilder().lane("a", "A").lane("b", "B", "#2E7D5B", symbol)
                .event("1900", "First", 3, "a").event("2000", "Last", 3, "b").event("1950", "War", 2, "a")
                .event("1960", "Treaty", 2, "b").picture();
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());

        DisplayList highlight = layout.highlight(Highlight.selected("e2", List.of(tie("e3", true))), list,
                picture.request());

        assertThat(Drawings.all(list, DrawOp.TextRun.class)).contains(Drawings.text(list, "Treaty"));
        assertThat(Drawings.all(highlight, DrawOp.TextRun.class)).contains(Drawings.text(list, "Treaty"));
    }

    /// A random picture with up to a dozen relations of one of its events.
    private static void withRelations(int seed, PictureCheck check) {
        Picture picture = RandomPictures.roomy(seed);
        List<HistoricalEvent> events = picture.document().events();
        Random random = new Random(seed);
        TimelineLayout layout = picture.newLayout();
        List<Mark> marks = Drawings.marks(layout.layout(picture.request()), Mark.Kind.EVENT);
        if (marks.isEmpty()) {
            return;
        }
        String selected = marks.get(random.nextInt(marks.size())).id();
        Set<String> others = new HashSet<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            others.add(events.get(random.nextInt(events.size())).id());
        }
        others.remove(selected);
        List<RelationTie> ties = others.stream().sorted().map(id -> tie(id, random.nextBoolean())).toList();
        check.accept(picture, layout.layout(picture.request()), draw(picture, selected, ties), ties);
    }

    private interface PictureCheck {
        void accept(Picture picture, DisplayList list, Drawn drawn, List<RelationTie> ties);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesStayInsideTheLanes(int seed) {
        withRelations(seed, (picture, _, drawn, _) -> {
            Box room = drawn.lanes.growBy(1e-6);
            for (Box line : drawn.lines) {
                assertThat(room.contains(line)).as("%s: %s in %s", picture.describe(seed), line, room).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineIsDrawnOverALabel(int seed) {
        withRelations(seed, (picture, list, drawn, _) -> {
            List<Box> labels = Drawings.marks(list, Mark.Kind.LABEL).stream().map(Mark::bounds)
                    .filter(label -> !drawn.frame.contains(label)).toList();
            for (Box line : drawn.lines) {
                assertThat(labels).as("%s: %s", picture.describe(seed), line)
                        .noneMatch(label -> label.growBy(-0.01).intersects(line.growBy(1e-9)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordsAreInsideTheLanesAndCoverNeitherTheSelectedEventNorEachOther(int seed) {
        withRelations(seed, (picture, _, drawn, _) -> {
            for (int i = 0; i < drawn.grounds.size(); i++) {
                Box ground = drawn.grounds.get(i);
                assertThat(drawn.lanes.contains(ground)).as("%s: %s", picture.describe(seed), ground).isTrue();
                assertThat(ground.intersects(drawn.frame)).as("%s: %s", picture.describe(seed), ground).isFalse();
                for (Box other : drawn.grounds.subList(0, i)) {
                    assertThat(ground.intersects(other)).as("%s: %s", picture.describe(seed), ground).isFalse();
                }
                assertThat(ground.contains(Drawings.bounds(drawn.words.get(i))))
                        .as("%s: %s", picture.describe(seed), drawn.words.get(i)).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordsAtLinesStandWellApartAndOverNoLabel(int seed) {
        withRelations(seed, (picture, list, drawn, _) -> {
            List<Box> labels = Drawings.marks(list, Mark.Kind.LABEL).stream().map(Mark::bounds)
                    .filter(label -> !drawn.frame.contains(label)).toList();
            List<Box> atLines = IntStream.range(0, drawn.words.size())
                    .filter(i -> drawn.words.get(i).text().startsWith("led to")
                            && drawn.words.get(i).text().length() < 7)
                    .mapToObj(drawn.grounds::get).toList();
            for (int i = 0; i < atLines.size(); i++) {
                Box ground = atLines.get(i);
                Box apart = Box.ofEdges(ground.x() - 7.9, ground.y() - 3.9, ground.right() + 7.9,
                        ground.bottom() + 3.9);
                assertThat(atLines.subList(0, i)).as("%s: %s", picture.describe(seed), ground)
                        .noneMatch(apart::intersects);
                assertThat(labels).as("%s: %s", picture.describe(seed), ground)
                        .noneMatch(label -> label.intersects(ground));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineIsDrawnCloseToTheLettersOfALabel(int seed) {
        withRelations(seed, (picture, list, drawn, _) -> {
            List<Box> labels = Drawings.marks(list, Mark.Kind.LABEL).stream().map(Mark::bounds)
                    .filter(label -> !drawn.frame.contains(label))
                    .map(label -> Box.ofEdges(label.x() - 2.9, label.y() - 0.9, label.right() + 2.9,
                            label.bottom() + 0.9))
                    .toList();
            for (Box line : drawn.lines) {
                assertThat(labels).as("%s: %s", picture.describe(seed), line)
                        .noneMatch(label -> label.intersects(line.growBy(1e-9)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRelatedEventWithAMarkHasAnArrowThere(int seed) {
        withRelations(seed, (picture, list, drawn, ties) -> {
            for (RelationTie tie : ties) {
                Mark mark = Drawings.find(list, Mark.Kind.EVENT, tie.otherId()).orElse(null);
                if (mark != null && tie.isOutgoing() && seen(mark.bounds(), drawn.lanes)) {
                    assertThat(drawn.arrows).as("%s: to %s of %s", picture.describe(seed), mark, drawn.frame)
                            .anyMatch(tip -> gap(tip, mark.bounds()) < GAP_PX + 0.6);
                } else if (mark != null && seen(mark.bounds(), drawn.lanes)) {
                    assertThat(drawn.arrows).as("%s: from %s to %s", picture.describe(seed), mark, drawn.frame)
                            .anyMatch(tip -> gap(tip, drawn.frame) < GAP_PX + 0.6);
                }
            }
        });
    }

    private static boolean seen(Box mark, Box lanes) {
        return mark.growBy(-1.5).width() > 0 && mark.x() > lanes.x() && mark.right() < lanes.right();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theSamePictureHasTheSameLines(Theme theme) {
        Picture picture = picture().themed(theme);

        Drawn once = draw(picture, "e2", List.of(tie("e3", true), tie("e4", false)));
        Drawn again = draw(picture, "e2", List.of(tie("e3", true), tie("e4", false)));

        assertThat(once.lines).isEqualTo(again.lines);
        assertThat(once.words).isEqualTo(again.words).hasSize(2);
    }
}
