package org.tumen.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tumen.app.Rehearsal;
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
import org.tumen.viewmodel.FilterViewModel;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;
import org.tumen.viewmodel.Workspace;

/// Opens one timeline in the program's window and goes through the measured views, one a frame. Prints one line of JSON:
/// milliseconds until the first picture, frame times, live heap in MB.
///
/// Arguments: the number of events (0 for the built-in timeline).
public final class FrameDriver extends Application {
    private static final double NANOS_PER_MS = 1e6;
    private static final int WARM_UP_ROUNDS = 4;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final List<String> results = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> {
            e.printStackTrace();
            System.exit(1);
        });
        int events = Integer.parseInt(getParameters().getRaw().getFirst());
        Path file = events == 0 ? null : BenchFiles.of(events);
        UserSettings settings = new UserSettings(Preferences.DEFAULTS);
        BackgroundWork background = FxThread.work(worker);
        TimelineViewModel timeline = new TimelineViewModel(settings, new PulseClock());
        Explorer explorer = new Explorer(timeline);
        DocumentOpener opener = new DocumentOpener(timeline, background, new DocumentReader()::open,
                Rehearsal.on(worker)::builtIn);
        Workspace workspace = new Workspace(timeline, explorer, new SearchViewModel(timeline, explorer, background),
                new DateJump(timeline, LocalDate::now), opener, new FilterViewModel(timeline, background));
        new MainWindow(stage, workspace, new WindowServices(new NoDialogs(), _ -> {
        }, (_, _, _, _) -> {
        }, background, "", stage::close));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Double.parseDouble(System.getProperty("bench.width", "1280")));
        stage.setHeight(Double.parseDouble(System.getProperty("bench.height", "800")));
        stage.show();
        afterFrames(30, () -> open(file, stage.getScene(), timeline, opener));
    }

    /// From the click to the picture: reading the file, whatever it takes, and the first frame that shows it.
    private void open(@Nullable Path file, Scene scene, TimelineViewModel timeline, DocumentOpener opener) {
        FrameMeter meter = new FrameMeter(scene);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        timeline.documentProperty().subscribe((_, _) -> meter.whenPresented(() -> {
            results.add(field("openMs", (System.nanoTime() - start) / NANOS_PER_MS));
            results.add(field("openOwnCpuMs", (threads.getCurrentThreadCpuTime() - cpu) / NANOS_PER_MS));
            whenChecked(opener, () -> warmUp(timeline, meter));
        }));
        if (file == null) {
            opener.openBuiltIn();
        } else {
            opener.open(file);
        }
    }

    /// A large file is checked for problems after it is shown; frames are measured when that is over.
    private void whenChecked(DocumentOpener opener, Runnable action) {
        if (opener.activityProperty().get().isEmpty()) {
            afterFrames(5, action);
        } else {
            afterFrames(5, () -> whenChecked(opener, action));
        }
    }

    private void warmUp(TimelineViewModel timeline, FrameMeter meter) {
        TimeSpan whole = timeline.limits();
        Map<String, List<TimeSpan>> journeys = Views.journeys(whole);
        List<TimeSpan> views = new ArrayList<>();
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            journeys.values().forEach(views::addAll);
        }
        meter.measure(views.iterator(), view -> moveTo(view, timeline),
                _ -> measure(timeline, meter, journeys.entrySet().iterator()));
    }

    private void measure(TimelineViewModel timeline, FrameMeter meter,
            Iterator<Map.Entry<String, List<TimeSpan>>> journeys) {
        if (!journeys.hasNext()) {
            finish();
            return;
        }
        Map.Entry<String, List<TimeSpan>> journey = journeys.next();
        timeline.showSpan(journey.getValue().getFirst());
        afterFrames(20, () -> meter.measure(journey.getValue().iterator(), view -> moveTo(view, timeline), frames -> {
            timeline.settle();
            String name = journey.getKey();
            add(name + "Ms", frames.stream().mapToDouble(FrameMeter.Frame::totalMs));
            add(name + "LayoutMs", frames.stream().mapToDouble(FrameMeter.Frame::layoutMs));
            add(name + "CpuMs", frames.stream().mapToDouble(FrameMeter.Frame::cpuMs));
            add(name + "RenderCpuMs", frames.stream().mapToDouble(FrameMeter.Frame::renderCpuMs));
            measure(timeline, meter, journeys);
        }));
    }

    /// As a hand does on the wheel or the touch pad: from one view to the next about the day that stays in its place.
    private static void moveTo(TimeSpan view, TimelineViewModel timeline) {
        TimeSpan now = timeline.viewport().span();
        double wider = view.days() - now.days();
        if (Math.abs(wider) < 1e-6) {
            timeline.panBy((view.startDay() - now.startDay()) * timeline.viewport().scale(0).pxPerDay());
        } else {
            double still = (now.startDay() * view.days() - view.startDay() * now.days()) / wider;
            timeline.zoomAt(timeline.viewport().scale(0).toX(still), now.days() / view.days());
        }
        TimeSpan shown = timeline.viewport().span();
        if (Math.abs(shown.startDay() - view.startDay()) > 1e-3 * view.days()
                || Math.abs(shown.endDay() - view.endDay()) > 1e-3 * view.days()) {
            throw new IllegalStateException(shown + " is shown, not " + view);
        }
    }

    private void add(String name, DoubleStream values) {
        Percentiles spread = Percentiles.of(values.toArray());
        results.add(field(name + "Median", spread.median()));
        results.add(field(name + "P95", spread.p95()));
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

    /// Nothing is asked for here.
    private static final class NoDialogs implements FileDialogs {
        @Override
        public @Nullable Path timelineToOpen(Window owner) {
            return null;
        }

        @Override
        public @Nullable Path fileToExport(Window owner, String suggestedName, String kind,
                    String ending) {
            return null;
        }
    }
}
