package org.tumen.viewmodel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// When the view is on its way and when it is at rest.
class MovingViewTest {
    private final ManualClock clock = new ManualClock();
    private final TimelineViewModel timeline = new TimelineViewModel(new UserSettings(Preferences.DEFAULTS), clock);

    @BeforeEach
    void openTheSample() {
        timeline.open(Samples.open(Samples.alliance()));
    }

    @Test
    void theViewMovesFromTheFirstStepOfAGestureUntilItRests() {
        assertThat(timeline.movingProperty().get()).isFalse();

        timeline.panBy(10);
        assertThat(timeline.movingProperty().get()).isTrue();
        timeline.settle();
        assertThat(timeline.movingProperty().get()).isFalse();

        timeline.zoomAt(100, 2);
        assertThat(timeline.movingProperty().get()).isTrue();
        timeline.stopFlight();
        assertThat(timeline.movingProperty().get()).isFalse();

        timeline.showSpan(TimeExtent.of(Samples.date("1950/1953")));
        assertThat(timeline.movingProperty().get()).isTrue();
    }

    @Test
    void theViewMovesUntilAFlightLands() {
        timeline.flyTo(TimeExtent.of(Samples.date("1950/1953")));
        assertThat(timeline.movingProperty().get()).isTrue();
        timeline.select("war");
        assertThat(timeline.movingProperty().get()).isTrue();

        clock.land();

        assertThat(timeline.movingProperty().get()).isFalse();
    }
}
