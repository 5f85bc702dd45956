package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TimelineViewModelTest {
    private final UserSettings settings = new UserSettings(Preferences.DEFAULTS);
    private final ManualClock clock = new ManualClock();
    private final TimelineViewModel timeline = new TimelineViewModel(settings, clock);

    @BeforeEach
    void openTheSample() {
        timeline.open(Samples.open(Samples.alliance()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @Test
    void opensAtTheWholeExtentAndALittleMore() {
        TimeSpan extent = TimeExtent.of(timeline.document().document());

        assertThat(timeline.viewport().span()).isEqualTo(timeline.limits());
        assertThat(timeline.limits().startDay()).isLessThan(extent.startDay());
        assertThat(timeline.limits().endDay()).isGreaterThan(extent.endDay());
        assertThat(timeline.limits().days()).isCloseTo(extent.days() * 1.06, within(1e-6));
    }

    @Test
    void opensAtTheDocumentsOwnOpening() {
        timeline.open(Samples.open(Samples.withOpening(Samples.alliance(), "1950/1953", "war")));

        assertThat(timeline.viewport().span()).isEqualTo(TimeExtent.of(Samples.date("1950/1953")));
        assertThat(selectedId()).isEqualTo("war");
    }

    @Test
    void ignoresAnOpeningEventThatDoesNotExist() {
        timeline.open(Samples.open(Samples.withOpening(Samples.alliance(), null, "nobody")));

        assertThat(timeline.selected()).isNull();
        assertThat(timeline.viewport().span()).isEqualTo(timeline.limits());
    }

    @Test
    void openingAnotherDocumentForgetsSelectionHoverFlightAndHistory() {
        timeline.select("war");
        timeline.hoveredProperty().set("war");
        timeline.flyTo(TimeExtent.surroundings(TimeExtent.of(event("war"))));

        timeline.open(Samples.open(Samples.alliance()));

        assertThat(timeline.selected()).isNull();
        assertThat(timeline.hoveredProperty().get()).isEmpty();
        assertThat(timeline.isFlying()).isFalse();
        assertThat(timeline.canGoBackProperty().get()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void staysWithinItsLimitsWhateverIsDone(int seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int i = 0; i < 60; i++) {
            doSomething(random);
            TimeSpan span = timeline.viewport().span();
            assertThat(span.startDay()).as("seed %s, step %s", seed, i)
                    .isGreaterThanOrEqualTo(timeline.limits().startDay() - 1e-6);
            assertThat(span.endDay()).as("seed %s, step %s", seed, i)
                    .isLessThanOrEqualTo(timeline.limits().endDay() + 1e-6);
            assertThat(span.days()).as("seed %s, step %s", seed, i).isGreaterThan(Viewport.LEAST_DAYS * 0.999);
        }
    }

    private void doSomething(RandomGenerator random) {
        switch (random.nextInt(12)) {
            case 0 -> timeline.panBy(random.nextDouble(-5e4, 5e4));
            case 1 -> timeline.zoomAt(random.nextDouble(0, 1000), random.nextDouble(0.001, 1000));
            case 2 -> timeline.panScreens(random.nextDouble(-9, 9));
            case 3 -> timeline.zoomBy(random.nextDouble(0.01, 100));
            case 4 -> timeline.select(random.nextBoolean() ? "war" : "summit");
            case 5 -> timeline.fitSelection();
            case 6 -> timeline.fitAll();
            case 7 -> timeline.goBack();
            case 8 -> timeline.goForward();
            case 9 -> clock.show(random.nextDouble(0, 700));
            case 10 -> timeline.setAxisWidth(random.nextDouble(1, 4000));
            default -> timeline.settle();
        }
    }

    @Test
    void zoomsAboutTheDateUnderThePointer() {
        double day = timeline.viewport().scale(0).toDay(400);

        timeline.zoomAt(400, 3);

        assertThat(timeline.viewport().scale(0).toDay(400)).isCloseTo(day, within(1e-6));
    }

    @Test
    void aNewAxisWidthKeepsTheSpan() {
        timeline.showSpan(TimeExtent.of(event("war")));
        TimeSpan before = timeline.viewport().span();

        timeline.setAxisWidth(333);

        assertThat(timeline.viewport()).isEqualTo(new Viewport(before, 333));
    }

    @Test
    void aFlightPassesThroughTheMiddleAndLandsExactly() {
        TimeSpan goal = TimeExtent.of(event("war"));

        timeline.flyTo(goal);
        clock.show(50);
        TimeSpan underway = timeline.viewport().span();

        assertThat(timeline.isFlying()).isTrue();
        assertThat(timeline.destination()).isEqualTo(goal);
        assertThat(underway).isNotEqualTo(goal).isNotEqualTo(timeline.limits());
        clock.land();
        assertThat(timeline.viewport().span()).isEqualTo(goal);
        assertThat(clock.isRunning()).isFalse();
    }

    @Test
    void anyInputStopsAFlightWhereItIs() {
        List<Runnable> inputs = List.of(() -> timeline.panBy(0), () -> timeline.zoomAt(1, 1), timeline::stopFlight,
                () -> timeline.showSpan(timeline.viewport().span()));
        for (Runnable input : inputs) {
            timeline.showSpan(timeline.limits());
            timeline.flyTo(TimeExtent.of(event("war")));
            clock.show(30);
            TimeSpan underway = timeline.viewport().span();

            input.run();

            assertThat(timeline.isFlying()).isFalse();
            assertThat(clock.isRunning()).isFalse();
            assertThat(timeline.viewport().span().startDay()).isCloseTo(underway.startDay(), within(1e-6));
        }
    }

    @Test
    void reducedMotionArrivesAtOnce() {
        settings.change(now -> now.withReducedMotion(MotionChoice.ON));

        timeline.flyTo(TimeExtent.of(event("war")));

        assertThat(clock.isRunning()).isFalse();
        assertThat(timeline.viewport().span()).isEqualTo(TimeExtent.of(event("war")));
        assertThat(timeline.canGoBackProperty().get()).isTrue();
    }

    @Test
    void repeatedKeyStepsAddUpWhileTheFlightIsUnderWay() {
        timeline.showSpan(TimeExtent.of(Samples.date("1960/1969")));
        TimeSpan start = timeline.viewport().span();

        timeline.panScreens(0.1);
        clock.show(20);
        timeline.panScreens(0.1);
        clock.land();

        assertThat(timeline.viewport().span().startDay()).isCloseTo(start.startDay() + 0.2 * start.days(),
                within(1e-6));
    }

    @Test
    void aRunOfStepsIsOneStepOfTheHistory() {
        for (int i = 0; i < 20; i++) {
            timeline.zoomAt(500, 1.1);
        }
        timeline.settle();
        TimeSpan zoomed = timeline.viewport().span();

        timeline.goBack();
        clock.land();
        assertThat(timeline.viewport().span()).isEqualTo(timeline.limits());
        assertThat(timeline.canGoBackProperty().get()).isFalse();

        timeline.goForward();
        clock.land();
        assertThat(timeline.viewport().span()).isEqualTo(zoomed);
        assertThat(timeline.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void backRestoresTheSelectionToo() {
        timeline.select("war");
        timeline.select("treaty");

        timeline.goBack();
        assertThat(selectedId()).isEqualTo("war");

        timeline.goBack();
        assertThat(timeline.selected()).isNull();
    }

    @Test
    void aGestureThatWasNotSettledIsNotLostWhenOneGoesBack() {
        timeline.zoomAt(500, 4);
        TimeSpan zoomed = timeline.viewport().span();

        timeline.goBack();
        clock.land();
        timeline.goForward();
        clock.land();

        assertThat(timeline.viewport().span()).isEqualTo(zoomed);
    }

    @Test
    void viewsPassedInFlightAreNotPartOfTheHistory() {
        timeline.flyTo(TimeExtent.of(event("war")));
        clock.show(30);
        timeline.flyTo(TimeExtent.surroundings(TimeExtent.of(event("treaty"))));
        clock.land();

        timeline.goBack();
        clock.land();

        assertThat(timeline.viewport().span()).isEqualTo(timeline.limits());
    }

    @Test
    void goingElsewhereAfterGoingBackEndsTheWayForward() {
        timeline.select("war");
        timeline.goBack();
        timeline.select("summit");

        assertThat(timeline.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void fitSelectionCentresFirstAndFitsThen() {
        timeline.showSpan(TimeExtent.of(Samples.date("1940/1975")));
        timeline.select("war");
        double days = timeline.viewport().span().days();
        TimeSpan war = TimeExtent.of(event("war"));

        timeline.zoomAt(500, 4);
        timeline.fitSelection();
        clock.land();
        assertThat(timeline.viewport().span().days()).isCloseTo(days / 4, within(1e-6));
        assertThat(timeline.viewport().span().centerDay()).isCloseTo(war.centerDay(), within(1e-6));

        timeline.fitSelection();
        clock.land();
        assertThat(timeline.viewport().span().days()).isCloseTo(war.days() * 3, within(1e-6));
    }

    @Test
    void fitSelectionShowsTheYearAboutADay() {
        timeline.select("treaty");
        timeline.fitSelection();
        timeline.fitSelection();
        clock.land();

        assertThat(timeline.viewport().span().days()).isCloseTo(365.2425, within(1e-6));
        assertThat(timeline.viewport().span().centerDay())
                .isCloseTo(TimeExtent.of(event("treaty")).centerDay(), within(1e-6));
    }

    @Test
    void fitSelectionAtTheEdgeOfTheDocumentStillGoesOnToFit() {
        timeline.select("summit");
        timeline.fitSelection();
        clock.land();
        timeline.fitSelection();
        clock.land();

        assertThat(timeline.viewport().span().days()).isCloseTo(365.2425, within(1e-6));
    }

    @Test
    void fitSelectionWithoutASelectionSaysSo() {
        TimeSpan before = timeline.viewport().span();

        timeline.fitSelection();

        assertThat(timeline.noticeProperty().get()).contains("Select an event");
        assertThat(timeline.destination()).isEqualTo(before);
    }

    @Test
    void keyboardZoomKeepsTheSelectedEventStill() {
        timeline.select("treaty");
        double day = TimeExtent.of(event("treaty")).centerDay();
        double x = timeline.viewport().scale(0).toX(day);

        timeline.zoomBy(2);
        clock.land();

        assertThat(timeline.viewport().scale(0).toX(day)).isCloseTo(x, within(1e-6));
    }

    @Test
    void keyboardZoomKeepsTheMiddleStillWhereTheSelectionIsOutOfSight() {
        timeline.select("treaty");
        timeline.showSpan(TimeExtent.of(Samples.date("1980/1999")));
        double middle = timeline.viewport().span().centerDay();

        timeline.zoomBy(2);
        clock.land();

        assertThat(timeline.viewport().span().centerDay()).isCloseTo(middle, within(1e-6));
    }

    @Test
    void fitAllShowsEverything() {
        timeline.showSpan(TimeExtent.of(event("war")));

        timeline.fitAll();
        clock.land();

        assertThat(timeline.viewport().span()).isEqualTo(timeline.limits());
    }

    @Test
    void anUnknownIdSelectsNothing() {
        timeline.select("war");
        timeline.select("nobody");

        assertThat(timeline.selected()).isNull();
    }

    @Test
    void everyChangeOfTheViewIsToldOnce() {
        List<Viewport> told = new ArrayList<>();
        timeline.viewportProperty().addListener((_, _, now) -> told.add(now));

        timeline.zoomAt(500, 2);
        timeline.panBy(10);

        assertThat(told).hasSize(2);
    }

    @Test
    void anEmptyDocumentHasAViewToo() {
        timeline.open(OpenDocument.empty());
        timeline.fitAll();
        timeline.zoomBy(2);
        clock.land();

        assertThat(timeline.viewport().span().days()).isPositive();
    }

    private HistoricalEvent event(String id) {
        HistoricalEvent event = timeline.document().index().event(id);
        if (event == null) {
            throw new IllegalArgumentException(id);
        }
        return event;
    }

    private String selectedId() {
        HistoricalEvent event = timeline.selected();
        return event == null ? "" : event.id();
    }
}
