package org.tumen.bench;

import com.sun.javafx.scene.SceneHelper;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Measures frames one after another, each from the change of the view until its pixels have been handed to the window.
/// The next frame starts with a later pulse, so that the work of one is not hidden behind that of another. Pulses come as
/// often as the screen shows pictures, as they do for a user: faster ones would put frames of marks that glide between.
public final class FrameMeter {
    private static final double NANOS_PER_MS = 1e6;
    private static final String RENDERER = "QuantumRenderer";

    /// One frame, in milliseconds.
    ///
    /// @param totalMs from the change until the pixels are handed over
    /// @param layoutMs from the change until all of the window is laid out and its pictures are painted
    /// @param cpuMs of the user interface's thread and the renderer's together
    public record Frame(double totalMs, double layoutMs, double cpuMs, double renderCpuMs) {}

    private final Scene scene;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long ownThread = Thread.currentThread().threadId();
    private final long renderer;

    /// @param scene shown in a window
    public FrameMeter(Scene scene) {
        this.scene = scene;
        long found = ownThread;
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith(RENDERER)) {
                found = thread.threadId();
            }
        }
        renderer = found;
    }

    /// Runs an action once the next frame has been presented.
    void whenPresented(Runnable action) {
        new PostLayout(scene, () -> Platform.runLater(() -> {
            SceneHelper.getPeer(scene).waitForRenderingToComplete();
            // The renderer hands its pixels over by a task of its own on this thread.
            Platform.runLater(action);
        })).install();
        Platform.requestNextPulse();
    }

    /// Shows one view a frame.
    public <V> void measure(Iterator<V> views, Consumer<V> show, Consumer<List<Frame>> done) {
        new Journey<>(views, show, done).start();
    }

    private long cpu(long thread) {
        return Math.max(0, threads.getThreadCpuTime(thread));
    }

    private final class Journey<V> extends AnimationTimer {
        private final Iterator<V> views;
        private final Consumer<V> show;
        private final Consumer<List<Frame>> done;
        private final List<Frame> frames = new ArrayList<>();
        private boolean isBusy;

        Journey(Iterator<V> views, Consumer<V> show, Consumer<List<Frame>> done) {
            this.views = views;
            this.show = show;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            if (isBusy) {
                return;
            }
            if (!views.hasNext()) {
                stop();
                done.accept(frames);
                return;
            }
            isBusy = true;
            V view = views.next();
            long start = System.nanoTime();
            long ownCpu = cpu(ownThread);
            long renderCpu = cpu(renderer);
            show.accept(view);
            new PostLayout(scene, () -> {
                long laidOut = System.nanoTime();
                Platform.runLater(() -> {
                    SceneHelper.getPeer(scene).waitForRenderingToComplete();
                    Platform.runLater(() -> {
                        long end = System.nanoTime();
                        double rendererMs = (cpu(renderer) - renderCpu) / NANOS_PER_MS;
                        frames.add(new Frame((end - start) / NANOS_PER_MS, (laidOut - start) / NANOS_PER_MS,
                                (cpu(ownThread) - ownCpu) / NANOS_PER_MS + rendererMs, rendererMs));
                        isBusy = false;
                    });
                });
            }).install();
        }
    }

    /// Runs an action once, at the end of the next layout pass.
    private record PostLayout(Scene scene, Runnable action) implements Runnable {
        void install() {
            scene.addPostLayoutPulseListener(this);
        }

        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            action.run();
        }
    }
}
