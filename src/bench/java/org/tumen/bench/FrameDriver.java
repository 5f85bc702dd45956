package org.tumen.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tumen.app.TimelineSource;
import org.tumen.io.DocumentReader;
import org.tumen.time.TimeSpan;
import org.tumen.view.FxThread;
import org.tumen.view.FileDialogs;
import org.tumen.view.MainWindow;
import org.tumen.view.PulseClock;
import org.tumen.view.WindowServices;
import org.tumen.viewmodel.BackgroundWork;
import org.tumen.viewmodel.DateJump;
import org.tumen.viewmodel.DocumentOpener;
import org.tumen.viewmodel.Explorer;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;
import org.tumen.viewmodel.Workspace;

/// Opens one timeline in the program's window and goes through the measured views, one a frame, as fast as frames come.
/// Prints one line of JSON: milliseconds until the first picture, frame times, live heap in MB.
///
/// Arguments: the number of events (0 for the built-in timeline).
public final class FrameDriver extends Application {
    private static final double NANOS_PER_MS = 1e6;
    private static final int WARM_UP_FRAMES = 200;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final List<String> results = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        Path file = BenchFiles.of(Integer.parseInt(getParameters().getRaw().getFirst()));
        UserSettings settings = new UserSettings(Preferences.DEFAULTS);
        BackgroundWork background = FxThread.work(worker);
        TimelineViewModel timeline = new TimelineViewModel(settings, new PulseClock());
        Explorer explorer = new Explorer(timeline);
        DocumentOpener opener = new DocumentOpener(timeline, background, new DocumentReader()::open,
                TimelineSource::builtIn);
        Workspace workspace = new Workspace(timeline, explorer, new SearchViewModel(timeline, explorer, background),
                new DateJump(timeline, LocalDate::now), opener);
        new MainWindow(stage, workspace, new WindowServices(new NoDialogs(), _ -> {
        }, (_, _, _, _) -> {
        }, background, "", stage::close));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Double.parseDouble(System.getProperty("bench.width", "1280")));
        stage.setHeight(Double.parseDouble(System.getProperty("bench.height", "800")));
        stage.show();
        afterFrames(30, () -> open(file, timeline, opener));
    }

    private void open(Path file, TimelineViewModel timeline, DocumentOpener opener) {
        long start = System.nanoTime();
        timeline.documentProperty().subscribe((_, _) -> afterFrames(2, () -> {
            results.add(field("openMs", (System.nanoTime() - start) / NANOS_PER_MS));
            TimeSpan whole = timeline.limits();
            List<TimeSpan> warmUp = new ArrayList<>(Views.zoom(whole));
            warmUp.addAll(Views.pan(whole, Views.YEAR_DAYS));
            warmUp.addAll(Views.pan(whole, 10 * Views.YEAR_DAYS));
            while (warmUp.size() < WARM_UP_FRAMES) {
                warmUp.addAll(Views.zoom(whole));
            }
            new Journey(timeline, warmUp, _ -> measure(timeline, whole)).start();
        }));
        opener.open(file);
    }

    private void measure(TimelineViewModel timeline, TimeSpan whole) {
        List<String> names = List.of("zoom", "panWhole", "panDecade", "panYear");
        List<List<TimeSpan>> journeys = List.of(Views.zoom(whole), Views.pan(whole, whole.days()),
                Views.pan(whole, 10 * Views.YEAR_DAYS), Views.pan(whole, Views.YEAR_DAYS));
        measure(timeline, names, journeys, 0);
    }

    private void measure(TimelineViewModel timeline, List<String> names, List<List<TimeSpan>> journeys, int next) {
        if (next == names.size()) {
            finish();
            return;
        }
        timeline.showSpan(journeys.get(next).getFirst());
        afterFrames(20, () -> new Journey(timeline, journeys.get(next), times -> {
            Percentiles spread = Percentiles.of(times);
            results.add(field(names.get(next) + "MedianMs", spread.median()));
            results.add(field(names.get(next) + "P95Ms", spread.p95()));
            measure(timeline, names, journeys, next + 1);
        }).start());
    }

    private void finish() {
        System.gc();
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        results.add(field("liveHeapMb", heap));
        System.out.println("{" + String.join(", ", results) + "}");
        worker.shutdownNow();
        Platform.exit();
    }

    private static String field(String name, double value) {
        return String.format(Locale.ROOT, "\"%s\": %.2f", name, value);
    }

    private static void afterFrames(int frames, Runnable action) {
        new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                if (left-- <= 0) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    /// One view a frame; frame times from pulse to pulse.
    private static final class Journey extends AnimationTimer {
        private final TimelineViewModel timeline;
        private final List<TimeSpan> views;
        private final Consumer<double[]> done;
        private final double[] times;
        private int next;
        private long last;

        Journey(TimelineViewModel timeline, List<TimeSpan> views, Consumer<double[]> done) {
            this.timeline = timeline;
            this.views = views;
            this.done = done;
            times = new double[views.size()];
        }

        @Override
        public void handle(long now) {
            long present = System.nanoTime();
            if (next > 0) {
                times[next - 1] = (present - last) / NANOS_PER_MS;
            }
            if (next == views.size()) {
                stop();
                done.accept(times);
                return;
            }
            last = System.nanoTime();
            timeline.showSpan(views.get(next++));
        }
    }

    /// Nothing is asked for here.
    private static final class NoDialogs implements FileDialogs {
        @Override
        public @Nullable Path timelineToOpen(Window owner) {
            return null;
        }

        @Override
        public @Nullable Path pictureToSave(Window owner, String suggestedName) {
            return null;
        }
    }
}
