package org.tumen.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.tumen.app.Main;

/// Starts the program itself, with all that it does beside the toolkit's start, and watches from outside when its window
/// and the first picture come. Prints one line of JSON, in milliseconds from the start of the process.
final class StartDriver {
    private static final double NANOS_PER_MS = 1e6;
    private static final long LOOKS_EVERY_NANOS = 1_000_000;
    /// The title of a window whose timeline has not been shown yet.
    private static final String NO_TIMELINE = "Tumen";

    private final Map<String, Double> results = new LinkedHashMap<>();
    private final long startNanos;

    private StartDriver(long processMs) {
        startNanos = System.nanoTime() - (System.currentTimeMillis() - processMs) * (long) NANOS_PER_MS;
    }

    /// @param processMs when the process was started, in milliseconds since 1970
    /// @param arguments those of the program
    static void main(long processMs, String... arguments) {
        new StartDriver(processMs).watch();
        Main.main(arguments);
    }

    private void watch() {
        Thread watcher = new Thread(() -> {
            while (!isToolkitAsked()) {
                LockSupport.parkNanos(LOOKS_EVERY_NANOS);
            }
        }, "bench-watcher");
        watcher.setDaemon(true);
        watcher.start();
    }

    /// Once JavaFX's start has begun, waits for its thread.
    private boolean isToolkitAsked() {
        try {
            Platform.runLater(this::toolkitIsUp);
            return true;
        } catch (IllegalStateException _) {
            return false; // not yet
        }
    }

    private void toolkitIsUp() {
        note("toolkitMs");
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream().filter(Stage.class::isInstance).map(Stage.class::cast).findFirst()
                        .ifPresent(this::watch);
            }
        });
    }

    private void watch(Stage stage) {
        if (results.containsKey("windowMs")) {
            return;
        }
        note("windowMs");
        FrameMeter meter = new FrameMeter(stage.getScene());
        if (stage.getTitle().equals(NO_TIMELINE)) {
            stage.titleProperty().subscribe((_, _) -> watchPicture(meter));
        } else {
            watchPicture(meter);
        }
    }

    private void watchPicture(FrameMeter meter) {
        meter.whenPresented(() -> {
            note("pictureMs");
            System.out.println(BenchMain.object(results));
            Platform.exit();
        });
    }

    private void note(String name) {
        results.put(name, (System.nanoTime() - startNanos) / NANOS_PER_MS);
    }
}
