package org.tumen.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.TimelineViewModel;

/// Opens one timeline in the program's window and goes through the measured views, one a frame. Prints one line of JSON:
/// milliseconds until the first picture, frame times, live heap in MB.
///
/// Arguments: the number of events (0 for the built-in timeline).
public final class FrameDriver extends Application {
    private static final double NANOS_PER_MS = 1e6;
    private static final int WARM_UP_ROUNDS = 4;

    private @Nullable MeasuredWindow window;
    private final List<String> results = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        int events = Integer.parseInt(getParameters().getRaw().getFirst());
        MeasuredWindow shown = MeasuredWindow.show(stage);
        window = shown;
        MeasuredWindow.afterFrames(30, () -> open(events, shown));
    }

    /// From the command to the picture, with code that has not run before: reading the file, whatever it takes, and the first
    /// frame that shows it.
    private void open(int events, MeasuredWindow shown) {
        FrameMeter meter = new FrameMeter(shown.scene());
        TimelineViewModel timeline = shown.timeline();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        timeline.documentProperty().subscribe((_, _) -> meter.whenPresented(() -> {
            results.add(field("openMs", (System.nanoTime() - start) / NANOS_PER_MS));
            results.add(field("openOwnCpuMs", (threads.getCurrentThreadCpuTime() - cpu) / NANOS_PER_MS));
            shown.whenChecked(() -> warmUp(timeline, meter));
        }));
        shown.open(events);
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
        MeasuredWindow.afterFrames(20, () -> meter.measure(journey.getValue().iterator(), view -> moveTo(view, timeline), frames -> {
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
        if (window != null) {
            window.close();
        }
        Platform.exit();
    }

    private static String field(String name, double value) {
        return String.format(Locale.ROOT, "\"%s\": %.2f", name, value);
    }
}
