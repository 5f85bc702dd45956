package org.tumen.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.layout.Drawings.Words;
import org.tumen.model.HistoricalEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What holds of every picture, however hostile the timeline, small the window or large the type.
class PictureLawsTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Box seen(Words words) {
        return Objects.requireNonNull(words.seen());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoTextsOverlap(long seed) {
        Picture picture = RandomPictures.of(seed);
        List<Words> words = Drawings.words(picture.layout()).stream().filter(word -> word.seen() != null).toList();
        List<String> clashes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                if (Drawings.overlap(seen(words.get(i)), seen(words.get(j)))) {
                    clashes.add(words.get(i).run() + " and " + words.get(j).run());
                }
            }
        }
        assertThat(clashes).as(picture.describe(seed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTextLeavesThePicture(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        for (Words words : Drawings.words(list)) {
            if (Drawings.marks(list, Mark.Kind.CLUSTER).stream().anyMatch(
                    mark -> mark.bounds().contains(words.run().x(), words.run().baselineY()))) {
                // A count goes out of the window with its mark.
                continue;
            }
            assertThat(words.box().x()).as("%s: %s", picture.describe(seed), words.run()).isNotNegative();
            assertThat(words.box().right()).as("%s: %s", picture.describe(seed), words.run())
                    .isLessThanOrEqualTo(picture.request().widthPx());
            assertThat(words.box().bottom()).as("%s: %s", picture.describe(seed), words.run())
                    .isLessThanOrEqualTo(picture.request().heightPx());
            assertThat(words.text()).as("%s: %s", picture.describe(seed), words.run()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMarkOfAnEventIsInThePicturesHeight(long seed) {
        Picture picture = RandomPictures.of(seed);
        for (Mark mark : picture.layout().marks()) {
            assertThat(mark.bounds().centerY()).as("%s: %s", picture.describe(seed), mark)
                    .isBetween(0.0, picture.request().heightPx());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void idsAreUniqueAmongMarksOfAKind(long seed) {
        Picture picture = RandomPictures.of(seed);
        Set<String> seen = new HashSet<>();
        for (Mark mark : picture.layout().marks()) {
            if (mark.kind() == Mark.Kind.RIVAL) {
                // An event may have several.
                continue;
            }
            assertThat(seen.add(mark.kind() + " " + mark.id())).as("%s: %s", picture.describe(seed), mark).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void opsStayNearThePicture(long seed) {
        Picture picture = RandomPictures.of(seed);
        double reach = 1000 * picture.request().theme().typeScale();
        Box near = new Box(0, 0, picture.request().widthPx(), picture.request().heightPx()).growBy(reach);
        Drawings.all(picture.layout().ops()).forEach(op -> assertThat(near.contains(Drawings.bounds(op)))
                .as("%s: %s", picture.describe(seed), op).isTrue());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventInTheWindowHasAMarkOrIsCountedOnce(long seed) {
        Picture picture = RandomPictures.of(seed);
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());
        Map<String, Integer> found = new HashMap<>();
        Drawings.marks(list, Mark.Kind.EVENT).forEach(mark -> found.merge(mark.id(), 1, Integer::sum));
        for (HistoricalEvent event : picture.document().events()) {
            layout.clusterMembers("cluster/" + event.id(), picture.request())
                    .forEach(member -> found.merge(member, 1, Integer::sum));
        }
        for (HistoricalEvent event : picture.document().events()) {
            double center = DocumentExtent.drawn(event.date(), DocumentExtent.of(picture.document())).centerDay();
            if (picture.request().span().contains(center)) {
                assertThat(found).as("%s: %s", picture.describe(seed), event.id()).containsEntry(event.id(), 1);
            }
        }
        assertThat(found.values()).as(picture.describe(seed)).allMatch(times -> times == 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyClusterShowsHowManyItCounts(long seed) {
        Picture picture = RandomPictures.of(seed);
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());
        for (Mark mark : Drawings.marks(list, Mark.Kind.CLUSTER)) {
            int count = layout.clusterMembers(mark.id(), picture.request()).size();
            assertThat(count).as("%s: %s", picture.describe(seed), mark).isGreaterThan(1);
            if (mark.bounds().height() > 13 * picture.request().theme().typeScale()) {
                assertThat(Drawings.words(list)).as("%s: %s", picture.describe(seed), mark)
                        .anyMatch(words -> words.text().equals(Integer.toString(count))
                                && Math.abs(words.box().centerX() - mark.bounds().centerX()) < 1e-6);
            }
            assertThat(mark.accessibleText()).as(picture.describe(seed)).startsWith(count + " events. ");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsAreOverNoOtherMark(long seed) {
        Picture picture = RandomPictures.of(seed);
        List<Mark> marks = picture.layout().marks();
        for (Mark label : marks) {
            if (label.kind() == Mark.Kind.LABEL) {
                assertThat(picture.axis().contains(label.bounds())).as("%s: %s", picture.describe(seed), label)
                        .isTrue();
                assertThat(marks).as("%s: %s", picture.describe(seed), label).noneMatch(other -> !other.equals(label)
                        && !(other.kind() == Mark.Kind.EVENT && other.id().equals(label.id()))
                        && Drawings.overlap(other.bounds(), label.bounds()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void marksOfEventsStandApartFromEachOther(long seed) {
        Picture picture = RandomPictures.of(seed);
        List<Mark> marks = picture.layout().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.EVENT || mark.kind() == Mark.Kind.RIVAL
                        || mark.kind() == Mark.Kind.CLUSTER)
                .toList();
        List<String> clashes = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            for (int j = i + 1; j < marks.size(); j++) {
                if (Drawings.overlap(marks.get(i).bounds(), marks.get(j).bounds())) {
                    clashes.add(marks.get(i) + " and " + marks.get(j));
                }
            }
        }
        assertThat(clashes).as(picture.describe(seed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLabelIsShortenedOnlyWhereItIsWiderThanAThirdOfThePicture(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        for (HistoricalEvent event : picture.document().events()) {
            Drawings.find(list, Mark.Kind.LABEL, event.id()).ifPresent(label -> {
                List<DrawOp.TextRun> lines = Drawings.lines(list, label);
                String shown = Drawings.letters(lines);
                double whole = PackingFixtures.FONT.widthPx(event.label(), lines.getFirst().font());
                String title = Drawings.letters(event.label());
                assertThat(shown.equals(title) || shown.endsWith("…")).as("%s: %s", picture.describe(seed), shown)
                        .isTrue();
                if (whole <= picture.request().widthPx() / 3) {
                    assertThat(shown).as(picture.describe(seed)).isEqualTo(title);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLabelHasAtMostTwoLinesThatFillItsRoom(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        for (Mark label : Drawings.marks(list, Mark.Kind.LABEL)) {
            List<DrawOp.TextRun> lines = Drawings.lines(list, label);
            double widest = lines.stream().mapToDouble(Drawings::widthPx).max().orElseThrow();
            assertThat(lines).as("%s: %s", picture.describe(seed), label).hasSizeBetween(1, 2)
                    .allMatch(line -> line.x() >= label.bounds().x() - 1e-6
                            && line.x() + Drawings.widthPx(line) <= label.bounds().right() + 0.02);
            assertThat(label.bounds().height()).as("%s: %s", picture.describe(seed), label)
                    .isCloseTo(lines.size() * 1.2 * lines.getFirst().font().sizePx(), within(1e-9));
            assertThat(widest).as("%s: %s", picture.describe(seed), label)
                    .isLessThanOrEqualTo(picture.request().widthPx() / 3 + 0.02);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRivalDateIsTiedToItsEventInItsRow(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        for (Mark ghost : Drawings.marks(list, Mark.Kind.RIVAL)) {
            Drawings.find(list, Mark.Kind.EVENT, ghost.id()).ifPresent(mark -> {
                assertThat(ghost.bounds().centerY()).as("%s: %s", picture.describe(seed), ghost)
                        .isCloseTo(mark.bounds().centerY(), within(1e-6));
                assertThat(between(ghost.bounds(), mark.bounds())).as("%s: %s", picture.describe(seed), ghost)
                        .satisfies(way -> assertThat(list.marks()).noneMatch(other -> !other.id().equals(ghost.id())
                                && isSolid(other) && Drawings.overlap(other.bounds(), way)));
            });
            assertThat(ghost.accessibleText()).startsWith("Rival date of ");
        }
    }

    private static boolean isSolid(Mark mark) {
        return switch (mark.kind()) {
            case EVENT, LABEL, RIVAL, CLUSTER -> true;
            case ERA, LANE, RULER -> false;
        };
    }

    /// The way of the line that ties two marks.
    private static Box between(Box one, Box other) {
        double left = Math.min(one.right(), other.right());
        double right = Math.max(left, Math.max(one.x(), other.x()));
        return new Box(left, one.centerY() - 0.5, right - left, 1);
    }
}
