package org.tumen.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.tumen.app.Main;

/// Starts the program itself, with all that it does beside the toolkit's start, and watches from outside when its window
/// and the first picture come. Prints one line of JSON, in milliseconds.
///
/// Arguments: when the process was started, in milliseconds since 1970, and then those of the program.
final class StartDriver {
    private static final double NANOS_PER_MS = 1e6;
    /// The title of a window whose timeline has none, as before the first is shown.
    private static final String NO_TIMELINE = "Tumen";

    private final Map<String, Double> results = new LinkedHashMap<>();
    private final long processMs;
    private final long startNanos;
    private long toolkitNanos;

    private StartDriver(long processMs) {
        this.processMs = processMs;
        startNanos = System.nanoTime();
        Instant now = Instant.now();
        results.put("mainMs", now.toEpochMilli() - (double) processMs);
    }

    static void main(long processMs, String... arguments) {
        new StartDriver(processMs).watch();
        Main.main(arguments);
    }

    private void watch() {
        Thread watcher = new Thread(() -> {
            while (true) {
                try {
                    // Waits for the toolkit where its start has begun.
                    Platform.runLater(this::toolkitIsUp);
                    return;
                } catch (IllegalStateException _) {
                    Thread.onSpinWait();
                    pause();
                }
            }
        }, "bench-watcher");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void toolkitIsUp() {
        toolkitNanos = System.nanoTime();
        results.put("toolkitMs", sinceStart());
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                for (Window window : change.getAddedSubList()) {
                    if (window instanceof Stage stage && !results.containsKey("shownMs")) {
                        results.put("shownMs", sinceStart());
                        watch(stage);
                    }
                }
            }
        });
    }

    private void watch(Stage stage) {
        FrameMeter meter = new FrameMeter(stage.getScene());
        meter.whenPresented(() -> results.put("windowMs", sinceStart()));
        if (!stage.getTitle().equals(NO_TIMELINE)) {
            watchPicture(meter);
        } else {
            stage.titleProperty().subscribe((_, _) -> watchPicture(meter));
        }
    }

    private void watchPicture(FrameMeter meter) {
        results.put("openedMs", sinceStart());
        meter.whenPresented(() -> {
            results.put("pictureMs", sinceStart());
            results.put("toolkitToPictureMs", (System.nanoTime() - toolkitNanos) / NANOS_PER_MS);
            results.put("ownCpuMs", ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS_PER_MS);
            results.put("processCpuMs", ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getProcessCpuTime() / NANOS_PER_MS);
            System.out.println(BenchMain.object(results).replaceFirst("^", ""));
            Platform.exit();
        });
    }

    private double sinceStart() {
        return (System.nanoTime() - startNanos) / NANOS_PER_MS + results.get("mainMs");
    }
}
