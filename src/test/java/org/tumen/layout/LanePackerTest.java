package org.tumen.layout;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanePackerTest {
    @Test
    void aLoneEventHasItsLabelAtItsRightInTheFirstRow() {
        PackedLane lane = new PackingFixtures().point(100, "Treaty", 2).pack(5);

        PackedEntry entry = PackingFixtures.of(lane, "e0");
        assertThat(entry.row()).isZero();
        assertThat(entry.side()).isEqualTo(LabelSide.RIGHT);
        assertThat(entry.shape()).isEqualTo(Shape.DOT);
        assertThat(lane.rows()).isEqualTo(1);
    }

    @Test
    void aLabelThatWouldLeaveTheRightEndIsAtTheLeft() {
        PackedLane lane = new PackingFixtures().point(980, "A treaty at the end", 2).pack(5);

        assertThat(PackingFixtures.of(lane, "e0").side()).isEqualTo(LabelSide.LEFT);
    }

    @Test
    void aLabelThatFitsOnNeitherSideIsLeftOutAndItsMarkStays() {
        PackedLane lane = new LanePacker(PackingFixtures.PIXEL_A_DAY, PackingFixtures.METRICS, 0, 100, 100)
                .pack(new PackingFixtures().point(50, "A title of some length", 1).bySignificance(), 3);

        assertThat(PackingFixtures.of(lane, "e0").side()).isEqualTo(LabelSide.NONE);
        assertThat(lane.clusters()).isEmpty();
    }

    @Test
    void theMoreSignificantOfTwoTakesTheFirstRow() {
        PackedLane lane = new PackingFixtures().point(100, "The lesser of the two", 3)
                .point(110, "The greater of the two", 1).pack(5);

        assertThat(PackingFixtures.of(lane, "e1").row()).isZero();
        assertThat(PackingFixtures.of(lane, "e0").row()).isEqualTo(1);
        assertThat(lane.rows()).isEqualTo(2);
    }

    @Test
    void eventsFarApartShareARow() {
        PackedLane lane = new PackingFixtures().point(100, "One", 2).point(500, "Other", 2).pack(5);

        assertThat(lane.rows()).isEqualTo(1);
        assertThat(lane.entries()).allMatch(entry -> entry.row() == 0);
    }

    @Test
    void whatHasNoRowLeftForItsLabelStandsWithoutOne() {
        PackedLane lane = new PackingFixtures().point(100, "A label that takes the row", 1)
                .point(600, "Another one that takes the rest of it, up to the very end", 1)
                .point(400, "A third with a title too long for the gap between", 3).pack(1);

        assertThat(PackingFixtures.of(lane, "e2").side()).isEqualTo(LabelSide.NONE);
    }

    @Test
    void touchingEventsOfALaneWithOneRowAreCounted() {
        PackingFixtures events = new PackingFixtures();
        for (int day = 300; day < 330; day += 3) {
            events.point(day, "Event of day " + day, 3);
        }

        PackedLane lane = events.pack(1);

        assertThat(lane.clusters()).hasSize(1);
        assertThat(lane.clusters().getFirst().members()).hasSize(10);
        assertThat(lane.clusters().getFirst().row()).isZero();
        assertThat(lane.entries()).isEmpty();
    }

    @Test
    void theLastRowTakesWhatTheOthersHaveNoRoomFor() {
        PackingFixtures events = new PackingFixtures().point(305, "The one that matters", 1);
        for (int day = 300; day < 320; day += 2) {
            events.point(day, "Event of day " + day, 4);
        }

        PackedLane lane = events.pack(3);

        assertThat(lane.rows()).isEqualTo(3);
        assertThat(PackingFixtures.of(lane, "e0").row()).isZero();
        assertThat(lane.clusters()).isNotEmpty().allMatch(cluster -> cluster.row() == 2);
        int counted = lane.clusters().stream().mapToInt(cluster -> cluster.members().size()).sum();
        assertThat(lane.entries().size() + counted).isEqualTo(11);
    }

    @Test
    void aSpanClaimsItsBarBeforeLesserEventsClaimLabels() {
        PackedLane lane = new PackingFixtures()
                .span(300, 380, "Talks with a title that has no room on either side of its bar, however one turns it",
                        2)
                .point(500, "A lesser event whose label reaches far to the left or the right", 3)
                .point(150, "Another one of the same kind with a long label", 1).pack(2);

        assertThat(PackingFixtures.of(lane, "e0").shape()).isEqualTo(Shape.BAR);
    }

    @Test
    void aLongSpanHoldsItsLabelInside() {
        PackedLane lane = new PackingFixtures().span(100, 600, "A long war", 2).pack(3);

        PackedEntry entry = PackingFixtures.of(lane, "e0");
        assertThat(entry.shape()).isEqualTo(Shape.BAND);
        assertThat(entry.side()).isEqualTo(LabelSide.INSIDE);
    }

    @Test
    void noTitleGetsMoreThanTheMostWidth() {
        PackedLane oneRow = new PackingFixtures().point(10, "word ".repeat(100), 1).pack(1);
        PackedLane twoRows = new PackingFixtures().point(10, "word ".repeat(100), 1).pack(2);

        assertThat(PackingFixtures.of(oneRow, "e0").labelPx()).isEqualTo(PackingFixtures.WIDTH_PX / 3);
        assertThat(PackingFixtures.of(oneRow, "e0").lines()).isEmpty();
        assertThat(PackingFixtures.of(twoRows, "e0").labelPx()).isBetween(280.0, PackingFixtures.WIDTH_PX / 3);
        assertThat(PackingFixtures.of(twoRows, "e0").lines()).hasSize(2);
    }

    @Test
    void aLabelOfTwoLinesTakesTwoRows() {
        PackedLane lane = new PackingFixtures().point(10, "word ".repeat(18), 1).point(100, "Next", 2)
                .point(120, "And next", 2).pack(5);

        assertThat(PackingFixtures.of(lane, "e0").row()).isZero();
        assertThat(PackingFixtures.of(lane, "e0").lines()).hasSize(2);
        assertThat(PackingFixtures.of(lane, "e1").row()).isEqualTo(2);
        assertThat(PackingFixtures.of(lane, "e2").row()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aTitleWithoutRoomInOneRowHasItOnTwoLines() {
        PackingFixtures events = new PackingFixtures().span(0, 300, "Before", 1).span(480, 990, "After", 1)
                .point(330, "A title of a good many words", 3).span(0, 300, "Before", 1).span(480, 990, "After", 1);

        PackedLane lane = events.pack(2);

        assertThat(PackingFixtures.of(lane, "e2").lines()).containsExactly("A title of a good", "many words");
        assertThat(PackingFixtures.of(lane, "e2").row()).isZero();
    }

    @Test
    void anEmptyLaneHasOneRow() {
        assertThat(new PackingFixtures().pack(4)).isEqualTo(
                new PackedLane(1, List.of(), List.of()));
    }

    @Test
    void aLaneIsCompleteWhenEverythingHasALabel() {
        assertThat(new PackingFixtures().point(100, "One", 2).pack(2).isComplete()).isTrue();
        PackingFixtures crowd = new PackingFixtures();
        for (int i = 0; i < 30; i++) {
            crowd.point(100 + i, "Event " + i, 3);
        }
        assertThat(crowd.pack(2).isComplete()).isFalse();
    }
}
