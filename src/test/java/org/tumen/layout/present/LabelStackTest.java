package org.tumen.layout.present;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Rows of labels beside their stems, on an axis from 0 to 1000 px.
class LabelStackTest {
    private final LabelStack stack = new LabelStack(0, 1000, 4, 10, 20);

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void aLabelLiesInTheLowestRowToTheRightOfItsStem() {
        assertThat(stack.add(100, 200)).isTrue();

        assertThat(stack.places()).containsExactly(new LabelStack.Place(100, 110, 310, 0));
    }

    @Test
    void atTheRightEdgeItLiesToTheLeft() {
        stack.add(950, 200);

        assertThat(stack.places()).containsExactly(new LabelStack.Place(950, 740, 940, 0));
    }

    @Test
    void aLabelIsAboveTheStemsThatComeUpBelowIt() {
        stack.add(100, 200);
        stack.add(200, 200);

        assertThat(stack.places()).extracting(LabelStack.Place::row).containsExactly(1, 0);
    }

    @Test
    void labelsOfOneStemLieAboveEachOther() {
        stack.add(100, 200);
        stack.add(100, 200);

        assertThat(stack.places()).extracting(LabelStack.Place::row).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void labelsFarApartShareARow() {
        stack.add(100, 200);
        stack.add(500, 200);

        assertThat(stack.places()).extracting(LabelStack.Place::row).containsExactly(0, 0);
    }

    @Test
    void whatHasNoRoomIsRefusedAndChangesNothing() {
        stack.add(500, 300);
        List<LabelStack.Place> before = stack.places();

        assertThat(stack.add(500, 1200)).isFalse();
        assertThat(stack.add(-5, 100)).isFalse();
        assertThat(new LabelStack(0, 1000, 0, 10, 20).add(500, 100)).isFalse();
        assertThat(stack.places()).isEqualTo(before);
    }

    @Test
    void aLabelTurnsWhereOneMoreWouldElseHaveNoRoom() {
        LabelStack low = new LabelStack(0, 1000, 1, 10, 20);
        low.add(500, 200);

        assertThat(low.add(600, 390)).isFalse();
        assertThat(low.addByTurning(600, 390)).isTrue();
        assertThat(low.places()).containsExactly(new LabelStack.Place(500, 290, 490, 0),
                new LabelStack.Place(600, 610, 1000, 0));
        assertThat(low.addByTurning(550, 390)).isFalse();
        assertThat(low.places()).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverComesNoLabelLiesOnAnotherOrIsCrossedByAStem(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LabelStack filled = new LabelStack(0, 1000, random.nextInt(1, 9), 10, 20);
        int taken = 0;
        for (int i = 0; i < 25; i++) {
            double stem = random.nextDouble(1000);
            double width = random.nextDouble(20, 500);
            taken += (random.nextBoolean() ? filled.add(stem, width) : filled.addByTurning(stem, width)) ? 1 : 0;
        }
        List<LabelStack.Place> places = filled.places();

        assertThat(places).hasSize(taken).isNotEmpty();
        for (LabelStack.Place one : places) {
            assertThat(one.left()).isGreaterThanOrEqualTo(0);
            assertThat(one.right()).isLessThanOrEqualTo(1000);
            for (LabelStack.Place other : places) {
                boolean same = one.equals(other);
                boolean overlap = one.left() < other.right() && other.left() < one.right();
                assertThat(!same && overlap && one.row() == other.row()).as(one + " on " + other).isFalse();
                boolean across = one.left() < other.stemX() && other.stemX() < one.right();
                assertThat(across && other.row() >= one.row()).as(other + " through " + one).isFalse();
            }
        }
    }
}
