package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;
import org.tumen.model.ExtraFields;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// Which marks a screen reader is told of, and in which words.
class SpokenMarksTest {
    private static final double AXIS_PX = 100;
    private static final double WIDTH_PX = 1_100;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static DisplayList picture(List<Mark> marks) {
        List<Mark> all = new ArrayList<>(marks);
        all.add(new Mark("", Mark.Kind.RULER, new Box(AXIS_PX, 0, WIDTH_PX - AXIS_PX, 40), "Ruler"));
        all.add(new Mark("diplomacy", Mark.Kind.LANE, new Box(0, 40, WIDTH_PX, 300), "Diplomacy"));
        return new DisplayList(WIDTH_PX, 400, Rgba.hex("#FFFFFF"), List.of(), all);
    }

    private static Mark mark(String id, double x) {
        return mark(id, Mark.Kind.EVENT, x);
    }

    private static Mark mark(String id, Mark.Kind kind, double x) {
        return new Mark(id, kind, new Box(x, 100, 10, 10), "What " + id + " was");
    }

    private static SpokenMarks alliance() {
        return new SpokenMarks(Samples.open(Samples.alliance()));
    }

    /// Events e0, e1 and so on of the significances given, in order of time.
    private static SpokenMarks ofSignificances(List<Integer> significances) {
        List<HistoricalEvent> events = IntStream.range(0, significances.size())
                .mapToObj(i -> new HistoricalEvent("e" + i, Samples.date(Integer.toString(1000 + i)), "Event", "", "",
                        "", List.of(), List.of(), "", significances.get(i), List.of(), List.of(), List.of(), null,
                        List.of(), ExtraFields.NONE))
                .toList();
        return new SpokenMarks(Samples.open(TimelineDocument.of("Many", events)));
    }

    private static List<String> ids(List<SpokenMark> marks) {
        return marks.stream().map(SpokenMark::id).toList();
    }

    @Test
    void placesAmongThousandsAreGrouped() {
        SpokenMarks many = ofSignificances(Collections.nCopies(1_200, 3));

        assertThat(many.spoken(mark("e1099", 0)).text()).isEqualTo("What e1099 was, 1,100 of 1,200");
    }

    @Test
    void anEventIsToldWithItsPlaceInTime() {
        List<SpokenMark> told = alliance().choose(picture(List.of(mark("treaty", 400))), null, 200);

        assertThat(told).extracting(SpokenMark::text).containsExactly("What treaty was, 3 of 5");
        assertThat(alliance().spoken(mark("founding", 0)).text()).isEqualTo("What founding was, 1 of 5");
    }

    @Test
    void aClusterHasNoPlaceOfItsOwn() {
        Mark cluster = mark("cluster/war", Mark.Kind.CLUSTER, 300);

        List<SpokenMark> told = alliance().choose(picture(List.of(cluster)), null, 200);

        assertThat(told).containsExactly(
                new SpokenMark("cluster/war", true, cluster.bounds(), "What cluster/war was"));
    }

    @Test
    void labelsBelongToTheirEventsAndNothingElseIsTold() {
        Mark label = new Mark("war", Mark.Kind.LABEL, new Box(320, 96, 90, 18), "What war was");
        Mark era = new Mark("era", Mark.Kind.ERA, new Box(300, 50, 90, 18), "Stalin");

        List<SpokenMark> told = alliance().choose(picture(List.of(mark("war", 300), label, era)), null, 200);

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().bounds()).isEqualTo(Box.ofEdges(300, 96, 410, 114));
    }

    @Test
    void marksAreToldAsFarAsTheyAreSeenAndNotBesideTheAxis() {
        Mark across = new Mark("war", Mark.Kind.EVENT, new Box(-5_000, 100, 9_000, 10), "war");
        Mark hidden = mark("treaty", AXIS_PX - 30);

        List<SpokenMark> told = alliance().choose(picture(List.of(across, hidden)), null, 200);

        assertThat(told).extracting(SpokenMark::bounds).containsExactly(Box.ofEdges(AXIS_PX, 100, WIDTH_PX, 110));
    }

    @Test
    void marksAreToldFromLeftToRight() {
        List<Mark> marks = List.of(mark("summit", 900), mark("war", 200), mark("treaty", 500));

        assertThat(ids(alliance().choose(picture(marks), null, 200))).containsExactly("war", "treaty", "summit");
    }

    @Test
    void theForemostMarkReplacesThePicturesOwn() {
        Mark framed = new Mark("war", Mark.Kind.EVENT, new Box(290, 90, 120, 30), "framed");

        List<SpokenMark> told = alliance().choose(picture(List.of(mark("war", 300), mark("treaty", 500))), framed, 200);

        assertThat(told).extracting(SpokenMark::text).containsExactly("framed, 2 of 5", "What treaty was, 3 of 5");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofManyTheMostSignificantNearestTheMiddleAreTold(int seed) {
        Random random = new Random(seed);
        int count = random.nextInt(1, 400);
        int most = random.nextInt(1, 250);
        List<Integer> significances = IntStream.range(0, count).mapToObj(_ -> random.nextInt(1, 6)).toList();
        List<Mark> marks = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> mark("e" + i, AXIS_PX + random.nextInt((int) (WIDTH_PX - AXIS_PX)))).toList());
        Collections.shuffle(marks, random);
        Mark foremost = random.nextBoolean() ? marks.get(random.nextInt(count)) : null;

        List<SpokenMark> told = ofSignificances(significances).choose(picture(marks), foremost, most);

        Set<String> chosen = new HashSet<>(ids(told));
        assertThat(told).as("seed %d", seed).hasSize(Math.min(count, most)).hasSameSizeAs(chosen);
        if (foremost != null) {
            assertThat(chosen).as("seed %d", seed).contains(foremost.id());
        }
        List<Mark> in = marks.stream().filter(mark -> chosen.contains(mark.id()) && !mark.equals(foremost)).toList();
        List<Mark> out = marks.stream().filter(mark -> !chosen.contains(mark.id())).toList();
        for (Mark kept : in) {
            for (Mark left : out) {
                int keptRank = significances.get(Integer.parseInt(kept.id().substring(1)));
                int leftRank = significances.get(Integer.parseInt(left.id().substring(1)));
                assertThat(keptRank).as("seed %d: %s, not %s", seed, kept, left).isLessThanOrEqualTo(leftRank);
                if (keptRank == leftRank) {
                    assertThat(fromMiddle(kept)).as("seed %d: %s, not %s", seed, kept, left)
                            .isLessThanOrEqualTo(fromMiddle(left));
                }
            }
        }
    }

    private static double fromMiddle(Mark mark) {
        return Math.abs(mark.bounds().centerX() - (AXIS_PX + WIDTH_PX) / 2);
    }
}
