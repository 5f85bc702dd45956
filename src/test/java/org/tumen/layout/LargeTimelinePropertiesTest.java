package org.tumen.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The laws of the picture where a document is packed tile by tile. A failure names its seed.
class LargeTimelinePropertiesTest {
    private static final OpenSans FONT = new OpenSans();
    private static final double ROUNDING_PX = 1e-6;
    private static final Set<Mark.Kind> SOLID = EnumSet.of(Mark.Kind.EVENT, Mark.Kind.RIVAL, Mark.Kind.CLUSTER);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// A random document with a random view of it.
    private record Case(TimelineDocument document, PictureRequest request) {
        static Case of(long seed) {
            RandomTimelines timelines = new RandomTimelines(seed);
            RandomGenerator random = timelines.random();
            TimelineDocument document = timelines
                    .document(random.nextInt(8) == 0 ? 5_000 : random.nextInt(4) == 0 ? 60 : 900);
            TimeSpan limits = DocumentExtent.limits(document);
            double width = random.nextDouble(300, 2200);
            double height = random.nextDouble(200, 1300);
            Theme theme = random.nextBoolean() ? Theme.LIGHT : Theme.DARK;
            PictureRequest usual = new PictureRequest(view(random, limits), limits, width, height, theme);
            return new Case(document, usual.withLook(RandomTimelines.look(random)));
        }

        private static TimeSpan view(RandomGenerator random, TimeSpan limits) {
            double days = limits.days() * Math.pow(2, -random.nextDouble(0, 13));
            double start = limits.startDay() + random.nextDouble() * (limits.days() - days);
            return new TimeSpan(start, start + days);
        }

        DisplayList layout() {
            return new TimelineLayout(document, FONT, 0).layout(request);
        }

        Box axis() {
            double left = new TimelineLayout(document, FONT, 0).axisLeftPx(request.widthPx(), request.theme());
            return Box.ofEdges(left, 0, request.widthPx(), request.heightPx());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLabelOverlapsAnotherLabelOrAnothersMark(long seed) {
        List<Mark> marks = Case.of(seed).layout().marks();
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
        List<Mark> marks = Case.of(seed).layout().marks().stream()
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
        Case example = Case.of(seed);
        for (Mark mark : example.layout().marks()) {
            if (mark.kind() == Mark.Kind.LABEL) {
                assertThat(mark.bounds().x()).as("seed %d: %s", seed, mark)
                        .isGreaterThanOrEqualTo(example.axis().x());
                assertThat(mark.bounds().right()).as("seed %d: %s", seed, mark)
                        .isLessThanOrEqualTo(example.axis().right());
            }
        }
    }

    /// Whatever was worked out for other levels, how far and in which order.
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPreparedChangesNoPicture(long seed) {
        Case example = Case.of(seed);
        RandomGenerator random = new RandomTimelines(seed).random();
        TimelineLayout layout = new TimelineLayout(example.document(), FONT, 0);
        int level = layout.zoomLevel(-1, example.request());
        for (int step = random.nextInt(8); step > 0; step--) {
            layout.prepare(Math.max(0, level + random.nextInt(-2, 3)), example.request());
            PictureRequest next = layout.nextPicture(level, Case.view(random, example.request().limits()),
                    example.request());
            if (next != null) {
                layout.prepareNext(next);
            }
        }

        assertThat(layout.layout(example.request())).as("seed %d", seed).isEqualTo(example.layout());
    }

    /// What is worked out at the first step of the way is what is needed at its end, about whichever place and whichever way the wheel turns.
    @ParameterizedTest
    @MethodSource("seeds")
    void theNextLevelIsReadyWhenAZoomGetsThere(long seed) {
        Case example = Case.of(seed);
        RandomGenerator random = new RandomTimelines(seed).random();
        TimelineLayout layout = new TimelineLayout(example.document(), FONT, 0);
        PictureRequest request = example.request();
        TimeSpan limits = request.limits();
        double share = random.nextDouble();
        double factor = random.nextBoolean() ? 0.99 : 1 / 0.99;
        int level = layout.zoomLevel(-1, request);
        for (int step = 0; step < 400; step++) {
            TimeSpan before = request.span();
            TimeSpan span = before.scaleAbout(before.startDay() + share * before.days(), factor);
            if (span.days() < 1 || span.startDay() < limits.startDay() || span.endDay() > limits.endDay()) {
                return;
            }
            request = request.withSpan(span).withZoom(Zoom.at(level));
            int now = layout.zoomLevel(level, request);
            if (now != level) {
                assertThat(layout.isPrepared(now, request)).as("seed %d, step %d, level %d", seed, step, now).isTrue();
                return;
            }
            boolean isReady = step > 0;
            while (!isReady) {
                PictureRequest next = layout.nextPicture(level, before, request);
                isReady = next == null || layout.prepareNext(next);
            }
        }
    }

    /// The picture that is expected is the one that comes, but for the last step of the wheel.
    @ParameterizedTest
    @MethodSource("seeds")
    void theNextPictureIsOfTheLevelThatAZoomGetsTo(long seed) {
        Case example = Case.of(seed);
        RandomGenerator random = new RandomTimelines(seed).random();
        TimelineLayout layout = new TimelineLayout(example.document(), FONT, 0);
        PictureRequest request = example.request();
        double share = random.nextDouble();
        double factor = random.nextBoolean() ? 0.99 : 1 / 0.99;
        int level = layout.zoomLevel(-1, request);
        PictureRequest expected = null;
        for (int step = 0; step < 400; step++) {
            TimeSpan before = request.span();
            TimeSpan span = before.scaleAbout(before.startDay() + share * before.days(), factor);
            request = request.withSpan(span).withZoom(Zoom.at(level));
            int now = layout.zoomLevel(level, request);
            if (now != level && expected != null) {
                assertThat(expected.zoom()).as("seed %d, step %d", seed, step).isEqualTo(Zoom.at(now));
                assertThat(layout.zoomLevel(level, expected.withSpan(expected.span()
                        .scaleAbout(expected.span().centerDay(), factor)))).as("seed %d, step %d", seed, step)
                        .isEqualTo(now);
                assertThat(expected.span().days()).as("seed %d, step %d", seed, step)
                        .isCloseTo(span.days(), within(0.011 * span.days()));
                assertThat(expected.span().centerDay()).as("seed %d, step %d", seed, step)
                        .isCloseTo(span.centerDay(), within(0.011 * span.days()));
                return;
            }
            expected = layout.nextPicture(level, before, request);
            level = now;
            if (expected == null) {
                return;
            }
        }
    }

    /// A wheel that goes on and on meets no level that is not ready.
    @ParameterizedTest
    @MethodSource("seeds")
    void preparingComesToAnEnd(long seed) {
        Case example = Case.of(seed);
        TimelineLayout layout = new TimelineLayout(example.document(), FONT, 0);
        int next = layout.zoomLevel(-1, example.request()) + 1;
        int steps = 0;
        while (!layout.prepare(next, example.request())) {
            assertThat(++steps).as("seed %d", seed).isLessThan(40);
        }

        assertThat(layout.prepare(next, example.request())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventHasAMarkOrIsCounted(long seed) {
        Case example = Case.of(seed);
        PictureRequest whole = example.request().withSpan(example.request().limits());
        TimelineLayout layout = new TimelineLayout(example.document(), FONT, 0);
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
        Case example = Case.of(seed);
        TimelineLayout layout = new TimelineLayout(example.document(), FONT, 0);
        TimeSpan span = example.request().span();
        double share = new RandomTimelines(seed + 1_000_000).random().nextDouble(-0.6, 0.6);
        TimeSpan moved = span.moveBy(span.days() * share).moveInto(example.request().limits());
        double distance = (span.startDay() - moved.startDay()) * example.axis().width() / span.days();
        Map<String, Box> before = marks(layout.layout(example.request()));
        Map<String, Box> after = marks(layout.layout(example.request().withSpan(moved)));
        after.forEach((id, box) -> {
            Box old = before.get(id);
            if (old != null) {
                assertThat(box.y()).as("seed %d: row of %s", seed, id).isEqualTo(old.y());
                assertThat(box.x() - old.x()).as("seed %d: %s", seed, id).isCloseTo(distance,
                        org.assertj.core.data.Offset.offset(1e-4));
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
        Case example = Case.of(seed);
        TimelineLayout used = new TimelineLayout(example.document(), FONT, 0);
        used.layout(example.request().withSpan(example.request().limits()));
        assertThat(used.layout(example.request())).as("seed %d", seed).isEqualTo(example.layout());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void zoomingWithinABucketChangesNoRow(long seed) {
        Case example = Case.of(seed);
        TimelineLayout layout = new TimelineLayout(example.document(), FONT, 0);
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
