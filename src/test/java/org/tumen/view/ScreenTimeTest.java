package org.tumen.view;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.tumen.viewmodel.TimelineViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/// What takes turns with JavaFX's thread: background work, flights, and wheels that come to rest.
class ScreenTimeTest {
    private static final int MOST_SECONDS = 30;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void workIsDoneElsewhereAndItsResultComesToTheThreadOfTheScreen() throws Exception {
        CompletableFuture<List<Boolean>> onFx = new CompletableFuture<>();
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            FxThread.work(worker).run(Platform::isFxApplicationThread,
                    workedOnFx -> onFx.complete(List.of(workedOnFx, Platform.isFxApplicationThread())));

            assertThat(onFx.get(MOST_SECONDS, TimeUnit.SECONDS)).containsExactly(false, true);
        }
    }

    @Test
    void resultsComeInTheOrderOfTheWork() throws Exception {
        ConcurrentLinkedQueue<Integer> results = new ConcurrentLinkedQueue<>();
        CountDownLatch last = new CountDownLatch(20);
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < 20; i++) {
                int number = i;
                FxThread.work(worker).run(() -> number, result -> {
                    results.add(result);
                    last.countDown();
                });
            }
            assertThat(last.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(List.copyOf(results)).isSorted().hasSize(20);
    }

    @Test
    void aFlightIsTimedFromItsFirstPictureUntilItIsStopped() throws Exception {
        ConcurrentLinkedQueue<Double> frames = new ConcurrentLinkedQueue<>();
        CountDownLatch some = new CountDownLatch(3);
        Runnable stop = WaitForAsyncUtils.asyncFx(() -> new PulseClock().start(elapsedMs -> {
            frames.add(elapsedMs);
            some.countDown();
        })).get(MOST_SECONDS, TimeUnit.SECONDS);

        assertThat(some.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.asyncFx(stop).get(MOST_SECONDS, TimeUnit.SECONDS);
        int shown = frames.size();
        CountDownLatch later = new CountDownLatch(2);
        Runnable stopOther = WaitForAsyncUtils.asyncFx(() -> new PulseClock().start(_ -> later.countDown()))
                .get(MOST_SECONDS, TimeUnit.SECONDS);
        assertThat(later.await(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.asyncFx(stopOther).get(MOST_SECONDS, TimeUnit.SECONDS);

        assertThat(List.copyOf(frames)).isSorted().startsWith(0.0).hasSize(shown);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aViewAtWhichTheWheelComesToRestIsOneOfTheHistory(boolean overOverview) throws Exception {
        TimelineViewModel timeline = WaitForAsyncUtils.asyncFx(() -> {
            TimelineViewModel made = Workspaces.timeline(Workspaces.alliance());
            Wheel wheel = overOverview ? overOverview(made) : overCanvas(made);
            wheel.turn(0, 40).turn(0, 40);
            assertThat(made.canGoBackProperty().get()).isFalse();
            return made;
        }).get(MOST_SECONDS, TimeUnit.SECONDS);

        WaitForAsyncUtils.waitFor(MOST_SECONDS, TimeUnit.SECONDS, timeline.canGoBackProperty());

        assertThat(timeline.canGoForwardProperty().get()).isFalse();
    }

    private static Wheel overCanvas(TimelineViewModel timeline) {
        TimelineCanvas canvas = new TimelineCanvas(timeline);
        Nodes.show(canvas, 800, 300);
        return new Wheel(canvas, 500, 150);
    }

    private static Wheel overOverview(TimelineViewModel timeline) {
        OverviewStrip strip = new OverviewStrip(timeline);
        Nodes.show(strip, 800, 66);
        return new Wheel(strip, 300, 30);
    }
}
