package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ExplorerTest {
    private final ManualClock clock = new ManualClock();
    private final TimelineViewModel timeline = new TimelineViewModel(new UserSettings(Preferences.DEFAULTS), clock);
    private final Explorer explorer = new Explorer(timeline);

    @BeforeEach
    void openTheSample() {
        timeline.open(Samples.open(Samples.alliance()));
    }

    @Test
    void showingAnEventSelectsItAndGoesCloseEnoughToSeeWhatIsAround() {
        explorer.show("treaty");
        clock.land();

        assertThat(selectedId()).isEqualTo("treaty");
        assertThat(timeline.viewport().span().days()).isCloseTo(timeline.limits().days() / 8, within(1e-6));
        assertThat(timeline.viewport().span().contains(Samples.date("1961-07-06").axisStartDay())).isTrue();
    }

    @Test
    void showingAnEventKeepsACloserView() {
        timeline.showSpan(TimeExtent.of(Samples.date("1970")));

        explorer.show("treaty");
        clock.land();

        assertThat(timeline.viewport().span().days()).isCloseTo(365, within(1e-6));
    }

    @Test
    void showingALongEventMakesRoomForAllOfIt() {
        timeline.showSpan(TimeExtent.of(Samples.date("1970-01")));

        explorer.show("war");
        clock.land();

        TimeSpan war = TimeExtent.of(Samples.date("1950-06-25/1953-07-27"));
        assertThat(timeline.viewport().span().startDay()).isLessThan(war.startDay());
        assertThat(timeline.viewport().span().endDay()).isGreaterThan(war.endDay());
    }

    @Test
    void showingAnUnknownIdDoesNothing() {
        timeline.select("war");

        explorer.show("nobody");

        assertThat(selectedId()).isEqualTo("war");
        assertThat(clock.isRunning()).isFalse();
    }

    @Test
    void stepsThroughAllEventsInTheOrderOfTime() {
        explorer.selectFirst();
        List<String> way = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            way.add(selectedId());
            explorer.stepLater();
        }

        assertThat(way).containsExactly("founding", "war", "treaty", "rumour", "summit");
        assertThat(timeline.noticeProperty().get()).isEqualTo("This is the last event");
        assertThat(selectedId()).isEqualTo("summit");
    }

    @Test
    void aStepThatSucceedsTakesTheNoticeAway() {
        explorer.selectLast();
        explorer.stepLater();
        explorer.stepEarlier();

        assertThat(timeline.noticeProperty().get()).isEmpty();
        assertThat(selectedId()).isEqualTo("rumour");
    }

    @Test
    void stepsPanWhereNothingIsSelected() {
        timeline.showSpan(TimeExtent.of(Samples.date("1960/1969")));
        double start = timeline.viewport().span().startDay();

        explorer.stepLater();
        clock.land();

        assertThat(timeline.selected()).isNull();
        assertThat(timeline.viewport().span().startDay()).isGreaterThan(start);
        explorer.stepEarlier();
        clock.land();
        assertThat(timeline.viewport().span().startDay()).isCloseTo(start, within(1e-6));
    }

    @Test
    void selectingNextWithNothingSelectedStartsInTheMiddleOfTheView() {
        timeline.showSpan(TimeExtent.of(Samples.date("1958/1964")));

        explorer.selectNext();

        assertThat(selectedId()).isEqualTo("treaty");
        explorer.selectPrevious();
        assertThat(selectedId()).isEqualTo("war");
    }

    @Test
    void anEventInSightDoesNotMoveTheView() {
        TimeSpan before = timeline.viewport().span();

        explorer.selectFirst();
        clock.land();

        assertThat(timeline.viewport().span()).isEqualTo(before);
    }

    @Test
    void anEventOutOfSightComesToTheMiddleAtTheSameZoom() {
        timeline.showSpan(TimeExtent.of(Samples.date("1960/1969")));
        timeline.select("treaty");
        double days = timeline.viewport().span().days();

        explorer.selectNext();
        clock.land();

        assertThat(timeline.viewport().span().days()).isCloseTo(days, within(1e-6));
        assertThat(timeline.viewport().span().centerDay())
                .isCloseTo(TimeExtent.of(Samples.date("1976~")).centerDay(), within(1e-6));
    }

    @Test
    void goesFromLaneToLane() {
        timeline.select("treaty");

        explorer.selectInLaneBelow();
        assertThat(selectedId()).isEqualTo("war");
        explorer.selectInLaneBelow();
        assertThat(selectedId()).isEqualTo("founding");
        explorer.selectInLaneBelow();
        assertThat(timeline.noticeProperty().get()).isEqualTo("This is the last lane");
        explorer.selectInLaneAbove();
        assertThat(selectedId()).isEqualTo("war");
    }

    @Test
    void followsRelationsWhicheverOfTheTwoEventsSaysSo() {
        timeline.select("war");

        explorer.followLater();
        assertThat(selectedId()).isEqualTo("treaty");
        explorer.followEarlier();
        assertThat(selectedId()).isEqualTo("war");
        explorer.followEarlier();
        assertThat(timeline.noticeProperty().get()).isEqualTo("No earlier event is related to this one");
    }

    @Test
    void anEmptyTimelineSaysThatItHasNoEvents() {
        timeline.open(OpenDocument.empty());

        explorer.selectFirst();

        assertThat(timeline.noticeProperty().get()).isEqualTo("This timeline has no events");
    }

    private String selectedId() {
        HistoricalEvent event = timeline.selected();
        return event == null ? "" : event.id();
    }
}
