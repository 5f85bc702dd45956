package org.tumen.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The laws of the picture, over random timelines and views, however a document is packed. A failure names its seed.
abstract class LayoutLaws {
    private static final double ROUNDING_PX = 1e-6;
    private static final Set<Mark.Kind> SOLID = EnumSet.of(Mark.Kind.EVENT, Mark.Kind.RIVAL, Mark.Kind.CLUSTER);

    /// @param random decides how large it is
    abstract TimelineDocument document(RandomTimelines timelines, RandomGenerator random);

    abstract TimelineLayout layoutOf(TimelineDocument document);

    Case caseOf(long seed) {
        RandomTimelines timelines = new RandomTimelines(seed);
        RandomGenerator random = timelines.random();
        TimelineDocument document = document(timelines, random);
        TimeSpan limits = DocumentExtent.limits(document);
        double width = random.nextDouble(300, 2200);
        double height = random.nextDouble(200, 1300);
        Theme theme = random.nextBoolean() ? Theme.LIGHT : Theme.DARK;
        PictureRequest usual = new PictureRequest(view(random, limits), limits, width, height, theme);
        return new Case(document, usual.withLook(RandomTimelines.look(random)));
    }

    static TimeSpan view(RandomGenerator random, TimeSpan limits) {
        double days = limits.days() * Math.pow(2, -random.nextDouble(0, 13));
        double start = limits.startDay() + random.nextDouble() * (limits.days() - days);
        return new TimeSpan(start, start + days);
    }

    DisplayList picture(Case example) {
        return layoutOf(example.document()).layout(example.request());
    }

    private Box axis(Case example) {
        PictureRequest request = example.request();
        double left = layoutOf(example.document()).axisLeftPx(request.widthPx(), request.theme());
        return Box.ofEdges(left, 0, request.widthPx(), request.heightPx());
    }

    /// A random document with a random view of it.
    record Case(TimelineDocument document, PictureRequest request) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void noLabelOverlapsAnotherLabelOrAnothersMark(long seed) {
        List<Mark> marks = picture(caseOf(seed)).marks();
        List<Mark> labels = marks.stream().filter(mark -> mark.kind() == Mark.Kind.LABEL).toList();
        List<Mark> solid = marks.stream().filter(mark -> switch (mark.kind()) {
            case LABEL, EVENT, RIVAL, CLUSTER -> true;
            case ERA, LANE, RULER -> false;
        }).toList();
        for (Mark label : labels) {
            for (Mark other : solid) {
                boolean isOwn = other.id().equals(label.id()) && other.kind() != Mark.Kind.RIVAL;
                assertThat(!isOwn && overlaps(label.bounds(), other.bounds()))
                        .as("seed %d: label %s and %s", seed, label, other).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void marksOfDifferentEventsDoNotOverlap(long seed) {
        List<Mark> marks = picture(caseOf(seed)).marks().stream()
                .filter(mark -> SOLID.contains(mark.kind())).toList();
        for (int i = 0; i < marks.size(); i++) {
            for (int j = i + 1; j < marks.size(); j++) {
                assertThat(overlaps(marks.get(i).bounds(), marks.get(j).bounds()))
                        .as("seed %d: %s and %s", seed, marks.get(i), marks.get(j)).isFalse();
            }
        }
    }

    private static boolean overlaps(Box one, Box other) {
        return one.growBy(-ROUNDING_PX).intersects(other);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLabelLeavesTheAxis(long seed) {
        Case example = caseOf(seed);
        for (Mark mark : picture(example).marks()) {
            if (mark.kind() == Mark.Kind.LABEL) {
                assertThat(mark.bounds().x()).as("seed %d: %s", seed, mark)
                        .isGreaterThanOrEqualTo(axis(example).x());
                assertThat(mark.bounds().right()).as("seed %d: %s", seed, mark)
                        .isLessThanOrEqualTo(axis(example).right());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventHasAMarkOrIsCounted(long seed) {
        Case example = caseOf(seed);
        PictureRequest whole = example.request().withSpan(example.request().limits());
        TimelineLayout layout = layoutOf(example.document());
        int counted = 0;
        for (Mark mark : layout.layout(whole).marks()) {
            counted += switch (mark.kind()) {
                case EVENT -> 1;
                case CLUSTER -> layout.clusterMembers(mark.id(), whole).size();
                case LABEL, RIVAL, ERA, LANE, RULER -> 0;
            };
        }
        assertThat(counted).as("seed %d", seed).isEqualTo(example.document().events().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void panningMovesEveryMarkByTheSameDistanceAndChangesNoRow(long seed) {
        Case example = caseOf(seed);
        TimelineLayout layout = layoutOf(example.document());
        TimeSpan span = example.request().span();
        double share = new RandomTimelines(seed + 1_000_000).random().nextDouble(-0.6, 0.6);
        TimeSpan moved = span.moveBy(span.days() * share).moveInto(example.request().limits());
        double distance = (span.startDay() - moved.startDay()) * axis(example).width() / span.days();
        Map<String, Box> before = marks(layout.layout(example.request()));
        Map<String, Box> after = marks(layout.layout(example.request().withSpan(moved)));
        after.forEach((id, box) -> {
            Box old = before.get(id);
            if (old != null) {
                assertThat(box.y()).as("seed %d: row of %s", seed, id).isEqualTo(old.y());
                assertThat(box.x() - old.x()).as("seed %d: %s", seed, id).isCloseTo(distance,
                        within(1e-4));
            }
        });
    }

    private static Map<String, Box> marks(DisplayList list) {
        Map<String, Box> boxes = new HashMap<>();
        for (Mark mark : list.marks()) {
            if (mark.kind() == Mark.Kind.EVENT || mark.kind() == Mark.Kind.CLUSTER) {
                boxes.put(mark.id(), mark.bounds());
            }
        }
        return boxes;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameInputGivesTheSameList(long seed) {
        Case example = caseOf(seed);
        TimelineLayout used = layoutOf(example.document());
        used.layout(example.request().withSpan(example.request().limits()));
        assertThat(used.layout(example.request())).as("seed %d", seed).isEqualTo(picture(example));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void zoomingWithinABucketChangesNoRow(long seed) {
        Case example = caseOf(seed);
        TimelineLayout layout = layoutOf(example.document());
        TimeSpan limits = example.request().limits();
        int level = new RandomTimelines(seed + 2_000_000).random().nextInt(0, 8);
        TimeSpan widest = limits.scaleAbout(limits.centerDay(), Math.pow(2, -level));
        TimeSpan closer = widest.scaleAbout(widest.centerDay(), 0.505);
        Map<String, Box> before = marks(layout.layout(example.request().withSpan(widest)));
        marks(layout.layout(example.request().withSpan(closer))).forEach((id, box) -> {
            Box old = before.get(id);
            if (old != null) {
                assertThat(box.centerY()).as("seed %d: row of %s", seed, id).isEqualTo(old.centerY());
            }
        });
    }
}
