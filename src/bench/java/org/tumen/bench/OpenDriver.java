package org.tumen.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// Opens a timeline in the program's window twice: with cold code, as the first one of an empty window, and in a second
/// window process where another was opened and looked at before. Prints one line of JSON.
///
/// Arguments: the number of events (0 for the built-in timeline), and that of the one to open before, if any.
public final class OpenDriver extends Application {
    private static final double NANOS_PER_MS = 1e6;
    /// About as long as nobody takes to choose another file.
    private static final int FRAMES_LOOKED_AT = 120;

    private final Map<String, Double> results = new LinkedHashMap<>();

    @Override
    public void start(Stage stage) {
        int events = Integer.parseInt(getParameters().getRaw().getFirst());
        MeasuredWindow window = MeasuredWindow.show(stage);
        int before = events == 0 ? 100 : 0;
        look(() -> open(window, before, _ -> look(() -> open(window, events, ms -> {
            results.put("openRunningMs", ms);
            window.whenChecked(() -> look(() -> open(window, before, _ -> look(() -> open(window, events, again -> {
                results.put("openAgainMs", again);
                System.out.println(BenchMain.object(results));
                window.close();
                Platform.exit();
            })))));
        }))));
    }

    private static void look(Runnable action) {
        MeasuredWindow.afterFrames(FRAMES_LOOKED_AT, action);
    }

    /// From the command to the picture: reading the file, whatever it takes, and the first frame that shows it.
    private void open(MeasuredWindow window, int events, Consumer<Double> done) {
        FrameMeter meter = new FrameMeter(window.scene());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        Subscription[] once = new Subscription[1];
        once[0] = window.timeline().documentProperty().subscribe((_, _) -> {
            once[0].unsubscribe();
            long opened = System.nanoTime();
            Runnable[] l = new Runnable[1];
            l[0] = () -> {
                window.scene().removePostLayoutPulseListener(l[0]);
                results.put("laidOut" + events, (System.nanoTime() - start) / NANOS_PER_MS);
                results.put("laidOutCpu" + events, (threads.getCurrentThreadCpuTime() - cpu) / NANOS_PER_MS);
            };
            Runnable[] m = new Runnable[1];
            m[0] = () -> {
                window.scene().removePreLayoutPulseListener(m[0]);
                results.put("pulse" + events, (System.nanoTime() - start) / NANOS_PER_MS);
                results.put("pulseCpu" + events, (threads.getCurrentThreadCpuTime() - cpu) / NANOS_PER_MS);
            };
            window.scene().addPostLayoutPulseListener(l[0]);
            window.scene().addPreLayoutPulseListener(m[0]);
            meter.whenPresented(() -> {
                results.put("openedMs" + events, (opened - start) / NANOS_PER_MS);
                results.put("ownCpuMs" + events, (threads.getCurrentThreadCpuTime() - cpu) / NANOS_PER_MS);
                done.accept((System.nanoTime() - start) / NANOS_PER_MS);
            });
        });
        window.open(events);
    }
}
