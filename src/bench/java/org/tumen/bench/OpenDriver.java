package org.tumen.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// Opens a timeline in the window of a program that has been running for a few seconds and shows another one, as most are
/// opened. Prints one line of JSON: milliseconds from the command to the picture.
///
/// Arguments: the number of events (0 for the built-in timeline; a timeline of 100 is then open before).
public final class OpenDriver extends Application {
    private static final double NANOS_PER_MS = 1e6;
    private static final int SMALL = 100;
    /// Four seconds: less than it takes to choose a file.
    private static final int FRAMES_LOOKED_AT = 240;

    private final Map<String, Double> results = new LinkedHashMap<>();

    @Override
    public void start(Stage stage) {
        int events = Integer.parseInt(getParameters().getRaw().getFirst());
        MeasuredWindow window = MeasuredWindow.show(stage);
        open(window, events == 0 ? SMALL : 0, _ -> MeasuredWindow.afterFrames(FRAMES_LOOKED_AT,
                () -> open(window, events, ms -> {
                    results.put("openRunningMs", ms);
                    System.out.println(BenchMain.object(results));
                    window.close();
                    Platform.exit();
                })));
    }

    /// Whatever it takes, up to the first frame that shows it.
    private static void open(MeasuredWindow window, int events, DoubleConsumer done) {
        FrameMeter meter = new FrameMeter(window.scene());
        long start = System.nanoTime();
        Subscription[] once = new Subscription[1];
        once[0] = window.timeline().documentProperty().subscribe((_, _) -> {
            once[0].unsubscribe();
            meter.whenPresented(() -> done.accept((System.nanoTime() - start) / NANOS_PER_MS));
        });
        window.open(events);
    }
}
